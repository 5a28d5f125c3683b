// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/scenario/taskwork.h"
#include "core/strategies/strategy.h"
#include "ui/code/codeview.h"
#include "ui/code/currentline.h"
#include "ui/panels/codepanel.h"

#include <QScrollBar>
#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

/// A strategy's prediction with its sources.
struct Predicted
{
    Predicted(std::string_view id, const Scenario &scenario)
        : recording(predict(scenario, *strategy(id)))
        , spans(recording)
        , cpp(sourceOf(strategy(id)->cppSource, CodeLanguage::Cpp,
                       QString::fromStdString(std::string(id)).remove(u'-') +
                           QStringLiteral(".cpp"),
                       stepsOf(scenario)))
        , python(sourceOf(strategy(id)->pythonSource, CodeLanguage::Python,
                          QStringLiteral("twin.py"), stepsOf(scenario)))
    {
    }

    CurrentLines at(std::size_t task, std::int64_t time) const
    {
        return currentLines(recording, spans.requests()[task], time, cpp, python);
    }
    QString cppText(std::size_t task, std::int64_t time) const
    {
        return textOf(cpp, at(task, time).cpp);
    }
    QString pythonText(std::size_t task, std::int64_t time) const
    {
        return textOf(python, at(task, time).python);
    }

    Recording recording;
    Spans spans;
    Source cpp;
    Source python;

private:
    static QString textOf(const Source &source, std::optional<int> line)
    {
        return line ? source.lines[*indexOf(source, *line)].text.trimmed() : QString();
    }
};

Scenario threeTasks()
{
    Scenario scenario;
    scenario.tasks = 3;
    scenario.delay = std::chrono::milliseconds(300);
    return scenario;
}

const QString kGet = QStringLiteral("Answer answer = co_await env.get(number);");
const QString kAsyncGet = QStringLiteral("async with session.get(url) as answer:");

} // namespace

class TestCurrentLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theInnermostFrameOfTheFileCounts()
    {
        const std::string_view place = "core/a.cpp:7 > core/b.cpp:12 > core/a.cpp:30 > x/c.cpp:1";
        QCOMPARE(lineOfPlace(place, "a.cpp"), std::optional(30));
        QCOMPARE(lineOfPlace(place, "b.cpp"), std::optional(12));
        QCOMPARE(lineOfPlace(place, "aa.cpp"), std::nullopt);
        QCOMPARE(lineOfPlace("", "a.cpp"), std::nullopt);
        QCOMPARE(lineOfPlace("a.cpp:x > a.cpp", "a.cpp"), std::nullopt);
    }

    void aSourceIsShownWithoutItsFrameAndKeepsItsNumbers()
    {
        const Source source = sourceOf("// SPDX-License-Identifier: MIT\n#include \"x.h\"\n\n"
                                       "namespace coroscope {\n\nint f()\n{\n}\n\n\n\n"
                                       "void g();\n\n} // namespace coroscope\n",
                                       CodeLanguage::Cpp, QStringLiteral("f.cpp"));
        QStringList shown;
        for (const SourceLine &line : source.lines)
            shown << QString::number(line.number) + u':' + line.text;
        QCOMPARE(shown.join(u'|'), QStringLiteral("6:int f()|7:{|8:}|9:|12:void g();"));
        QVERIFY(sourceOf("", CodeLanguage::Cpp, QString()).lines.empty());
    }

    void everyStrategyIsShownWithItsFunctions()
    {
        for (const Strategy &row : strategies()) {
            const Source cpp = sourceOf(row.cppSource, CodeLanguage::Cpp, QString());
            const Source python = sourceOf(row.pythonSource, CodeLanguage::Python, QString());
            QVERIFY(!cpp.functions.empty());
            QVERIFY(!python.functions.empty());
            for (const SourceFunction &function : cpp.functions)
                QVERIFY(function.first < function.last);
        }
    }

    void aSuspendedTaskIsAtItsAwaitInBothSources()
    {
        const Predicted run("coroutine", threeTasks());
        QCOMPARE(run.cppText(1, 150 * kMs), kGet);
        QCOMPARE(run.pythonText(1, 150 * kMs), kAsyncGet);
    }

    void aTaskThatWaitsForAPermitIsAtTheSemaphore()
    {
        Scenario scenario = threeTasks();
        scenario.permits = 1;
        const Predicted run("coroutine", scenario);
        QCOMPARE(run.cppText(2, 150 * kMs), QStringLiteral("co_await env.permits()->acquire();"));
        QCOMPARE(run.pythonText(2, 150 * kMs),
                 QStringLiteral("async with permits or contextlib.nullcontext():"));
        QCOMPARE(run.cppText(2, 700 * kMs), kGet);
    }

    void aBlockedTaskIsAtItsCall()
    {
        const Predicted run("sequential", threeTasks());
        QCOMPARE(run.cppText(1, 450 * kMs),
                 QStringLiteral("Answer answer = env.blockingGet(number);"));
        QCOMPARE(run.pythonText(1, 450 * kMs), QStringLiteral("answer = requests.get(url)"));
        const Predicted loop("blocking-coroutine", threeTasks());
        QVERIFY(loop.cppText(1, 450 * kMs).contains(QLatin1String("blockingGet")));
        QVERIFY(loop.pythonText(1, 450 * kMs).startsWith(QLatin1String("answer = requests.get")));
    }

    void aPoolsTaskIsAtItsCallInBothSources()
    {
        const Predicted run("process-pool", threeTasks());
        QCOMPARE(run.cppText(0, 150 * kMs),
                 QStringLiteral("Answer answer = env.blockingGet(number);"));
        QCOMPARE(run.pythonText(0, 150 * kMs), QStringLiteral("return requests.get(url).text"));
    }

    void aTaskOfACrewIsAtItsWaitInBothSources()
    {
        const Predicted loops("process-pool-coroutine", threeTasks());
        QCOMPARE(loops.cppText(1, 150 * kMs), kGet);
        QCOMPARE(loops.pythonText(1, 150 * kMs),
                 QStringLiteral("async with aiohttp.request(\"GET\", url) as answer:"));
        const Predicted threads("thread-pool", threeTasks());
        QCOMPARE(threads.cppText(1, 150 * kMs),
                 QStringLiteral("Answer answer = env.blockingGet(number);"));
        QCOMPARE(threads.pythonText(1, 150 * kMs), QStringLiteral("answer = requests.get(url)"));
        const Predicted qt("qt-network", threeTasks());
        QVERIFY(qt.cppText(1, 150 * kMs).contains(QLatin1String("co_await env.getByQt(number)")));
        QCOMPARE(qt.pythonText(1, 150 * kMs),
                 QStringLiteral("async with session.get(url) as answer:  # six at once, the others "
                                "queue"));
    }

    void aTaskOfStepsIsAtItsStepInBothSources()
    {
        Scenario scenario = threeTasks();
        scenario.steps =
            "compute 10ms; request; compute 20ms; block 30ms; lock; sleep 40ms; unlock";
        const Predicted loop("coroutine", scenario);
        const auto at = [&loop](std::int64_t time) {
            return loop.cppText(0, time * kMs) + QStringLiteral(" | ") +
                   loop.pythonText(0, time * kMs);
        };
        QCOMPARE(at(5), QStringLiteral("compute(10ms); | compute(0.01)"));
        QCOMPARE(at(100), QStringLiteral("answer = co_await env.get(number); | ") + kAsyncGet);
        QCOMPARE(at(320), QStringLiteral("compute(20ms); | compute(0.02)"));
        QCOMPARE(at(345), QStringLiteral("std::this_thread::sleep_for(30ms); | time.sleep(0.03)"));
        QCOMPARE(at(370), QStringLiteral("co_await sleep(40ms); | await asyncio.sleep(0.04)"));
        QCOMPARE(loop.cppText(1, 420 * kMs), QStringLiteral("co_await lock.acquire();"));
        QCOMPARE(loop.pythonText(1, 420 * kMs), QStringLiteral("async with lock:"));
        const Predicted pool("process-pool", scenario);
        QCOMPARE(pool.pythonText(0, 100 * kMs), QStringLiteral("result = requests.get(url).text"));
    }

    void aPlaceBehindTheStepsIsFoundWhereItIsShown()
    {
        Scenario scenario = threeTasks();
        scenario.permits = 1;
        scenario.steps = "request; compute 10ms; sleep 20ms";
        const Predicted run("coroutine", scenario);
        QCOMPARE(run.cppText(2, 150 * kMs), QStringLiteral("co_await env.permits()->acquire();"));
    }

    void noLineIsCurrentBeforeTheFirstTurnAndAfterTheEnd()
    {
        const Predicted run("sequential", threeTasks());
        QCOMPARE(run.at(2, 100 * kMs), CurrentLines()); // pending
        QCOMPARE(run.at(0, 500 * kMs), CurrentLines()); // finished
        QCOMPARE(run.at(0, -1), CurrentLines());        // not created
    }

    void aReadyTaskGoesOnFromItsAwait()
    {
        TaskSpans task;
        task.spans = {{0, 5, State::Pending, Why::Start, 0, 0},
                      {5, 8, State::Running, Why::None, 0, 0},
                      {8, 20, State::Suspended, Why::Readable, 0, 4},
                      {20, 30, State::Ready, Why::Readable, 0, 0},
                      {30, 40, State::Running, Why::None, 0, 0}};
        task.ended = 40;
        task.last = State::Finished;
        QVERIFY(!waitBehind(task, 6));
        QCOMPARE(waitBehind(task, 10)->place, TextId(4));
        QCOMPARE(waitBehind(task, 25)->place, TextId(4));
        QCOMPARE(waitBehind(task, 35)->place, TextId(4));
        QVERIFY(!waitBehind(task, 40));
        QVERIFY(!waitBehind(TaskSpans(), 0));
    }

    void whereNoPairIsSureNothingIsMarked()
    {
        const Source cpp =
            sourceOf("void f()\n{\n    co_await a();\n    b();\n    co_await c();\n}\n"
                     "void g()\n{\n    co_await a();\n}\n",
                     CodeLanguage::Cpp, QString());
        const Source python =
            sourceOf("async def f():\n    await a()\n    b()\n", CodeLanguage::Python, QString());
        QCOMPARE(twinLine(cpp, python, 3), std::optional(2));
        QCOMPARE(twinLine(cpp, python, 4), std::nullopt); // no statement that can wait
        QCOMPARE(twinLine(cpp, python, 5), std::nullopt); // the twin awaits only once
        QCOMPARE(twinLine(cpp, python, 9), std::nullopt); // the twin has no such function
        QCOMPARE(twinLine(cpp, python, 99), std::nullopt);
    }

    void thePanelMarksTheLinesAndSaysWhatTheyMean()
    {
        const Predicted run("coroutine", threeTasks());
        CodePanel panel;
        panel.resize(360, 700);
        panel.setRun(&run.recording, &run.spans);
        QVERIFY(!panel.cpp().currentLine());
        QVERIFY(panel.meaning().contains(QLatin1String("Click a lane")));
        panel.setSelected(1);
        panel.setTime(150 * kMs);
        QCOMPARE(panel.cpp().currentLine(), run.at(1, 150 * kMs).cpp);
        QVERIFY(panel.cpp().currentLine());
        QCOMPARE(panel.python().currentLine(), run.at(1, 150 * kMs).python);
        QVERIFY(panel.meaning().startsWith(QLatin1String("It gave up control at this line")));
        panel.setTime(run.spans.end() + kMs);
        QVERIFY(!panel.cpp().currentLine());
        panel.setRun(nullptr, nullptr);
        QVERIFY(panel.cpp().source().lines.empty());
    }

    void theCurrentLineIsInSightWhateverTheHeight()
    {
        const Predicted run("coroutine", threeTasks());
        CodeView view;
        view.setSource(run.cpp);
        for (const int height : {60, 120, 900}) {
            view.resize(300, height);
            view.show();
            const int last = run.cpp.lines.back().number;
            view.setCurrentLine(last);
            const double bottom = view.wholeHeight();
            QVERIFY(bottom - view.verticalScrollBar()->value() <= view.viewport()->height() + 1);
            view.setCurrentLine(run.cpp.lines.front().number);
            QCOMPARE(view.verticalScrollBar()->value(), 0);
        }
    }
};

QTEST_MAIN(TestCurrentLine)
#include "tst_currentline.moc"
