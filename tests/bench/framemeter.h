// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QWidget>

#include <functional>
#include <vector>

namespace coroscope::bench {

/// Times in ms, sorted.
class Times
{
public:
    Times() = default;
    explicit Times(std::vector<double> milliseconds);
    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }

private:
    double at(double share) const;

    std::vector<double> m_sorted;
};

/// What frames of one kind cost.
struct Frames
{
    Times wall;
    Times
        thread; ///< processor time of the calling thread alone: what others on the machine do is not in it
    int unpainted = 0; ///< changes after which nothing of the watched widget was painted
};

/// Counts the paint events of a widget.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &watched);
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    int m_count = 0;
};

/// An application that knows how long it was at work between two paints.
class Watched final : public QApplication
{
public:
    using QApplication::QApplication;

    /// From now on a frame ends whenever an event is done in which `paints` has risen; null ends it. `paints` is
    /// borrowed.
    void watch(const PaintCount *paints);
    /// ms for which events were handled since the frame before, of each frame; ms from frame to frame.
    const std::vector<double> &busy() const { return m_busy; }
    const std::vector<double> &gaps() const { return m_gaps; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    const PaintCount *m_paints = nullptr;
    int m_depth = 0;
    int m_count = 0;
    double m_work = 0;
    std::int64_t m_last = 0;
    std::vector<double> m_busy;
    std::vector<double> m_gaps;
};

inline constexpr int kFrames = 90;

/// A change of what `watched` shows, and all that follows from it until everything is painted and flushed, kFrames
/// times. `before` prepares the i-th change and is not measured.
Frames measure(QWidget &watched, const std::function<void(int)> &before,
               const std::function<void(int)> &change);

/// What no frame can beat: filling the window's backing store, copying a picture of its size into it, and flushing
/// it.
Frames measureFloor(QWidget &window);

/// Delivers all that waits, as the event loop would, without going to sleep.
void deliver();
/// Runs the event loop until `isDone` or 20 s have passed; returns isDone().
bool waitFor(const std::function<bool()> &isDone);

/// The steady clock, which all processes share, in ns.
std::int64_t now();

} // namespace coroscope::bench
