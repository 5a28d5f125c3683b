// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/navigator.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

#include <utility>

namespace coroscope {

Navigator::Navigator(QWidget &window, std::function<Place()> place, std::function<bool()> isMoving,
                     std::function<void(const Place &)> show)
    : QObject(&window)
    , m_window(window)
    , m_place(std::move(place))
    , m_isMoving(std::move(isMoving))
    , m_show(std::move(show))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_pause.callOnTimeout(this, &Navigator::take);
    qApp->installEventFilter(this);
}

void Navigator::note()
{
    if (!m_isShowing)
        m_pause.start();
}

void Navigator::take()
{
    if (!m_isMoving())
        m_history.visit(m_place());
}

void Navigator::back()
{
    go(&PlaceHistory::back);
}

void Navigator::forward()
{
    go(&PlaceHistory::forward);
}

// Places that look as it looks now (their run is gone, say) are passed by.
void Navigator::go(const Place *(PlaceHistory::*step)())
{
    m_pause.stop();
    const Place before = m_place();
    m_history.visit(before);
    m_isShowing = true;
    while (const Place *place = (m_history.*step)()) {
        m_show(Place(*place));
        const Place now = m_place();
        if (now == before)
            continue;
        m_history.correct(now);
        break;
    }
    m_isShowing = false;
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const auto *widget = isPress ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != &m_window)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        back();
    else if (button == Qt::ForwardButton)
        forward();
    return button == Qt::BackButton || button == Qt::ForwardButton;
}

} // namespace coroscope
