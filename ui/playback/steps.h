// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <cstdint>
#include <vector>

namespace coroscope {

/// The first of `moments`, which rise, after `time`; `time` itself if there is none.
std::int64_t momentAfter(const std::vector<std::int64_t> &moments, std::int64_t time);
/// The last of `moments` before `time`; 0 if there is none.
std::int64_t momentBefore(const std::vector<std::int64_t> &moments, std::int64_t time);
/// When the state of a task changes, in order of time; its end is one of them.
std::vector<std::int64_t> momentsOf(const TaskSpans &task);

} // namespace coroscope
