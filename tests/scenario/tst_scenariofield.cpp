// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/scenariofield.h"

#include <QTest>

#include <set>

using namespace coroscope;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

/// The error of setting one field of a scenario of defaults, which it must leave as it was.
std::string errorOf(std::string_view name, std::string_view value)
{
    Scenario scenario;
    const std::optional<Message> error = setField(scenario, name, value);
    if (!error)
        return "no error";
    return scenario == Scenario() ? english(*error) : "the scenario has changed";
}

/// What the field prints after it was set to `value`.
std::string printed(std::string_view name, std::string_view value)
{
    Scenario scenario;
    const std::optional<Message> error = setField(scenario, name, value);
    return error ? english(*error) : scenarioField(name)->print(scenario);
}

struct Range
{
    std::string name, least, most, below, above;
};

const std::vector<Range> kRanges = {
    {"tasks", "1", "100000", "0", "100001"},
    {"delay", "0s", "1h", "", "3600.000000001s"},
    {"connections", "0", "100000", "-1", "100001"},
    {"permits", "0", "100000", "-1", "100001"},
    {"processes", "1", "64", "0", "65"},
    {"chunk", "0", "100000", "-1", "100001"},
    {"per-process", "0", "100000", "-1", "100001"},
    {"at-once", "0", "100000", "-1", "100001"},
    {"jitter", "0s", "1h", "", "2h"},
    {"error-rate", "0", "1", "-0.001", "1.001"},
    {"body-size", "0", "16777216", "-1", "16777217"},
    {"timeout", "1ms", "24h", "999us", "24h1ns"},
    {"repeat", "1", "100", "0", "101"},
    {"seed", "0", "4294967295", "-1", "4294967296"},
    {"cores", "0", "1024", "", "1025"},
};

} // namespace

class ScenarioFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreTheDocumentedOnes()
    {
        std::string defaults;
        for (const ScenarioField &field : scenarioFields())
            defaults.append(field.name).append("=").append(field.print({})).append(" ");
        QCOMPARE(
            defaults,
            "tasks=20 delay=300ms url= connections=0 permits=0 processes=8 chunk=0 per-process=16 "
            "at-once=0 jitter=0s error-rate=0 body-size=6 timeout= repeat=1 seed=1 order=fifo "
            "clock=real reuse=off steps=request cores=0 header= method=GET body= cacert= "
            "insecure=off ");
    }

    void namesAndShortOptionsAreUnique()
    {
        std::set<std::string_view> names;
        std::string shortOptions;
        for (const ScenarioField &field : scenarioFields()) {
            QVERIFY(names.insert(field.name).second);
            QCOMPARE(scenarioField(field.name), &field);
            QVERIFY(*field.description != '\0');
            QCOMPARE(*field.placeholder == '\0', field.kind == FieldKind::Switch);
            if (field.shortOption == '\0')
                continue;
            QVERIFY(shortOptions.find(field.shortOption) == std::string::npos);
            shortOptions += field.shortOption;
        }
        QCOMPARE(shortOptions, "ncPHXd");
        QVERIFY(!scenarioField("task"));
        QVERIFY(!scenarioField(""));
    }

    void everyRangeHoldsAtItsEdges()
    {
        for (const Range &range : kRanges) {
            QCOMPARE(printed(range.name, range.least), range.least);
            QCOMPARE(printed(range.name, range.most), range.most);
            const std::string sentence =
                "'" + range.name + "' must be " + range.least + " to " + range.most + ", got ";
            if (!range.below.empty())
                QCOMPARE(errorOf(range.name, range.below), sentence + range.below + ".");
            QCOMPARE(errorOf(range.name, range.above), sentence + range.above + ".");
            QCOMPARE(rangeText(*scenarioField(range.name)), range.least + "–" + range.most);
        }
    }

    void everyFieldWithARangeIsInThisTest()
    {
        std::vector<std::string> tested;
        for (const Range &range : kRanges)
            tested.push_back(range.name);
        std::vector<std::string> known;
        for (const ScenarioField &field : scenarioFields()) {
            if (!rangeText(field).empty())
                known.emplace_back(field.name);
        }
        QCOMPARE(tested, known);
    }

    void aCountIsAWholeNumber()
    {
        for (const auto &[value, got] : {std::pair{""s, ""s},
                                         {"eight"s, "eight"s},
                                         {"1.5"s, "1.5"s},
                                         {"+5"s, "+5"s},
                                         {" 5"s, " 5"s},
                                         {"1e3"s, "1e3"s},
                                         {"0x10"s, "0x10"s},
                                         {"1,000"s, "1,000"s},
                                         {"-"s, "-"s},
                                         {"5\0"s, "5?"s}})
            QCOMPARE(errorOf("tasks", value),
                     "'tasks' must be a whole number from 1 to 100000, got '" + got + "'.");
        QCOMPARE(errorOf("tasks", "99999999999999999999"),
                 "'tasks' must be 1 to 100000, got 99999999999999999999.");
        QCOMPARE(printed("tasks", "007"), "7");
    }

    void aTimeHasAUnit()
    {
        QCOMPARE(errorOf("delay", "300"), "'delay' needs a unit: write 300ms or 300s, not 300.");
        QCOMPARE(errorOf("jitter", "1.5"), "'jitter' needs a unit: write 1.5ms or 1.5s, not 1.5.");
        for (const char *value : {"3 weeks", "", "-3s", "nan", "inf", "1e5", "."})
            QCOMPARE(errorOf("delay", value),
                     "'delay' must be a time such as 300ms, 3s or 1m, got '"s + value + "'.");
        QCOMPARE(printed("jitter", "0"), "0s");
        QCOMPARE(printed("delay", "0.1s"), "100ms");
    }

    void aShareIsANumber()
    {
        for (const char *value : {"", "half", "0,5", "5%", "0.5 "})
            QCOMPARE(errorOf("error-rate", value),
                     "'error-rate' must be a number from 0 to 1, got '"s + value + "'.");
        for (const char *value : {"nan", "inf", "1e300", "-1"})
            QCOMPARE(errorOf("error-rate", value),
                     "'error-rate' must be 0 to 1, got "s + value + ".");
        QCOMPARE(printed("error-rate", "0.1"), "0.1");
        QCOMPARE(printed("error-rate", "1e-5"), "0.00001");
        QCOMPARE(printed("error-rate", "5e-324").size(), 326U);
    }

    void wordsAreTheListedOnes()
    {
        QCOMPARE(printed("clock", "virtual"), "virtual");
        QCOMPARE(printed("clock", "real"), "real");
        QCOMPARE(printed("reuse", "on"), "on");
        QCOMPARE(printed("insecure", "on"), "on");
        QCOMPARE(errorOf("clock", "sundial"), "'clock' must be real or virtual, got 'sundial'.");
        QCOMPARE(errorOf("reuse", "ON"), "'reuse' must be off or on, got 'ON'.");
        QCOMPARE(errorOf("insecure", ""), "'insecure' must be off or on, got ''.");
    }

    void stepsAreKeptInTheirCanonicalText()
    {
        QCOMPARE(printed("steps", "request"), "request");
        QCOMPARE(printed("steps", " request;compute  0.02s;\n lock; unlock ;;"),
                 "request; compute 20ms; lock; unlock");
        QCOMPARE(errorOf("steps", ""),
                 "A task needs at least one step, as in 'request'; there are: request, compute "
                 "TIME, block TIME, sleep TIME, lock, unlock, read FILE.");
    }

    void textsHaveALargestSize()
    {
        const std::size_t most = 16 * 1024 * 1024;
        Scenario scenario;
        QVERIFY(!setField(scenario, "body", std::string(most, 'x')));
        QCOMPARE(scenario.body.size(), most);
        QCOMPARE(errorOf("body", std::string(most + 1, 'x')),
                 "'body' must be at most 16777216 bytes long, got 16777217.");
        QCOMPARE(printed("body", "a\0b"s), "a\0b"s);
        QCOMPARE(printed("cacert", "/etc/ca.pem"), "/etc/ca.pem");
        QCOMPARE(errorOf("cacert", "a\0b"s), "'cacert' must name a file, got 'a?b'.");
    }

    void headersAreAddedUpToAHundred()
    {
        Scenario scenario;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!setField(scenario, "header", "X-A: " + std::to_string(i)));
        QCOMPARE(scenario.headers.size(), 100U);
        QCOMPARE(scenario.headers[99].value, "99");
        const std::optional<Message> error = setField(scenario, "header", "X-A: 100");
        QVERIFY(error.has_value());
        QCOMPARE(english(*error), "'header' can be given at most 100 times.");
        QCOMPARE(scenario.headers.size(), 100U);
    }

    void headersMethodAndUrlAreChecked()
    {
        QCOMPARE(errorOf("header", "Host: x"), "'header' cannot be Host: it is taken from 'url'.");
        QCOMPARE(errorOf("method", "GET /"),
                 "'method' must be one word of at most 32 letters, such as GET or POST.");
        QCOMPARE(errorOf("url", "ftp://h/"),
                 "'url' must begin with http:// or https://, such as http://localhost:8000/.");
        QCOMPARE(printed("method", "POST"), "POST");
        QCOMPARE(printed("header", "A:b"), "A: b");
    }

    void aGivenDelayIsKnownAsGiven()
    {
        Scenario scenario;
        QVERIFY(!scenario.delayGiven);
        QVERIFY(setField(scenario, "delay", "300").has_value());
        QVERIFY(!scenario.delayGiven);
        QVERIFY(!setField(scenario, "delay", "300ms"));
        QVERIFY(scenario.delayGiven);
    }

    void anUnknownFieldIsToldFromTheNearestKnownOne()
    {
        QCOMPARE(errorOf("task", "1"), "There is no 'task'; did you mean 'tasks'?");
        QCOMPARE(errorOf("headers", "A: b"), "There is no 'headers'; did you mean 'header'?");
        QCOMPARE(errorOf("perProcess", "1"),
                 "There is no 'perProcess'; did you mean 'per-process'?");
        QCOMPARE(errorOf("error_rate", "1"),
                 "There is no 'error_rate'; did you mean 'error-rate'?");
        QCOMPARE(errorOf("conections", "1"),
                 "There is no 'conections'; did you mean 'connections'?");
        const std::string all =
            "'; there are: tasks, delay, url, connections, permits, processes, chunk, per-process, "
            "at-once, jitter, error-rate, body-size, timeout, repeat, seed, order, clock, reuse, "
            "steps, "
            "cores, header, "
            "method, body, cacert, insecure.";
        QCOMPARE(errorOf("concurrency", "1"), "There is no 'concurrency" + all);
        QCOMPARE(errorOf(std::string(100'000, 'x'), "1"),
                 "There is no '" + std::string(40, 'x') + "…" + all);
    }

    void aLongValueIsCutBetweenCharacters()
    {
        const std::string start(39, 'a');
        QCOMPARE(errorOf("clock", start + "ä" + start),
                 "'clock' must be real or virtual, got '" + start + "…'.");
        QCOMPARE(errorOf("clock", "a\r\n\x1b[31m\x7f"),
                 "'clock' must be real or virtual, got 'a???[31m?'.");
    }
};

QTEST_APPLESS_MAIN(ScenarioFieldTest)
#include "tst_scenariofield.moc"
