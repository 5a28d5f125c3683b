// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"

#include <QByteArray>

#include <chrono>
#include <variant>

namespace coroscope {

/// A lesson without its texts, as its JSON file has it.
///
///     {
///       "minutes": 4, "stage": "clock", "panel": "code",
///       "scenario": {"tasks": 100, "delay": "3s", "clock": "virtual"},
///       "runs": [
///         {"strategy": "sequential", "before": true},
///         {"strategy": "process-pool", "scenario": {"chunk": 1}, "title": {"en": "…", "zh_CN": "…"}}
///       ],
///       "beats": [
///         {"kind": "text"},
///         {"kind": "predict", "asks": "total(2)", "answers": ["N·d", "16·d", "d"]},
///         {"kind": "run"},
///         {"kind": "replay", "run": 2, "until": "allSuspended", "stage": "paced"},
///         {"kind": "compare"}
///       ],
///       "claim": ["total(1) ≈ N·d"]
///     }
///
/// A run's scenario is the lesson's with what it changes. Runs are counted from 1. Predict without "asks" has
/// conditions as answers. An exercise may have "solution", a run. Errors begin with `fileName`. `delay` takes the
/// place of the lesson's own; a run that has one of its own keeps it.
std::variant<Lesson, Message>
parseLessonJson(const QByteArray &json, const QString &fileName,
                std::optional<std::chrono::nanoseconds> delay = std::nullopt);

} // namespace coroscope
