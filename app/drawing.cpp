// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/drawing.h"

#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/strategies/strategy.h"

#include <QCoreApplication>

namespace coroscope {

Drawing::Drawing(const std::vector<Recording> &recordings)
{
    for (const Recording &recording : recordings) {
        const RunResult result = resultOf(recording);
        PicturedRun run;
        run.recording = &recording;
        run.spans = &m_spans.emplace_back(recording);
        run.total = result.total.count();
        run.startup = result.startup.count();
        run.title = QString::fromStdString(recording.strategy);
        if (const Strategy *row = strategy(recording.strategy)) {
            run.title = QCoreApplication::translate("coroscope", row->title);
            const std::variant<Scenario, Message> scenario = scenarioFrom(recording.scenario);
            if (const Scenario *known = std::get_if<Scenario>(&scenario)) {
                const Ideal ideal = idealOf(*known, *row);
                run.ideal = ideal.total.count();
                run.formula = QString::fromStdString(ideal.formula);
                picture.delay = known->delay.count();
            }
        }
        picture.runs.push_back(std::move(run));
    }
}

} // namespace coroscope
