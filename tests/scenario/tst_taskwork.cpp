// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/ideal.h"
#include "core/scenario/taskwork.h"

#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

std::vector<Step> stepsIn(std::string_view text)
{
    std::variant<std::vector<Step>, Message> steps = parseSteps(text);
    return std::holds_alternative<Message>(steps) ? std::vector<Step>()
                                                  : std::get<std::vector<Step>>(steps);
}

std::string errorIn(std::string_view text)
{
    const std::variant<std::vector<Step>, Message> steps = parseSteps(text);
    const Message *error = std::get_if<Message>(&steps);
    return error ? english(*error) : "none";
}

Scenario scenarioWith(const char *steps, unsigned tasks = 100)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = 3s;
    scenario.steps = steps;
    scenario.cores = 4;
    return scenario;
}

std::string formula(const std::optional<Ideal> &ideal)
{
    return ideal ? ideal->formula : "none";
}

} // namespace

/// The list of steps, and what theory says of it.
class TaskWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsRead()
    {
        const std::vector<Step> steps =
            stepsIn("request; compute 20ms\nblock 0.1s; sleep 1s; lock; unlock; read my notes.txt");
        const std::vector<Step> expected = {{StepKind::Request, {}, {}},
                                            {StepKind::Compute, 20ms, {}},
                                            {StepKind::Block, 100ms, {}},
                                            {StepKind::Sleep, 1s, {}},
                                            {StepKind::Lock, {}, {}},
                                            {StepKind::Unlock, {}, {}},
                                            {StepKind::Read, {}, "my notes.txt"}};
        QVERIFY(steps == expected);
        QCOMPARE(stepsText(steps), "request; compute 20ms; block 100ms; sleep 1s; lock; unlock; "
                                   "read my notes.txt");
        QVERIFY(stepsIn(stepsText(steps)) == steps);
        QCOMPARE(stepWords().size(), expected.size());
    }

    void whatIsWrongIsNamedWithItsNumber()
    {
        QCOMPARE(errorIn("request; compute"),
                 "Step 2, 'compute', needs a time up to 1h, as in 'compute 20ms'.");
        QCOMPARE(errorIn("sleep 20"),
                 "Step 1, 'sleep 20', needs a time up to 1h, as in 'sleep 20ms'.");
        QCOMPARE(errorIn("sleep -1s"),
                 "Step 1, 'sleep -1s', needs a time up to 1h, as in 'sleep 20ms'.");
        QCOMPARE(errorIn("block 61m"),
                 "Step 1, 'block 61m', needs a time up to 1h, as in 'block 20ms'.");
        QCOMPARE(errorIn("request, compute 20ms"),
                 "Step 1, 'request, compute 20ms', is not known; there are: request, compute TIME, "
                 "block TIME, sleep TIME, lock, unlock, read FILE.");
        QCOMPARE(errorIn("request twice"),
                 "Step 1, 'request twice', has too much: 'request' stands "
                 "alone. Steps are separated by ';'.");
        QCOMPARE(errorIn("read "),
                 "Step 1, 'read', needs the name of a file, as in 'read notes.txt'.");
        QCOMPARE(errorIn("lock; request"),
                 "The lock of step 1 is never given back: add an 'unlock'.");
        QCOMPARE(errorIn("request; unlock"),
                 "Step 2 unlocks what is not locked: it needs a 'lock' before it.");
        QCOMPARE(errorIn("lock; lock; unlock; unlock"),
                 "Step 2 locks what step 1 holds, and would wait for ever: 'unlock' first.");
        std::string many;
        for (std::size_t i = 0; i <= kMostSteps; ++i)
            many += "request;";
        QCOMPARE(errorIn(many), "A task has at most 32 steps.");
        QVERIFY(errorIn(std::string(39, 'x') + "\xc3\xbc" + "yz").find("\xc3'") ==
                std::string::npos);
    }

    void aRecordingKeepsNoFolders()
    {
        QCOMPARE(stepsText(withoutFolders(stepsIn("read /home/ada/notes.txt; read a.txt"))),
                 "read notes.txt; read a.txt");
        QCOMPARE(stepsText(withoutFolders(stepsIn("read /home/"))), "read /home/");
    }

    void timesAreToldApartByWhatTheyOccupy()
    {
        const TaskWork work = workOf(scenarioWith("request; sleep 1s; compute 20ms; block 100ms"));
        QVERIFY(work.waits == 4s);
        QVERIFY(work.computes == 20ms);
        QVERIFY(work.blocks == 100ms);
        QVERIFY(work.all() == 4120ms);
        QVERIFY(work.holdsAtOneEnd);
        QVERIFY(!work.hasLock);
        QVERIFY(!workOf(scenarioWith("compute 1s; request; compute 1s")).holdsAtOneEnd);
        QVERIFY(workOf(scenarioWith("lock; request; unlock")).isLockedThroughout);
        QVERIFY(!workOf(scenarioWith("lock; request; unlock; sleep 1s")).isLockedThroughout);
    }

    void formulasHaveTheirNumbersPutIn()
    {
        const Scenario compute = scenarioWith("request; compute 50ms");
        QCOMPARE(formula(idealOneLoop(compute)), "3 s + 100 · 50 ms = 8 s");
        QCOMPARE(formula(idealProcessPoolOfCoroutines(compute)),
                 "3 s + ceil(100 / min(8, 4)) · 50 ms = 4.25 s");
        QCOMPARE(formula(idealOneAfterAnother(compute)), "100 · 3.05 s = 305 s");
        QCOMPARE(formula(idealThreadPool(compute)), "none"); // eight compute on four cores
        const Scenario locked = scenarioWith("lock; request; unlock", 5);
        QCOMPARE(formula(idealOneLoop(locked)), "5 · 3 s = 15 s");
        QCOMPARE(formula(idealThreadPool(locked)), "5 · 3 s = 15 s");
        QCOMPARE(formula(idealOneLoop(scenarioWith("lock; compute 1s; unlock; request"))), "none");
        QCOMPARE(formula(idealProcessPool(scenarioWith("sleep 1s", 8))),
                 "c = ceil(8 / 32) = 1, C = ceil(8 / 1) = 8, R = ceil(8 / 8) = 1: (0 · 1 + 1) · 1 "
                 "s = 1 s");
    }
};

QTEST_APPLESS_MAIN(TaskWorkTest)
#include "tst_taskwork.moc"
