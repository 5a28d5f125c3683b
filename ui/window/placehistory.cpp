// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/placehistory.h"

namespace coroscope {

void PlaceHistory::visit(const Place &place)
{
    if (!m_places.empty()) {
        if (m_places[m_current] == place)
            return;
        m_places.resize(m_current + 1);
    }
    m_places.push_back(place);
    if (m_places.size() > kMost)
        m_places.erase(m_places.begin());
    m_current = m_places.size() - 1;
}

void PlaceHistory::correct(const Place &place)
{
    if (!m_places.empty())
        m_places[m_current] = place;
}

const Place *PlaceHistory::back()
{
    return canGoBack() ? &m_places[--m_current] : nullptr;
}

const Place *PlaceHistory::forward()
{
    return canGoForward() ? &m_places[++m_current] : nullptr;
}

} // namespace coroscope
