// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/placehistory.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace coroscope {

/// Remembers where a person goes in a window and brings it back there. What changes without a pause of
/// kPause between is one step: a drag, a wheel, a key that is held. The 4th and 5th mouse button in the window
/// ask for it too.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPause = 400; ///< ms

    /// `place` says where the person is, `isMoving` whether that changes by itself just now, `show` brings the
    /// window to a place as far as that still can be.
    Navigator(QWidget &window, std::function<Place()> place, std::function<bool()> isMoving,
              std::function<void(const Place &)> show);

    /// Something that belongs to a place has changed.
    void note();
    /// Goes where the person was before, or after that; nothing happens at the ends.
    void back();
    void forward();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void go(const Place *(PlaceHistory::*step)());

    QWidget &m_window;
    std::function<Place()> m_place;
    std::function<bool()> m_isMoving;
    std::function<void(const Place &)> m_show;
    PlaceHistory m_history;
    QTimer m_pause;
    bool m_isShowing = false;
};

} // namespace coroscope
