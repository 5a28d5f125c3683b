// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/seriesmark.h"
#include "ui/charts/sweepchart.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace coroscope;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
const QRectF kRect(10, 10, 800, 500);

/// The article's: sequential n·3 s, coroutine 3 s, a pool in between.
SweepChart article()
{
    SweepChart chart{QStringLiteral("tasks"), {1, 5, 10, 50, 100}, false, {}, {}};
    SweepLine sequential{QStringLiteral("Sequential"), 0, {}, {}};
    SweepLine coroutine{QStringLiteral("Coroutine"), 1, {}, {}};
    for (const unsigned value : chart.values) {
        sequential.theory.push_back({value, value * 3 * kSecond});
        sequential.measured.push_back({value, value * 3 * kSecond + kSecond / 100});
        coroutine.theory.push_back({value, 3 * kSecond});
        coroutine.measured.push_back({value, 3 * kSecond + kSecond / 100});
    }
    chart.lines = {sequential, coroutine};
    return chart;
}

SweepChart small()
{
    SweepChart chart{QStringLiteral("processes"), {1, 2, 8}, false, {}, {}};
    chart.lines.push_back({QStringLiteral("Pool"),
                           2,
                           {{1, 24 * kSecond}, {2, 12 * kSecond}, {8, 3 * kSecond}},
                           {{1, 25 * kSecond}}});
    return chart;
}

} // namespace

class SweepChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDecadesMakeAnAxisLogarithmic()
    {
        const Theme theme(ColourScheme::Light);
        const SweepLayout wide = layOutSweep(kRect, theme, article());
        QVERIFY(wide.isXLog && wide.isYLog);
        const SweepLayout narrow = layOutSweep(kRect, theme, small());
        QVERIFY(!narrow.isXLog && !narrow.isYLog);
        QCOMPARE(narrow.yTicks.front().at, narrow.plot.bottom()); // from 0
    }

    void equalFactorsAreEqualDistancesOnALogarithmicAxis()
    {
        const SweepLayout layout = layOutSweep(kRect, Theme(ColourScheme::Light), article());
        const auto x = [&](unsigned value) { return layout.place({value, kSecond}).x(); };
        QVERIFY(std::abs((x(10) - x(1)) - (x(100) - x(10))) < 1e-6);
        QCOMPARE(x(1), layout.plot.left());
        QCOMPARE(x(100), layout.plot.right());
        const auto y = [&](std::int64_t total) { return layout.place({1, total}).y(); };
        QVERIFY(std::abs((y(kSecond) - y(10 * kSecond)) - (y(10 * kSecond) - y(100 * kSecond))) <
                1e-6);
    }

    void noLimitStandsBehindTheLargestValue()
    {
        SweepChart chart = small();
        chart.values = {0, 1, 2, 8};
        chart.isZeroLast = true;
        chart.zeroLabel = QStringLiteral("no limit");
        const SweepLayout last = layOutSweep(kRect, Theme(ColourScheme::Light), chart);
        QVERIFY(last.place({0, 0}).x() > last.place({8, 0}).x());
        chart.isZeroLast = false;
        const SweepLayout first = layOutSweep(kRect, Theme(ColourScheme::Light), chart);
        QVERIFY(first.place({0, 0}).x() < first.place({1, 0}).x());
        chart.values = {0};
        const SweepLayout alone = layOutSweep(kRect, Theme(ColourScheme::Light), chart);
        QVERIFY(alone.plot.contains(alone.place({0, kSecond})));
    }

    void namesAndLabelsNeverOverlap()
    {
        SweepChart chart = article();
        chart.values.clear();
        for (unsigned value = 1; value <= 100; ++value)
            chart.values.push_back(value);
        for (int i = 0; i < 8; ++i)
            chart.lines.push_back(chart.lines[1]); // all end at one place
        const SweepLayout layout = layOutSweep(kRect, Theme(ColourScheme::Light), chart);
        QCOMPARE(layout.names.size(), std::size_t(10));
        for (std::size_t i = 1; i < layout.names.size(); ++i)
            QVERIFY(layout.names[i].box.top() >= layout.names[i - 1].box.bottom() - 1e-6);
        for (const LineName &name : layout.names)
            QVERIFY(kRect.contains(name.box));
        std::size_t labelled = 0;
        for (const AxisTick &tick : layout.xTicks)
            labelled += tick.label.isEmpty() ? 0 : 1;
        QCOMPARE(layout.xTicks.size(), std::size_t(100));
        QVERIFY(labelled >= 8 && labelled < 50);
    }

    void theNearestMarkIsHit()
    {
        const Theme theme(ColourScheme::Light);
        const SweepChart chart = article();
        const SweepLayout layout = layOutSweep(kRect, theme, chart);
        const QPointF mark = layout.place(chart.lines[0].measured[3]);
        QVERIFY(sweepHit(layout, theme, chart, mark + QPointF(4, 4)) == (SweepHit{0, 50}));
        QVERIFY(!sweepHit(layout, theme, chart, mark + QPointF(0, 60)));
    }

    void aMarkHasItsStrategysColourInBothSchemes()
    {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            const Theme theme(scheme);
            const SweepChart chart = article();
            QImage image(820, 520, QImage::Format_RGB32);
            image.fill(theme.color(Token::Surface));
            QPainter painter(&image);
            paintSweep(painter, theme, kRect, chart);
            painter.end();
            const SweepLayout layout = layOutSweep(kRect, theme, chart);
            for (const SweepLine &line : chart.lines) {
                const QPoint centre = layout.place(line.measured[2]).toPoint();
                QCOMPARE(image.pixelColor(centre), seriesColor(theme, line.series));
            }
        }
    }

    void nothingToShowPaintsNothing()
    {
        const Theme theme(ColourScheme::Light);
        QVERIFY(layOutSweep(kRect, theme, {}).plot.isEmpty());
        SweepChart chart = article();
        for (SweepLine &line : chart.lines) {
            line.theory.clear();
            line.measured.clear();
        }
        QVERIFY(layOutSweep(kRect, theme, chart).names.empty());
        QVERIFY(!sweepHit(layOutSweep(kRect, theme, chart), theme, chart, kRect.center()));
    }
};

QTEST_MAIN(SweepChartTest)
#include "tst_sweepchart.moc"
