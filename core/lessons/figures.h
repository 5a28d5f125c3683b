// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/expression.h"
#include "core/lessons/lesson.h"
#include "core/recording/recording.h"
#include "core/recording/spans.h"

#include <map>

namespace coroscope {

/// What the names in a lesson's expressions mean, over its runs. Names of a run's scenario: N tasks, d delay,
/// P processes, c chunk, k per-process, m connections, S at-once, w what each task computes, permits, jitter, timeout;
/// ideal; s is one second. Names of its recording: total, finished, failed, cancelled, inFlight, suspensions, awaits, notSuspended, blocked (how
/// long loops or threads were held by requests), workers (that did something), inOrder (1 if requests ended in
/// their order), together (1 if all of them were suspended at once), printed(run, 'a', 'b', …) (1 if lines that
/// contain these were printed one after the other). Without a run's number the first one is meant. A run
/// without a recording is simulated when it is asked for.
class RunFigures
{
public:
    /// Borrows `runs`.
    explicit RunFigures(const std::vector<LessonRun> &runs)
        : m_runs(runs)
    {
    }
    /// The run at this index was really made. Borrowed.
    void setRecording(std::size_t index, const Recording &recording);

    std::variant<Quantity, Message> figure(const FigureCall &call);
    FigureSource source();

private:
    struct Observed
    {
        Recording simulated;
        const Recording *recording = nullptr;
        Spans spans;
    };
    Observed &observed(std::size_t index);

    const std::vector<LessonRun> &m_runs;
    std::map<std::size_t, Observed> m_observed;
};

/// A source for checking an expression: knows the same names and gives 1 for everything.
FigureSource nominalFigures(std::size_t runCount);

} // namespace coroscope
