// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/deadline.h"

#include <cassert>

namespace coroscope {

namespace {

/// "300 ms", "2.5 s": at most three digits behind the point.
std::string shown(std::chrono::nanoseconds time)
{
    const std::int64_t micros = time.count() / 1000;
    const bool isShort = micros < 1'000'000;
    const std::int64_t unit = isShort ? 1'000 : 1'000'000;
    const std::int64_t thousandths = micros % unit * 1000 / unit;
    std::string text = std::to_string(micros / unit);
    if (thousandths > 0) {
        const std::string digits = std::to_string(1000 + thousandths).substr(1);
        text.append(".").append(digits, 0, digits.find_last_not_of('0') + 1);
    }
    return text + (isShort ? " ms" : " s");
}

const char *sentence(HttpErrorKind kind)
{
    switch (kind) {
    case HttpErrorKind::Resolve:
        return QT_TRANSLATE_NOOP("coroscope", "no address for %1 within %2");
    case HttpErrorKind::Connect:
        return QT_TRANSLATE_NOOP("coroscope", "no connection to %1 within %2");
    case HttpErrorKind::Tls:
        return QT_TRANSLATE_NOOP("coroscope", "no TLS connection to %1 within %2");
    case HttpErrorKind::FirstByte:
        return QT_TRANSLATE_NOOP("coroscope", "no answer from %1 within %2");
    default:
        return QT_TRANSLATE_NOOP("coroscope", "no complete answer from %1 within %2");
    }
}

std::chrono::nanoseconds allowedFor(const Deadlines &allowed, HttpErrorKind kind)
{
    switch (kind) {
    case HttpErrorKind::Resolve:
        return allowed.resolve;
    case HttpErrorKind::Connect:
    case HttpErrorKind::Tls:
        return allowed.connect;
    case HttpErrorKind::FirstByte:
        return allowed.firstByte;
    default:
        return allowed.total;
    }
}

} // namespace

HttpError Deadline::error() const
{
    return HttpError(kind, Message{sentence(kind), {peer ? *peer : std::string(), shown(allowed)}});
}

Deadline deadlineFrom(std::int64_t now, std::chrono::nanoseconds allowed, HttpErrorKind kind,
                      const std::string &peer)
{
    Deadline deadline;
    if (allowed.count() > 0 && allowed.count() < Deadline::kNever - now)
        deadline.due = now + allowed.count();
    deadline.allowed = allowed;
    deadline.peer = &peer;
    deadline.kind = kind;
    return deadline;
}

RequestDeadlines::RequestDeadlines(const Deadlines &allowed, const std::string &peer,
                                   std::int64_t now)
    : m_allowed(allowed)
    , m_total(deadlineFrom(now, allowed.total, HttpErrorKind::Total, peer))
{
}

Deadline RequestDeadlines::phase(HttpErrorKind kind, std::int64_t now) const
{
    const Deadline own = deadlineFrom(now, allowedFor(m_allowed, kind), kind, *m_total.peer);
    return own.due < m_total.due ? own : m_total;
}

} // namespace coroscope
