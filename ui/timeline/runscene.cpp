// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/runscene.h"

namespace coroscope {

RunScene::RunScene(const Recording &recording, const Spans &spans)
    : m_recording(recording)
    , m_spans(spans)
    , m_labels(recording, spans)
    , m_labelled(recording.tasks.size())
    , m_end(shownEnd(spans))
    , m_marks(marksOf(recording))
{
}

const std::vector<std::int64_t> &RunScene::moments() const
{
    if (!m_moments)
        m_moments = pacedMoments(m_spans);
    return *m_moments;
}

void RunScene::update()
{
    if (m_labelled != m_recording.tasks.size()) {
        m_labels = TaskLabels(m_recording, m_spans);
        m_labelled = m_recording.tasks.size();
    }
    m_end = shownEnd(m_spans);
    m_moments.reset();
}

} // namespace coroscope
