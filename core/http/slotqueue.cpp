// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/slotqueue.h"

#include <cassert>

namespace coroscope {

void SlotQueue::ask(Place &place)
{
    assert(place.m_state == Place::State::Away);
    place.m_position = m_waiting.insert(m_waiting.end(), &place);
    place.m_state = Place::State::Waiting;
}

SlotQueue::Place *SlotQueue::next()
{
    if (m_waiting.empty() || (m_slots > 0 && m_serving >= m_slots))
        return nullptr;
    Place *place = m_waiting.front();
    m_waiting.pop_front();
    place->m_state = Place::State::Serving;
    ++m_serving;
    return place;
}

void SlotQueue::release(Place &place)
{
    if (place.m_state == Place::State::Waiting)
        m_waiting.erase(place.m_position);
    else if (place.m_state == Place::State::Serving)
        --m_serving;
    place.m_state = Place::State::Away;
}

} // namespace coroscope
