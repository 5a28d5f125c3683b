// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What a person does on the ruler of a TimelineArea: the playhead, the part that is played, marks.
#include "ui/timeline/markeditor.h"
#include "ui/timeline/playedrange.h"
#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelinearea.h"

#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace coroscope {

void TimelineArea::showMarks()
{
    m_canvas.takeMarks();
    m_card.clear();
    viewport()->update();
}

void TimelineArea::setNote(std::optional<Mark> note)
{
    m_canvas.setNote(std::move(note));
    viewport()->update();
}

void TimelineArea::setLeastEnd(std::int64_t end)
{
    if (end == m_leastEnd)
        return;
    m_leastEnd = end;
    relayout();
}

// The latest time that can be chosen.
std::int64_t TimelineArea::lastTime() const
{
    return std::max(scene()->end(), m_leastEnd);
}

void TimelineArea::editMark(std::int64_t time)
{
    if (!scene() || run()->isGhost())
        return;
    if (!m_editor) {
        m_editor = new MarkEditor(this);
        m_editor->setTheme(theme());
        connect(m_editor, &MarkEditor::kept, this, &TimelineArea::markEdited);
    }
    prepare();
    setCard({}, {});
    m_editedRun = run()->number;
    const Mark *mark = markAt(run()->marks, time);
    const double x = std::clamp(axis().x(time), axis().left(), axis().right());
    m_editor->ask(time, mark ? QString::fromStdString(mark->text) : QString(),
                  QPointF(x + theme().px(6), layout().top() + theme().px(4)));
}

// A live run that ends is shown anew, and is still the one that is marked.
void TimelineArea::closeEditor(const OpenRun *run)
{
    if (m_editor && (!run || run->number != m_editedRun))
        m_editor->leave();
}

void TimelineArea::setPlayedRange(std::optional<TimeRange> range)
{
    if (range == m_playedRange)
        return;
    m_playedRange = range;
    viewport()->update();
}

// The ruler as far as the axis goes.
QRectF TimelineArea::rulerRow() const
{
    const QRectF &ruler = layout().ruler;
    return {axis().left(), ruler.top(), ruler.right() - axis().left(), ruler.height()};
}

void TimelineArea::paintRange(QPainter &painter) const
{
    if (m_playedRange && !run()->isGhost())
        paintPlayedRange(painter, theme(), axis(), rulerRow(), *m_playedRange);
}

void TimelineArea::pressRuler(const QMouseEvent &event)
{
    const std::vector<MarkFlag> flags = m_canvas.painter()->flags();
    if (const MarkFlag *flag = flagAt(flags, m_pressed)) {
        Q_EMIT timeChosen(scene()->marks()[flag->mark].time);
        return;
    }
    const auto anchor =
        rangeAnchor(theme(), axis(), rulerRow(), m_playedRange, m_pressed, event.modifiers());
    if (anchor) {
        m_drag = Drag::Range;
        m_rangeAnchor = std::clamp<std::int64_t>(*anchor, 0, lastTime());
        return;
    }
    m_drag = Drag::Time;
    Q_EMIT timeChosen(timeAt(m_pressed.x()));
}

void TimelineArea::hoverRuler(QPointF point)
{
    const bool isHandle = isOnHandle(theme(), axis(), rulerRow(), m_playedRange, point);
    viewport()->setCursor(isHandle ? Qt::SizeHorCursor : Qt::PointingHandCursor);
    const std::vector<MarkFlag> flags = m_canvas.painter()->flags();
    const MarkFlag *flag = flagAt(flags, point);
    if (!flag) {
        setCard({}, {});
        return;
    }
    const Mark &mark = scene()->marks()[flag->mark];
    setCard(markCard(mark, scene()->end()), point);
}

void TimelineArea::dragRange(double x)
{
    Q_EMIT rangeChosen(rangeBetween(m_rangeAnchor, timeAt(x)));
}

} // namespace coroscope
