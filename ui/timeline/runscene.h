// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/marks.h"
#include "ui/timeline/resourcelanes.h"
#include "ui/timeline/timeaxis.h"

#include <optional>

namespace coroscope {

/// What painting a run needs beside its spans and does not depend on the view: made once for a recording,
/// and updated as a live one grows. It borrows both.
class RunScene
{
public:
    RunScene(const Recording &recording, const Spans &spans);

    const Recording &recording() const { return m_recording; }
    const Spans &spans() const { return m_spans; }
    const TaskLabels &labels() const { return m_labels; }
    /// As shownEnd().
    std::int64_t end() const { return m_end; }
    /// As pacedMoments(); found when first asked for. While the run is live, the time that it has come to
    /// is one of them.
    const std::vector<std::int64_t> &moments() const;

    /// What a person marked: to begin with what the recording has.
    const Marks &marks() const { return m_marks; }
    void setMarks(const Marks &marks) { m_marks = marks; }

    /// The recording has grown.
    void update();

private:
    const Recording &m_recording;
    const Spans &m_spans;
    TaskLabels m_labels;
    std::size_t m_labelled; // tasks
    std::int64_t m_end;
    Marks m_marks;
    mutable std::optional<std::vector<std::int64_t>> m_moments;
};

} // namespace coroscope
