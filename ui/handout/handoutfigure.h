// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"
#include "ui/picture/picture.h"
#include "ui/playback/openrun.h"

#include <QRectF>

#include <deque>
#include <optional>

class QPainter;

namespace coroscope {

/// The runs of a lesson, simulated, and the pictures of them that its beats show.
class LessonFigures
{
public:
    LessonFigures(const Lesson &lesson, const QString &language);

    /// What the stage shows at that beat: the run that is played, or all that are compared. Nothing for a beat
    /// that shows no run, and where the picture was given before.
    std::optional<Picture> take(const LessonBeat &beat);

private:
    Picture timeline(std::size_t run, AxisKind axis) const;
    Picture comparison(const LessonBeat &beat) const;

    const Lesson &m_lesson;
    QString m_language;
    std::deque<OpenRun> m_runs; // addresses stay
    std::vector<std::pair<std::size_t, AxisKind>> m_shown;
};

/// How high the picture's card is at `width`, and the card itself. Both px; type is smaller than in the window.
double figureHeight(const Picture &picture);
void paintFigure(QPainter &painter, const QRectF &box, const Picture &picture);

} // namespace coroscope
