// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/drawing.h"

#include "core/experiment/result.h"
#include "core/strategies/strategy.h"

#include <QCoreApplication>

namespace coroscope {

namespace {

/// "d", "16·d", "3.5·d": the ideal in delays, as a table has room for. Empty for no delay.
QString multipleOf(std::chrono::nanoseconds ideal, std::chrono::nanoseconds delay)
{
    if (delay.count() == 0)
        return {};
    const double times = double(ideal.count()) / double(delay.count());
    return times == 1 ? u"d"_qs : u"%1·d"_qs.arg(QString::number(times, 'g', 4));
}

} // namespace

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
        if (const Strategy *row = strategy(recording.strategy))
            run.title = QCoreApplication::translate("coroscope", row->title);
        if (result.ideal) {
            run.ideal = result.ideal->count();
            run.formula = multipleOf(*result.ideal, result.delay);
            picture.delay = result.delay.count();
        }
        picture.runs.push_back(std::move(run));
    }
}

} // namespace coroscope
