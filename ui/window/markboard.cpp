// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/markboard.h"

#include "ui/playback/playhead.h"
#include "ui/playback/session.h"
#include "ui/timeline/timelinearea.h"

#include <utility>

namespace coroscope {

MarkBoard::MarkBoard(Session &session, Playhead &playhead, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_playhead(playhead)
{
}

void MarkBoard::watch(TimelineArea &timeline)
{
    connect(&timeline, &TimelineArea::markAsked, this,
            [this, &timeline](std::int64_t time) { ask(timeline, time); });
    connect(
        &timeline, &TimelineArea::markEdited, this,
        [this, &timeline](std::int64_t time, const QString &text) { write(timeline, time, text); });
    connect(&m_session, &Session::marksChanged, &timeline, [&timeline](int number) {
        if (timeline.run() && timeline.run()->number == number)
            timeline.showMarks();
    });
}

bool MarkBoard::perform(ActionId id, TimelineArea &timeline)
{
    switch (id) {
    case ActionId::Mark:
        ask(timeline, m_playhead.time());
        return true;
    case ActionId::RemoveMark:
        write(timeline, m_playhead.time(), {});
        return true;
    case ActionId::PreviousMark:
    case ActionId::NextMark:
        step(id, timeline);
        return true;
    case ActionId::UndoMark:
        undo();
        return true;
    case ActionId::RedoMark:
        redo();
        return true;
    default:
        return false;
    }
}

void MarkBoard::ask(TimelineArea &timeline, std::int64_t time)
{
    if (!timeline.run() || !m_session.isMarkable(*timeline.run()))
        return;
    m_playhead.pause();
    timeline.editMark(time);
}

void MarkBoard::write(const TimelineArea &timeline, std::int64_t time, const QString &text)
{
    const OpenRun *run = timeline.run();
    if (!run || !m_session.isMarkable(*run))
        return;
    Change change{run->number, run->marks, withMark(run->marks, time, text.toStdString())};
    if (change.before == change.after)
        return;
    m_session.setMarks(change.run, change.after);
    m_done.push_back(std::move(change));
    m_undone.clear();
}

void MarkBoard::step(ActionId id, const TimelineArea &timeline)
{
    if (!timeline.scene())
        return;
    const Marks &marks = timeline.scene()->marks();
    const Mark *mark = id == ActionId::NextMark ? markAfter(marks, m_playhead.time())
                                                : markBefore(marks, m_playhead.time());
    if (!mark)
        return;
    m_playhead.pause();
    m_playhead.setTime(mark->time);
}

void MarkBoard::undo()
{
    if (m_done.empty())
        return;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    put(m_undone.back().run, m_undone.back().before);
}

void MarkBoard::redo()
{
    if (m_undone.empty())
        return;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    put(m_done.back().run, m_done.back().after);
}

// What changes is seen.
void MarkBoard::put(int run, const Marks &marks)
{
    if (!m_session.shown() || m_session.shown()->number != run)
        m_session.show(run);
    m_session.setMarks(run, marks);
}

} // namespace coroscope
