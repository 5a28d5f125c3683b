// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/openrun.h"

#include "core/scenario/target.h"
#include "core/strategies/strategy.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace coroscope {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Run", sentence);
}

bool uses(const Strategy &strategy, std::string_view field)
{
    return std::find(strategy.fields.begin(), strategy.fields.end(), field) !=
           strategy.fields.end();
}

// What all strategies share: tasks, delay, whom they ask.
QStringList sharedWords(const Scenario &scenario)
{
    QStringList words;
    words << (scenario.tasks == 1 ? say(QT_TRANSLATE_NOOP("Run", "1 task"))
                                  : say(QT_TRANSLATE_NOOP("Run", "%1 tasks")).arg(scenario.tasks))
          << say(QT_TRANSLATE_NOOP("Run", "d = %1")).arg(durationText(scenario.delay.count()));
    if (!scenario.url.empty())
        words << QUrl(QString::fromStdString(redactedUrl(scenario.url))).host();
    return words;
}

} // namespace

QString titleOf(const OpenRun &run)
{
    return run.strategy ? QCoreApplication::translate("coroscope", run.strategy->title)
                        : QString::fromStdString(run.recording.strategy);
}

QString wordsOf(const OpenRun &run)
{
    const Scenario &scenario = run.scenario;
    QStringList words{QString::fromStdString(run.recording.strategy)};
    words << sharedWords(scenario);
    if (run.strategy && uses(*run.strategy, "processes"))
        words << say(QT_TRANSLATE_NOOP("Run", "P = %1")).arg(scenario.processes);
    if (run.strategy && uses(*run.strategy, "permits") && scenario.permits > 0)
        words << say(QT_TRANSLATE_NOOP("Run", "%1 permits")).arg(scenario.permits);
    words << (run.isGhost() ? say(QT_TRANSLATE_NOOP("Run", "prediction"))
                            : say(QT_TRANSLATE_NOOP("Run", "run %1")).arg(run.number));
    return words.join(QStringLiteral(" · "));
}

QString raceWords(const Scenario &scenario)
{
    return (sharedWords(scenario) << say(QT_TRANSLATE_NOOP("Run", "one clock")))
        .join(QStringLiteral(" · "));
}

} // namespace coroscope
