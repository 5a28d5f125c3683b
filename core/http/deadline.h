// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/request.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace coroscope {

/// The moment by which a phase must have ended, and what would be late then. Default: never.
struct Deadline
{
    static constexpr std::int64_t kNever = INT64_MAX;

    std::int64_t due = kNever; ///< nanoseconds on the clock of who waits
    std::chrono::nanoseconds allowed{};
    const std::string *peer = nullptr; ///< not owned; outlives the wait. "127.0.0.1:5000"
    HttpErrorKind kind = HttpErrorKind::Total;

    /// What to throw when it has passed: "no answer from 127.0.0.1:5000 within 300 ms".
    HttpError error() const;
};

/// The deadlines of one request. `allowed` and `peer` are borrowed from the client.
class RequestDeadlines
{
public:
    /// The total runs from `now`.
    RequestDeadlines(const Deadlines &allowed, const std::string &peer, std::int64_t now);

    /// That of a phase (Resolve, Connect, Tls, FirstByte) that begins `now`, or the total's if that is earlier.
    Deadline phase(HttpErrorKind kind, std::int64_t now) const;
    const Deadline &total() const { return m_total; }

private:
    const Deadlines &m_allowed;
    Deadline m_total;
};

/// `allowed` from `now` on; zero: never.
Deadline deadlineFrom(std::int64_t now, std::chrono::nanoseconds allowed, HttpErrorKind kind,
                      const std::string &peer);

} // namespace coroscope
