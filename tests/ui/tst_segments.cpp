// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/segments.h"

#include <QTest>

using namespace coroscope;

namespace {

// A task with spans of these states and lengths (ns), from 0 on.
TaskSpans taskOf(const std::vector<std::pair<State, std::int64_t>> &parts, Why why = Why::Readable)
{
    TaskSpans task;
    std::int64_t t = 0;
    for (const auto &[state, length] : parts) {
        Span span;
        span.from = t;
        span.to = t += length;
        span.state = state;
        span.why = state == State::Suspended ? why : Why::None;
        task.spans.push_back(span);
    }
    return task;
}

// As text: left-right state, a * for a widened one. 1 px is 1000 ns.
QString laidOut(const TaskSpans &task, Reach reach = {0, 100})
{
    const TimeAxis axis = TimeAxis::clock(0, 100'000, 0, 100);
    std::vector<Segment> segments;
    layOut(task, axis, reach, 1, segments);
    QStringList words;
    for (const Segment &segment : segments)
        words << QStringLiteral("%1-%2 %3%4")
                     .arg(segment.bar.left)
                     .arg(segment.bar.right)
                     .arg(QString::fromLatin1(word(segment.bar.state).data(),
                                              qsizetype(word(segment.bar.state).size())),
                          segment.isWidened ? QStringLiteral("*") : QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wideSpansStayWhatTheyAre();
    void aShortSpanBecomesItsColumn();
    void theHigherRankWinsAColumn_data();
    void theHigherRankWinsAColumn();
    void aWideBarOfHigherRankHidesAColumn();
    void columnsNextToEachOtherStayApart();
    void whatLiesOutsideTheReachIsLeftOut();
    void ownWaitsAreMarked();
    void shortBricksJoinToOne();
    void blockedBricksHideColumnsOfRunning();
};

void TestSegments::wideSpansStayWhatTheyAre()
{
    QCOMPARE(laidOut(taskOf({{State::Pending, 10'000}, {State::Suspended, 50'500}})),
             QStringLiteral("0-10 pending, 10-60.5 suspended"));
    QCOMPARE(laidOut(TaskSpans()), QString());
}

void TestSegments::aShortSpanBecomesItsColumn()
{
    QCOMPARE(laidOut(taskOf(
                 {{State::Pending, 10'300}, {State::Running, 200}, {State::Suspended, 50'000}})),
             QStringLiteral("0-10.3 pending, 10-11 running*, 10.5-60.5 suspended"));
}

void TestSegments::theHigherRankWinsAColumn_data()
{
    QTest::addColumn<int>("winner");
    QTest::addColumn<int>("loser");
    const std::array order = {State::Failed,    State::Cancelled, State::Blocked,
                              State::Running,   State::Ready,     State::Finished,
                              State::Suspended, State::Pending,   State::Created};
    for (std::size_t i = 0; i + 1 < order.size(); ++i)
        QTest::addRow("%d over %d", int(order[i]), int(order[i + 1]))
            << int(order[i]) << int(order[i + 1]);
}

void TestSegments::theHigherRankWinsAColumn()
{
    QFETCH(int, winner);
    QFETCH(int, loser);
    QVERIFY(rank(State(winner)) > rank(State(loser)));
    for (const bool winnerFirst : {true, false}) {
        const TaskSpans task = taskOf({{State(winnerFirst ? winner : loser), 300},
                                       {State(winnerFirst ? loser : winner), 300}});
        std::vector<Segment> segments;
        layOut(task, TimeAxis::clock(0, 100'000, 0, 100), {0, 100}, 1, segments);
        QCOMPARE(segments.size(), std::size_t(1));
        QCOMPARE(int(segments.front().bar.state), winner);
        QVERIFY(segments.front().isWidened);
    }
}

void TestSegments::aWideBarOfHigherRankHidesAColumn()
{
    QCOMPARE(laidOut(taskOf({{State::Pending, 400}, {State::Suspended, 50'000}})),
             QStringLiteral("0.4-50.4 suspended"));
    QCOMPARE(laidOut(taskOf({{State::Blocked, 10'400}, {State::Running, 300}})),
             QStringLiteral("0-10.4 blocked"));
    // It begins in the next column: not hidden.
    QCOMPARE(laidOut(taskOf({{State::Pending, 20'000}, {State::Running, 900}})),
             QStringLiteral("0-20 pending, 20-21 running*"));
}

void TestSegments::columnsNextToEachOtherStayApart()
{
    QCOMPARE(laidOut(taskOf({{State::Running, 900}, {State::Ready, 800}, {State::Running, 200}})),
             QStringLiteral("0-1 running*, 1-2 running*"));
    QCOMPARE(laidOut(taskOf({{State::Running, 900}, {State::Ready, 300}})),
             QStringLiteral("0-1 running*"));
}

void TestSegments::whatLiesOutsideTheReachIsLeftOut()
{
    const TaskSpans task =
        taskOf({{State::Pending, 10'000}, {State::Running, 10'000}, {State::Suspended, 50'000}});
    QCOMPARE(laidOut(task, {12, 18}), QStringLiteral("10-20 running"));
    QCOMPARE(laidOut(task, {80, 90}), QString());
}

void TestSegments::ownWaitsAreMarked()
{
    std::vector<Segment> segments;
    const TimeAxis axis = TimeAxis::clock(0, 100'000, 0, 100);
    for (const auto &[why, own] : {std::pair{Why::Permit, true}, {Why::Readable, false}}) {
        const TaskSpans task = taskOf({{State::Suspended, 9'000}}, why);
        layOut(task, axis, {0, 100}, 1, segments);
        QCOMPARE(segments.front().bar.isOwnWait, own);
        QCOMPARE(segments.front().span->why, why);
    }
}

void TestSegments::shortBricksJoinToOne()
{
    std::vector<Brick> bricks;
    for (int i = 0; i < 100; ++i)
        bricks.push_back({i * 100, i * 100 + 90, TaskId(i + 1), 0, false});
    bricks.push_back({20'000, 30'000, 500, 0, true});
    const TimeAxis axis = TimeAxis::clock(0, 100'000, 0, 100);
    const std::vector<LaidBrick> laid = layOut(bricks, axis, {0, 100}, 1);
    QCOMPARE(laid.size(), std::size_t(2));
    QCOMPARE(laid[0].left, 0.0);
    QCOMPARE(laid[0].right, 10.0);
    QVERIFY(laid[0].isWidened && !laid[0].isBlocked);
    QVERIFY(!laid[1].isWidened && laid[1].isBlocked);
    QCOMPARE(laid[1].brick->task, TaskId(500));
}

void TestSegments::blockedBricksHideColumnsOfRunning()
{
    // Running for a moment before and after each blocked stretch, as real requests are.
    std::vector<Brick> bricks;
    for (int i = 0; i < 3; ++i) {
        const std::int64_t t = 500 + i * 10'000;
        bricks.push_back({t, t + 30, TaskId(i + 1), 0, false});
        bricks.push_back({t + 30, t + 9'900, TaskId(i + 1), 0, true});
        bricks.push_back({t + 9'900, t + 9'950, TaskId(i + 1), 0, false});
    }
    const TimeAxis axis = TimeAxis::clock(0, 100'000, 0, 100);
    const std::vector<LaidBrick> laid = layOut(bricks, axis, {0, 100}, 1);
    QCOMPARE(laid.size(), std::size_t(3));
    for (const LaidBrick &brick : laid)
        QVERIFY(brick.isBlocked && !brick.isWidened);
}

QTEST_MAIN(TestSegments)
#include "tst_segments.moc"
