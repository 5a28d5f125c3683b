// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/fieldwords.h"

#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

class TestFieldWords : public QObject
{
    Q_OBJECT

private:
    // What the field holds after `typed`, or the sentence's beginning if it cannot be.
    static QString after(const char *name, const char *typed, Scenario scenario = {})
    {
        if (setTyped(scenario, name, QString::fromUtf8(typed)))
            return QStringLiteral("refused");
        return fieldText(name, scenario) + fieldSuffix(name, scenario);
    }
    // The texts of a field as `steps` (u, d) go on.
    static QString walk(const char *name, const char *steps, Scenario scenario = {})
    {
        QStringList texts;
        for (const char *step = steps; *step; ++step) {
            scenario = steppedField(scenario, name, *step == 'u' ? 1 : -1);
            texts.append(fieldText(name, scenario));
        }
        return texts.join(u' ');
    }

private Q_SLOTS:
    void aBareTimeIsInSeconds();
    void commasAndSpacesAreTaken();
    void zeroIsNoLimit();
    void aChunkOfZeroIsTheOneThatIsTaken();
    void whatCannotBeIsRefusedAndChangesNothing();
    void theDelayOfAnOwnAddressCanBeMeasured();
    void stepsOfATaskAreAListOfWords();
    void stepsAreRound();
    void stepsStayInTheRange();
};

void TestFieldWords::aBareTimeIsInSeconds()
{
    QCOMPARE(after("delay", "3"), QStringLiteral("3.00s"));
    QCOMPARE(after("delay", "3s"), QStringLiteral("3.00s"));
    QCOMPARE(after("delay", "300ms"), QStringLiteral("0.30s"));
    QCOMPARE(after("delay", "0.0015"), QStringLiteral("0.0015s"));
    QCOMPARE(after("jitter", "1m30s"), QStringLiteral("90.00s"));
    QCOMPARE(after("delay", "0"), QStringLiteral("0.00s"));
}

void TestFieldWords::commasAndSpacesAreTaken()
{
    QCOMPARE(after("delay", " 0,5 s "), QStringLiteral("0.50s"));
    QCOMPARE(after("error-rate", "0,25"), QStringLiteral("0.25"));
    QCOMPARE(after("tasks", " 40 "), QStringLiteral("40"));
}

void TestFieldWords::zeroIsNoLimit()
{
    for (const char *typed : {"0", "", "no limit", "No Limit"})
        QCOMPARE(after("permits", typed), QStringLiteral("no limit"));
    QCOMPARE(after("connections", "4"), QStringLiteral("4"));
    QCOMPARE(after("tasks", ""), QStringLiteral("refused"));
}

void TestFieldWords::aChunkOfZeroIsTheOneThatIsTaken()
{
    Scenario scenario;
    scenario.tasks = 100;
    scenario.processes = 8;
    QCOMPARE(after("chunk", "auto", scenario), QStringLiteral("4auto"));
    QCOMPARE(after("chunk", "", scenario), QStringLiteral("4auto"));
    QCOMPARE(after("chunk", "4", scenario), QStringLiteral("4"));
}

void TestFieldWords::whatCannotBeIsRefusedAndChangesNothing()
{
    Scenario scenario;
    for (const auto &[name, typed] : {std::pair{"tasks", "0"},
                                      {"tasks", "many"},
                                      {"delay", "soon"},
                                      {"delay", "2h"},
                                      {"processes", "65"},
                                      {"error-rate", "2"}})
        QVERIFY2(setTyped(scenario, name, QString::fromLatin1(typed)), typed);
    QCOMPARE(scenario, Scenario());
}

void TestFieldWords::theDelayOfAnOwnAddressCanBeMeasured()
{
    Scenario scenario;
    scenario.url = "http://localhost:8080/";
    QCOMPARE(fieldText("delay", scenario), QString());
    QVERIFY(!setTyped(scenario, "delay", QStringLiteral("2")));
    QVERIFY(scenario.delayGiven);
    QCOMPARE(fieldText("delay", scenario), QStringLiteral("2.00"));
    QVERIFY(!setTyped(scenario, "delay", QString()));
    QVERIFY(!scenario.delayGiven);
    QCOMPARE(after("delay", ""), QStringLiteral("refused")); // the built-in one is never measured
}

void TestFieldWords::stepsOfATaskAreAListOfWords()
{
    QCOMPARE(after("steps", " request ; compute 0.02s"), QStringLiteral("request; compute 20ms"));
    QCOMPARE(after("steps", "request；sleep 1s"), QStringLiteral("request; sleep 1s"));
    QCOMPARE(after("steps", ""), QStringLiteral("request"));
    QCOMPARE(after("steps", "compute"), QStringLiteral("refused"));
    QCOMPARE(walk("steps", "ud"), QStringLiteral("request request"));
    QVERIFY(isWideField("steps") && !isWideField("tasks"));
    QVERIFY(fieldHelp("tasks").isEmpty());
}

void TestFieldWords::stepsAreRound()
{
    QCOMPARE(walk("tasks", "uuudddddd"), QStringLiteral("50 100 200 100 50 20 10 5 2"));
    QCOMPARE(walk("delay", "uuddddd"), QStringLiteral("0.40 0.50 0.40 0.30 0.20 0.10 0.09"));
    QCOMPARE(walk("permits", "duddd"), QStringLiteral("10 no limit 10 9 8"));
    QCOMPARE(walk("processes", "uuud"), QStringLiteral("9 10 20 10"));
    Scenario scenario;
    scenario.tasks = 100;
    QCOMPARE(walk("chunk", "uudd", scenario), QStringLiteral("5 6 5 4"));
    QCOMPARE(walk("error-rate", "uud"), QStringLiteral("0.05 0.1 0.05"));
    scenario.delay = 345ms;
    QCOMPARE(walk("delay", "u", scenario), QStringLiteral("0.40"));
    QCOMPARE(walk("delay", "d", scenario), QStringLiteral("0.30"));
    scenario.delay = 10s;
    QCOMPARE(walk("delay", "ud", scenario), QStringLiteral("11.00 10.00"));
}

void TestFieldWords::stepsStayInTheRange()
{
    QCOMPARE(walk("jitter", "d"), QStringLiteral("0.00"));
    QCOMPARE(walk("error-rate", "d"), QStringLiteral("0"));
    Scenario scenario;
    scenario.tasks = 1;
    scenario.processes = 64;
    scenario.permits = 1;
    QCOMPARE(walk("tasks", "d", scenario), QStringLiteral("1"));
    QCOMPARE(walk("processes", "u", scenario), QStringLiteral("64"));
    QCOMPARE(walk("permits", "d", scenario), QStringLiteral("1"));
    scenario.tasks = 100'000;
    scenario.delay = 1h;
    QCOMPARE(walk("tasks", "u", scenario), QStringLiteral("100000"));
    QCOMPARE(walk("delay", "u", scenario), QStringLiteral("3600.00"));
    QCOMPARE(steppedField(scenario, "nothing", 1), scenario);
}

QTEST_MAIN(TestFieldWords)
#include "tst_fieldwords.moc"
