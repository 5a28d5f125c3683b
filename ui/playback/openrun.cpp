// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/openrun.h"

#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/scenario/target.h"
#include "core/strategies/strategy.h"
#include "ui/timeline/timeaxis.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace coroscope {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Run", sentence);
}

constexpr QStringView kBetween = u" · ";

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

QStringList askedOf(const OpenRun &run)
{
    const Scenario &scenario = run.scenario;
    QStringList words{titleOf(run)};
    words << sharedWords(scenario);
    if (run.strategy && uses(*run.strategy, "processes"))
        words << say(QT_TRANSLATE_NOOP("Run", "P = %1")).arg(scenario.processes);
    if (run.strategy && uses(*run.strategy, "permits") && scenario.permits > 0)
        words << say(QT_TRANSLATE_NOOP("Run", "%1 permits")).arg(scenario.permits);
    if (run.strategy && run.strategy->home == LaneKind::Loop && scenario.order == TurnOrder::Lifo)
        words << say(QT_TRANSLATE_NOOP("Run", "last in first out"));
    if (run.strategy && run.strategy->home == LaneKind::Loop && scenario.order == TurnOrder::Random)
        words << say(QT_TRANSLATE_NOOP("Run", "random turns, seed %1")).arg(scenario.seed);
    return words;
}

} // namespace

OpenRun predictedRun(const Scenario &scenario, const Strategy &strategy)
{
    OpenRun run = endedRun(predict(scenario, strategy, kTypicalCosts), Origin::Predicted);
    run.strategy = &strategy;
    run.scenario = scenario;
    return run;
}

OpenRun endedRun(Recording recording, Origin origin)
{
    OpenRun run;
    run.origin = origin;
    run.strategy = strategy(recording.strategy);
    run.recording = std::move(recording);
    run.spans = Spans(run.recording);
    run.result = resultOf(run.recording, run.spans);
    run.now = shownEnd(run.spans);
    run.marks = marksOf(run.recording);
    return run;
}

bool takeArrived(OpenRun &live, const Recording &source)
{
    Recording &own = live.recording;
    const std::size_t first = own.events.size();
    if (source.events.size() == first)
        return false;
    own.texts.insert(own.texts.end(), source.texts.begin() + std::ptrdiff_t(own.texts.size()),
                     source.texts.end());
    std::vector<Event> arrived(source.events.begin() + std::ptrdiff_t(first), source.events.end());
    std::stable_sort(arrived.begin(), arrived.end(),
                     [](const Event &a, const Event &b) { return a.t < b.t; });
    own.append(arrived);
    live.spans.append(own, first);
    return true;
}

void setMarks(OpenRun &run, Marks marks)
{
    for (Mark &mark : marks)
        mark.time = std::min(mark.time, std::max(run.now, run.spans.end()));
    run.marks = std::move(marks);
    if (!run.isLive())
        setMarks(run.recording, run.marks);
}

QString titleOf(const OpenRun &run)
{
    return run.strategy ? QCoreApplication::translate("coroscope", run.strategy->title)
                        : QString::fromStdString(run.recording.strategy);
}

QString askedWords(const Strategy &strategy, const Scenario &scenario)
{
    OpenRun run;
    run.strategy = &strategy;
    run.scenario = scenario;
    return askedOf(run).join(kBetween);
}

QString wordsOf(const OpenRun &run)
{
    QStringList words = askedOf(run);
    if (run.result.isHeld || !run.spans.holds().empty())
        words << say(QT_TRANSLATE_NOOP("Run", "held by hand"));
    if (run.result.together > 1)
        words << say(QT_TRANSLATE_NOOP("Run", "run together with %1 others"))
                     .arg(run.result.together - 1);
    words << (run.isGhost()     ? say(QT_TRANSLATE_NOOP("Run", "prediction"))
              : run.number == 0 ? say(QT_TRANSLATE_NOOP("Run", "simulated"))
                                : say(QT_TRANSLATE_NOOP("Run", "run %1")).arg(run.number));
    return words.join(kBetween);
}

QString raceWords(const Scenario &scenario, Comparison::Way way)
{
    return (sharedWords(scenario) << (way == Comparison::Way::Together
                                          ? say(QT_TRANSLATE_NOOP("Run", "run together"))
                                          : say(QT_TRANSLATE_NOOP("Run", "one clock"))))
        .join(kBetween);
}

} // namespace coroscope
