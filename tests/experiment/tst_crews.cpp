// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/lanes.h"
#include "core/experiment/prediction.h"
#include "core/recording/captions.h"
#include "core/recording/metrics.h"
#include "core/strategies/strategy.h"

#include <QTest>

#include <map>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

/// Two tasks that two members of the crew make.
Scenario twoOfTwo()
{
    Scenario scenario;
    scenario.tasks = 2;
    scenario.delay = 3ms;
    scenario.processes = 2;
    scenario.perProcess = 1;
    return scenario;
}

// What becomes of the requests, without the main task and the endpoint.
std::string storyOf(const Recording &recording)
{
    std::string text;
    for (const Event &event : recording.events) {
        if (event.lane == kEndpointLane || event.task == kNoTask || event.task > 2)
            continue;
        text += std::to_string(event.t / 1000) + " lane" + std::to_string(event.lane) + " T" +
                std::to_string(event.task) + " " + std::string(word(event.kind));
        if (event.why != Why::None)
            text += " " + std::string(word(event.why));
        text += "\n";
    }
    return text;
}

std::string sentence(const std::optional<Message> &message)
{
    return message ? english(*message) : std::string();
}

} // namespace

/// Who works beside the strategy's lane, simulated: whole stories, and who gets how much.
class CrewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskOfAWorkerWithALoopIsAnnouncedAtHomeAndSuspendedThere()
    {
        const std::string text = storyOf(
            predict(twoOfTwo(), *strategy("process-pool-coroutine"), SimulatedCosts{40us, 0us}));
        QCOMPARE(text, std::string("0 lane0 T1 created request\n"
                                   "0 lane0 T1 scheduled start\n"
                                   "0 lane0 T2 created request\n"
                                   "0 lane0 T2 scheduled start\n"
                                   "0 lane2 T1 running\n"
                                   "0 lane3 T2 running\n"
                                   "40 lane2 T1 requestBegan\n"
                                   "40 lane2 T1 suspended readable\n"
                                   "40 lane3 T2 requestBegan\n"
                                   "40 lane3 T2 suspended readable\n"
                                   "3040 lane2 T1 ready readable\n"
                                   "3040 lane2 T1 running\n"
                                   "3040 lane3 T2 ready readable\n"
                                   "3040 lane3 T2 running\n"
                                   "3080 lane2 T1 requestEnded\n"
                                   "3080 lane2 T1 finished\n"
                                   "3080 lane3 T2 requestEnded\n"
                                   "3080 lane3 T2 finished\n"));
    }

    void aThreadOfAPoolIsBlockedWhileTheLoopIsFree()
    {
        Scenario scenario = twoOfTwo();
        scenario.processes = 1;
        const Recording recording =
            predict(scenario, *strategy("thread-pool"), SimulatedCosts{40us, 0us});
        QCOMPARE(storyOf(recording), std::string("0 lane0 T1 created request\n"
                                                 "0 lane0 T1 scheduled start\n"
                                                 "0 lane0 T2 created request\n"
                                                 "0 lane0 T2 scheduled start\n"
                                                 "0 lane2 T1 running\n"
                                                 "40 lane2 T1 printed\n"
                                                 "40 lane2 T1 blocked\n"
                                                 "40 lane2 T1 requestBegan\n"
                                                 "3040 lane2 T1 requestEnded\n"
                                                 "3040 lane2 T1 unblocked\n"
                                                 "3040 lane2 T1 printed\n"
                                                 "3040 lane2 T1 finished\n"
                                                 "3040 lane2 T2 running\n"
                                                 "3080 lane2 T2 printed\n"
                                                 "3080 lane2 T2 blocked\n"
                                                 "3080 lane2 T2 requestBegan\n"
                                                 "6080 lane2 T2 requestEnded\n"
                                                 "6080 lane2 T2 unblocked\n"
                                                 "6080 lane2 T2 printed\n"
                                                 "6080 lane2 T2 finished\n"));
        const Metrics metrics = computeMetrics(recording);
        QCOMPARE(metrics.loopBlockedNs, std::optional<std::int64_t>(0));
        QCOMPARE(metrics.suspensions, std::size_t(0));
    }

    void tasksAreDealtToTheLoopsInTurn()
    {
        Scenario scenario;
        scenario.tasks = 40;
        scenario.processes = 4;
        const Recording recording = predict(scenario, *strategy("process-pool-coroutine"));
        std::map<LaneId, int> tasks;
        for (const Event &event : recording.events) {
            if (event.kind == EventKind::Finished && event.lane != kHomeLane)
                ++tasks[event.lane];
        }
        QCOMPARE(tasks, (std::map<LaneId, int>{{2, 10}, {3, 10}, {4, 10}, {5, 10}}));
    }

    void ofEachWorkersClientTheConnectionsAreLimited()
    {
        Scenario scenario;
        scenario.tasks = 12;
        scenario.delay = 1s;
        scenario.processes = 2;
        scenario.perProcess = 6;
        scenario.connections = 2;
        const Metrics metrics =
            computeMetrics(predict(scenario, *strategy("process-pool-coroutine")));
        QCOMPARE(metrics.maxInFlight, 4);
        QCOMPARE(std::chrono::nanoseconds(metrics.totalNs), std::chrono::nanoseconds(3s));
    }

    void crewsAreSaidInOneLine()
    {
        Scenario scenario;
        scenario.tasks = 20;
        scenario.processes = 4;
        const auto lineFor = [&scenario](const char *id) {
            const Recording recording = predict(scenario, *strategy(id));
            return sentence(lineOf(recording, Spans(recording)));
        };
        QCOMPARE(lineFor("process-pool-coroutine"),
                 std::string("4 workers (rows), each with a loop"));
        QCOMPARE(lineFor("thread-pool"), std::string("4 threads, and a loop that waits"));
        QCOMPARE(lineFor("qt-network"), std::string("one thread, one loop, nobody blocks"));
    }
};

QTEST_GUILESS_MAIN(CrewsTest)
#include "tst_crews.moc"
