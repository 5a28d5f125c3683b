// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"

#include <QString>

#include <string>
#include <vector>

namespace coroscope {

struct Strategy;

/// A run that is worth a look after another one.
struct Offer
{
    QString text;         ///< of its button: "Same with 4 at once"
    std::string strategy; ///< id of a row of the table
    Scenario scenario;
    friend bool operator==(const Offer &, const Offer &) = default;
};

/// What to try after `scenario` under `strategy`, the best first: two offers, fewer only where no more can be
/// made. None is what has just run, and none needs a strategy that is not in the table.
std::vector<Offer> tryNext(const Strategy &strategy, const Scenario &scenario);

} // namespace coroscope
