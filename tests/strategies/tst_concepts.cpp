// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/recording/invariants.h"
#include "core/recording/spans.h"
#include "core/strategies/strategy.h"

#include <QRegularExpression>
#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

Recording predicted(std::string_view id, const Scenario &scenario)
{
    return predict(scenario, *strategy(id));
}

Recording predicted(std::string_view id)
{
    Scenario scenario;
    scenario.tasks = strategy(id)->usualTasks;
    scenario.delay = 3s;
    return predicted(id, scenario);
}

// The lines with their times in ms; the numbers of source lines are left out, for they move.
std::string transcriptOf(const Recording &recording)
{
    std::string text;
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Printed)
            text += std::to_string(event.t / 1'000'000) + ' ' +
                    std::string(recording.text(event.arg)) + '\n';
    }
    static const QRegularExpression place(QStringLiteral("(\\.cpp):\\d+"));
    return QString::fromStdString(text).replace(place, QStringLiteral("\\1")).toStdString();
}

} // namespace

/// The concept experiments. Their lesson is the order of the lines, so the lines are compared.
class ConceptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTranscriptIsTheLesson_data()
    {
        QTest::addColumn<QByteArray>("transcript");
        QTest::newRow("define-coroutine") << QByteArray("0 <coroutine object work>\n"
                                                        "0 After calling\n"
                                                        "0 The body runs\n"
                                                        "3000 The body ends\n"
                                                        "3000 After the loop\n");
        QTest::newRow("task-states") << QByteArray(
            "0 <Task pending coro=<work() running at core/strategies/taskstates.cpp>>\n"
            "0 The body runs\n"
            "3000 <Task finished coro=<work() done, defined at "
            "core/strategies/taskstates.cpp> result=1>\n");
        QTest::newRow("ensure-future") << QByteArray(
            "0 <Task pending coro=<work() running at core/strategies/ensurefuture.cpp>>\n"
            "0 The body runs\n"
            "3000 <Task finished coro=<work() done, defined at "
            "core/strategies/ensurefuture.cpp> result=1>\n");
        QTest::newRow("done-callback")
            << QByteArray("0 <Task pending coro=<request() running at "
                          "core/strategies/donecallback.cpp> cb=[callback()]>\n"
                          "3000 Callback: <Task finished coro=<request() done, defined at "
                          "core/strategies/donecallback.cpp> result=200>\n"
                          "3000 <Task finished coro=<request() done, defined at "
                          "core/strategies/donecallback.cpp> result=200>\n"
                          "3000 Result: 200\n");
        QTest::newRow("many-tasks") << QByteArray("3000 Task 1: 200\n3000 Task 2: 200\n"
                                                  "3000 Task 3: 200\n3000 Task 4: 200\n"
                                                  "3000 Task 5: 200\n");
    }
    void theTranscriptIsTheLesson()
    {
        QFETCH(QByteArray, transcript);
        const Recording recording = predicted(QTest::currentDataTag());
        QCOMPARE(QByteArray::fromStdString(transcriptOf(recording)), transcript);
        QVERIFY(checkInvariants(recording).empty());
        QVERIFY(openTasks(recording).empty());
        const RunResult result = resultOf(recording);
        QVERIFY(result.total == 3s);
        QVERIFY(result.ideal == std::optional<std::chrono::nanoseconds>(3s));
    }

    void aCallbackIsCalledOnceAfterTheEnd()
    {
        const Recording recording = predicted("done-callback");
        std::vector<std::string> order;
        for (const Event &event : recording.events) {
            if (event.kind == EventKind::Finished || event.kind == EventKind::Printed)
                order.emplace_back(event.kind == EventKind::Finished
                                       ? std::string_view("finished")
                                       : recording.text(event.arg).substr(0, 8));
        }
        QCOMPARE(order, (std::vector<std::string>{"<Task pe", "finished", "Callback", "<Task fi",
                                                  "Result: "}));
    }

    void resultsAreReadInTheOrderOfTheListWhateverOrderTheyEndIn()
    {
        Scenario scenario;
        scenario.tasks = 5;
        scenario.jitter = 500ms;
        scenario.seed = 3;
        const Recording recording = predicted("many-tasks", scenario);
        std::vector<TaskId> ended;
        std::vector<TaskId> read;
        for (const Event &event : recording.events) {
            if (event.kind == EventKind::Finished && event.task <= 5)
                ended.push_back(event.task);
            if (event.kind == EventKind::Printed)
                read.push_back(event.task);
        }
        QCOMPARE(read, (std::vector<TaskId>{1, 2, 3, 4, 5}));
        QCOMPARE(ended.size(), read.size());
        QVERIFY(ended != read);
    }

    void anErrorThatAConceptMeetsIsItsLastLine()
    {
        Scenario scenario;
        scenario.errorRate = 1;
        const std::string text = transcriptOf(predicted("done-callback", scenario));
        QVERIFY2(text.find("\n300 HttpError('HTTP 503') ") != std::string::npos ||
                     text.ends_with("\n300 HttpError('HTTP 503')\n"),
                 text.c_str());
        QVERIFY(text.find("exception=HttpError(") != std::string::npos);
        QVERIFY(text.find("Result") == std::string::npos);
        scenario.tasks = 3;
        QVERIFY(transcriptOf(predicted("many-tasks", scenario)).find("HttpError('") !=
                std::string::npos);
    }

    void whatSendsNothingHasNoEndpoint()
    {
        for (const Strategy &row : strategies()) {
            const Recording recording = predict(Scenario(), row);
            bool hasEndpoint = false;
            for (const LaneEntry &lane : recording.lanes)
                hasEndpoint = hasEndpoint || lane.kind == LaneKind::Endpoint;
            QCOMPARE(hasEndpoint, row.sendsRequests);
            if (!row.usesTasks)
                QCOMPARE(resultOf(recording).tasks, 1u);
        }
    }
};

QTEST_GUILESS_MAIN(ConceptsTest)
#include "tst_concepts.moc"
