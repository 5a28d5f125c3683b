// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/openruns.h"
#include "tests/support/sampleruns.h"
#include "tests/support/timelineprobe.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kDelay = 300 * kMs;

bool areClose(const QColor &a, const QColor &b)
{
    const bool are = qAbs(a.red() - b.red()) <= 3 && qAbs(a.green() - b.green()) <= 3 &&
                     qAbs(a.blue() - b.blue()) <= 3;
    if (!are)
        qWarning() << a.name() << "is not" << b.name();
    return are;
}

} // namespace

/// What a timeline shows, and what it paints anew.
class TestTimelineArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePastIsFullAndTheFutureIsPale_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
    }
    void thePastIsFullAndTheFutureIsPale()
    {
        QFETCH(ColourScheme, scheme);
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        probe.area.setTheme(Theme(scheme));
        probe.show(*run, AxisKind::Clock);
        probe.area.setTime(150 * kMs);
        const QImage picture = probe.picture();
        const Theme &theme = probe.area.theme();
        const QColor fill = theme.fill(State::Suspended);
        for (std::size_t task = 0; task < 8; ++task) {
            const QColor lane = theme.color(task % 2 == 1 ? Token::LaneAlternate : Token::Surface);
            QVERIFY(areClose(picture.pixelColor(probe.at(90 * kMs, task)), fill));
            QVERIFY(
                areClose(picture.pixelColor(probe.at(210 * kMs, task)), mixed(fill, lane, 0.35)));
        }
    }

    void theSameTimeGivesTheSamePicture_data()
    {
        QTest::addColumn<AxisKind>("kind");
        QTest::newRow("clock") << AxisKind::Clock;
        QTest::newRow("paced") << AxisKind::Paced;
    }
    void theSameTimeGivesTheSamePicture()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(troubledRun(12, kDelay));
        TimelineProbe probe;
        probe.show(*run, kind);
        probe.area.setTime(0);
        const QImage start = probe.picture();
        probe.area.setTime(150 * kMs);
        const QImage middle = probe.picture();
        QVERIFY(middle != start);
        probe.area.setTime(run->now);
        QVERIFY(probe.picture() != middle);
        probe.area.setTime(150 * kMs);
        QCOMPARE(probe.picture(), middle);
        probe.area.setTime(0);
        QCOMPARE(probe.picture(), start);
    }

    // A moving playhead repaints a part only: that part has to be enough.
    void thePartsThatAreRepaintedAreEnough_data()
    {
        QTest::addColumn<AxisKind>("kind");
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"blocking-coroutine", "coroutine", "process-pool"}) {
            QTest::addRow("%s clock", id) << AxisKind::Clock << QByteArray(id);
            QTest::addRow("%s paced", id) << AxisKind::Paced << QByteArray(id);
        }
    }
    void thePartsThatAreRepaintedAreEnough()
    {
        QFETCH(AxisKind, kind);
        QFETCH(QByteArray, id);
        const auto run = simulatedRun(id.constData(), 7, std::chrono::milliseconds(300));
        TimelineProbe probe;
        probe.show(*run, kind);
        QVERIFY(QTest::qWaitForWindowExposed(&probe.area));
        QImage kept = probe.picture();
        // What the area asks to be repainted is all that it repaints.
        const auto repaint = [&](std::int64_t time) {
            QRegion asked;
            class Watch : public QObject
            {
            public:
                explicit Watch(QRegion &region)
                    : m_region(region)
                {
                }
                bool eventFilter(QObject *, QEvent *event) override
                {
                    if (event->type() == QEvent::Paint)
                        m_region += static_cast<QPaintEvent *>(event)->region();
                    return false;
                }

            private:
                QRegion &m_region;
            } watch(asked);
            QCoreApplication::processEvents();
            probe.viewport()->installEventFilter(&watch);
            probe.area.setTime(time);
            QCoreApplication::processEvents();
            probe.viewport()->removeEventFilter(&watch);
            const QImage whole = probe.picture();
            QPainter painter(&kept);
            painter.setClipRegion(asked);
            painter.drawImage(0, 0, whole);
            painter.end();
            return whole;
        };
        const TimeAxis axis = probe.area.axis();
        for (double x = axis.left(); x < axis.right(); x += 31) {
            const QImage whole = repaint(std::clamp<std::int64_t>(axis.time(x), 0, run->now));
            QCOMPARE(kept, whole);
        }
    }

    void playheadHoverAndSelectionPaintNoBars_data() { theSameTimeGivesTheSamePicture_data(); }
    void playheadHoverAndSelectionPaintNoBars()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(20, kDelay));
        TimelineProbe probe;
        probe.show(*run, kind);
        const int rebuilds = probe.area.rebuilds();
        QVERIFY(rebuilds >= 1);
        for (const std::int64_t time : {0 * kMs, 100 * kMs, 301 * kMs, 50 * kMs}) {
            probe.area.setTime(time);
            probe.picture();
        }
        for (const std::size_t task : {0u, 7u, 19u}) {
            probe.hover(probe.at(100 * kMs, task));
            probe.picture();
            probe.area.setSelected(task);
            probe.picture();
        }
        probe.area.setSelected(std::nullopt);
        probe.picture();
        QCOMPARE(probe.area.rebuilds(), rebuilds);
    }

    void everythingElsePaintsThemOnce()
    {
        const auto run = openRun(coroutineRun(100, kDelay));
        TimelineProbe probe;
        probe.show(*run, AxisKind::Clock);
        int before = probe.area.rebuilds();
        const auto rebuilds = [&] {
            probe.picture();
            QCoreApplication::processEvents();
            probe.picture();
            return probe.area.rebuilds() - std::exchange(before, probe.area.rebuilds());
        };
        QCOMPARE(rebuilds(), 0);
        probe.area.resize(1000, 600);
        QCOMPARE(rebuilds(), 1);
        probe.area.setTheme(Theme(ColourScheme::Dark));
        QCOMPARE(rebuilds(), 1);
        probe.area.setAxisKind(AxisKind::Paced, TimelineArea::Motion::AtOnce);
        QCOMPARE(rebuilds(), 1);
        probe.area.setAxisKind(AxisKind::Paced, TimelineArea::Motion::AtOnce);
        QCOMPARE(rebuilds(), 0);
        probe.wheel({500, 300}, 1, Qt::ControlModifier);
        QCOMPARE(rebuilds(), 1);
        probe.area.pan(0.1);
        QCOMPARE(rebuilds(), 1);
        probe.area.fitTime();
        QCOMPARE(rebuilds(), 1);
        probe.area.fitTime();
        QCOMPARE(rebuilds(), 0);
        for (int i = 0; i < 8; ++i)
            probe.area.zoomLanes(1.3);
        rebuilds();
        probe.wheel({500, 300}, -1, {});
        QCOMPARE(rebuilds(), 1);
        probe.area.fitAll();
        QCOMPARE(rebuilds(), 2); // and with the width that the scroll bar leaves
        probe.area.setRun(run.get(), nullptr);
        QCOMPARE(rebuilds(), 1);
    }

    void theAxisMorphsBetweenClockAndPaced()
    {
        const auto run = openRun(coroutineRun(8, kDelay, 3));
        TimelineProbe probe;
        QVERIFY(QTest::qWaitForWindowExposed(&probe.area));
        probe.show(*run, AxisKind::Paced);
        const TimeAxis paced = probe.area.axis();
        probe.show(*run, AxisKind::Clock);
        const TimeAxis clock = probe.area.axis();
        std::vector<std::int64_t> times;
        for (std::int64_t time = 0; time < run->now; time += run->now / 300)
            times.push_back(time);
        probe.area.setAxisKind(AxisKind::Paced, TimelineArea::Motion::Animated);
        bool isBetween = true;
        double last = clock.x(times[150]);
        const auto hasArrived = [&] {
            probe.picture();
            const TimeAxis &axis = probe.area.axis();
            for (std::size_t i = 0; i < times.size(); ++i) {
                const double x = axis.x(times[i]);
                const auto [least, most] = std::minmax({clock.x(times[i]), paced.x(times[i])});
                isBetween &= x >= least - 0.01 && x <= most + 0.01;
                isBetween &= i == 0 || x > axis.x(times[i - 1]);
            }
            // It never goes back on its way.
            const double x = axis.x(times[150]);
            isBetween &= qAbs(x - paced.x(times[150])) <= qAbs(last - paced.x(times[150])) + 0.01;
            last = x;
            return qAbs(x - paced.x(times[150])) < 1e-6;
        };
        QVERIFY(!hasArrived());
        QTRY_VERIFY(hasArrived());
        QVERIFY(isBetween);
        QCOMPARE(probe.area.axis().kind(), AxisKind::Paced);
    }

    void whatIsZoomedStaysInSightOnTheOtherAxis()
    {
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        probe.show(*run, AxisKind::Clock);
        probe.area.setVisible(TimeRange{100 * kMs, 200 * kMs});
        probe.area.setAxisKind(AxisKind::Paced, TimelineArea::Motion::AtOnce);
        probe.picture();
        QVERIFY(qAbs(probe.area.axis().from() - 100 * kMs) < kMs);
        QVERIFY(qAbs(probe.area.axis().to() - 200 * kMs) < kMs);
    }

    void tenThousandTasksAreAMixOfStates()
    {
        const auto run = openRun(coroutineRun(10'000, 3'000 * kMs));
        TimelineProbe probe;
        probe.show(*run, AxisKind::Clock);
        probe.area.setTime(run->now);
        const QImage picture = probe.picture();
        QCOMPARE(probe.area.layout().detail(), LaneDetail::Density);
        QCOMPARE(probe.area.layout().taskCount, std::size_t(10'000));
        const QColor suspended = probe.area.theme().fill(State::Suspended);
        for (const std::size_t task : {100u, 5'000u, 9'900u})
            QVERIFY(areClose(picture.pixelColor(probe.at(2'500 * kMs, task)), suspended));
        const int rebuilds = probe.area.rebuilds();
        probe.click(probe.at(1'000 * kMs, 5'000));
        QVERIFY(probe.area.selected().has_value());
        QVERIFY(qAbs(double(*probe.area.selected()) - 5'000) * probe.area.layout().rows.height <=
                1);
        probe.picture();
        QCOMPARE(probe.area.rebuilds(), rebuilds);
    }

    void anotherRunOfAsManyTasksKeepsTheView()
    {
        const auto first = openRun(coroutineRun(8, kDelay));
        const auto second = openRun(coroutineRun(8, kDelay));
        const auto third = openRun(coroutineRun(9, kDelay));
        TimelineProbe probe;
        probe.show(*first, AxisKind::Clock);
        probe.area.setVisible(TimeRange{100 * kMs, 200 * kMs});
        probe.area.setSelected(7);
        probe.area.setRun(second.get(), nullptr);
        QVERIFY(probe.area.visible().has_value());
        QCOMPARE(probe.area.selected(), std::optional<std::size_t>(7));
        probe.area.setRun(third.get(), nullptr);
        QVERIFY(!probe.area.visible().has_value());
        const auto fourth = openRun(coroutineRun(3, kDelay));
        probe.area.setRun(fourth.get(), nullptr);
        QVERIFY(!probe.area.selected().has_value());
    }
};

QTEST_MAIN(TestTimelineArea)
#include "tst_timelinearea.moc"
