// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelinearea.h"
#include "ui/window/topbar.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace coroscope {

/// What a person sees: a page, a run on it, a part of that, a selected task, a moment.
struct Place
{
    Page page = Page::Lab;
    int run = 0; ///< its number; 0: none, or one that does not stay
    TimelineSight sight;
    std::optional<std::size_t> selected;
    std::optional<std::int64_t> time; ///< ns; none: it goes by
    friend bool operator==(const Place &, const Place &) = default;
};

/// The places that a person has been to, in order, and the one where the person is. A value.
class PlaceHistory
{
public:
    /// The most places that are kept; the oldest go first.
    static constexpr std::size_t kMost = 200;

    /// The person has come to `place`: what was gone back from is forgotten. Nothing happens if it is the
    /// current one.
    void visit(const Place &place);
    /// The current place looks like this now.
    void correct(const Place &place);
    /// Goes back or forward and returns the place that is the current one then; null at the ends.
    const Place *back();
    const Place *forward();
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }

private:
    std::vector<Place> m_places;
    std::size_t m_current = 0;
};

} // namespace coroscope
