// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/playhead.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

TimeAxis clockTo(std::int64_t end)
{
    return TimeAxis::clock(0, end, 0, 100);
}

std::vector<std::int64_t> times(const QSignalSpy &moved)
{
    std::vector<std::int64_t> all;
    for (const QList<QVariant> &one : moved)
        all.push_back(one.at(0).value<std::int64_t>());
    return all;
}

} // namespace

class TestPlayhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeStaysInsideTheRun()
    {
        Playhead playhead;
        QSignalSpy moved(&playhead, &Playhead::moved);
        playhead.setTime(5); // no run yet
        QCOMPARE(playhead.time(), 0);
        playhead.setRun(100 * kMs, clockTo(100 * kMs));
        playhead.setTime(40 * kMs);
        playhead.setTime(40 * kMs);
        playhead.setTime(400 * kMs);
        playhead.setTime(-1);
        QCOMPARE(times(moved), std::vector<std::int64_t>({40 * kMs, 100 * kMs, 0}));
    }

    void aShorterRunTakesTheTimeBack()
    {
        Playhead playhead;
        playhead.setRun(100 * kMs, clockTo(100 * kMs));
        playhead.setTime(80 * kMs);
        QSignalSpy moved(&playhead, &Playhead::moved);
        playhead.setRun(200 * kMs, clockTo(200 * kMs));
        QCOMPARE(moved.count(), 0);
        playhead.setRun(50 * kMs, clockTo(50 * kMs));
        QCOMPARE(times(moved), std::vector<std::int64_t>({50 * kMs}));
        playhead.setRun(-1, clockTo(1));
        QCOMPARE(playhead.time(), 0);
    }

    void itPlaysToTheEndAndStops_data()
    {
        QTest::addColumn<AxisKind>("kind");
        QTest::newRow("clock") << AxisKind::Clock;
        QTest::newRow("paced") << AxisKind::Paced;
    }
    void itPlaysToTheEndAndStops()
    {
        QFETCH(AxisKind, kind);
        const std::int64_t end = 300 * kMs;
        Playhead playhead;
        playhead.setRun(end, kind == AxisKind::Clock
                                 ? clockTo(end)
                                 : TimeAxis::paced({10'000, 20'000, end}, 0, 100));
        playhead.setSpeed(10);
        QSignalSpy moved(&playhead, &Playhead::moved);
        QSignalSpy mode(&playhead, &Playhead::modeChanged);
        playhead.play();
        playhead.play();
        QVERIFY(playhead.isPlaying());
        QCOMPARE(mode.count(), 1);
        QTRY_VERIFY(!playhead.isPlaying());
        QCOMPARE(mode.count(), 2);
        const std::vector<std::int64_t> all = times(moved);
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        QCOMPARE(all.back(), end);
        // Once more: from the start.
        playhead.toggle();
        QCOMPARE(playhead.time(), 0);
        playhead.toggle();
        QVERIFY(!playhead.isPlaying());
    }

    void itGoesOnFromWhereItIsPut()
    {
        Playhead playhead;
        playhead.setRun(1'000'000 * kMs, clockTo(1'000'000 * kMs));
        playhead.play();
        playhead.setTime(500'000 * kMs);
        QSignalSpy moved(&playhead, &Playhead::moved);
        QVERIFY(playhead.isPlaying());
        QTRY_VERIFY(moved.count() >= 3);
        playhead.pause();
        for (const std::int64_t time : times(moved))
            QVERIFY(time > 500'000 * kMs);
        // What stands still stays.
        const std::int64_t time = playhead.time();
        QCoreApplication::processEvents();
        QCOMPARE(playhead.time(), time);
    }

    void inALoopItBeginsAnew()
    {
        Playhead playhead;
        playhead.setRun(100 * kMs, clockTo(100 * kMs));
        playhead.setSpeed(10);
        playhead.setRepeat(Playhead::Repeat::Loop);
        QSignalSpy moved(&playhead, &Playhead::moved);
        playhead.play();
        const auto rounds = [&] {
            const std::vector<std::int64_t> all = times(moved);
            return std::count(all.begin(), all.end(), 0);
        };
        QTRY_VERIFY(rounds() >= 2);
        QVERIFY(playhead.isPlaying());
        playhead.setRepeat(Playhead::Repeat::Once);
        QTRY_VERIFY(!playhead.isPlaying());
        QCOMPARE(playhead.time(), 100 * kMs);
    }

    void aRunWithoutLengthDoesNotLoop()
    {
        Playhead playhead;
        playhead.setRepeat(Playhead::Repeat::Loop);
        playhead.play();
        QTRY_VERIFY(!playhead.isPlaying());
        QCOMPARE(playhead.time(), 0);
    }

    void aLiveRunMovesItWhileItFollows()
    {
        Playhead playhead;
        QSignalSpy moved(&playhead, &Playhead::moved);
        QSignalSpy mode(&playhead, &Playhead::modeChanged);
        playhead.setNow(10 * kMs);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(playhead.end(), 10 * kMs);
        playhead.setLive(true);
        QCOMPARE(playhead.time(), 10 * kMs);
        playhead.setNow(20 * kMs);
        QCOMPARE(playhead.time(), 20 * kMs);
        // Whoever looks elsewhere is left in peace, until they want to follow again.
        playhead.setTime(5 * kMs);
        QVERIFY(!playhead.isLive());
        playhead.setNow(30 * kMs);
        QCOMPARE(playhead.time(), 5 * kMs);
        playhead.setLive(true);
        QCOMPARE(playhead.time(), 30 * kMs);
        QCOMPARE(mode.count(), 3);
        playhead.play();
        QVERIFY(!playhead.isLive());
        playhead.setLive(true);
        QVERIFY(!playhead.isPlaying());
    }

    void speedAndRepeatTellOfChangesOnly()
    {
        Playhead playhead;
        QSignalSpy mode(&playhead, &Playhead::modeChanged);
        playhead.setSpeed(1);
        playhead.setSpeed(0);
        playhead.setSpeed(-1);
        playhead.setRepeat(Playhead::Repeat::Once);
        playhead.setLive(false);
        playhead.pause();
        QCOMPARE(mode.count(), 0);
        QCOMPARE(playhead.speed(), 1.0);
        playhead.setSpeed(0.1);
        playhead.setRepeat(Playhead::Repeat::Loop);
        QCOMPARE(mode.count(), 2);
    }

    void aRangeIsPlayedFromItsStartToItsEnd_data() { itPlaysToTheEndAndStops_data(); }
    void aRangeIsPlayedFromItsStartToItsEnd()
    {
        QFETCH(AxisKind, kind);
        const std::int64_t end = 300 * kMs;
        Playhead playhead;
        playhead.setRun(end, kind == AxisKind::Clock
                                 ? clockTo(end)
                                 : TimeAxis::paced({10'000, 20'000, end}, 0, 100));
        playhead.setSpeed(10);
        playhead.setRange(TimeRange(100 * kMs, 200 * kMs));
        playhead.setTime(280 * kMs);
        QSignalSpy moved(&playhead, &Playhead::moved);
        playhead.play();
        QTRY_VERIFY(!playhead.isPlaying());
        const std::vector<std::int64_t> all = times(moved);
        QCOMPARE(all.front(), 100 * kMs);
        QCOMPARE(all.back(), 200 * kMs);
        QVERIFY(std::is_sorted(all.begin(), all.end()));
    }

    void aLoopOfARangeStaysInside()
    {
        Playhead playhead;
        playhead.setRun(300 * kMs, clockTo(300 * kMs));
        playhead.setSpeed(10);
        playhead.setRepeat(Playhead::Repeat::Loop);
        playhead.setRange(TimeRange(100 * kMs, 160 * kMs));
        playhead.setTime(120 * kMs);
        QSignalSpy moved(&playhead, &Playhead::moved);
        playhead.play();
        QTRY_VERIFY(times(moved).size() > 12);
        playhead.pause();
        const std::vector<std::int64_t> all = times(moved);
        QVERIFY(std::count(all.begin(), all.end(), 100 * kMs) > 0);
        QVERIFY(std::all_of(all.begin(), all.end(), [](std::int64_t time) {
            return time >= 100 * kMs && time < 160 * kMs;
        }));
    }

    void aRangeIsCutToTheRunAndNeverEmpty()
    {
        Playhead playhead;
        playhead.setRun(300 * kMs, clockTo(300 * kMs));
        QSignalSpy changed(&playhead, &Playhead::rangeChanged);
        playhead.setRange(TimeRange(-5, 900 * kMs));
        QVERIFY(playhead.range() == TimeRange(0, 300 * kMs));
        playhead.setRange(TimeRange(7, 7));
        QVERIFY(!playhead.range());
        playhead.setRange(std::nullopt);
        QCOMPARE(changed.count(), 2);
        playhead.setTime(300 * kMs);
        playhead.startRange();
        QVERIFY(!playhead.range());
        playhead.setTime(0);
        playhead.endRange();
        QVERIFY(!playhead.range());
    }

    void anEndOfTheRangeThatWouldEmptyItMovesTheOther()
    {
        Playhead playhead;
        playhead.setRun(300 * kMs, clockTo(300 * kMs));
        playhead.setRange(TimeRange(100 * kMs, 200 * kMs));
        playhead.setTime(250 * kMs);
        playhead.startRange();
        QVERIFY(playhead.range() == TimeRange(250 * kMs, 300 * kMs));
        playhead.setTime(50 * kMs);
        playhead.endRange();
        QVERIFY(playhead.range() == TimeRange(0, 50 * kMs));
    }
};

QTEST_MAIN(TestPlayhead)
#include "tst_playhead.moc"
