// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/pictured.h"

#include "core/strategies/strategy.h"

#include <QCoreApplication>

namespace coroscope {

QString multipleOf(std::chrono::nanoseconds ideal, std::chrono::nanoseconds delay)
{
    if (delay.count() == 0)
        return {};
    const double times = double(ideal.count()) / double(delay.count());
    return times == 1 ? QStringLiteral("d")
                      : QStringLiteral("%1·d").arg(QString::number(times, 'g', 4));
}

PicturedRun pictured(const Recording &recording, const Spans &spans, const RunResult &result)
{
    PicturedRun run;
    run.recording = &recording;
    run.spans = &spans;
    run.total = result.total.count();
    run.startup = result.startup.count();
    run.title = QString::fromStdString(recording.strategy);
    if (const Strategy *row = strategy(recording.strategy))
        run.title = QCoreApplication::translate("coroscope", row->title);
    if (result.ideal) {
        run.ideal = result.ideal->count();
        run.formula = multipleOf(*result.ideal, result.delay);
    }
    return run;
}

} // namespace coroscope
