// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/steps.h"

#include <algorithm>

namespace coroscope {

std::int64_t momentAfter(const std::vector<std::int64_t> &moments, std::int64_t time)
{
    const auto after = std::upper_bound(moments.begin(), moments.end(), time);
    return after == moments.end() ? time : *after;
}

std::int64_t momentBefore(const std::vector<std::int64_t> &moments, std::int64_t time)
{
    const auto at = std::lower_bound(moments.begin(), moments.end(), time);
    return at == moments.begin() ? 0 : *(at - 1);
}

std::vector<std::int64_t> momentsOf(const TaskSpans &task)
{
    std::vector<std::int64_t> moments;
    for (const Span &span : task.spans)
        moments.push_back(span.from);
    if (!task.spans.empty())
        moments.push_back(task.spans.back().to);
    return moments;
}

} // namespace coroscope
