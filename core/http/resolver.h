// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"
#include "core/coroutine/timer.h"
#include "core/http/deadline.h"
#include "core/http/namelookup.h"
#include "core/http/reactor.h"

#include <optional>
#include <utility>
#include <vector>

namespace coroscope {

/// The one name look-up of a run: it begins with the first task that needs it, and all tasks share what it
/// gives, good or bad. A literal address is there at once. Must outlive the loop whose tasks wait for it.
class Resolver final : private Watch
{
public:
    /// `reactor` and `target` are borrowed and outlive this.
    Resolver(Reactor &reactor, const Target &target, NameLookup::Ask ask = &lookUp)
        : m_home(reactor)
        , m_target(target)
        , m_ask(std::move(ask))
    {
    }

    /// Whether addresses() can be called without waiting. Begins the look-up.
    bool isThere();
    /// The addresses in the order in which to try them; throws HttpError if there are none. Only once they
    /// are there.
    const std::vector<SocketAddress> &addresses() const { return m_lookup->addresses(); }

    /// co_await wait(deadline): until the addresses are there.
    class Wait final : private Timer
    {
    public:
        Wait(Resolver &resolver, const Deadline &deadline)
            : m_resolver(resolver)
            , m_deadline(deadline)
        {
        }
        Why why() const { return Why::Resolve; }
        bool isReady() { return m_resolver.isThere(); }
        void start(Waiting &waiting);
        void abandon();
        void result() const;

    private:
        friend class Resolver;
        void fire() override;
        void end();

        Resolver &m_resolver;
        Deadline m_deadline;
        Waiting *m_waiting = nullptr;
        int m_error = 0; // of the attempt to watch
        bool m_isLate = false;
    };
    Wait wait(const Deadline &deadline) { return Wait(*this, deadline); }

private:
    void ready(std::uint32_t events) override;

    Reactor &m_home;
    const Target &m_target;
    NameLookup::Ask m_ask;
    std::optional<NameLookup> m_lookup;
    std::vector<Wait *> m_waits;
};

} // namespace coroscope
