// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>

namespace coroscope {

/// S slots, and who waits for one, first come first served. With S = 0 there is a slot for everybody.
class SlotQueue
{
public:
    /// Embedded in who asks for slots, one after another. Borrowed by the queue; release() it before it goes.
    class Place
    {
    private:
        friend class SlotQueue;
        enum class State : std::uint8_t { Away, Waiting, Serving };
        State m_state = State::Away;
        std::list<Place *>::iterator m_position{}; // while Waiting
    };

    explicit SlotQueue(unsigned slots)
        : m_slots(slots)
    {
    }

    /// `place`, which is in no slot and does not wait, begins to wait.
    void ask(Place &place);
    /// Gives a free slot to who waits longest and returns it; null if no slot is free or nobody waits.
    Place *next();
    /// Its slot is free again, or it does not wait any more; nothing happens if neither is so.
    void release(Place &place);

    std::size_t waiting() const { return m_waiting.size(); }
    std::size_t serving() const { return m_serving; }

private:
    std::list<Place *> m_waiting;
    std::size_t m_serving = 0;
    unsigned m_slots;
};

} // namespace coroscope
