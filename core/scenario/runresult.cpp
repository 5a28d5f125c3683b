// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/runresult.h"

#include "core/scenario/duration.h"
#include "core/scenario/jsontext.h"

#include <utility>

namespace coroscope {

namespace {

using Members = std::vector<std::pair<const char *, QByteArray>>;

QByteArray seconds(std::chrono::nanoseconds time)
{
    return QByteArray::fromStdString(secondsText(time));
}

QByteArray seconds(const std::optional<std::chrono::nanoseconds> &time)
{
    return time ? seconds(*time) : QByteArray("null");
}

QByteArray count(std::uint64_t number)
{
    return QByteArray::number(qulonglong(number));
}

QByteArray oneLineObject(const Members &members)
{
    QByteArray out;
    for (const auto &[name, value] : members)
        out += (out.isEmpty() ? "" : ", ") + jsonString(name) + ": " + value;
    return '{' + out + '}';
}

QByteArray latencyText(const std::optional<Latency> &latency)
{
    if (!latency)
        return "null";
    return oneLineObject({{"min", seconds(std::chrono::nanoseconds(latency->min))},
                          {"mean", seconds(std::chrono::nanoseconds(latency->mean))},
                          {"p50", seconds(std::chrono::nanoseconds(latency->p50))},
                          {"p90", seconds(std::chrono::nanoseconds(latency->p90))},
                          {"p99", seconds(std::chrono::nanoseconds(latency->p99))},
                          {"max", seconds(std::chrono::nanoseconds(latency->max))}});
}

QByteArray accountingText(const RunResult &result)
{
    if (!result.accounting)
        return "null";
    const Accounting &parts = *result.accounting;
    return oneLineObject(
        {{"startup_s", seconds(result.startup)},
         {"connect_s", seconds(std::chrono::nanoseconds(parts.connect))},
         {"endpoint_late_s", seconds(std::chrono::nanoseconds(parts.endpointLate))},
         {"waiting_ready_s", seconds(std::chrono::nanoseconds(parts.waitingReady))},
         {"loop_busy_s", seconds(std::chrono::nanoseconds(parts.loopBusy))},
         {"tail_s", seconds(std::chrono::nanoseconds(parts.tail))}});
}

QByteArray statesText(const StateTimes &states)
{
    return oneLineObject({{"pending", seconds(states.pending)},
                          {"ready", seconds(states.ready)},
                          {"running", seconds(states.running)},
                          {"blocked", seconds(states.blocked)},
                          {"suspended", seconds(states.suspended)}});
}

QByteArray errorsText(const std::map<std::string, unsigned> &errors)
{
    QByteArray out;
    for (const auto &[reason, times] : errors)
        out += (out.isEmpty() ? "" : ", ") + jsonString(reason) + ": " + count(times);
    return '{' + out + '}';
}

/// The members in the order of the schema coroscope.run/1.
Members membersOf(const RunResult &result)
{
    const std::optional<double> ratio = ratioOf(result);
    Members members = {
        {"schema", jsonString("coroscope.run/1")},
        {"strategy", jsonString(result.strategy)},
        {"clock", jsonString(result.clock == ClockKind::Virtual ? "virtual" : "real")},
        {"tasks", count(result.tasks)},
        {"delay_s", seconds(result.delay)},
        {"total_s", seconds(result.total)},
        {"ideal_s", seconds(result.ideal)},
        {"ratio", ratio ? jsonNumber(*ratio) : QByteArray("null")},
        {"startup_s", seconds(result.startup)},
        {"wall_s", seconds(result.wall)},
        {"finished", count(result.finished)},
        {"failed", count(result.failed)},
        {"cancelled", count(result.cancelled)},
        {"max_in_flight", count(result.maxInFlight)},
        {"loop_blocked_s", seconds(result.loopBlocked)},
        {"suspensions", count(result.suspensions)},
        {"awaits", count(result.awaits)},
        {"context_switches",
         result.contextSwitches ? count(*result.contextSwitches) : QByteArray("null")},
        {"threads", count(result.threads)},
        {"processes", count(result.processes)},
        {"accounting", accountingText(result)},
        {"latency_s", latencyText(result.latency)},
        {"states_s", statesText(result.states)},
        {"errors", errorsText(result.errors)},
        {"endpoint", jsonString(result.endpoint)},
        {"seed", count(result.seed)},
        {"version", jsonString(result.version)},
    };
    if (result.together > 1)
        members.emplace_back("together", count(result.together));
    return members;
}

/// The object without a line break at its end; `indent` goes before every line but the first.
QByteArray objectText(const RunResult &result, const QByteArray &indent)
{
    QByteArray lines;
    for (const auto &[name, value] : membersOf(result)) {
        lines += lines.isEmpty() ? "\n" : ",\n";
        lines += indent + "  " + jsonString(name) + ": " + value;
    }
    return '{' + lines + '\n' + indent + '}';
}

} // namespace

std::optional<double> ratioOf(const RunResult &result)
{
    if (!result.ideal || result.ideal->count() == 0)
        return std::nullopt;
    return double(result.total.count()) / double(result.ideal->count());
}

QByteArray toJson(const RunResult &result)
{
    return objectText(result, {}) + '\n';
}

QByteArray compareToJson(const std::vector<RunResult> &results)
{
    QByteArray runs;
    for (const RunResult &result : results) {
        runs += runs.isEmpty() ? "\n    " : ",\n    ";
        runs += objectText(result, "    ");
    }
    if (!runs.isEmpty())
        runs += "\n  ";
    return "{\n  \"schema\": \"coroscope.compare/1\",\n  \"runs\": [" + runs + "]\n}\n";
}

} // namespace coroscope
