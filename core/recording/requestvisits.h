// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coroscope {

/// The moments of one request, none before the one above it; nanoseconds.
struct RequestVisit
{
    std::int64_t began = 0;    ///< the client's first connect or write
    std::int64_t accepted = 0; ///< the endpoint had its connection
    std::int64_t served = 0;   ///< the endpoint began to work on it
    std::int64_t answered = 0; ///< it wrote the answer
    std::int64_t ended = 0;    ///< the client had it
    friend bool operator==(const RequestVisit &, const RequestVisit &) = default;
};

/// The requests of a recording, by task and over time. Where the endpoint tells nothing, as a foreign one,
/// a request is accepted when its last wait for the connection ends, served at once, and answered when the
/// client has the answer.
class RequestVisits
{
public:
    RequestVisits(const Recording &recording, const Spans &spans);

    /// The latest request of the task that began before `t`, or null.
    const RequestVisit *before(TaskId task, std::int64_t t) const;
    /// The task whose request was the latest to be answered, or to end at the client, after `from` and not
    /// after `to`, and when. Nothing if there is none.
    using Moment = std::pair<std::int64_t, TaskId>;
    std::optional<Moment> answeredIn(std::int64_t from, std::int64_t to) const;
    std::optional<Moment> endedIn(std::int64_t from, std::int64_t to) const;

private:
    std::unordered_map<TaskId, std::vector<RequestVisit>> m_visits;
    std::vector<Moment> m_answers; // in order of time
    std::vector<Moment> m_ends;
};

/// True for a wait that belongs to making a connection.
bool isConnecting(Why why);

} // namespace coroscope
