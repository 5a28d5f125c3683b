// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/marks.h"
#include "ui/window/actions.h"

#include <QObject>

#include <optional>
#include <vector>

namespace coroscope {

class Playhead;
class Session;
class TimelineArea;

/// Brings what a person marks on a timeline to the session's runs and back, and takes it back again. Session,
/// playhead and timelines are borrowed.
class MarkBoard final : public QObject
{
    Q_OBJECT

public:
    MarkBoard(Session &session, Playhead &playhead, QObject *parent = nullptr);

    /// From now on marks can be put on what this timeline shows.
    void watch(TimelineArea &timeline);
    /// Does what is done to marks by keys on the timeline; false: it is nothing of that kind. On a run that
    /// the session does not own nothing happens.
    bool perform(ActionId id, TimelineArea &timeline);
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }

private:
    /// The marks of a run before and after something was done.
    struct Change
    {
        int run = 0; // its number
        Marks before;
        Marks after;
    };
    void ask(TimelineArea &timeline, std::int64_t time);
    void write(const TimelineArea &timeline, std::int64_t time, const QString &text);
    void step(ActionId id, const TimelineArea &timeline);
    void undo();
    void redo();
    void put(int run, const Marks &marks);

    Session &m_session;
    Playhead &m_playhead;
    std::vector<Change> m_done;
    std::vector<Change> m_undone;
};

} // namespace coroscope
