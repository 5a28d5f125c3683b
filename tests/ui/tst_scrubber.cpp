// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/openruns.h"
#include "tests/support/sampleruns.h"
#include "tests/support/widgetprobe.h"
#include "ui/playback/scrubber.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace coroscope;
using namespace coroscope::test;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kDelay = 300 * kMs;

TimeAxis wholeOf(const OpenRun &run, AxisKind kind)
{
    return kind == AxisKind::Clock ? TimeAxis::clock(0, run.now + run.now / 16, 0, 1000)
                                   : TimeAxis::paced(pacedMoments(run.spans), 0, 1000);
}

void addAxes()
{
    QTest::addColumn<AxisKind>("kind");
    QTest::newRow("clock") << AxisKind::Clock;
    QTest::newRow("paced") << AxisKind::Paced;
}

} // namespace

/// The profile of a run, and setting the time on it.
class TestScrubber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachColumnHasTheCountsOfItsMiddle_data() { addAxes(); }
    void eachColumnHasTheCountsOfItsMiddle()
    {
        QFETCH(AxisKind, kind);
        for (const auto &run :
             {openRun(coroutineRun(20, kDelay, 4)), openRun(troubledRun(15, kDelay)),
              openRun(poolRun(24, 4, 2, kDelay)), openRun(sequentialRun(7, kDelay))}) {
            const TimeAxis axis = wholeOf(*run, kind).scaledTo(6, 706);
            const Profile profile = profileOf(run->spans, axis);
            QCOMPARE(profile.columns.size(), std::size_t(700));
            std::uint32_t peak = 0;
            for (int column = 0; column < 700; ++column) {
                const std::int64_t time = axis.time(6 + column + 0.5);
                const StateCounts expected =
                    time > run->now ? StateCounts() : run->spans.countsAt(time);
                QVERIFY2(profile.columns[std::size_t(column)] == expected,
                         QByteArray::number(column).constData());
                std::uint32_t stack = 0;
                for (const State state :
                     {State::Running, State::Blocked, State::Ready, State::Suspended})
                    stack += expected.byState[std::size_t(state)];
                peak = std::max(peak, stack);
            }
            QCOMPARE(profile.peak, peak);
        }
        QCOMPARE(profileOf(Spans(), TimeAxis::clock(0, kDelay, 0, 10)).peak, 0u);
    }

    void aClickChoosesThePixelsTime_data() { addAxes(); }
    void aClickChoosesThePixelsTime()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(20, kDelay));
        Scrubber scrubber;
        scrubber.resize(700, 62);
        scrubber.setRuns({&run->spans}, wholeOf(*run, kind), false);
        scrubber.show();
        QSignalSpy chosen(&scrubber, &Scrubber::timeChosen);
        for (const int x : {10, 200, 350, 600}) {
            QTest::mouseClick(&scrubber, Qt::LeftButton, {}, {x, 30});
            const auto time = chosen.last().at(0).value<std::int64_t>();
            QCOMPARE(time, scrubber.axis().time(x));
            QVERIFY(qAbs(scrubber.axis().x(time) - x) < 0.01);
        }
        QCOMPARE(chosen.count(), 4);
        QTest::mouseClick(&scrubber, Qt::LeftButton, {}, {1, 30});
        QCOMPARE(chosen.last().at(0).value<std::int64_t>(), 0);
        QTest::mouseClick(&scrubber, Qt::RightButton, {}, {300, 30});
        QTest::mouseMove(&scrubber, {320, 30});
        QCOMPARE(chosen.count(), 5);
    }

    void aDragMovesTheTime()
    {
        const auto run = openRun(coroutineRun(20, kDelay));
        Scrubber scrubber;
        scrubber.resize(700, 62);
        scrubber.setRuns({&run->spans}, wholeOf(*run, AxisKind::Clock), false);
        scrubber.show();
        QSignalSpy chosen(&scrubber, &Scrubber::timeChosen);
        QTest::mousePress(&scrubber, Qt::LeftButton, {}, {100, 30});
        QTest::mouseMove(&scrubber, {200, 30});
        QTest::mouseMove(&scrubber, {300, 50});
        QTest::mouseRelease(&scrubber, Qt::LeftButton, {}, {300, 50});
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(chosen.last().at(0).value<std::int64_t>(), scrubber.axis().time(300));
    }

    void theProfileIsAsHighAsTasksAreOnTheirWay()
    {
        const auto run = openRun(coroutineRun(20, kDelay));
        Scrubber scrubber;
        scrubber.resize(700, 62);
        scrubber.setRuns({&run->spans}, wholeOf(*run, AxisKind::Clock), false);
        scrubber.setTime(run->now);
        const QColor suspended = scrubber.theme().fill(State::Suspended);
        QImage picture = painted(scrubber);
        const int middle = int(scrubber.axis().x(150 * kMs));
        for (const int y : {16, 30, 50})
            QCOMPARE(picture.pixelColor(middle, y), suspended);
        // After the end there is nothing.
        QCOMPARE(picture.pixelColor(int(scrubber.axis().x(run->now)) + 15, 40),
                 scrubber.theme().color(Token::Surface));
        // The future is pale, or hidden.
        scrubber.setTime(50 * kMs);
        picture = painted(scrubber);
        QVERIFY(picture.pixelColor(middle, 30).lightness() > suspended.lightness() + 30);
        scrubber.setFutureHidden(true);
        QCOMPARE(painted(scrubber).pixelColor(middle, 30), scrubber.theme().color(Token::Surface));
        QCOMPARE(painted(scrubber).pixelColor(int(scrubber.axis().x(30 * kMs)), 30), suspended);
    }

    void aRaceHasAStripForEachRun()
    {
        const auto slow = openRun(sequentialRun(6, kDelay));
        const auto fast = openRun(coroutineRun(6, kDelay));
        Scrubber scrubber;
        scrubber.resize(700, 62);
        scrubber.setRuns({&slow->spans, &fast->spans}, wholeOf(*slow, AxisKind::Clock), false);
        scrubber.setTime(slow->now);
        const QImage picture = painted(scrubber);
        const int early = int(scrubber.axis().x(kDelay / 2));
        const int late = int(scrubber.axis().x(slow->now - kDelay / 2));
        int strips = 0;
        for (int y = 9; y < 53; ++y)
            strips += picture.pixelColor(early, y) == scrubber.theme().fill(State::Suspended);
        QVERIFY(strips >= 5); // of the fast one
        for (int y = 9; y < 53; ++y)
            QVERIFY(picture.pixelColor(late, y) != scrubber.theme().fill(State::Suspended));
    }

    void aPredictionCannotBeScrubbed()
    {
        const auto ghost = openRun(coroutineRun(6, kDelay), Origin::Predicted);
        Scrubber scrubber;
        scrubber.resize(700, 62);
        QSignalSpy chosen(&scrubber, &Scrubber::timeChosen);
        QTest::mouseClick(&scrubber, Qt::LeftButton, {}, {300, 30}); // nothing is shown
        scrubber.setRuns({&ghost->spans}, wholeOf(*ghost, AxisKind::Clock), true);
        QTest::mouseClick(&scrubber, Qt::LeftButton, {}, {300, 30});
        QCOMPARE(chosen.count(), 0);
        const QImage picture = painted(scrubber);
        scrubber.setTime(100 * kMs);
        QCOMPARE(painted(scrubber), picture);
    }
};

QTEST_MAIN(TestScrubber)
#include "tst_scrubber.moc"
