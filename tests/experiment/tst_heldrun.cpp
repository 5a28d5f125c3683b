// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/result.h"
#include "core/experiment/run.h"
#include "core/recording/invariants.h"
#include "core/recording/readyqueue.h"
#include "core/strategies/strategy.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;
constexpr int kAll = 1000;

Scenario askingPort(int port, unsigned tasks)
{
    Scenario scenario;
    scenario.url = "http://127.0.0.1:" + std::to_string(port) + "/";
    scenario.delay = 10ms;
    scenario.delayGiven = true;
    scenario.tasks = tasks;
    return scenario;
}

void answerAfter(const Gate &gate, ScriptedPeer &peer)
{
    peer.readRequest();
    peer.waitAt(gate);
    peer.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nHello!");
}

/// A run whose loop is held from its first turn on.
class HeldRun
{
public:
    explicit HeldRun(const Scenario &scenario, const char *id = "coroutine",
                     Begin begin = Begin::Held)
        : m_run(scenario, *strategy(id), RunStart{.begin = begin})
        , m_finished(&m_run, &Run::finished)
    {
        QSignalSpy began(&m_run, &Run::began);
        m_run.start();
        const bool hasBegun = QTest::qWaitFor([&began] { return began.count() == 1; }, kPatience);
        Q_ASSERT(hasBegun);
    }

    Run &run() { return m_run; }
    const Recording &recording()
    {
        m_run.drain();
        return m_run.recording();
    }
    std::ptrdiff_t count(EventKind kind)
    {
        const std::vector<Event> &events = recording().events;
        return std::count_if(events.begin(), events.end(),
                             [kind](const Event &event) { return event.kind == kind; });
    }
    /// Waits until `kind` was recorded so often.
    bool hasCount(EventKind kind, std::ptrdiff_t expected)
    {
        return QTest::qWaitFor([&] { return count(kind) >= expected; }, kPatience);
    }
    /// Waits until somebody is ready.
    bool hasReady()
    {
        return QTest::qWaitFor([&] { return !turns().empty(); }, kPatience);
    }
    std::vector<TaskId> turns() { return turnsAt(recording(), m_run.now()); }
    /// Steps whatever is ready, one turn at a time, until the run ends; how often.
    std::ptrdiff_t stepToTheEnd()
    {
        std::ptrdiff_t steps = 0;
        while (!m_run.isFinished()) {
            const bool isReady =
                QTest::qWaitFor([&] { return m_run.isFinished() || !turns().empty(); }, kPatience);
            if (!isReady || m_run.isFinished())
                break;
            m_run.step();
            ++steps;
            if (!QTest::qWaitFor(
                    [&] { return m_run.isFinished() || count(EventKind::Running) >= steps; },
                    kPatience))
                break;
        }
        return steps;
    }
    bool ends()
    {
        return QTest::qWaitFor([&] { return m_finished.count() == 1; }, kPatience);
    }

private:
    Run m_run;
    QSignalSpy m_finished;
};

/// The tasks in the order in which they ran.
std::vector<TaskId> ranIn(const Recording &recording)
{
    std::vector<TaskId> tasks;
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Running)
            tasks.push_back(event.task);
    }
    return tasks;
}

/// What each request came to, in their order.
std::vector<std::string> outcomes(const Recording &recording)
{
    std::vector<std::string> all;
    for (const TaskEntry &task : recording.tasks) {
        if (task.role != Why::Request)
            continue;
        for (const Event &event : recording.events) {
            const std::optional<State> state = stateAfter(event.kind);
            if (event.task == task.id && state && isEnd(*state))
                all.push_back(std::string(word(event.kind)) + " " +
                              std::string(recording.text(event.arg)));
        }
    }
    return all;
}

} // namespace

class HeldRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunThatBeginsHeldDoesNothingUntilItIsStepped()
    {
        ScriptedServer server(answersFirst(kAll));
        HeldRun held(askingPort(server.port(), 3));
        QVERIFY(held.hasReady());
        QCOMPARE(held.count(EventKind::Held), 1);
        QCOMPARE(held.count(EventKind::Running), 0);
        QCOMPARE(held.turns().size(), 1u); // the main task
        QCOMPARE(server.connections(), 0);
        held.run().letGo();
        QVERIFY(held.ends());
        QCOMPARE(resultOf(held.recording()).finished, 3u);
    }

    void soManyStepsAreSoManyTurns()
    {
        ScriptedServer server(answersFirst(kAll));
        HeldRun held(askingPort(server.port(), 4));
        for (int step = 1; step <= 5; ++step) {
            QVERIFY(held.hasReady());
            held.run().step();
            QVERIFY(held.hasCount(EventKind::Running, step));
        }
        QCOMPARE(held.count(EventKind::Running), 5); // the main task, and each for the first time
        QCOMPARE(held.count(EventKind::Stepped), 5);
        held.run().letGo();
        QVERIFY(held.ends());
    }

    void aSteppedRunHasTheResultsOfAFreeOne()
    {
        ScriptedServer server(answersFirst(kAll));
        HeldRun free(askingPort(server.port(), 5), "coroutine", Begin::Running);
        QVERIFY(free.ends());
        HeldRun held(askingPort(server.port(), 5));
        const std::ptrdiff_t steps = held.stepToTheEnd();
        QVERIFY(held.ends());
        QCOMPARE(held.count(EventKind::Running), steps);
        QCOMPARE(held.count(EventKind::Stepped), steps);
        QCOMPARE(outcomes(held.recording()), outcomes(free.recording()));
        QCOMPARE(outcomes(held.recording()).size(), 5u);
        QVERIFY(checkInvariants(held.recording()).empty());
        QVERIFY(resultOf(held.recording()).isHeld);
        QVERIFY(!resultOf(free.recording()).isHeld);
    }

    void theTasksThatAreChosenByHandRunInThatOrder()
    {
        ScriptedServer server(answersFirst(kAll));
        HeldRun held(askingPort(server.port(), 4));
        QVERIFY(held.hasReady());
        held.run().step(); // the main task makes the others
        QVERIFY(QTest::qWaitFor([&] { return held.turns().size() == 4; }, kPatience));
        std::ptrdiff_t turns = 1;
        for (const TaskId task : {TaskId(3), TaskId(1), TaskId(4), TaskId(2)}) {
            held.run().step(task);
            QVERIFY(held.hasCount(EventKind::Running, ++turns));
        }
        const std::vector<TaskId> ran = ranIn(held.recording());
        QCOMPARE(std::vector<TaskId>(ran.begin() + 1, ran.end()),
                 (std::vector<TaskId>{3, 1, 4, 2}));
        held.run().letGo();
        QVERIFY(held.ends());
        QCOMPARE(resultOf(held.recording()).finished, 4u);
    }

    void whoIsNotReadyGetsNoTurn()
    {
        ScriptedServer server(answersFirst(kAll));
        HeldRun held(askingPort(server.port(), 2));
        held.run().step(17);
        held.run().step();
        QVERIFY(held.hasCount(EventKind::Running, 1));
        QCOMPARE(held.count(EventKind::Stepped), 1);
        held.run().letGo();
        QVERIFY(held.ends());
    }

    void aTickGivesATurnToAllThatWereReady()
    {
        ScriptedServer server(answersFirst(kAll));
        HeldRun held(askingPort(server.port(), 4));
        QVERIFY(held.hasReady());
        held.run().stepTick();
        QVERIFY(QTest::qWaitFor([&] { return held.turns().size() == 4; }, kPatience));
        QCOMPARE(held.count(EventKind::Running), 1);
        held.run().stepTick();
        QVERIFY(held.hasCount(EventKind::Running, 5));
        QCOMPARE(held.count(EventKind::Running), 5);
        held.run().letGo();
        QVERIFY(held.ends());
    }

    void theQueueThatIsToldIsTheOneThatIsTaken()
    {
        for (const TurnOrder order : {TurnOrder::Fifo, TurnOrder::Lifo, TurnOrder::Random}) {
            ScriptedServer server(answersFirst(kAll));
            Scenario scenario = askingPort(server.port(), 6);
            scenario.order = order;
            scenario.seed = 5;
            HeldRun held(scenario);
            QVERIFY(held.hasReady());
            held.run().step();
            QVERIFY(QTest::qWaitFor([&] { return held.turns().size() == 6; }, kPatience));
            const std::vector<TaskId> told = held.turns();
            for (std::ptrdiff_t turn = 2; turn <= 7; ++turn) {
                held.run().step();
                QVERIFY(held.hasCount(EventKind::Running, turn));
            }
            const std::vector<TaskId> ran = ranIn(held.recording());
            QCOMPARE(std::vector<TaskId>(ran.begin() + 1, ran.begin() + 7), told);
            QCOMPARE(told == (std::vector<TaskId>{1, 2, 3, 4, 5, 6}), order == TurnOrder::Fifo);
            held.run().letGo();
            QVERIFY(held.ends());
        }
    }

    void aTaskThatIsCancelledEndsSoAndTheOthersGoOn()
    {
        const Gate gate;
        ScriptedServer server([&gate](ScriptedPeer &peer, int) { answerAfter(gate, peer); });
        HeldRun held(askingPort(server.port(), 4));
        QVERIFY(held.hasReady());
        held.run().step();
        QVERIFY(QTest::qWaitFor([&] { return held.turns().size() == 4; }, kPatience));
        held.run().step(); // task 1 waits for its answer
        QVERIFY(held.hasCount(EventKind::Running, 2));
        held.run().cancel(1);
        held.run().cancel(3); // which has not run
        held.run().letGo();
        QVERIFY(held.hasCount(EventKind::LetGo, 1));
        gate.open();
        QVERIFY(held.ends());
        const RunResult result = resultOf(held.recording());
        QCOMPARE(result.cancelled, 2u);
        QCOMPARE(result.finished, 2u);
        QCOMPARE(held.count(EventKind::CancelRequested), 2);
        const std::vector<std::string> ends = outcomes(held.recording());
        QVERIFY(ends[0].starts_with("cancelled"));
        QVERIFY(ends[2].starts_with("cancelled"));
        QVERIFY(checkInvariants(held.recording()).empty());
    }

    void deadlinesStandStillWhileTheLoopIsHeld()
    {
        const Gate gate;
        ScriptedServer server([&gate](ScriptedPeer &peer, int) { answerAfter(gate, peer); });
        Scenario scenario = askingPort(server.port(), 2);
        scenario.timeout = 150ms;
        HeldRun held(scenario);
        QVERIFY(held.hasReady());
        held.run().stepTick();
        QVERIFY(QTest::qWaitFor([&] { return held.turns().size() == 2; }, kPatience));
        held.run().stepTick(); // both have sent their request, and their deadline is armed
        QVERIFY(held.hasCount(EventKind::Running, 3));
        const std::int64_t since = held.run().now();
        QVERIFY(QTest::qWaitFor([&] { return held.run().now() > since + 300'000'000; }, kPatience));
        held.run().letGo();
        QVERIFY(held.hasCount(EventKind::LetGo, 1));
        gate.open();
        QVERIFY(held.ends());
        QCOMPARE(resultOf(held.recording()).finished, 2u);
    }

    void aHeldRunCanBeStopped()
    {
        ScriptedServer server(answersFirst(kAll));
        HeldRun held(askingPort(server.port(), 3));
        QVERIFY(held.hasReady());
        held.run().step();
        QVERIFY(held.hasCount(EventKind::Running, 1));
        held.run().stop();
        QVERIFY(held.ends());
        QVERIFY(!held.recording().isComplete);
        QVERIFY(openTasks(held.recording()).empty());
    }

    void onlyARunOnOneLoopCanBeHeld()
    {
        for (const Strategy &row : strategies()) {
            const Run run(Scenario(), row);
            QCOMPARE(run.canBeHeld(), row.home == LaneKind::Loop && row.crew == CrewKind::None);
        }
    }

    void aConceptCanBeSteppedToo()
    {
        HeldRun held(Scenario(), "task-states");
        const std::ptrdiff_t steps = held.stepToTheEnd();
        QVERIFY(held.ends());
        QVERIFY(steps > 0);
        QCOMPARE(held.count(EventKind::Running), steps);
    }
};

QTEST_GUILESS_MAIN(HeldRunTest)
#include "tst_heldrun.moc"
