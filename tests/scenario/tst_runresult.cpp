// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/jsontext.h"
#include "core/scenario/runresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace coroscope;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

RunResult pool()
{
    RunResult result;
    result.strategy = "process-pool";
    result.tasks = 100;
    result.delay = 3s;
    result.total = 48'051'234'567ns;
    result.ideal = 48s;
    result.startup = 38ms;
    result.wall = 48'089'234'567ns;
    result.finished = 98;
    result.failed = 2;
    result.maxInFlight = 8;
    result.contextSwitches = 412;
    result.threads = 9;
    result.processes = 9;
    result.accounting = Accounting{1'000'000, 40'000'000, 10'000'000, 234'567, 0};
    result.latency = Latency{3'000'000'000, 3'001'000'000, 3'001'000'000,
                             3'002'000'000, 3'003'000'000, 3'004'500'000};
    result.states = {2200s, 0s, 12ms, 300s, 0s};
    result.errors = {{"timeout", 1}, {"503 \"busy\"\n", 1}};
    result.endpoint = "http://127.0.0.1:40123/";
    result.seed = 1;
    result.version = "0.1.0";
    return result;
}

const char *const kPoolText = "{\n"
                              "  \"schema\": \"coroscope.run/1\",\n"
                              "  \"strategy\": \"process-pool\",\n"
                              "  \"clock\": \"real\",\n"
                              "  \"tasks\": 100,\n"
                              "  \"delay_s\": 3,\n"
                              "  \"total_s\": 48.051234567,\n"
                              "  \"ideal_s\": 48,\n"
                              "  \"ratio\": 1.001067,\n"
                              "  \"startup_s\": 0.038,\n"
                              "  \"wall_s\": 48.089234567,\n"
                              "  \"finished\": 98,\n"
                              "  \"failed\": 2,\n"
                              "  \"cancelled\": 0,\n"
                              "  \"max_in_flight\": 8,\n"
                              "  \"loop_blocked_s\": null,\n"
                              "  \"suspensions\": 0,\n"
                              "  \"awaits\": 0,\n"
                              "  \"context_switches\": 412,\n"
                              "  \"threads\": 9,\n"
                              "  \"processes\": 9,\n"
                              "  \"accounting\": {\"startup_s\": 0.038, \"connect_s\": 0.001, "
                              "\"endpoint_late_s\": 0.04, \"waiting_ready_s\": 0.01, "
                              "\"loop_busy_s\": 0.000234567, \"tail_s\": 0},\n"
                              "  \"latency_s\": {\"min\": 3, \"mean\": 3.001, \"p50\": 3.001, "
                              "\"p90\": 3.002, \"p99\": 3.003, \"max\": 3.0045},\n"
                              "  \"states_s\": {\"pending\": 2200, \"ready\": 0, \"running\": "
                              "0.012, \"blocked\": 300, \"suspended\": 0},\n"
                              "  \"errors\": {\"503 \\\"busy\\\"\\n\": 1, \"timeout\": 1},\n"
                              "  \"endpoint\": \"http://127.0.0.1:40123/\",\n"
                              "  \"seed\": 1,\n"
                              "  \"version\": \"0.1.0\"\n"
                              "}\n";

} // namespace

class RunResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsAnObjectInTheDocumentedOrder() { QCOMPARE(toJson(pool()), QByteArray(kPoolText)); }

    void whatIsNotKnownIsNull()
    {
        RunResult result;
        result.clock = ClockKind::Virtual;
        const QJsonObject object = QJsonDocument::fromJson(toJson(result)).object();
        QCOMPARE(object.size(), 27);
        QCOMPARE(object.value(QLatin1String("clock")).toString(), QStringLiteral("virtual"));
        for (const char *name :
             {"ideal_s", "ratio", "loop_blocked_s", "context_switches", "accounting", "latency_s"})
            QVERIFY2(object.value(QLatin1String(name)).isNull(), name);
        QVERIFY(object.value(QLatin1String("errors")).toObject().isEmpty());
        QVERIFY(object.value(QLatin1String("errors")).isObject());
    }

    void aLoopThatWasNeverBlockedIsNotNull()
    {
        RunResult result;
        result.loopBlocked = 0ns;
        QVERIFY(toJson(result).contains("\"loop_blocked_s\": 0,"));
        result.loopBlocked = 15049ms;
        QVERIFY(toJson(result).contains("\"loop_blocked_s\": 15.049,"));
    }

    void aComparisonHoldsItsRunsInOrder()
    {
        RunResult loop;
        loop.strategy = "coroutine";
        const QByteArray text = compareToJson({pool(), loop});
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        QCOMPARE(object.value(QLatin1String("schema")).toString(),
                 QStringLiteral("coroscope.compare/1"));
        const QJsonArray runs = object.value(QLatin1String("runs")).toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0).toObject(), QJsonDocument::fromJson(toJson(pool())).object());
        QCOMPARE(runs.at(1).toObject(), QJsonDocument::fromJson(toJson(loop)).object());
        QVERIFY(text.startsWith(
            "{\n  \"schema\": \"coroscope.compare/1\",\n  \"runs\": [\n    {\n      "
            "\"schema\": \"coroscope.run/1\","));
        QVERIFY(text.endsWith("\n    }\n  ]\n}\n"));
    }

    void aComparisonOfNothingIsAnEmptyList()
    {
        QCOMPARE(compareToJson({}),
                 QByteArray("{\n  \"schema\": \"coroscope.compare/1\",\n  \"runs\": []\n}\n"));
    }

    void numbersHaveNoExponent()
    {
        RunResult result;
        result.total = std::chrono::nanoseconds::max();
        result.ideal = 1ns;
        result.startup = 1ns;
        const QByteArray text = toJson(result);
        QVERIFY(text.contains("\"total_s\": 9223372036.854775807,"));
        QVERIFY(text.contains("\"startup_s\": 0.000000001,"));
        QVERIFY(text.contains("\"ratio\": 9223372036854775808,"));
        QCOMPARE(jsonNumber(1.0), QByteArray("1"));
        QCOMPARE(jsonNumber(100.0), QByteArray("100"));
        QCOMPARE(jsonNumber(1.0000001), QByteArray("1"));
        QCOMPARE(jsonNumber(-0.25), QByteArray("-0.25"));
        QCOMPARE(jsonNumber(std::numeric_limits<double>::infinity()), QByteArray("null"));
        QCOMPARE(jsonNumber(std::numeric_limits<double>::quiet_NaN()), QByteArray("null"));
    }

    void textsAreEscapedAndUtf8()
    {
        QCOMPARE(jsonString("a\"b\\c\n\t\x01/ä"), QByteArray("\"a\\\"b\\\\c\\n\\t\\u0001/ä\""));
        QCOMPARE(jsonString("\xff"), QByteArray("\"\xef\xbf\xbd\""));
        QCOMPARE(jsonString("a\0b"s), QByteArray("\"a\\u0000b\""));
        for (int c = 1; c < 128; ++c) {
            const std::string text(3, char(c));
            QCOMPARE(QJsonDocument::fromJson('[' + jsonString(text) + ']').array().at(0).toString(),
                     QString::fromStdString(text));
        }
    }

    void aRatioNeedsAnIdeal()
    {
        QVERIFY(ratioOf(pool()).has_value());
        QCOMPARE(*ratioOf(pool()), 48.051234567 / 48);
        RunResult result;
        QVERIFY(!ratioOf(result));
        result.ideal = 0ns;
        QVERIFY(!ratioOf(result));
    }
};

QTEST_APPLESS_MAIN(RunResultTest)
#include "tst_runresult.moc"
