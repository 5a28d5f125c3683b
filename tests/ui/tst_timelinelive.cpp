// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/openruns.h"
#include "tests/support/sampleruns.h"
#include "tests/support/timelineprobe.h"
#include "ui/timeline/blame.h"

#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kDelay = 300 * kMs;

// Of all pixels and channels.
int largestDifference(const QImage &a, const QImage &b)
{
    int most = a.size() == b.size() ? 0 : 255;
    for (int y = 0; most < 255 && y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            most = std::max({most, qAbs(qRed(one) - qRed(other)), qAbs(qGreen(one) - qGreen(other)),
                             qAbs(qBlue(one) - qBlue(other))});
        }
    }
    return most;
}

} // namespace

/// A timeline of a run under way, and of one that is only foretold.
class TestTimelineLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileNothingHappensOnlyTheEdgeIsPainted()
    {
        const auto whole = openRun(coroutineRun(6, kDelay));
        const auto ghost = simulatedRun("coroutine", 6, 300ms, Origin::Predicted);
        GrowingRun growing(*whole);
        TimelineProbe probe;
        probe.show(growing.run(), AxisKind::Clock, ghost.get());
        probe.area.grow(growing.advanceTo(50 * kMs));
        probe.picture();
        const int rebuilds = probe.area.rebuilds();
        for (std::int64_t now = 66 * kMs; now < 290 * kMs; now += 16 * kMs) {
            const bool hasEvents = growing.advanceTo(now);
            QVERIFY(!hasEvents);
            probe.area.grow(hasEvents);
            probe.area.setTime(now);
            probe.picture();
        }
        QCOMPARE(probe.area.rebuilds(), rebuilds);
        probe.area.grow(growing.advanceTo(302 * kMs));
        probe.picture();
        QCOMPARE(probe.area.rebuilds(), rebuilds + 1);
        probe.picture();
        QCOMPARE(probe.area.rebuilds(), rebuilds + 1);
    }

    void theBarsReachToNowAndTheGhostGoesOn()
    {
        const auto whole = openRun(coroutineRun(6, kDelay));
        const auto ghost = simulatedRun("coroutine", 6, 300ms, Origin::Predicted);
        GrowingRun growing(*whole);
        TimelineProbe probe;
        probe.show(growing.run(), AxisKind::Clock, ghost.get());
        const QColor full = probe.area.theme().fill(State::Suspended);
        for (const std::int64_t now : {50 * kMs, 100 * kMs, 116 * kMs, 200 * kMs}) {
            probe.area.grow(growing.advanceTo(now));
            probe.area.setTime(now);
            const QImage picture = probe.picture();
            const double edge = probe.area.axis().x(now);
            for (const std::size_t task : {0u, 3u, 5u}) {
                const int y = int(probe.middleOf(task));
                for (const int before : {4, 40, 90}) {
                    const QColor color = picture.pixelColor(int(edge) - before, y);
                    QVERIFY2(color == full, qPrintable(color.name()));
                }
                // The prediction is there, pale and with stripes.
                int coloured = 0;
                for (int x = int(edge) + 8; x < int(edge) + 58; ++x) {
                    const QColor color = picture.pixelColor(x, y);
                    QVERIFY(color.lightness() > full.lightness() + 20);
                    coloured += color.saturation() > 10 ? 1 : 0;
                }
                QVERIFY(coloured > 15);
            }
        }
    }

    void whatIsExtendedLooksAsIfPaintedAnew()
    {
        const auto whole = simulatedRun("process-pool", 24, 100ms);
        const auto ghost = simulatedRun("process-pool", 24, 100ms, Origin::Predicted);
        GrowingRun growing(*whole);
        TimelineProbe extended;
        TimelineProbe anew;
        extended.show(growing.run(), AxisKind::Clock, ghost.get());
        for (std::int64_t now = 7 * kMs; now < whole->now; now += 23 * kMs) {
            extended.area.grow(growing.advanceTo(now));
            extended.area.setTime(now);
            const QImage picture = extended.picture();
            anew.show(growing.run(), AxisKind::Clock, ghost.get());
            anew.area.setTime(now);
            QVERIFY(largestDifference(picture, anew.picture()) <= 4); // of smoothed edges
        }
        QVERIFY(extended.area.rebuilds() < anew.area.rebuilds());
    }

    void aPacedLiveRunStandsWhereItWillStand()
    {
        const auto whole = simulatedRun("coroutine", 6, 300ms);
        const auto ghost = simulatedRun("coroutine", 6, 300ms, Origin::Predicted);
        GrowingRun growing(*whole);
        TimelineProbe probe;
        probe.show(*whole, AxisKind::Paced);
        const std::int64_t early = whole->spans.requests()[3].spans[2].from;
        const double expected = probe.area.axis().x(early);
        probe.show(growing.run(), AxisKind::Paced, ghost.get());
        for (std::int64_t now = 5 * kMs; now < 300 * kMs; now += 50 * kMs) {
            probe.area.grow(growing.advanceTo(now));
            probe.area.setTime(now);
            probe.picture();
            QVERIFY(qAbs(probe.area.axis().x(early) - expected) < 12);
            QVERIFY(probe.area.axis().x(now) <= probe.area.axis().right());
        }
    }

    void aRunThatTakesLongerThanForetoldStaysInSight_data()
    {
        QTest::addColumn<AxisKind>("kind");
        QTest::newRow("clock") << AxisKind::Clock;
        QTest::newRow("paced") << AxisKind::Paced;
    }
    void aRunThatTakesLongerThanForetoldStaysInSight()
    {
        QFETCH(AxisKind, kind);
        const auto whole = openRun(coroutineRun(6, 4 * kDelay));
        const auto ghost = simulatedRun("coroutine", 6, 300ms, Origin::Predicted);
        GrowingRun growing(*whole);
        TimelineProbe probe;
        probe.show(growing.run(), kind, ghost.get());
        for (std::int64_t now = 10 * kMs; now < 4 * kDelay; now += 30 * kMs) {
            probe.area.grow(growing.advanceTo(now));
            probe.area.setTime(now);
            probe.picture();
            const TimeAxis &axis = probe.area.axis();
            QVERIFY(axis.x(now) <= axis.right());
            QVERIFY(axis.x(0) >= axis.left());
        }
        // It is made anew in steps, not at each frame.
        if (kind == AxisKind::Clock)
            QVERIFY(probe.area.rebuilds() < 15);
    }

    void aPredictionIsHatchedAndHasNoPlayhead()
    {
        const auto ghost = simulatedRun("coroutine", 6, 300ms, Origin::Predicted);
        TimelineProbe probe;
        probe.show(*ghost, AxisKind::Clock);
        const QImage picture = probe.picture();
        probe.area.setTime(150 * kMs);
        QCOMPARE(probe.picture(), picture);
        const QColor full = probe.area.theme().fill(State::Suspended);
        const int y = int(probe.middleOf(2));
        int coloured = 0;
        for (int x = 300; x < 600; ++x) {
            QVERIFY(picture.pixelColor(x, y).lightness() > full.lightness() + 20);
            coloured += picture.pixelColor(x, y).saturation() > 10 ? 1 : 0;
        }
        QVERIFY(coloured > 150);
    }

    void theBlockedLoopIsBlamedWithAllWhoWait()
    {
        const auto run = simulatedRun("blocking-coroutine", 5, 300ms);
        const RunScene scene(run->recording, run->spans);
        // Each task blocks the loop for the delay, one after the other.
        for (std::size_t blocking = 0; blocking < 5; ++blocking) {
            const std::int64_t time = std::int64_t(blocking) * kDelay + kDelay / 2;
            const std::optional<Blame> blame = blameAt(scene, time);
            std::vector<std::size_t> later;
            for (std::size_t task = blocking + 1; task < 5; ++task)
                later.push_back(task);
            QCOMPARE(blame.has_value(), !later.empty()); // the last one holds nobody up
            if (!blame)
                continue;
            QCOMPARE(blame->waiting, later);
            QCOMPARE(blame->brick.task, run->spans.requests()[blocking].id);
            QVERIFY(blame->brick.isBlocked);
            QCOMPARE(run->recording.lane(blame->lane)->kind, LaneKind::Loop);
        }
        QVERIFY(!blameAt(scene, -1));
        QVERIFY(!blameAt(scene, run->now + 1));
        for (const char *id : {"coroutine", "sequential", "process-pool"}) {
            const auto other = simulatedRun(id, 5, 300ms);
            const RunScene innocent(other->recording, other->spans);
            for (std::int64_t time = 0; time < other->now; time += other->now / 50)
                QVERIFY(!blameAt(innocent, time));
        }
    }

    void theBlameIsThereWhileTheLoopIsStillBlocked()
    {
        const auto whole = simulatedRun("blocking-coroutine", 5, 300ms);
        GrowingRun growing(*whole);
        growing.advanceTo(100 * kMs);
        const RunScene scene(growing.run().recording, growing.run().spans);
        const std::optional<Blame> blame = blameAt(scene, growing.run().now);
        QVERIFY(blame.has_value());
        QCOMPARE(blame->waiting, std::vector<std::size_t>({1, 2, 3, 4}));
        // It is painted left of the playhead, down to the last one that waits.
        TimelineProbe probe;
        probe.show(growing.run(), AxisKind::Clock);
        probe.area.setTime(growing.run().now);
        const QImage picture = probe.picture();
        const int x = int(std::round(probe.area.axis().x(growing.run().now))) - 13;
        const QColor amber = probe.area.theme().edge(State::Ready);
        for (std::size_t task = 1; task < 5; ++task) {
            const int between = int(probe.area.layout().rows.topOf(task));
            QCOMPARE(picture.pixelColor(x, between), amber);
        }
    }
};

QTEST_MAIN(TestTimelineLive)
#include "tst_timelinelive.moc"
