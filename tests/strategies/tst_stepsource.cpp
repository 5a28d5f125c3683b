// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/stepsource.h"
#include "core/strategies/strategy.h"

#include <QTest>

using namespace coroscope;

namespace {

std::vector<Step> stepsIn(std::string_view text)
{
    return std::get<std::vector<Step>>(parseSteps(text));
}

std::string lineOf(const std::string &text, int number)
{
    std::size_t from = 0;
    for (int i = 1; i < number; ++i)
        from = text.find('\n', from) + 1;
    std::string line = text.substr(from, text.find('\n', from) - from);
    return line.substr(std::min(line.find_first_not_of(' '), line.size()));
}

/// The line at which each step begins.
std::string linesOf(const StepSource &source)
{
    std::string lines;
    for (const int line : source.lines)
        lines += lineOf(source.text, line) + "\n";
    return lines;
}

constexpr const char *kAll =
    "request; compute 20ms; block 100ms; lock; sleep 1.5s; unlock; read notes.txt";

} // namespace

/// A student's task as source, in both languages.
class StepSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCoroutineAwaitsWhatItCan()
    {
        const Strategy &row = *strategy("coroutine");
        const StepSource cpp = cppWithSteps(row.cppSource, stepsIn(kAll));
        QCOMPARE(linesOf(cpp), "Answer answer = co_await env.get(number);\n"
                               "compute(20ms);\n"
                               "std::this_thread::sleep_for(100ms);\n"
                               "co_await lock.acquire();\n"
                               "co_await sleep(1.5s);\n"
                               "}\n"
                               "co_await toThread([] { readFile(\"notes.txt\"); });\n");
        const StepSource python = pythonWithSteps(row.pythonSource, stepsIn(kAll));
        QCOMPARE(linesOf(python),
                 "async with session.get(url) as answer:\n"
                 "compute(0.02)\n"
                 "time.sleep(0.1)\n"
                 "async with lock:\n"
                 "await asyncio.sleep(1.5)\n"
                 "await asyncio.to_thread(pathlib.Path(\"notes.txt\").read_bytes)\n"
                 "await asyncio.to_thread(pathlib.Path(\"notes.txt\").read_bytes)\n");
        QVERIFY(python.text.find("    async with lock:\n        await asyncio.sleep(1.5)\n") !=
                std::string::npos);
    }

    void itsTwinBlocksInAll()
    {
        const Strategy &row = *strategy("sequential");
        QCOMPARE(linesOf(cppWithSteps(row.cppSource, stepsIn("sleep 1s; lock; request; unlock"))),
                 "std::this_thread::sleep_for(1s);\n"
                 "{\n"
                 "answer = env.blockingGet(number);\n"
                 "}\n");
        QCOMPARE(linesOf(pythonWithSteps(row.pythonSource,
                                         stepsIn("sleep 1s; lock; request; unlock; read a"))),
                 "time.sleep(1)\n"
                 "with lock:\n"
                 "answer = requests.get(url)\n"
                 "pathlib.Path(\"a\").read_bytes()\n"
                 "pathlib.Path(\"a\").read_bytes()\n");
    }

    void whatWasReturnedIsReturnedAfterTheLastStep()
    {
        const Strategy &row = *strategy("process-pool-coroutine");
        const StepSource python = pythonWithSteps(row.pythonSource, stepsIn("request; compute 1s"));
        QVERIFY(python.text.find("        result = await answer.text()\n"
                                 "    compute(1)\n"
                                 "    return result\n") != std::string::npos);
    }

    void anEmptyLockIsStillPython()
    {
        const StepSource python =
            pythonWithSteps(strategy("coroutine")->pythonSource, stepsIn("lock; unlock; request"));
        QVERIFY(python.text.find("    async with lock:\n        pass\n    async with session") !=
                std::string::npos);
    }

    void everySourceThatAsksHasAPlaceForSteps()
    {
        for (const Strategy &row : strategies()) {
            if (!row.sendsRequests)
                continue;
            for (const StepSource &made : {cppWithSteps(row.cppSource, stepsIn(kAll)),
                                           pythonWithSteps(row.pythonSource, stepsIn(kAll))}) {
                QVERIFY2(made.lines.size() == 7, row.title);
                QVERIFY2(made.moved >= 4, row.title);
            }
            // One request is the source as it is.
            const std::vector<Step> plain = {Step()};
            QCOMPARE(cppWithSteps(row.cppSource, plain).text, row.cppSource);
            QCOMPARE(cppWithSteps(row.cppSource, plain).moved, 0);
        }
    }

    void otherLinesKeepTheirMeaning()
    {
        const Strategy &row = *strategy("coroutine");
        const StepSource made = cppWithSteps(row.cppSource, stepsIn(kAll));
        const std::string source(row.cppSource);
        const int lines = int(std::ranges::count(source, '\n'));
        for (int line = 1; line <= lines; ++line) {
            if (line != made.after)
                QCOMPARE(lineOf(made.text, line > made.after ? line + made.moved : line),
                         lineOf(source, line));
        }
    }
};

QTEST_APPLESS_MAIN(StepSourceTest)
#include "tst_stepsource.moc"
