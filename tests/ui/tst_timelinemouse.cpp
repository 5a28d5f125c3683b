// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/openruns.h"
#include "tests/support/sampleruns.h"
#include "tests/support/timelineprobe.h"
#include "ui/timetext.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kDelay = 300 * kMs;

void addAxes()
{
    QTest::addColumn<AxisKind>("kind");
    QTest::newRow("clock") << AxisKind::Clock;
    QTest::newRow("paced") << AxisKind::Paced;
}

} // namespace

/// What mouse and wheel do on a timeline.
class TestTimelineMouse : public QObject
{
    Q_OBJECT

    // Whether `time` is `expected` up to the time of one pixel.
    static bool isWithin(std::int64_t time, std::int64_t expected, std::int64_t pixel)
    {
        const bool is = qAbs(time - expected) <= qMax<std::int64_t>(1, pixel);
        if (!is)
            qWarning() << time << "is not" << expected << "within" << pixel;
        return is;
    }

private Q_SLOTS:
    void shiftAndDragZoomToTheRange_data() { addAxes(); }
    void shiftAndDragZoomToTheRange()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        for (const auto &[pressed, released] : {std::pair{300, 620}, {620, 300}, {140, 150}}) {
            probe.show(*run, kind);
            const int left = qMin(pressed, released);
            const int right = qMax(pressed, released);
            const std::int64_t from = probe.area.axis().time(left);
            const std::int64_t to = probe.area.axis().time(right);
            const std::int64_t atFrom = probe.pixelAt(left);
            const std::int64_t atTo = probe.pixelAt(right);
            probe.drag({pressed, 300}, {released, 420}, Qt::ShiftModifier);
            probe.picture();
            QVERIFY(isWithin(probe.area.axis().from(), from, atFrom));
            QVERIFY(isWithin(probe.area.axis().to(), to, atTo));
        }
    }

    void aRangeOverTheEdgeEndsAtTheEdge_data() { addAxes(); }
    void aRangeOverTheEdgeEndsAtTheEdge()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        probe.show(*run, kind);
        const std::int64_t middle = probe.area.axis().time(500);
        const std::int64_t pixel = probe.pixelAt(500);
        probe.drag({500, 300}, {5, 300}, Qt::ShiftModifier);
        probe.picture();
        QCOMPARE(probe.area.axis().from(), 0);
        QVERIFY(isWithin(probe.area.axis().to(), middle, pixel));
    }

    void theWheelZoomsAtThePointer_data() { addAxes(); }
    void theWheelZoomsAtThePointer()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        for (const int x : {80, 333, 640, 1000}) {
            probe.show(*run, kind);
            const std::int64_t time = probe.area.axis().time(x);
            for (int notch = 0; notch < 6; ++notch) {
                const double shownBefore = probe.area.axis().x(kDelay) - probe.area.axis().x(0);
                probe.wheel({x, 400}, 1, Qt::ControlModifier);
                probe.picture();
                QVERIFY(qAbs(probe.area.axis().x(time) - x) < 1);
                QVERIFY(probe.area.axis().x(kDelay) - probe.area.axis().x(0) > shownBefore * 1.15);
            }
        }
    }

    void zoomingOutAgainShowsTheWholeRun_data() { addAxes(); }
    void zoomingOutAgainShowsTheWholeRun()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        for (const int x : {80, 333, 1060}) {
            probe.show(*run, kind);
            probe.wheel({x, 400}, 4, Qt::ControlModifier);
            QVERIFY(probe.area.visible().has_value());
            probe.wheel({x, 400}, -8, Qt::ControlModifier);
            QVERIFY(!probe.area.visible().has_value());
        }
    }

    void aDragMovesTheTimeUnderThePointer_data() { addAxes(); }
    void aDragMovesTheTimeUnderThePointer()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        probe.show(*run, kind);
        probe.wheel({500, 400}, 8, Qt::ControlModifier);
        probe.picture();
        const TimeAxis before = probe.area.axis();
        for (const auto &[from, to] : {std::pair{600, 480}, {300, 420}}) {
            const std::int64_t time = probe.area.axis().time(from);
            probe.drag({from, 300}, {to, 300});
            probe.picture();
            QVERIFY(qAbs(probe.area.axis().x(time) - to) < 1);
        }
        QVERIFY(qAbs(probe.area.axis().x(before.from()) - before.left()) < 1);
        QVERIFY(qAbs(probe.area.axis().x(before.to()) - before.right()) < 1);
    }

    void movingInTimeStopsAtTheEnds_data() { addAxes(); }
    void movingInTimeStopsAtTheEnds()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        probe.show(*run, kind);
        const TimeAxis whole = probe.area.axis();
        probe.wheel({500, 400}, 3, Qt::ControlModifier);
        probe.picture();
        // As much of the axis is seen as before, in px of the whole one.
        const auto seen = [&] {
            probe.picture();
            return whole.x(probe.area.axis().to()) - whole.x(probe.area.axis().from());
        };
        const double width = seen();
        for (int i = 0; i < 40; ++i)
            probe.wheel({500, 400}, 1, Qt::ShiftModifier);
        QVERIFY(qAbs(seen() - width) < 1);
        QCOMPARE(probe.area.axis().from(), 0);
        for (int i = 0; i < 40; ++i)
            probe.wheel({500, 400}, -1, Qt::ShiftModifier);
        QVERIFY(qAbs(seen() - width) < 1);
        // The end of the run stays in sight.
        QVERIFY(probe.area.axis().x(run->now) > probe.area.axis().left() + 100);
        QVERIFY(probe.area.axis().x(run->now) <= probe.area.axis().right());
    }

    void aDoubleClickZoomsToTheSegment_data() { addAxes(); }
    void aDoubleClickZoomsToTheSegment()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(sequentialRun(6, kDelay));
        TimelineProbe probe;
        probe.show(*run, kind);
        const std::vector<Span> &spans = run->spans.requests()[3].spans;
        const auto span = std::find_if(spans.begin(), spans.end(),
                                       [](const Span &s) { return s.state == State::Blocked; });
        QVERIFY(span != spans.end());
        QTest::mouseDClick(probe.viewport(), Qt::LeftButton, {},
                           probe.at(span->from + (span->to - span->from) / 3, 3));
        probe.picture();
        const TimeAxis &axis = probe.area.axis();
        const double width = axis.right() - axis.left();
        QVERIFY(qAbs(axis.x(span->to) - axis.x(span->from) - width / 1.7) < 2);
        QVERIFY(qAbs(axis.x(span->from) - axis.left() - width * 0.35 / 1.7) < 2);
        QCOMPARE(probe.area.selected(), std::optional<std::size_t>(3));
    }

    void aClickSelectsTheLanesTask()
    {
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        probe.show(*run, AxisKind::Clock);
        QSignalSpy chosen(&probe.area, &TimelineArea::taskChosen);
        probe.click(probe.at(100 * kMs, 5));
        QCOMPARE(probe.area.selected(), std::optional<std::size_t>(5));
        probe.click({20, int(probe.middleOf(2))}); // its number
        QCOMPARE(probe.area.selected(), std::optional<std::size_t>(2));
        probe.click({20, int(probe.middleOf(2))});
        QCOMPARE(chosen.count(), 2);
        // A drag is no click, nor is a click of another button.
        probe.drag(probe.at(100 * kMs, 5), probe.at(150 * kMs, 6));
        QTest::mouseClick(probe.viewport(), Qt::RightButton, {}, probe.at(100 * kMs, 7));
        QCOMPARE(chosen.count(), 2);
    }

    void aClickOnABrickSelectsItsTask()
    {
        const auto run = openRun(poolRun(24, 4, 2, kDelay));
        TimelineProbe probe;
        probe.show(*run, AxisKind::Clock);
        int clicked = 0;
        for (const ResourceRow &row : probe.area.layout().resources) {
            for (const Brick &brick : run->spans.bricks(row.lane.id)) {
                if (!brick.isBlocked)
                    continue;
                const double x = probe.area.axis().x(brick.from + (brick.to - brick.from) / 2);
                probe.click({int(x), int(row.rect.center().y())});
                QVERIFY(probe.area.selected().has_value());
                QCOMPARE(run->spans.requests()[*probe.area.selected()].id, brick.task);
                ++clicked;
            }
        }
        QCOMPARE(clicked, 24);
    }

    void aClickOrDragOnTheRulerChoosesItsTime_data() { addAxes(); }
    void aClickOrDragOnTheRulerChoosesItsTime()
    {
        QFETCH(AxisKind, kind);
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        probe.show(*run, kind);
        QSignalSpy chosen(&probe.area, &TimelineArea::timeChosen);
        const auto last = [&] { return chosen.last().at(0).value<std::int64_t>(); };
        probe.click(probe.onRuler(400));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(last(), probe.area.axis().time(400));
        probe.drag(probe.onRuler(300), probe.onRuler(700));
        QVERIFY(chosen.count() >= 4);
        QCOMPARE(last(), probe.area.axis().time(700));
        // Beyond the ends there are no times.
        probe.drag(probe.onRuler(700), probe.onRuler(10));
        QCOMPARE(last(), 0);
        probe.click(probe.onRuler(1099));
        QCOMPARE(last(), run->now);
        QVERIFY(!probe.area.selected().has_value());
        QVERIFY(!probe.area.visible().has_value());
    }

    void theWheelScrollsLanesThatDoNotFit()
    {
        const auto run = openRun(coroutineRun(100, kDelay));
        TimelineProbe probe;
        probe.show(*run, AxisKind::Clock);
        const double fitting = probe.area.layout().rows.height;
        for (int i = 0; i < 6; ++i)
            probe.wheel({500, 400}, 1, Qt::ControlModifier | Qt::ShiftModifier);
        probe.picture();
        const Rows before = probe.area.layout().rows;
        QVERIFY(before.height > fitting);
        QVERIFY(before.last - before.first < 100);
        probe.wheel({500, 400}, -2, {});
        probe.picture();
        QVERIFY(probe.area.layout().rows.first > before.first);
        QVERIFY(!probe.area.visible().has_value());
        // Lanes that are selected from elsewhere come into sight.
        probe.area.setSelected(99);
        probe.picture();
        QCOMPARE(probe.area.layout().rows.last, std::size_t(100));
        probe.area.fitAll();
        probe.picture();
        QCOMPARE(probe.area.layout().rows.height, fitting);
    }

    void theCardSaysWhatIsUnderThePointer()
    {
        const auto run = openRun(coroutineRun(8, kDelay));
        TimelineProbe probe;
        probe.show(*run, AxisKind::Clock);
        const std::vector<Span> &spans = run->spans.requests()[2].spans;
        const auto span = std::find_if(spans.begin(), spans.end(),
                                       [](const Span &s) { return s.state == State::Suspended; });
        QVERIFY(span != spans.end());
        probe.hover(probe.at(150 * kMs, 2));
        const QStringList card = probe.area.card();
        QCOMPARE(card.size(), 4);
        QVERIFY2(card[0].startsWith(QStringLiteral("Task 3 · suspended")), qPrintable(card[0]));
        QCOMPARE(card[1], durationText(span->to - span->from));
        QVERIFY2(card[2].contains(QStringLiteral(" → 0.30 s")), qPrintable(card[2]));
        QCOMPARE(card[3], QStringLiteral("waits for the answer"));
        // On the card's own pixels lies its colour.
        const QColor ground = probe.area.theme().color(Token::Card);
        const QPoint inside = probe.at(150 * kMs, 2) + QPoint(20, 26);
        QCOMPARE(probe.picture().pixelColor(inside), ground);
        probe.hover(probe.onRuler(300));
        QVERIFY(probe.area.card().isEmpty());
        probe.hover(probe.at(150 * kMs, 2));
        QVERIFY(!probe.area.card().isEmpty());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(probe.viewport(), &leave);
        QVERIFY(probe.area.card().isEmpty());
    }

    void theCardOfABrickNamesItsTask()
    {
        const auto run = openRun(poolRun(24, 4, 2, kDelay));
        TimelineProbe probe;
        probe.show(*run, AxisKind::Clock);
        const ResourceRow row = probe.area.layout().resources.back();
        const Brick brick = run->spans.bricks(row.lane.id)[1];
        probe.hover({int(probe.area.axis().x(brick.from + (brick.to - brick.from) / 2)),
                     int(row.rect.center().y())});
        QVERIFY(!probe.area.card().isEmpty());
        QVERIFY2(probe.area.card()[0].startsWith(QStringLiteral("Task %1 · ").arg(brick.task - 1)),
                 qPrintable(probe.area.card()[0]));
    }

    void withoutARunNothingHappens()
    {
        TimelineProbe probe;
        QSignalSpy time(&probe.area, &TimelineArea::timeChosen);
        QSignalSpy task(&probe.area, &TimelineArea::taskChosen);
        probe.picture();
        probe.click({300, 10});
        probe.drag({300, 200}, {600, 300}, Qt::ShiftModifier);
        probe.wheel({300, 300}, 1, Qt::ControlModifier);
        QTest::mouseDClick(probe.viewport(), Qt::LeftButton, {}, {300, 300});
        probe.hover({300, 300});
        probe.area.zoomAtPlayhead(2);
        probe.area.pan(1);
        probe.area.fitAll();
        QCOMPARE(time.count() + task.count(), 0);
        QVERIFY(probe.area.card().isEmpty());
    }
};

QTEST_MAIN(TestTimelineMouse)
#include "tst_timelinemouse.moc"
