// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/eventchannel.h"

#include <algorithm>

namespace coroscope {

void EventChannel::push(const Event &event)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(event);
}

void EventChannel::push(std::span<const Event> events)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.insert(m_waiting.end(), events.begin(), events.end());
}

std::size_t EventChannel::take(std::vector<Event> &out, std::size_t limit)
{
    std::size_t taken = 0;
    while (taken < limit) {
        if (m_handedOver == m_taken.size()) {
            m_taken.clear();
            m_handedOver = 0;
            const std::lock_guard lock(m_mutex);
            if (m_waiting.empty())
                break;
            m_taken.swap(m_waiting);
        }
        const std::size_t count = std::min(limit - taken, m_taken.size() - m_handedOver);
        const auto first = m_taken.begin() + std::ptrdiff_t(m_handedOver);
        out.insert(out.end(), first, first + std::ptrdiff_t(count));
        m_handedOver += count;
        taken += count;
    }
    return taken;
}

} // namespace coroscope
