// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/controlkeys.h"

#include "ui/code/chainbar.h"
#include "ui/panels/totalspanel.h"
#include "ui/playback/scrubber.h"
#include "ui/timeline/tasklist.h"
#include "ui/timeline/timelinearea.h"
#include "ui/window/captionbar.h"
#include "ui/window/legendbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>

namespace coroscope {

namespace {

template <typename... Kinds>
bool isOneOf(const QWidget &widget)
{
    return (... || (qobject_cast<const Kinds *>(&widget) != nullptr));
}

// What is moved or scrolled by arrow keys, except the timeline: its keys are the window's.
bool movesByArrows(const QWidget &widget)
{
    return isOneOf<QAbstractButton, QAbstractScrollArea, QTabBar, TotalsPanel, QLineEdit>(widget) &&
           !isOneOf<TimelineArea>(widget);
}

} // namespace

bool belongsToControl(const QWidget *focus, const QKeyEvent &event)
{
    if (!focus || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
        return isOneOf<QAbstractButton, QAbstractItemView, CaptionBar, ChainBar, LegendBar,
                       TotalsPanel>(*focus) &&
               !isOneOf<TaskList>(*focus); // it is there to be watched, too
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        return movesByArrows(*focus) || isOneOf<CaptionBar, ChainBar, LegendBar, Scrubber>(*focus);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return movesByArrows(*focus);
    default:
        return false;
    }
}

} // namespace coroscope
