// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/theory.h"
#include "ui/charts/totals.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kS = 1'000'000'000;
const Theme kTheme(ColourScheme::Light);
const QRectF kRect(0, 0, 400, 300);

Total total(double seconds, std::optional<double> ideal = {}, double startup = 0)
{
    Total out;
    out.title = QStringLiteral("Strategy");
    out.total = std::int64_t(seconds * 1e9);
    if (ideal)
        out.ideal = std::int64_t(*ideal * 1e9);
    out.startup = std::int64_t(startup * 1e9);
    out.delay = kS;
    return out;
}

QImage painted(const std::vector<Total> &totals, TotalsScale scale)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTotals(painter, kTheme, kRect, totals, scale);
    paintTotalsLegend(painter, kTheme, QRectF(0, 270, 400, 30), totals);
    return image;
}

} // namespace

class TestTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsLongAsTheirTotals();
    void everyBarHasItsOwnIdeal();
    void startUpFollowsTheBarFromOneAndAHalfPixels();
    void anIdealBeyondAllTotalsStaysInside();
    void aLogScaleHasDotsAndNoBars();
    void coloursTellTheCurrentOne();
    void manyRowsFitAndOddValuesArePainted();
    void theTableTakesTheHeightOfItsRows();
};

void TestTotals::barsAreAsLongAsTheirTotals()
{
    const auto layout =
        layOutTotals(kRect, kTheme, {total(4), total(1), total(0)}, TotalsScale::Linear);
    QCOMPARE(layout.rows.size(), std::size_t(3));
    QCOMPARE(layout.rows[0].bar.width(), 400.0);
    QCOMPARE(layout.rows[1].bar.width(), 100.0);
    QCOMPARE(layout.rows[2].bar.width(), 2.0);
    QCOMPARE(layout.from, 0);
    for (std::size_t i = 1; i < 3; ++i)
        QVERIFY(layout.rows[i].words.top() > layout.rows[i - 1].track.bottom());
}

void TestTotals::everyBarHasItsOwnIdeal()
{
    const auto layout =
        layOutTotals(kRect, kTheme, {total(4, 2), total(1), total(2, 1)}, TotalsScale::Linear);
    QCOMPARE(layout.rows[0].idealX, std::optional(200.0));
    QVERIFY(!layout.rows[1].idealX);
    QCOMPARE(layout.rows[2].idealX, std::optional(100.0));
}

void TestTotals::startUpFollowsTheBarFromOneAndAHalfPixels()
{
    const auto layout =
        layOutTotals(kRect, kTheme, {total(3, {}, 1), total(2, {}, 0.01)}, TotalsScale::Linear);
    QCOMPARE(layout.largest, 4 * kS);
    QVERIFY(layout.rows[0].startup.left() >= layout.rows[0].bar.right());
    QVERIFY(qAbs(layout.rows[0].startup.right() - 400) <= 1);
    QVERIFY(layout.rows[1].startup.isEmpty());
}

void TestTotals::anIdealBeyondAllTotalsStaysInside()
{
    const auto layout = layOutTotals(kRect, kTheme, {total(1, 4)}, TotalsScale::Linear);
    QCOMPARE(layout.rows[0].idealX, std::optional(400.0));
    QCOMPARE(layout.rows[0].bar.width(), 100.0);
}

void TestTotals::aLogScaleHasDotsAndNoBars()
{
    const auto layout =
        layOutTotals(kRect, kTheme, {total(100), total(10), total(1, 1)}, TotalsScale::Log);
    QCOMPARE(layout.from, kS);
    for (const TotalRow &row : layout.rows)
        QVERIFY(row.bar.isEmpty());
    QVERIFY(qAbs(layout.rows[0].dotX - 400) < 1e-6);
    QVERIFY(qAbs(layout.rows[1].dotX - 200) < 1e-6);
    QVERIFY(qAbs(layout.rows[2].dotX) < 1e-6);
    QVERIFY(layout.scale.bottom() <= 300.5);
}

void TestTotals::coloursTellTheCurrentOne()
{
    Total current = total(2);
    current.isCurrent = true;
    const std::vector<Total> totals{total(4), current};
    const auto layout = layOutTotals(kRect, kTheme, totals, TotalsScale::Linear);
    const QImage image = painted(totals, TotalsScale::Linear);
    const auto probe = [&image](const QRectF &rect) {
        return image.pixelColor(rect.center().toPoint());
    };
    QCOMPARE(probe(layout.rows[0].bar), kTheme.color(Token::ChartBar));
    QCOMPARE(probe(layout.rows[1].bar), kTheme.color(Token::Accent));
    QCOMPARE(image.pixelColor(390, int(layout.rows[1].track.center().y())),
             kTheme.color(Token::Canvas));
}

void TestTotals::manyRowsFitAndOddValuesArePainted()
{
    std::vector<Total> many(40, total(3, 2));
    many[3].title = QString(500, u'x');
    many[4].delay = 0;
    many[5].total = -5;
    for (const TotalsScale scale : {TotalsScale::Linear, TotalsScale::Log}) {
        const auto layout = layOutTotals(kRect, kTheme, many, scale);
        QVERIFY(layout.rows.back().track.bottom() <= kRect.bottom());
        QVERIFY(!painted(many, scale).isNull());
        QVERIFY(!painted({}, scale).isNull());
        QVERIFY(!painted({total(0)}, scale).isNull());
    }
    QVERIFY(layOutTotals(kRect, kTheme, {}, TotalsScale::Linear).rows.empty());
}

void TestTotals::theTableTakesTheHeightOfItsRows()
{
    QVERIFY(theoryHeight(kTheme, 4) - theoryHeight(kTheme, 3) >= 17);
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTheory(painter, kTheme, kRect,
                {{QStringLiteral("Sequential"), QStringLiteral("20·d"), 6 * kS, 6 * kS},
                 {QString(300, u'y'), {}, std::nullopt, kS}});
    paintTheory(painter, kTheme, kRect, {});
    painter.end();
    bool hasInk = false;
    for (int x = 0; x < 400; ++x)
        hasInk |= image.pixelColor(x, 41) != QColor(Qt::white);
    QVERIFY(hasInk);
}

QTEST_MAIN(TestTotals)
#include "tst_totals.moc"
