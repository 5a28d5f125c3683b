// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/duration.h"

#include <QTest>

#include <random>

using namespace coroscope;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

class DurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUnitIsRead()
    {
        QCOMPARE(parseDuration("7ns"), 7ns);
        QCOMPARE(parseDuration("7us"), 7us);
        QCOMPARE(parseDuration("7µs"), 7us);
        QCOMPARE(parseDuration("300ms"), 300ms);
        QCOMPARE(parseDuration("3s"), 3s);
        QCOMPARE(parseDuration("1m"), 1min);
        QCOMPARE(parseDuration("1h"), 1h);
        QCOMPARE(parseDuration("0"), 0ns);
        QCOMPARE(parseDuration("0s"), 0ns);
    }

    void decimalsAndSeveralUnitsAreRead()
    {
        QCOMPARE(parseDuration("1.5s"), 1500ms);
        QCOMPARE(parseDuration("0.000000001s"), 1ns);
        QCOMPARE(parseDuration("1.25m"), 75s);
        QCOMPARE(parseDuration("1h30m"), 90min);
        QCOMPARE(parseDuration("1m30.5s"), 90500ms);
        QCOMPARE(parseDuration("1s500ms"), 1500ms);
    }

    void whatIsFinerThanANanosecondIsCutOff()
    {
        QCOMPARE(parseDuration("1.9ns"), 1ns);
        QCOMPARE(parseDuration("0.0000000019s"), 1ns);
    }

    void whatIsTooLongBecomesTheLongest()
    {
        QCOMPARE(parseDuration("99999999999999999999999999h"), nanoseconds::max());
        QCOMPARE(parseDuration("9999999h"), nanoseconds::max());
        QCOMPARE(parseDuration("2562047h999999m"), nanoseconds::max());
    }

    void everythingElseIsNoTime()
    {
        for (const char *text :
             {"",     "300",    "1.5",  ".5s",     "1.s",   "s",    "3 s",  " 3s",
              "3s ",  "-3s",    "+3s",  "3 weeks", "3S",    "3sec", "1e3s", "1m1h",
              "1s1s", "1us1µs", "0x1s", "00",      "1..5s", "3s.",  "٣s"})
            QVERIFY2(!parseDuration(text), text);
        using namespace std::string_view_literals;
        QVERIFY(!parseDuration("3s\0"sv));
    }

    void theTextIsCanonical()
    {
        QCOMPARE(durationText(0ns), "0s");
        QCOMPARE(durationText(1ns), "1ns");
        QCOMPARE(durationText(1500ns), "1.5us");
        QCOMPARE(durationText(300ms), "300ms");
        QCOMPARE(durationText(1500ms), "1.5s");
        QCOMPARE(durationText(3s), "3s");
        QCOMPARE(durationText(1min), "1m");
        QCOMPARE(durationText(90s), "90s");
        QCOMPARE(durationText(5min), "5m");
        QCOMPARE(durationText(1h), "1h");
        QCOMPARE(durationText(90min), "90m");
        QCOMPARE(durationText(-3s), "-3s");
    }

    void theTextGivesTheSameTime()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 10'000; ++i) {
            const auto bits = random() % 63;
            const nanoseconds time(std::int64_t(random() >> (63 - bits) >> 1));
            QCOMPARE(parseDuration(durationText(time)), time);
        }
        QCOMPARE(parseDuration(durationText(nanoseconds::max())), nanoseconds::max());
    }

    void formulasShowExactTimes()
    {
        QCOMPARE(exactTime(0ns), "0 s");
        QCOMPARE(exactTime(3s), "3 s");
        QCOMPARE(exactTime(300s), "300 s");
        QCOMPARE(exactTime(300ms), "300 ms");
        QCOMPARE(exactTime(1500ms), "1.5 s");
        QCOMPARE(exactTime(2h), "7200 s");
    }

    void tablesShowRoundedTimes()
    {
        QCOMPARE(roundedTime(0ns), "0.0 ms");
        QCOMPARE(roundedTime(3449us), "3.4 ms");
        QCOMPARE(roundedTime(3450us), "3.5 ms");
        QCOMPARE(roundedTime(9949us), "9.9 ms");
        QCOMPARE(roundedTime(9950us), "10 ms");
        QCOMPARE(roundedTime(304400us), "304 ms");
        QCOMPARE(roundedTime(999499us), "999 ms");
        QCOMPARE(roundedTime(999500us), "1.00 s");
        QCOMPARE(roundedTime(6084ms), "6.08 s");
        QCOMPARE(roundedTime(6085ms), "6.09 s");
        QCOMPARE(roundedTime(305'174ms), "305.17 s");
        QCOMPARE(roundedTime(-304ms), "-304 ms");
    }

    void secondsArePlainNumbers()
    {
        QCOMPARE(secondsText(0ns), "0");
        QCOMPARE(secondsText(1ns), "0.000000001");
        QCOMPARE(secondsText(3s), "3");
        QCOMPARE(secondsText(6'081'234'567ns), "6.081234567");
        QCOMPARE(secondsText(6'080'000'000ns), "6.08");
        QCOMPARE(secondsText(-300ms), "-0.3");
        QCOMPARE(secondsText(nanoseconds::min()), "-9223372036.854775807");
    }
};

QTEST_APPLESS_MAIN(DurationTest)
#include "tst_duration.moc"
