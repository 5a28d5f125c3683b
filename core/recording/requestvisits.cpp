// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/requestvisits.h"

#include <algorithm>

namespace coroscope {

namespace {

constexpr std::int64_t kUnknown = -1;

/// When the task's last wait for the connection ended within the request; its begin if it never waited.
std::int64_t connectedAt(const TaskSpans *task, const RequestVisit &visit)
{
    std::int64_t t = visit.began;
    if (!task)
        return t;
    for (const Span &span : task->spans) {
        if (span.state == State::Suspended && isConnecting(span.why) && span.from >= visit.began &&
            span.to <= visit.ended)
            t = std::max(t, span.to);
    }
    return t;
}

void complete(RequestVisit &visit, const TaskSpans *task, const Spans &spans)
{
    if (visit.ended == kUnknown)
        visit.ended = task && task->ended >= 0 ? task->ended : spans.end();
    if (visit.accepted == kUnknown)
        visit.accepted = connectedAt(task, visit);
    if (visit.served == kUnknown)
        visit.served = visit.accepted;
    if (visit.answered == kUnknown)
        visit.answered = visit.ended;
    // Clocks of several processes are one, but who writes first may be stamped last.
    visit.accepted = std::clamp(visit.accepted, visit.began, visit.ended);
    visit.served = std::clamp(visit.served, visit.accepted, visit.ended);
    visit.answered = std::clamp(visit.answered, visit.served, visit.ended);
}

std::optional<RequestVisits::Moment> latestIn(const std::vector<RequestVisits::Moment> &moments,
                                              std::int64_t from, std::int64_t to)
{
    const auto after = std::upper_bound(
        moments.begin(), moments.end(), to,
        [](std::int64_t t, const RequestVisits::Moment &moment) { return t < moment.first; });
    if (after == moments.begin() || std::prev(after)->first <= from)
        return std::nullopt;
    return *std::prev(after);
}

} // namespace

bool isConnecting(Why why)
{
    return why == Why::Resolve || why == Why::Connect || why == Why::ConnectTurn ||
           why == Why::Handshake || why == Why::Writable;
}

RequestVisits::RequestVisits(const Recording &recording, const Spans &spans)
{
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::RequestBegan) {
            m_visits[event.task].push_back({event.t, kUnknown, kUnknown, kUnknown, kUnknown});
            continue;
        }
        const auto found = m_visits.find(event.task);
        if (found == m_visits.end() || found->second.back().ended != kUnknown)
            continue;
        RequestVisit &visit = found->second.back();
        if (event.kind == EventKind::Accepted)
            visit.accepted = event.t;
        else if (event.kind == EventKind::Began)
            visit.served = event.t;
        else if (event.kind == EventKind::Answered)
            visit.answered = event.t;
        else if (event.kind == EventKind::RequestEnded)
            visit.ended = event.t;
    }
    for (auto &[id, visits] : m_visits) {
        for (RequestVisit &visit : visits) {
            complete(visit, spans.task(id), spans);
            m_answers.emplace_back(visit.answered, id);
            m_ends.emplace_back(visit.ended, id);
        }
    }
    std::sort(m_answers.begin(), m_answers.end());
    std::sort(m_ends.begin(), m_ends.end());
}

const RequestVisit *RequestVisits::before(TaskId task, std::int64_t t) const
{
    const auto found = m_visits.find(task);
    if (found == m_visits.end())
        return nullptr;
    const auto &visits = found->second;
    const auto after = std::lower_bound(
        visits.begin(), visits.end(), t,
        [](const RequestVisit &visit, std::int64_t at) { return visit.began < at; });
    return after == visits.begin() ? nullptr : &*std::prev(after);
}

std::optional<RequestVisits::Moment> RequestVisits::answeredIn(std::int64_t from,
                                                               std::int64_t to) const
{
    return latestIn(m_answers, from, to);
}

std::optional<RequestVisits::Moment> RequestVisits::endedIn(std::int64_t from,
                                                            std::int64_t to) const
{
    return latestIn(m_ends, from, to);
}

} // namespace coroscope
