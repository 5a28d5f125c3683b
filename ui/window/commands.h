// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playback/steps.h"
#include "ui/window/actions.h"

#include <QObject>

#include <map>

class QAction;
class QWidget;

namespace coroscope {

class Playhead;
class TimelineArea;

/// The actions of the table as actions of a window, with their keys.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// Adds them to `window`, which owns this.
    explicit Commands(QWidget &window);

    QAction *action(ActionId id) const { return m_actions.at(id); }
    /// Their texts in the language that holds now.
    void translate();

Q_SIGNALS:
    void asked(coroscope::ActionId id);

private:
    std::map<ActionId, QAction *> m_actions;
};

/// PreviousEvent or NextEvent in these runs, as stepBefore() and stepAfter().
void stepInRuns(ActionId id, Playhead &playhead, const std::vector<const Spans *> &runs,
                const Grouping &groups);
/// Does what moves the playhead, on the events of the run on the timeline; false: it is nothing of that kind.
bool performPlayback(ActionId id, Playhead &playhead, const TimelineArea &timeline);
/// Does what changes the view of the timeline; false: it is nothing of that kind.
bool performTimeline(ActionId id, TimelineArea &timeline);

} // namespace coroscope
