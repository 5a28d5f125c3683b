// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// Mouse, wheel and keys on a Scrubber.
#include "ui/playback/scrubber.h"
#include "ui/timeline/playedrange.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace coroscope {

namespace {

constexpr int kPage = 10; // steps

} // namespace

void Scrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_runs.empty() || m_isPredicted)
        return;
    const QPointF at = event->position();
    m_rangeAnchor = rangeAnchor(theme(), m_axis, frame(), m_playedRange, at, event->modifiers());
    if (m_rangeAnchor)
        m_rangeAnchor = std::clamp<std::int64_t>(*m_rangeAnchor, 0, end());
    else
        choose(at.x());
}

void Scrubber::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (!(event->buttons() & Qt::LeftButton))
        setCursor(isOnHandle(theme(), m_axis, frame(), m_playedRange, at) ? Qt::SizeHorCursor
                                                                          : Qt::PointingHandCursor);
    else if (m_rangeAnchor)
        Q_EMIT rangeChosen(rangeBetween(*m_rangeAnchor, timeAt(at.x())));
    else
        choose(at.x());
}

void Scrubber::mouseReleaseEvent(QMouseEvent *)
{
    m_rangeAnchor.reset();
}

void Scrubber::wheelEvent(QWheelEvent *event)
{
    choose(knobX() + double(event->angleDelta().y()) / 120 * theme().px(4));
}

void Scrubber::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_PageUp:
        step(kPage);
        break;
    case Qt::Key_PageDown:
        step(-kPage);
        break;
    case Qt::Key_Home:
        chooseTime(0);
        break;
    case Qt::Key_End:
        chooseTime(double(end()));
        break;
    case Qt::Key_Escape:
        if (!m_playedRange) {
            QWidget::keyPressEvent(event);
            return;
        }
        Q_EMIT rangeChosen(std::nullopt);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_focus.keyUsed();
    update();
}

void Scrubber::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    update();
}

void Scrubber::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    update();
}

} // namespace coroscope
