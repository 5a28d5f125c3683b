// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"

#include <cstddef>
#include <cstdint>
#include <deque>

namespace coroscope {

class EventLoop;

/// Lets at most a number of tasks begin a connection in one tick of the loop; the others are woken in later
/// ticks, first come first served. So ten thousand first runs are over before the first connect is slow,
/// and answers are read in between. Serves one loop, and must outlive it.
class ConnectTurns
{
public:
    static constexpr std::size_t kPerTick = 256;

    explicit ConnectTurns(std::size_t perTick = kPerTick)
        : m_perTick(perTick)
    {
    }
    ConnectTurns(const ConnectTurns &) = delete;
    ConnectTurns &operator=(const ConnectTurns &) = delete;

    /// A turn of this tick, if there is one and nobody waits.
    bool tryTake(EventLoop &loop);

    /// co_await next(): the turn is taken afterwards. For those to whom tryTake() gave none.
    class Next
    {
    public:
        explicit Next(ConnectTurns &turns)
            : m_turns(turns)
        {
        }
        Why why() const { return Why::ConnectTurn; }
        bool isReady() const { return false; }
        void start(Waiting &waiting);
        void abandon();
        void result();

    private:
        friend class ConnectTurns;
        ConnectTurns &m_turns;
        Waiting *m_waiting = nullptr;
        bool m_isGranted = false;
    };
    Next next() { return Next(*this); }

    std::size_t waitingCount() const { return m_queue.size(); }

private:
    void see(EventLoop &loop);
    void wakeNextTick(EventLoop &loop);
    void wakeSome(EventLoop &loop);

    std::size_t m_perTick;
    std::size_t m_granted = 0; // woken, did not run yet
    std::size_t m_taken = 0;   // in tick m_tick
    std::uint32_t m_tick = 0;
    bool m_willWake = false;
    std::deque<Next *> m_queue;
};

} // namespace coroscope
