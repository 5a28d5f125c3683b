// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

#include <cstdint>

class QHBoxLayout;

namespace coroscope {

class Button;
class Playhead;
class Scrubber;
class SegmentedToggle;

/// The bar at the bottom of the window: buttons to move the playhead, the shown time, the scrubber, loop,
/// speed and Live. It follows the playhead, which it borrows, and moves it itself, except by events.
class Transport final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit Transport(Playhead &playhead, QWidget *parent = nullptr);

    Scrubber &scrubber() { return *m_scrubber; }
    /// Whether there is a run that can be played, and whether one is under way.
    void setAvailable(bool isPlayable, bool isRunning);

    /// The speeds in the order of the toggle.
    static constexpr double kSpeeds[] = {0.1, 1, 10};

Q_SIGNALS:
    void previousAsked();
    void nextAsked();

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMode();
    QRectF timeRect() const;

    Playhead &m_playhead;
    QHBoxLayout *m_row;
    Button *m_start;
    Button *m_previous;
    Button *m_play;
    Button *m_next;
    Button *m_end;
    QWidget *m_times; // room in which the times are painted
    Scrubber *m_scrubber;
    Button *m_loop;
    SegmentedToggle *m_speed;
    Button *m_live;
    bool m_isPlayable = false;
};

} // namespace coroscope
