// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// Mouse, wheel, keys and gestures on a TimelineArea.
#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelinearea.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kClick = 4;       // px that a click may move
constexpr double kWheelZoom = 1.2; // a notch
constexpr double kWheelPan = 0.1;  // of the width, a notch
constexpr double kAroundSegment = 0.35;

// The keys W, A, S and D of a US keyboard by their place, whatever a layout writes on them: codes of X11 and of
// Wayland's xkb.
enum Place : quint32 { kPlaceW = 25, kPlaceA = 38, kPlaceS = 39, kPlaceD = 40 };
constexpr double kKeyZoom = 1.5;
constexpr double kKeyPan = 0.15;

double notches(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    return double(angle.y() != 0 ? angle.y() : angle.x()) / 120;
}

} // namespace

void TimelineArea::resizeEvent(QResizeEvent *)
{
    relayout();
}

void TimelineArea::scrollContentsBy(int, int)
{
    setCard({}, {});
    relayout();
}

void TimelineArea::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    viewport()->update();
    tellSelection(*this);
}

void TimelineArea::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    viewport()->update();
}

bool TimelineArea::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setCard({}, {});
    } else if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), gesture->position().x());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineArea::setCard(const QStringList &lines, QPointF at)
{
    if (lines.isEmpty() && m_card.isEmpty())
        return;
    m_card = lines;
    m_cardAt = at;
    viewport()->update();
}

void TimelineArea::mousePressEvent(QMouseEvent *event)
{
    if (!scene() || event->button() != Qt::LeftButton)
        return;
    prepare();
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->position();
    m_dragX = m_pressed.x();
    m_pressedScroll = verticalScrollBar()->value();
    m_pressedRange = {axis().from(), axis().to()};
    if (m_pressed.y() < layout().top()) {
        pressRuler(*event);
    } else {
        m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Zoom : Drag::Undecided;
    }
}

void TimelineArea::mouseMoveEvent(QMouseEvent *event)
{
    if (!scene())
        return;
    const QPointF at = event->position();
    if (m_drag == Drag::None) {
        prepare();
        if (at.y() < layout().top()) {
            hoverRuler(at);
            return;
        }
        viewport()->setCursor(Qt::ArrowCursor);
        const auto hit = hitAt(*scene(), layout(), axis(), at);
        setCard(hit ? cardLines(*hit) : QStringList(), at);
        return;
    }
    dragTo(at);
}

void TimelineArea::dragTo(QPointF point)
{
    const QPointF by = point - m_pressed;
    if (m_drag == Drag::Undecided && by.manhattanLength() > kClick) {
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Time) {
        Q_EMIT timeChosen(timeAt(point.x()));
    } else if (m_drag == Drag::Range) {
        dragRange(point.x());
    } else if (m_drag == Drag::Zoom) {
        m_dragX = std::clamp(point.x(), axis().left(), axis().right());
        viewport()->update();
    } else if (m_drag == Drag::Pan) {
        verticalScrollBar()->setValue(m_pressedScroll - int(by.y()));
        // From where the last move left it, so that a paced axis is dragged step by step too.
        const double width = axis().right() - axis().left();
        const double share = (m_dragX - point.x()) / width;
        m_dragX = point.x();
        pan(share);
    }
}

void TimelineArea::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->unsetCursor();
    if (!scene() || drag == Drag::None)
        return;
    if (drag == Drag::Undecided)
        chooseAt(event->position());
    if (drag == Drag::Zoom && std::abs(m_dragX - m_pressed.x()) > kClick) {
        const double left = std::max(axis().left(), std::min(m_dragX, m_pressed.x()));
        const double right = std::max(m_dragX, m_pressed.x());
        setSeen(TimeRange{axis().time(left), axis().time(right)});
    }
    viewport()->update();
}

void TimelineArea::chooseAt(QPointF point)
{
    if (point.y() >= layout().dividerY) {
        setSelected(layout().taskAt(point.y()));
    } else if (const auto hit = hitAt(*scene(), layout(), axis(), point)) {
        setSelected(hit->task);
    }
}

void TimelineArea::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!scene() || event->button() != Qt::LeftButton)
        return;
    prepare();
    const std::vector<MarkFlag> flags = m_canvas.painter()->flags();
    if (const MarkFlag *flag = flagAt(flags, event->position()))
        Q_EMIT markAsked(scene()->marks()[flag->mark].time);
    else if (const auto hit = hitAt(*scene(), layout(), axis(), event->position()))
        zoomTo(*hit);
}

// The segment fills most of the width, its neighbours are still seen.
void TimelineArea::zoomTo(const TimelineHit &hit)
{
    setSelected(hit.task);
    const double left = axis().x(hit.from);
    const double right = std::max(axis().x(hit.to), left + 0.01);
    const double around = (right - left) * kAroundSegment;
    setSeen(TimeRange{axis().time(left - around), axis().time(right + around)});
}

void TimelineArea::wheelEvent(QWheelEvent *event)
{
    if (!scene())
        return;
    prepare();
    const Qt::KeyboardModifiers keys = event->modifiers();
    const double by = notches(*event);
    if (keys & Qt::ControlModifier && keys & Qt::ShiftModifier)
        zoomLanes(std::pow(kWheelZoom, by));
    else if (keys & Qt::ControlModifier)
        zoom(std::pow(kWheelZoom, by), event->position().x());
    else if (keys & Qt::ShiftModifier || event->angleDelta().y() == 0)
        pan(-by * kWheelPan);
    else
        verticalScrollBar()->setValue(verticalScrollBar()->value() -
                                      int(by * 3 * verticalScrollBar()->singleStep()));
    event->accept();
}

// By the mouse of the lane under it, by the keyboard of the selected one.
void TimelineArea::contextMenuEvent(QContextMenuEvent *event)
{
    if (!scene())
        return;
    prepare();
    if (event->reason() == QContextMenuEvent::Mouse && event->pos().y() >= layout().dividerY)
        setSelected(layout().taskAt(event->pos().y()));
    if (!m_selected)
        return;
    const QPoint middle = viewport()->mapToGlobal(viewport()->rect().center());
    Q_EMIT taskMenuAsked(*m_selected,
                         event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : middle);
}

void TimelineArea::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (isPlain ? event->nativeScanCode() : 0) {
    case kPlaceW:
        zoomAtPlayhead(kKeyZoom);
        break;
    case kPlaceS:
        zoomAtPlayhead(1 / kKeyZoom);
        break;
    case kPlaceA:
        pan(-kKeyPan);
        break;
    case kPlaceD:
        pan(kKeyPan);
        break;
    default:
        if (event->key() == Qt::Key_Escape && m_playedRange) {
            Q_EMIT rangeChosen(std::nullopt);
            break;
        }
        // Arrows and the like are the window's, not the scroll bars'.
        event->ignore();
    }
}

} // namespace coroscope
