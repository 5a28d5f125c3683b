// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/exporters/json.h"

#include "core/recording/jsontext.h"
#include "core/recording/metrics.h"

namespace coroscope {

namespace {

// Appends the members of one object: names, commas and values.
class Members
{
public:
    explicit Members(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }
    void end() { m_out += '}'; }

    // Begins a member, whose value the caller appends.
    std::string &name(std::string_view name)
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
        appendJson(m_out, name);
        m_out += ':';
        return m_out;
    }
    void text(std::string_view key, std::string_view text) { appendJson(name(key), text); }
    void number(std::string_view key, std::uint64_t number) { appendNumber(name(key), number); }
    void truth(std::string_view key, bool is) { name(key) += is ? "true" : "false"; }
    void seconds(std::string_view key, std::optional<std::int64_t> t)
    {
        if (t)
            appendSeconds(name(key), *t);
        else
            name(key) += "null";
    }
    void pairs(std::string_view key, const KeyValues &pairs)
    {
        Members members(name(key));
        for (const auto &[each, value] : pairs)
            members.text(each, value);
        members.end();
    }

private:
    std::string &m_out;
    bool m_isFirst = true;
};

void appendSpan(std::string &out, const Recording &recording, const Span &span)
{
    Members members(out);
    members.seconds("from_s", span.from);
    members.seconds("to_s", span.to);
    members.text("state", word(span.state));
    if (span.why != Why::None)
        members.text("why", word(span.why));
    members.number("lane", span.lane);
    if (span.place != 0)
        members.text("place", recording.text(span.place));
    members.end();
}

void appendTask(std::string &out, const Recording &recording, const TaskEntry &entry,
                const TaskSpans &task)
{
    Members members(out);
    members.number("id", entry.id);
    members.text("name", entry.name);
    members.text("role", word(entry.role));
    members.number("lane", task.lane);
    if (task.chunk != 0)
        members.number("chunk", task.chunk);
    members.text("state", word(task.last));
    members.text("outcome", recording.text(task.outcome));
    members.name("spans") += '[';
    for (const Span &span : task.spans) {
        if (&span != &task.spans.front())
            out += ',';
        appendSpan(out, recording, span);
    }
    out += ']';
    members.end();
}

void appendLanes(std::string &out, const std::vector<LaneEntry> &lanes)
{
    out += '[';
    const char *separator = "";
    for (const LaneEntry &lane : lanes) {
        out += separator;
        separator = ",";
        Members members(out);
        members.number("id", lane.id);
        members.text("kind", word(lane.kind));
        members.text("name", lane.name);
        members.end();
    }
    out += ']';
}

void appendLatency(std::string &out, const std::optional<Latency> &latency)
{
    if (!latency) {
        out += "null";
        return;
    }
    Members members(out);
    members.seconds("min", latency->min);
    members.seconds("mean", latency->mean);
    members.seconds("p50", latency->p50);
    members.seconds("p90", latency->p90);
    members.seconds("p99", latency->p99);
    members.seconds("max", latency->max);
    members.end();
}

void appendMetrics(std::string &out, const Metrics &metrics)
{
    Members members(out);
    members.number("tasks", metrics.tasks);
    members.seconds("total_s", metrics.totalNs);
    members.number("finished", metrics.finished);
    members.number("failed", metrics.failed);
    members.number("cancelled", metrics.cancelled);
    members.number("max_in_flight", std::uint64_t(metrics.maxInFlight));
    members.seconds("loop_blocked_s", metrics.loopBlockedNs);
    members.number("suspensions", metrics.suspensions);
    members.number("awaits", metrics.awaits);
    members.number("context_switches", metrics.contextSwitches);
    appendLatency(members.name("latency_s"), metrics.latency);
    Members states(members.name("states_s"));
    for (const State state :
         {State::Pending, State::Ready, State::Running, State::Blocked, State::Suspended})
        states.seconds(word(state), metrics.statesNs[std::size_t(state)]);
    states.end();
    Members errors(members.name("errors"));
    for (const auto &[reason, number] : metrics.errors)
        errors.number(reason, number);
    errors.end();
    members.end();
}

void writeRecordingJson(std::ostream &out, const Recording &recording)
{
    const Spans spans(recording);
    std::string text;
    Members members(text);
    members.text("program", recording.program);
    members.text("strategy", recording.strategy);
    members.text("clock", recording.isVirtual ? "virtual" : "real");
    if (!recording.date.empty())
        members.text("date", recording.date);
    members.truth("complete", recording.isComplete);
    members.pairs("scenario", recording.scenario);
    members.pairs("facts", recording.facts);
    appendLanes(members.name("lanes"), recording.lanes);
    members.name("tasks") += '[';
    const char *separator = "\n";
    for (const TaskEntry &entry : recording.tasks) {
        const TaskSpans *task = spans.task(entry.id);
        if (!task)
            continue; // it was never created: the recording was cut short before
        text += separator;
        separator = ",\n";
        appendTask(text, recording, entry, *task);
        out << text;
        text.clear();
    }
    text += ']';
    appendMetrics(members.name("metrics"), computeMetrics(recording, spans));
    members.end();
    out << text;
}

} // namespace

void writeJson(std::ostream &out, const std::vector<Recording> &recordings)
{
    out << "{\"schema\":\"coroscope.export/1\",\"recordings\":[";
    const char *separator = "\n";
    for (const Recording &recording : recordings) {
        out << separator;
        separator = ",\n";
        writeRecordingJson(out, recording);
    }
    out << "]}\n";
}

} // namespace coroscope
