// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/scenariofile.h"
#include "tests/scenario/randomscenario.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

std::string errorOf(const QByteArray &text)
{
    const auto scenario = parseScenario(text, QStringLiteral("a.json"));
    const Message *error = std::get_if<Message>(&scenario);
    return error ? english(*error) : "no error";
}

Scenario scenarioOf(const QByteArray &text)
{
    const auto scenario = parseScenario(text, QStringLiteral("a.json"));
    const Scenario *value = std::get_if<Scenario>(&scenario);
    if (!value)
        QTest::qFail(errorOf(text).c_str(), __FILE__, __LINE__);
    return value ? *value : Scenario();
}

} // namespace

class ScenarioFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileHasTheNamesOfTheCommandLine()
    {
        const Scenario scenario =
            scenarioOf("{\"tasks\": 100, \"delay\": \"3s\", \"at-once\": 1,\n"
                       "\"error-rate\": 0.5, \"insecure\": true, \"reuse\": \"on\", \"url\": "
                       "\"https://h\", \"body\": \"a\\u00e4\",\n"
                       "\"header\": [\"A: b\", \"C: \\\"d\\\"\"]}");
        QCOMPARE(scenario.tasks, 100U);
        QCOMPARE(scenario.delay, 3s);
        QVERIFY(scenario.delayGiven);
        QCOMPARE(scenario.atOnce, 1U);
        QCOMPARE(scenario.errorRate, 0.5);
        QVERIFY(scenario.insecure);
        QVERIFY(scenario.reuse == Reuse::On);
        QCOMPARE(scenario.url, "https://h/");
        QCOMPARE(scenario.body, "aä");
        QVERIFY((scenario.headers == std::vector<HeaderField>{{"A", "b"}, {"C", "\"d\""}}));
    }

    void whatIsNotInAFileHasItsDefault()
    {
        QVERIFY(scenarioOf("{}") == Scenario());
        QVERIFY(scenarioOf("\n{ }\n") == Scenario());
        QVERIFY(scenarioOf("{\"insecure\": false, \"header\": []}") == Scenario());
    }

    void aNameMayBeEscapedAndAHeaderASingleString()
    {
        QCOMPARE(scenarioOf("{\"t\\u0061sks\": 7}").tasks, 7U);
        QCOMPARE(scenarioOf("{\"header\": \"A: b\"}").headers.size(), 1U);
        QCOMPARE(scenarioOf("{\"tasks\": 1e2}").tasks, 100U);
    }

    void anErrorNamesFileAndLine()
    {
        QCOMPARE(errorOf("{\n  \"tasks\": 100,\n  \"processes\": 0\n}\n"),
                 "a.json:3: 'processes' must be 1 to 64, got 0.");
        QCOMPARE(
            errorOf("\n\n{\"header\": [\"processes\",\n\"a\\\"{\"], \"processes\": 65}"),
            "a.json:3: 'header' must be a name, a colon and a value, such as 'Accept: text/html'; "
            "got one without a colon.");
        QCOMPARE(errorOf("{\"body\": \"\\\"\\\\\",\n\n\"delay\": 300}"),
                 "a.json:3: 'delay' needs a unit: write 300ms or 300s, not 300.");
        QCOMPARE(errorOf("{\n\"tasks\": 1.5}"),
                 "a.json:2: 'tasks' must be a whole number from 1 to 100000, got '1.5'.");
        QCOMPARE(errorOf("{\"tasks\": -9007199254740993e99}").substr(0, 62),
                 "a.json:1: 'tasks' must be a whole number from 1 to 100000, got");
    }

    void theFirstErrorInTheFileIsTheOneNamed()
    {
        QCOMPARE(errorOf("{\"seed\": -1,\n\"processes\": 0, \"chunk\": -1}"),
                 "a.json:1: 'seed' must be 0 to 4294967295, got -1.");
    }

    void anUnknownOrRepeatedNameIsAnError()
    {
        QCOMPARE(errorOf("{\n\"task\": 1}"), "a.json:2: There is no 'task'; did you mean 'tasks'?");
        QCOMPARE(errorOf("{\"tasks\": 1,\n\"tasks\": 2}"), "a.json:2: 'tasks' is given twice.");
    }

    void aValueOfAnotherTypeIsAnError()
    {
        QCOMPARE(errorOf("{\"tasks\": \"20\"}"), "a.json:1: 'tasks' must be a number in JSON.");
        QCOMPARE(errorOf("{\"error-rate\": null}"),
                 "a.json:1: 'error-rate' must be a number in JSON.");
        QCOMPARE(errorOf("{\"delay\": [\"3s\"]}"), "a.json:1: 'delay' must be a string in JSON.");
        QCOMPARE(errorOf("{\"url\": 5}"), "a.json:1: 'url' must be a string in JSON.");
        QCOMPARE(errorOf("{\"clock\": true}"), "a.json:1: 'clock' must be a string in JSON.");
        QCOMPARE(errorOf("{\"insecure\": \"on\"}"),
                 "a.json:1: 'insecure' must be true or false in JSON.");
        const std::string headers =
            "a.json:1: 'header' must be a string or an array of strings in JSON.";
        QCOMPARE(errorOf("{\"header\": {\"A\": \"b\"}}"), headers);
        QCOMPARE(errorOf("{\"header\": [\"A: b\", 5]}"), headers);
    }

    void whatIsNoJsonObjectIsAnError()
    {
        QCOMPARE(errorOf("{\n\"tasks\": 1,\n}").substr(0, 28), "a.json:3: This is not JSON: ");
        QCOMPARE(errorOf("").substr(0, 28), "a.json:1: This is not JSON: ");
        QCOMPARE(errorOf("{\"tasks\": 1").substr(0, 28), "a.json:1: This is not JSON: ");
        QCOMPARE(errorOf("[1]"), "a.json:1: A scenario is one JSON object such as {\"tasks\": 100, "
                                 "\"delay\": \"3s\"}.");
    }

    void noTextWhateverMakesTheReaderFail()
    {
        const QByteArray whole = "{\"tasks\": 100, \"header\": [\"A: \\\"b\\\\\"], \"body\": "
                                 "\"\\u00e4\\n\", \"insecure\": true}";
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(errorOf(whole.left(size)) != "no error");
        std::mt19937_64 random(5);
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray broken = whole;
            for (int n = 0; n < 3; ++n)
                broken[qsizetype(random() % std::uint64_t(broken.size()))] = char(random());
            refused += errorOf(broken) != "no error" ? 1 : 0;
        }
        QVERIFY(refused > 15'000);
    }

    void aWrittenFileGivesTheSameScenario()
    {
        std::mt19937_64 random(4);
        for (int i = 0; i < 2'000; ++i) {
            Scenario scenario = randomScenario(random);
            if (scenario.delay != Scenario().delay)
                scenario.delayGiven = true;
            const QByteArray text = scenarioText(scenario);
            QVERIFY2(scenarioOf(text) == scenario, text.constData());
        }
        std::vector<std::string> secrets;
        const Scenario scenario = scenarioWithSecrets(random, secrets);
        QVERIFY(scenarioOf(scenarioText(scenario)) == scenario);
    }

    void aWrittenFileIsALineForEachField()
    {
        QCOMPARE(scenarioText({}), "{\n  \"tasks\": 20\n}\n");
        Scenario scenario;
        for (const auto &[name, value] : {std::pair{"delay", "300ms"},
                                          {"header", "A: \"b\""},
                                          {"header", "C: d"},
                                          {"insecure", "on"},
                                          {"error-rate", "0.5"}})
            QVERIFY(!setField(scenario, name, value));
        QCOMPARE(scenarioText(scenario),
                 "{\n  \"tasks\": 20,\n  \"delay\": \"300ms\",\n  \"error-rate\": 0.5,\n"
                 "  \"header\": [\"A: \\\"b\\\"\", \"C: d\"],\n  \"insecure\": true\n}\n");
    }

    void aFileIsReadFromDisk()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"tasks\": 0}");
        file.close();
        const auto bad = readScenario(path);
        QVERIFY(std::holds_alternative<Message>(bad));
        QCOMPARE(english(std::get<Message>(bad)),
                 path.toStdString() + ":2: 'tasks' must be 1 to 100000, got 0.");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"tasks\": 7}");
        file.close();
        const auto good = readScenario(path);
        QVERIFY(std::holds_alternative<Scenario>(good));
        QCOMPARE(std::get<Scenario>(good).tasks, 7U);
    }

    void aFileThatCannotBeReadIsAnError()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("missing.json"));
        for (const QString &path : {missing, folder.path()}) {
            const auto scenario = readScenario(path);
            QVERIFY(std::holds_alternative<Message>(scenario));
            const std::string start = "The scenario '" + path.toStdString() + "' cannot be read: ";
            QCOMPARE(english(std::get<Message>(scenario)).substr(0, start.size()), start);
        }
    }

    void aHugeFileIsRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(64 * 1024 * 1024 + 1)); // sparse: takes no room
        file.close();
        const auto scenario = readScenario(file.fileName());
        QVERIFY(std::holds_alternative<Message>(scenario));
        QCOMPARE(english(std::get<Message>(scenario)), "The scenario '" +
                                                           file.fileName().toStdString() +
                                                           "' is larger than 67108864 bytes.");
    }
};

QTEST_APPLESS_MAIN(ScenarioFileTest)
#include "tst_scenariofile.moc"
