// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/drawing.h"

#include "core/experiment/result.h"
#include "ui/picture/pictured.h"

namespace coroscope {

Drawing::Drawing(const std::vector<Recording> &recordings)
{
    for (const Recording &recording : recordings) {
        const RunResult result = resultOf(recording);
        const Spans &spans = m_spans.emplace_back(recording);
        picture.runs.push_back(pictured(recording, spans, result));
        if (result.ideal)
            picture.delay = result.delay.count();
    }
}

} // namespace coroscope
