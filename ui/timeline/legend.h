// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"
#include "ui/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace coroscope {

/// A state in a legend, or the triangle of awaits that did not suspend.
struct LegendEntry
{
    State state = State::Created;
    bool isOwnWait = false;
    bool isNotSuspended = false;
    std::optional<std::uint32_t> count; ///< tasks in it at the shown time
    std::uint32_t most = 0;             ///< the largest count for which room is kept
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// The states that occur in any of the runs, in the order in which a task goes through them; waiting for
/// ourselves beside waiting for the outside. With `at` each has its count at that time over all runs.
std::vector<LegendEntry> legendEntries(const std::vector<const Spans *> &runs,
                                       std::optional<std::int64_t> at);
/// Gives entries that occur their counts at `at` over all runs, with room for those at any time.
void setCounts(std::vector<LegendEntry> &entries, const std::vector<const Spans *> &runs,
               std::int64_t at);
/// `entries` without the triangle, for charts that have none.
std::vector<LegendEntry> statesOnly(std::vector<LegendEntry> entries);

/// How much a legend says.
enum class LegendWords {
    Short,      ///< a word for each state
    KeyPhrases, ///< blocked and suspended, which learners mix up, are explained
    Phrases     ///< all that need it are
};

/// An entry in words, without its count: "ready", "waits for ourselves".
QString wordOf(const LegendEntry &entry, LegendWords words);

/// The width that the whole legend needs.
double legendWidth(const Theme &theme, const std::vector<LegendEntry> &entries, LegendWords words);

/// Where each entry is painted, as paintLegend() does; fewer boxes than entries where not all fit.
std::vector<QRectF> legendBoxes(const Theme &theme, const QRectF &box,
                                const std::vector<LegendEntry> &entries, LegendWords words);

/// Paints the legend in one line of `box` and returns its width. It says less than `words` where that does not
/// fit; entries that do not fit then are left out, the last ones first.
double paintLegend(QPainter &painter, const Theme &theme, const QRectF &box,
                   const std::vector<LegendEntry> &entries, LegendWords words);

} // namespace coroscope
