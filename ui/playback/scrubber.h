// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/playback/profile.h"
#include "ui/themed.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace coroscope {

/// The whole of a run as a profile, with the playhead's knob on it: click or drag it to set the time, or
/// move it by keys. Of a race each run is a strip. Runs are borrowed.
class Scrubber final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit Scrubber(QWidget *parent = nullptr);

    /// What it shows; one run is a profile, several are strips. `whole` is the axis of the stage, all of
    /// it. `isPredicted`: pale, without a knob.
    void setRuns(std::vector<const Spans *> runs, const TimeAxis &whole, bool isPredicted);
    /// The live run has grown: to be called when isDue(), four times a second.
    void grow(const TimeAxis &whole);
    bool isDue() const;
    void setTime(std::int64_t time);
    std::int64_t time() const { return m_time; }
    /// The latest time of what is shown, ns.
    std::int64_t end() const { return std::max(m_end, m_time); }
    /// Asks for the time, clamped to 0 and end(). Of a prediction, or without a run, nothing happens.
    void chooseTime(double time);
    /// Asks for the time so many steps of kKeyStep of the width away, to later times if positive.
    void step(int steps);
    static constexpr double kKeyStep = 0.01;
    /// What is seen of the time after the playhead: pale, or nothing.
    void setFutureHidden(bool isHidden);

    /// The times that the stage shows; none: all of them.
    void setSeen(const std::optional<std::pair<std::int64_t, std::int64_t>> &range);

    /// The part that is played; none: all of it. Drawn with handles that can be dragged.
    void setPlayedRange(const std::optional<TimeRange> &range);

    /// As it is painted.
    const TimeAxis &axis() const { return m_axis; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void timeChosen(std::int64_t time);
    /// The person wants another part, or all of it, to be played.
    void rangeChosen(std::optional<coroscope::TimeRange> range);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF frame() const;
    void measure();
    void refit();
    void rebuild();
    void choose(double x);
    std::int64_t timeAt(double x) const;
    void paintSeen(QPainter &painter) const;
    double knobX() const;

    std::vector<const Spans *> m_runs;
    TimeAxis m_axis;
    bool m_isPredicted = false;
    bool m_isFutureHidden = false;
    bool m_isStale = true;
    std::int64_t m_time = 0;
    std::int64_t m_end = 0;
    std::optional<std::pair<std::int64_t, std::int64_t>> m_seen;
    std::optional<TimeRange> m_playedRange;
    std::optional<std::int64_t> m_rangeAnchor; // while a range is dragged: the end that stays
    QPixmap m_picture;
    QElapsedTimer m_sinceRebuild;
    KeyboardFocus m_focus;
};

} // namespace coroscope
