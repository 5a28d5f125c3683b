// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/framemeter.h"
#include "ui/mainwindow.h"
#include "ui/window/stage.h"

namespace coroscope::bench {

inline constexpr QSize kWindow(1920, 1080);

/// Light, in the Lab, as if something had been run before.
Preferences preferencesFor(AxisKind axis);
/// The part of the window whose paints make a frame.
QWidget &viewportOf(MainWindow &window);
/// Shows it in the size kWindow; returns when it was painted.
void showWindow(MainWindow &window);

/// What is painted of a frame: what differs from the one before, or the whole window.
enum class Painted { Changes, All };

/// A window that shows a recording, with a task selected; the prediction beside it is there. All of the run is
/// seen.
class OpenedWindow
{
public:
    OpenedWindow(const QString &path, AxisKind axis);

    MainWindow &window() { return m_window; }
    /// From now on a fiftieth of the axis is seen, the first, of tasks in large lanes.
    void zoomIn();

    /// Frames of playing at the usual speed, spread over what is seen.
    Frames playback(Painted painted);
    /// Frames of which each shows another part of the run, nearly all of it.
    Frames otherViews();
    /// Frames that move what is seen to and fro.
    Frames pans();

private:
    TimeRange frameAt(int i) const;

    MainWindow m_window;
    TimelineArea &m_timeline;
};

} // namespace coroscope::bench
