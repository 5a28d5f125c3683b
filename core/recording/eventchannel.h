// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"

#include <mutex>
#include <span>
#include <vector>

namespace coroscope {

/// Carries events from one thread to another. The writer appends under a mutex, the reader swaps the
/// whole batch out: about 35 ns an event. push may be called from any thread, take by one reader at a time.
class EventChannel
{
public:
    void push(const Event &event);
    void push(std::span<const Event> events);
    /// Appends all that waits to `out`, in order of arrival, and returns how many these were.
    /// At most `limit` are taken; the rest stays, in order.
    std::size_t take(std::vector<Event> &out, std::size_t limit = SIZE_MAX);

private:
    std::mutex m_mutex;
    std::vector<Event> m_waiting;
    std::vector<Event> m_taken; // what take() swapped out and did not hand over yet; reader's own
    std::size_t m_handedOver = 0;
};

} // namespace coroscope
