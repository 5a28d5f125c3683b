// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/strategy.h"
#include "ui/code/keptnames.h"

#include <QTest>

using namespace coroscope;

namespace {

Source cpp(std::string_view text)
{
    return sourceOf(text, CodeLanguage::Cpp, QStringLiteral("a.cpp"));
}

// "fetch: env, number" of the line that holds `words`; "-" for none.
QString keptAt(const Source &source, const char *words)
{
    for (const SourceLine &line : source.lines) {
        if (!line.text.contains(QLatin1String(words)))
            continue;
        const auto kept = keptNames(source, line.number);
        return kept ? kept->function + QStringLiteral(": ") + kept->names.join(QStringLiteral(", "))
                    : QStringLiteral("-");
    }
    return QStringLiteral("no such line");
}

const Source kLoops =
    cpp("static Coroutine<int> sum(std::map<int, int> table, int = 3, int limit = 2)\n"
        "{\n"
        "    std::vector<Task<int>> tasks;\n"
        "    for (int i = 0; i < limit; ++i)\n"
        "        co_await one(i);\n"
        "    for (const auto &[key, value] : table) {\n"
        "        const int twice{value * 2};\n"
        "        co_await two(twice);\n"
        "    }\n"
        "    for (const std::string &word : words) {\n"
        "        co_await three(word);\n"
        "    }\n"
        "    if (limit > 0) {\n"
        "        int inner = 3; // int comment = 4;\n"
        "        use(inner, \"int text = 5;\");\n"
        "    }\n"
        "    const auto call = [&](int x) { int y = x; return y; };\n"
        "    tasks.push_back(call);\n"
        "    const Held permit(*semaphore);\n"
        "    int last = co_await four(\n"
        "        limit);\n"
        "    co_return last;\n"
        "}\n");

} // namespace

class TestKeptNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAndWhatWasDeclaredBeforeAreKept()
    {
        const Source source = cpp(strategy("coroutine")->cppSource);
        QCOMPARE(keptAt(source, "co_await env.get(number)"), QStringLiteral("fetch: env, number"));
        QCOMPARE(keptAt(source, "co_await env.permits()->acquire()"),
                 QStringLiteral("fetchWithPermit: env, number"));
        QCOMPARE(keptAt(source, "co_await fetch(env, number)"),
                 QStringLiteral("fetchWithPermit: env, number, permit"));
        QCOMPARE(keptAt(source, "co_await gather"), QStringLiteral("coroutine: env, tasks"));
        QCOMPARE(keptAt(source, "include"), QStringLiteral("no such line"));
    }

    void aNameLivesAsLongAsItsBlock()
    {
        QCOMPARE(keptAt(kLoops, "one(i)"), QStringLiteral("sum: table, limit, tasks, i"));
        QCOMPARE(keptAt(kLoops, "two(twice)"), QStringLiteral("sum: table, limit, tasks, twice"));
        QCOMPARE(keptAt(kLoops, "three(word)"), QStringLiteral("sum: table, limit, tasks, word"));
        QCOMPARE(keptAt(kLoops, "use(inner"), QStringLiteral("sum: table, limit, tasks, inner"));
        QCOMPARE(keptAt(kLoops, "four("), QStringLiteral("sum: table, limit, tasks, call, permit"));
    }

    void theStatementAtTheLineHasNotDeclaredItsNameYet()
    {
        QCOMPARE(keptAt(kLoops, "        limit);"),
                 QStringLiteral("sum: table, limit, tasks, call, permit"));
        QCOMPARE(keptAt(kLoops, "co_return last"),
                 QStringLiteral("sum: table, limit, tasks, call, permit, last"));
    }

    void aPlainFunctionIsNoCoroutine()
    {
        const Source threads = cpp(strategy("thread-pool")->cppSource);
        for (const SourceLine &line : threads.lines) {
            const auto kept = keptNames(threads, line.number);
            if (line.text.contains(QLatin1String("blockingGet"))) {
                QVERIFY(!kept->isCoroutine);
                QCOMPARE(kept->names.join(u' '), QStringLiteral("env number"));
            }
            if (line.text.contains(QLatin1String("co_await")))
                QVERIFY(kept->isCoroutine);
        }
        const Source python = sourceOf(strategy("coroutine")->pythonSource, CodeLanguage::Python,
                                       QStringLiteral("a.py"));
        QVERIFY(!keptNames(python, python.functions.front().first));
    }

    void everyWaitOfEveryStrategyKeepsWhatItsFunctionWasGiven()
    {
        for (const Strategy &row : strategies()) {
            const Source source = cpp(row.cppSource);
            for (const SourceFunction &function : source.functions) {
                for (const int line : function.waits) {
                    const auto kept = keptNames(source, line);
                    QVERIFY(kept);
                    QCOMPARE(kept->function, function.name);
                    QVERIFY2(kept->names.contains(QStringLiteral("env")),
                             qPrintable(function.name + u' ' + kept->names.join(u' ')));
                    for (const QString &name : kept->names)
                        QVERIFY(!name.isEmpty() && !name.contains(u' '));
                }
            }
        }
    }
};

QTEST_MAIN(TestKeptNames)
#include "tst_keptnames.moc"
