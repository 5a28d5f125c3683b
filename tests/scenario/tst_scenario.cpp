// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/scenario.h"
#include "tests/scenario/randomscenario.h"

#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

std::string text(const KeyValues &pairs)
{
    std::string out;
    for (const auto &[name, value] : pairs)
        out += name + "=" + value + "\n";
    return out;
}

std::string errorOf(const KeyValues &pairs)
{
    const auto scenario = scenarioFrom(pairs);
    const Message *error = std::get_if<Message>(&scenario);
    return error ? english(*error) : "no error";
}

} // namespace

class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordingKeepsTasksAndDelayAlways()
    {
        QCOMPARE(text(toKeyValues({})), "tasks=20\ndelay=300ms\n");
    }

    void aRecordingKeepsWhatDiffersInTheOrderOfTheTable()
    {
        Scenario scenario;
        for (const auto &[name, value] : {std::pair{"insecure", "on"},
                                          {"seed", "7"},
                                          {"timeout", "90s"},
                                          {"tasks", "100"},
                                          {"delay", "3000ms"},
                                          {"at-once", "1"},
                                          {"method", "POST"},
                                          {"header", "A: b"},
                                          {"header", "C: d"},
                                          {"reuse", "on"},
                                          {"clock", "virtual"},
                                          {"error-rate", "0.25"}})
            QVERIFY(!setField(scenario, name, value));
        QCOMPARE(
            text(toKeyValues(scenario)),
            "tasks=100\ndelay=3s\nat-once=1\nerror-rate=0.25\ntimeout=90s\nseed=7\nclock=virtual\n"
            "reuse=on\nheader=A: b\nC: d\nmethod=POST\ninsecure=on\n");
    }

    void aRecordingKeepsNoSecret()
    {
        Scenario scenario;
        for (const auto &[name, value] :
             {std::pair{"url", "https://user:pass@example.org/a?token=abc&x=1&bare"},
              {"header", "Authorization: Bearer abc"},
              {"header", "Accept: text/html"},
              {"header", "x-api-key: abc"},
              {"body", "top secret"},
              {"cacert", "/home/ada/ca.pem"}})
            QVERIFY(!setField(scenario, name, value));
        QCOMPARE(text(toKeyValues(scenario)),
                 "tasks=20\ndelay=300ms\nurl=https://example.org/a?token=…&x=…&…\n"
                 "header=Authorization: …\nAccept: text/html\nx-api-key: …\nbody-bytes=10\n"
                 "cacert=ca.pem\n");
    }

    void aRecordingKeepsNoneOfManySecrets()
    {
        std::mt19937_64 random(2026);
        for (int i = 0; i < 2'000; ++i) {
            std::vector<std::string> secrets;
            const Scenario scenario = scenarioWithSecrets(random, secrets);
            const std::string kept = text(toKeyValues(scenario));
            QVERIFY(secrets.size() >= 6);
            for (const std::string &secret : secrets)
                QVERIFY2(kept.find(secret) == std::string::npos, (secret + "\n" + kept).c_str());
            QVERIFY(kept.find("public") != std::string::npos);
        }
    }

    void valuesOfARecordingAreUtf8()
    {
        Scenario scenario;
        QVERIFY(!setField(scenario, "header", "X-A: a\xff"));
        QCOMPARE(text(toKeyValues(scenario)), "tasks=20\ndelay=300ms\nheader=X-A: a\xef\xbf\xbd\n");
    }

    void aRecordingGivesItsScenarioBack()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 2'000; ++i) {
            Scenario scenario = randomScenario(random);
            const auto again = scenarioFrom(toKeyValues(scenario));
            QVERIFY2(std::holds_alternative<Scenario>(again),
                     errorOf(toKeyValues(scenario)).c_str());
            scenario.body.clear();      // of the body only the size is kept
            scenario.delayGiven = true; // a recording always has a delay
            QCOMPARE(text(toKeyValues(std::get<Scenario>(again))), text(toKeyValues(scenario)));
            QVERIFY(std::get<Scenario>(again) == scenario);
        }
    }

    void whatWasRedactedStaysRedacted()
    {
        std::mt19937_64 random(3);
        for (int i = 0; i < 500; ++i) {
            std::vector<std::string> secrets;
            Scenario scenario = scenarioWithSecrets(random, secrets);
            scenario.body.clear();
            const KeyValues kept = toKeyValues(scenario);
            const auto again = scenarioFrom(kept);
            QVERIFY2(std::holds_alternative<Scenario>(again), errorOf(kept).c_str());
            QCOMPARE(text(toKeyValues(std::get<Scenario>(again))), text(kept));
        }
    }

    void aRecordingWithUnknownOrBadValuesIsRefused()
    {
        QCOMPARE(errorOf({{"tasks", "1"}, {"colour", "red"}}).substr(0, 32),
                 "There is no 'colour'; there are:");
        QCOMPARE(errorOf({{"tasks", "0"}}), "'tasks' must be 1 to 100000, got 0.");
        QCOMPARE(errorOf({{"header", "A: b\nHost: c"}}),
                 "'header' cannot be Host: it is taken from 'url'.");
        QCOMPARE(errorOf({{"header", "Host: c\nA: b"}}),
                 "'header' cannot be Host: it is taken from 'url'.");
        QCOMPARE(errorOf({}), "no error");
        QCOMPARE(errorOf({{"body-bytes", "12"}}), "no error");
    }
};

QTEST_APPLESS_MAIN(ScenarioTest)
#include "tst_scenario.moc"
