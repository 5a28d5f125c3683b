// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelinearea.h"

#include <QCoreApplication>
#include <QImage>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

/// A timeline as a user has it: shown, operated by mouse, asked for what is seen of a time and a task.
namespace coroscope::test {

class TimelineProbe
{
public:
    explicit TimelineProbe(QSize size = {1100, 640})
    {
        area.resize(size);
        area.show();
    }

    TimelineArea area;

    /// Shows the run; all of it, on that axis.
    void show(const OpenRun &run, AxisKind kind, const OpenRun *ghost = nullptr)
    {
        area.setAxisKind(kind, TimelineArea::Motion::AtOnce);
        area.setRun(&run, ghost);
        area.fitTime();
        picture();
    }
    QImage picture()
    {
        return area.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    QWidget *viewport() { return area.viewport(); }

    /// The pixel of a time in the middle of a task's lane.
    QPoint at(std::int64_t time, std::size_t task) const
    {
        return {int(std::floor(area.axis().x(time))), int(middleOf(task))};
    }
    double middleOf(std::size_t task) const
    {
        const Rows &rows = area.layout().rows;
        return rows.topOf(task) + rows.height / 2;
    }
    QPoint onRuler(double x) const { return {int(x), int(area.layout().ruler.center().y())}; }
    /// How much time the pixel column right of `x` holds, ns.
    std::int64_t pixelAt(double x) const { return area.axis().time(x + 1) - area.axis().time(x); }

    void click(QPoint point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, keys, point);
    }
    void hover(QPoint point)
    {
        QTest::mouseMove(viewport(), point - QPoint(1, 0));
        QTest::mouseMove(viewport(), point);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(viewport(), Qt::LeftButton, keys, from);
        QTest::mouseMove(viewport(), from + (to - from) / 3);
        QTest::mouseMove(viewport(), from + (to - from) * 2 / 3);
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, keys, to);
    }
    /// `notches`: of the wheel, away from the user if positive.
    void wheel(QPoint point, double notches, Qt::KeyboardModifiers keys)
    {
        QWheelEvent event(point, viewport()->mapToGlobal(point), QPoint(),
                          QPoint(0, int(notches * 120)), Qt::NoButton, keys, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(viewport(), &event);
    }
};

} // namespace coroscope::test
