// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/bench/openedwindow.h"

#include <algorithm>

namespace coroscope::bench {

namespace {

constexpr double kZoom = 50;
constexpr double kLane = 28; // px at least, zoomed in

} // namespace

Preferences preferencesFor(AxisKind axis)
{
    Preferences preferences;
    preferences.scheme = ColourScheme::Light;
    preferences.hasRun = true;
    preferences.axis = axis;
    return preferences;
}

QWidget &viewportOf(MainWindow &window)
{
    return *window.stage().timeline().viewport();
}

void showWindow(MainWindow &window)
{
    window.resize(kWindow);
    const PaintCount paints(viewportOf(window));
    window.show();
    waitFor([&] { return paints.count() > 0; });
}

OpenedWindow::OpenedWindow(const QString &path, AxisKind axis)
    : m_window(preferencesFor(axis))
    , m_timeline(m_window.stage().timeline())
{
    showWindow(m_window);
    m_window.openRecordings({path});
    waitFor([this] { return m_window.session().ghost() != nullptr; });
    m_timeline.setSelected(m_timeline.scene()->spans().requests().size() / 2);
    deliver();
}

void OpenedWindow::zoomIn()
{
    m_timeline.fitAll();
    deliver();
    m_timeline.zoom(kZoom, m_timeline.axis().left());
    deliver();
    while (m_timeline.layout().rows.height < kLane)
        m_timeline.zoomLanes(1.5);
    deliver();
}

// The times of the two ends of the i-th frame of playing what is seen.
TimeRange OpenedWindow::frameAt(int i) const
{
    const TimeAxis &axis = m_timeline.axis();
    const std::int64_t end = m_timeline.scene()->end();
    const double left = std::max(axis.left(), axis.x(0));
    const double width = std::min(axis.right(), axis.x(end)) - left;
    const double x = left + (i + 0.3) / kFrames * width;
    const std::int64_t from = axis.time(x);
    // As the playhead has it: four steps a second, or all of them in 24 s; what is seen in no less than kFrames.
    const double steps = std::max(4.0, axis.steps() / 24) / 60;
    const double step = steps / axis.steps() * (axis.x(end) - axis.x(0));
    const std::int64_t to =
        axis.kind() == AxisKind::Paced ? axis.time(x + step) : from + 1'000'000'000 / 60;
    const std::int64_t most = std::max(from + 1, axis.time(x + 0.6 * width / kFrames));
    return {from, std::clamp(to, from + 1, most)};
}

Frames OpenedWindow::playback(Painted painted)
{
    return measure(
        viewportOf(m_window), [this](int i) { m_window.playhead().setTime(frameAt(i).first); },
        [this, painted](int i) {
            m_window.playhead().setTime(frameAt(i).second);
            if (painted == Painted::All)
                m_window.update();
        });
}

Frames OpenedWindow::otherViews()
{
    const TimeAxis all = m_timeline.axis();
    return measure(
        viewportOf(m_window), [](int) {},
        [this, &all](int i) {
            const double without = (1 + i % 3) * (all.right() - all.left()) / 50;
            m_timeline.setSeen(TimeRange{all.from(), all.time(all.right() - without)});
        });
}

Frames OpenedWindow::pans()
{
    return measure(
        viewportOf(m_window), [](int) {},
        [this](int i) { m_timeline.pan(i / 10 % 2 ? -0.05 : 0.05); });
}

} // namespace coroscope::bench
