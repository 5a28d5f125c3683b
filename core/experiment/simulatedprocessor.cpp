// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/simulatedprocessor.h"

#include <algorithm>

namespace coroscope {

std::int64_t SimulatedProcessor::compute(std::int64_t now, std::chrono::nanoseconds time)
{
    // Of the cores that are free the one that was so last: who comes a little out of turn finds the others free.
    std::int64_t *core = &m_freeAt.front();
    for (std::int64_t &freeAt : m_freeAt) {
        const bool isFree = freeAt <= now;
        if (*core <= now ? isFree && freeAt > *core : freeAt < *core)
            core = &freeAt;
    }
    *core = std::max(*core, now) + time.count();
    return *core;
}

} // namespace coroscope
