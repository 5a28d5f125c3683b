// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/experiment/run.h"
#include "core/recording/invariants.h"
#include "core/recording/metrics.h"
#include "core/scenario/taskwork.h"
#include "core/strategies/strategy.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;

Recording predicted(std::string_view id, const char *steps, unsigned tasks, double errorRate = 0)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = 300ms;
    scenario.errorRate = errorRate;
    scenario.steps = steps;
    scenario.cores = 2;
    return predict(scenario, *strategy(id));
}

/// What became of a task: each change with its milliseconds, and the step that it is in.
std::string storyOf(const Recording &recording, TaskId task)
{
    std::string story;
    for (const Event &event : recording.events) {
        const std::optional<State> state = stateAfter(event.kind);
        if (event.task != task || !state || *state == State::Created || *state == State::Pending)
            continue;
        story += story.empty() ? "" : ", ";
        story += std::to_string(event.t / 1'000'000) + " " + std::string(word(event.kind));
        const std::string place(recording.text(event.arg));
        const std::size_t step = place.rfind("steps:");
        if (step != std::string::npos)
            story += " in " + place.substr(step, place.find(' ', step) - step);
    }
    return story;
}

Scenario toScenario(const Recording &recording)
{
    return std::get<Scenario>(scenarioFrom(recording.scenario));
}

/// When each request's task ends, in milliseconds, in the order of ending.
std::string endsOf(const Recording &recording)
{
    std::string ends;
    for (const Event &event : recording.events) {
        const std::optional<State> state = stateAfter(event.kind);
        const bool isRequest = event.task <= toScenario(recording).tasks && event.task != kNoTask;
        if (state && isEnd(*state) && isRequest)
            ends += std::to_string(event.task) + "@" + std::to_string(event.t / 1'000'000) + " ";
    }
    return ends;
}

/// A run that asks `server`, or nobody.
std::unique_ptr<Run> runOf(std::string_view id, const std::string &steps, int port)
{
    Scenario scenario;
    scenario.url = "http://127.0.0.1:" + std::to_string(port) + "/";
    scenario.delay = 1ms;
    scenario.delayGiven = true;
    scenario.tasks = 3;
    scenario.steps = steps;
    return std::make_unique<Run>(scenario, *strategy(id));
}

std::string reasonOf(const Recording &recording)
{
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Failed)
            return std::string(recording.text(event.arg));
    }
    return {};
}

constexpr std::array kWithoutWorkers = {"sequential",   "coroutine",          "thread-pool",
                                        "qt-network",   "blocking-coroutine", "wrapped-blocking",
                                        "await-in-loop"};

} // namespace

/// What tasks do when they do more than a request.
class StepListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCoroutineSuspendsInSomeStepsAndHoldsItsLoopInOthers()
    {
        const Recording recording = predicted(
            "coroutine", "request; compute 20ms; block 100ms; sleep 1s; read notes.txt", 1);
        QCOMPARE(storyOf(recording, 1),
                 "0 running, 0 suspended in steps:1, 300 ready, 300 running, "
                 "320 blocked in steps:3, 420 unblocked, "
                 "420 suspended in steps:4, 1420 ready, 1420 running, "
                 "1420 suspended in steps:5, 1420 ready, 1420 running, 1420 finished");
    }

    void itsTwinHoldsTheThreadInAll()
    {
        const Recording recording =
            predicted("sequential", "request; compute 20ms; block 100ms; sleep 1s; read a.txt", 1);
        QCOMPARE(storyOf(recording, 1),
                 "0 running, 0 blocked in steps:1, 300 unblocked, "
                 "320 blocked in steps:3, 420 unblocked, 420 blocked in steps:4, "
                 "1420 unblocked, 1420 blocked in steps:5, 1420 unblocked, 1420 finished");
    }

    void aLockMakesAnOrder()
    {
        const char *steps = "lock; request; unlock; sleep 10ms";
        QCOMPARE(endsOf(predicted("coroutine", steps, 3)), "1@310 2@610 3@910 ");
        QCOMPARE(endsOf(predicted("thread-pool", steps, 3)), "1@310 2@610 3@910 ");
        // Each process has a lock of its own.
        QCOMPARE(endsOf(predicted("process-pool-coroutine", steps, 3)), "1@310 2@310 3@310 ");
        const Recording recording = predicted("coroutine", steps, 2);
        QCOMPARE(storyOf(recording, 2),
                 "0 running, 0 suspended in steps:1, 300 ready, 300 running, "
                 "300 suspended in steps:2, 600 ready, 600 running, "
                 "600 suspended in steps:4, 610 ready, 610 running, 610 finished");
    }

    void aFailureGivesTheLockBack()
    {
        for (const char *id : {"coroutine", "thread-pool", "process-pool-coroutine"}) {
            const Recording recording = predicted(id, "lock; request; unlock", 20, 0.5);
            const Metrics metrics = computeMetrics(recording);
            QVERIFY2(metrics.failed > 0 && metrics.finished > 0, id);
            QVERIFY2(openTasks(recording).empty(), id);
        }
    }

    void whoComputesIsAloneOnALoopAndOnACore()
    {
        const char *steps = "request; compute 50ms";
        QCOMPARE(computeMetrics(predicted("coroutine", steps, 100)).totalNs, 5'300'000'000);
        QCOMPARE(computeMetrics(predicted("process-pool-coroutine", steps, 100)).totalNs,
                 2'800'000'000);
        // Four threads, two cores.
        QCOMPARE(endsOf(predicted("thread-pool", "compute 50ms", 4)), "1@50 2@50 3@100 4@100 ");
    }

    void theCoresAreRecordedWhereTheyMatter()
    {
        const auto cores = [](const Recording &recording) {
            const auto found = std::ranges::find(recording.scenario, "cores",
                                                 &std::pair<std::string, std::string>::first);
            return found == recording.scenario.end() ? std::string() : found->second;
        };
        Scenario scenario;
        scenario.steps = "compute 1ms";
        QCOMPARE(cores(predict(scenario, *strategy("thread-pool"))),
                 std::to_string(coresOf(scenario)));
        QCOMPARE(cores(predict(scenario, *strategy("coroutine"))), "");
        scenario.steps = kRequestOnly;
        QCOMPARE(cores(predict(scenario, *strategy("thread-pool"))), "");
    }

    void aRealRunDoesAllOfThem()
    {
        const ScriptedServer server(answering(okAnswer("Hello!")));
        for (const char *id : kWithoutWorkers) {
            const std::unique_ptr<Run> run =
                runOf(id,
                      "lock; request; compute 2ms; unlock; block 1ms; sleep 1ms; read " +
                          QCoreApplication::applicationFilePath().toStdString(),
                      server.port());
            QSignalSpy finished(run.get(), &Run::finished);
            run->start();
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
            const Recording &recording = run->recording();
            QVERIFY2(checkInvariants(recording).empty(), id);
            const Metrics metrics = computeMetrics(recording);
            QVERIFY2(metrics.finished == 3, reasonOf(recording).c_str());
            // The lock holds for the computing too, wherever it runs.
            QVERIFY2(metrics.totalNs >= 3 * 2'000'000, id);
            QVERIFY2(storyOf(recording, 1).find("in steps:7") != std::string::npos, id);
        }
    }

    void whatCannotBeReadIsTheTasksFailure()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        for (const char *id : kWithoutWorkers) {
            const std::unique_ptr<Run> missing = runOf(id, "read " + path + "/none.txt", 9);
            QSignalSpy finished(missing.get(), &Run::finished);
            missing->start();
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
            QCOMPARE(reasonOf(missing->recording()),
                     "The file '" + path + "/none.txt' cannot be read: No such file or directory.");
            QCOMPARE(computeMetrics(missing->recording()).failed, std::size_t(3));
        }
        const std::unique_ptr<Run> folders = runOf("coroutine", "read " + path, 9);
        QSignalSpy finished(folders.get(), &Run::finished);
        folders->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QCOMPARE(reasonOf(folders->recording()),
                 "The file '" + path + "' cannot be read: it is no regular file.");
    }

    void aStopEndsEveryStep()
    {
        for (const char *id : {"sequential", "coroutine", "thread-pool"}) {
            for (const char *steps :
                 {"compute 1h", "block 1h", "sleep 1h", "lock; sleep 1h; unlock"}) {
                const std::unique_ptr<Run> run = runOf(id, steps, 9);
                QSignalSpy began(run.get(), &Run::began);
                QSignalSpy finished(run.get(), &Run::finished);
                run->start();
                QTRY_COMPARE_WITH_TIMEOUT(began.count(), 1, kPatience);
                run->stop();
                QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
                QVERIFY2(openTasks(run->recording()).empty(), steps);
                QCOMPARE(computeMetrics(run->recording()).cancelled, std::size_t(3));
            }
        }
    }
};

QTEST_GUILESS_MAIN(StepListTest)
#include "tst_steplist.moc"
