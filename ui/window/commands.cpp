// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/commands.h"

#include "ui/playback/playhead.h"
#include "ui/playback/steps.h"
#include "ui/timeline/timelinearea.h"

#include <QAction>
#include <QWidget>

namespace coroscope {

namespace {

constexpr double kZoomStep = 1.5;
constexpr double kPanStep = 0.15;
constexpr double kLaneStep = 1.35;

void stepInTask(ActionId id, Playhead &playhead, const TimelineArea &timeline)
{
    const RunScene *scene = timeline.scene();
    if (!scene || !timeline.selected())
        return;
    const auto moments = momentsOf(scene->spans().requests()[*timeline.selected()]);
    playhead.setTime(id == ActionId::NextOfTask ? momentAfter(moments, playhead.time())
                                                : momentBefore(moments, playhead.time()));
}

void stepInRun(ActionId id, Playhead &playhead, const TimelineArea &timeline)
{
    const RunScene *scene = timeline.scene();
    if (!scene)
        return;
    stepInRuns(id, playhead, {&scene->spans()}, byMoments(scene->moments()));
}

void selectNext(TimelineArea &timeline, int by)
{
    const std::size_t count = timeline.scene() ? timeline.scene()->spans().requests().size() : 0;
    if (count == 0)
        return;
    const auto selected = timeline.selected();
    if (!selected)
        timeline.setSelected(by > 0 ? 0 : count - 1);
    else if (by > 0 ? *selected + 1 < count : *selected > 0)
        timeline.setSelected(*selected + std::size_t(by));
}

} // namespace

void stepInRuns(ActionId id, Playhead &playhead, const std::vector<const Spans *> &runs,
                const Grouping &groups)
{
    playhead.pause();
    playhead.setTime(id == ActionId::NextEvent ? stepAfter(runs, groups, playhead.time())
                                               : stepBefore(runs, groups, playhead.time()));
}

Commands::Commands(QWidget &window)
    : QObject(&window)
{
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(&window);
        action->setShortcuts(keysOf(row));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT asked(id); });
        window.addAction(action);
        m_actions.emplace(row.id, action);
    }
    translate();
}

void Commands::translate()
{
    for (const ActionRow &row : actionRows())
        action(row.id)->setText(textOf(row));
}

bool performPlayback(ActionId id, Playhead &playhead, const TimelineArea &timeline)
{
    switch (id) {
    case ActionId::PlayPause:
        playhead.toggle();
        return true;
    case ActionId::PreviousEvent:
    case ActionId::NextEvent:
        stepInRun(id, playhead, timeline);
        return true;
    case ActionId::PreviousOfTask:
    case ActionId::NextOfTask:
        playhead.pause();
        stepInTask(id, playhead, timeline);
        return true;
    case ActionId::ToStart:
        playhead.setTime(0);
        return true;
    case ActionId::ToEnd:
        playhead.setTime(playhead.end());
        return true;
    case ActionId::Slow:
        playhead.setSpeed(0.1);
        return true;
    case ActionId::Normal:
        playhead.setSpeed(1);
        return true;
    case ActionId::Fast:
        playhead.setSpeed(10);
        return true;
    case ActionId::RangeStart:
        playhead.startRange();
        return true;
    case ActionId::RangeEnd:
        playhead.endRange();
        return true;
    case ActionId::WholeRange:
        playhead.setRange(std::nullopt);
        return true;
    case ActionId::Loop:
        playhead.setRepeat(playhead.repeat() == Playhead::Repeat::Loop ? Playhead::Repeat::Once
                                                                       : Playhead::Repeat::Loop);
        return true;
    default:
        return false;
    }
}

bool performTimeline(ActionId id, TimelineArea &timeline)
{
    switch (id) {
    case ActionId::PreviousTask:
        selectNext(timeline, -1);
        return true;
    case ActionId::NextTask:
        selectNext(timeline, 1);
        return true;
    case ActionId::ZoomIn:
        timeline.zoomAtPlayhead(kZoomStep);
        return true;
    case ActionId::ZoomOut:
        timeline.zoomAtPlayhead(1 / kZoomStep);
        return true;
    case ActionId::PanLeft:
        timeline.pan(-kPanStep);
        return true;
    case ActionId::PanRight:
        timeline.pan(kPanStep);
        return true;
    case ActionId::FitTime:
        timeline.fitTime();
        return true;
    case ActionId::FitAll:
        timeline.fitAll();
        return true;
    case ActionId::LanesHigher:
        timeline.zoomLanes(kLaneStep);
        return true;
    case ActionId::LanesLower:
        timeline.zoomLanes(1 / kLaneStep);
        return true;
    case ActionId::Follow:
        timeline.setFollows(!timeline.follows());
        return true;
    default:
        return false;
    }
}

} // namespace coroscope
