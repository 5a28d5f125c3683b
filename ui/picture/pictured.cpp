// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/pictured.h"

#include "core/scenario/resulttable.h"
#include "core/strategies/strategy.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace coroscope {

namespace {

QString accountOf(const RunResult &result)
{
    if (!result.accounting)
        return {};
    QStringList parts;
    for (const AccountedPart &part : accountedParts(*result.accounting)) {
        if (part.time.count() != 0)
            parts << QStringLiteral("%1 %2").arg(
                QCoreApplication::translate("coroscope", part.name),
                durationText(part.time.count()));
    }
    return parts.join(QStringLiteral(" + "));
}

QString resourcesOf(const RunResult &result)
{
    if (result.processes == 0)
        return {};
    const auto number = [](std::uint64_t count) { return QLocale().toString(qulonglong(count)); };
    QStringList words{
        QCoreApplication::translate("Picture", "processes: %1").arg(number(result.processes)),
        QCoreApplication::translate("Picture", "threads: %1").arg(number(result.threads))};
    if (result.contextSwitches)
        words << QCoreApplication::translate("Picture", "context switches: %1")
                     .arg(number(*result.contextSwitches));
    return words.join(QStringLiteral(" · "));
}

} // namespace

QString multipleOf(std::chrono::nanoseconds ideal, std::chrono::nanoseconds delay)
{
    if (delay.count() == 0)
        return {};
    const double times = double(ideal.count()) / double(delay.count());
    return times == 1 ? QStringLiteral("d")
                      : QStringLiteral("%1·d").arg(QString::number(times, 'g', 4));
}

QString closedFormOf(const Ideal &ideal)
{
    if (!ideal.isSimulated)
        return QString::fromStdString(ideal.formula);
    return QCoreApplication::translate("Picture", "%1, simulated: there is no closed form")
        .arg(durationText(ideal.total.count()));
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
        run.closedForm =
            closedFormOf({*result.ideal, result.idealFormula, result.isIdealSimulated});
    }
    run.account = accountOf(result);
    run.resources = resourcesOf(result);
    return run;
}

} // namespace coroscope
