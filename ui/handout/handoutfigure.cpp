// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/handout/handoutfigure.h"

#include "core/strategies/strategy.h"
#include "ui/picture/cards.h"
#include "ui/picture/pictured.h"

#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kScale = 0.7; // of the window's type, on paper
// Heights in px of the window.
constexpr double kFrame = 130; // head, caption and ruler
constexpr double kResource = 34;
constexpr double kTask = 34;
constexpr double kMostTasks = 212; // a hundred of 2 px
constexpr double kRacer = 110;
constexpr double kRaceFrame = 96;
constexpr double kBar = 54;
constexpr double kTotalsFrame = 106;

// d of all runs, 0 if they differ.
std::int64_t delayOf(const std::vector<PicturedRun> &runs, const Lesson &lesson)
{
    const std::chrono::nanoseconds delay = lesson.runs.front().scenario.delay;
    const bool isShared =
        std::all_of(lesson.runs.begin(), lesson.runs.end(),
                    [delay](const LessonRun &run) { return run.scenario.delay == delay; });
    return isShared && !runs.empty() ? delay.count() : 0;
}

} // namespace

LessonFigures::LessonFigures(const Lesson &lesson, const QString &language)
    : m_lesson(lesson)
    , m_language(language)
{
    for (const LessonRun &run : lesson.runs)
        m_runs.push_back(predictedRun(run.scenario, *run.strategy));
}

std::optional<Picture> LessonFigures::take(const LessonBeat &beat)
{
    if (beat.kind == BeatKind::Compare && m_runs.size() > 1)
        return comparison(beat);
    if (beat.kind != BeatKind::Replay || beat.runs.empty())
        return std::nullopt;
    const AxisKind axis = beat.stage == LessonStage::Paced ? AxisKind::Paced : AxisKind::Clock;
    const std::pair<std::size_t, AxisKind> shown{beat.runs.front(), axis};
    if (std::find(m_shown.begin(), m_shown.end(), shown) != m_shown.end())
        return std::nullopt;
    m_shown.push_back(shown);
    return timeline(shown.first, axis);
}

Picture LessonFigures::timeline(std::size_t run, AxisKind axis) const
{
    Picture picture;
    picture.what = PictureKind::Timeline;
    picture.axis = axis;
    const OpenRun &open = m_runs[run];
    picture.runs = {pictured(open.recording, open.spans, open.result)};
    picture.delay = open.scenario.delay.count();
    return picture;
}

Picture LessonFigures::comparison(const LessonBeat &beat) const
{
    Picture picture;
    picture.what = beat.stage == LessonStage::Totals ? PictureKind::Totals : PictureKind::Race;
    picture.captions = Captions::Hidden;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const OpenRun &open = m_runs[i];
        picture.runs.push_back(pictured(open.recording, open.spans, open.result));
        const QString title = m_lesson.runs[i].title.in(m_language);
        if (!title.isEmpty())
            picture.runs.back().title = title;
    }
    picture.delay = delayOf(picture.runs, m_lesson);
    return picture;
}

double figureHeight(const Picture &picture)
{
    const auto runs = double(picture.runs.size());
    if (picture.what == PictureKind::Race)
        return (kRaceFrame + runs * kRacer) * kScale;
    if (picture.what == PictureKind::Totals)
        return (kTotalsFrame + runs * kBar) * kScale;
    const PicturedRun &run = picture.runs.front();
    const double tasks = std::min(kMostTasks, double(run.spans->requests().size()) * kTask);
    return (kFrame + double(run.recording->lanes.size()) * kResource + tasks) * kScale;
}

void paintFigure(QPainter &painter, const QRectF &box, const Picture &picture)
{
    const Theme theme(ColourScheme::Light);
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(kScale, kScale);
    const QRectF card(QPointF(), box.size() / kScale);
    if (picture.what == PictureKind::Timeline)
        paintTimelineCard(painter, theme, card, picture);
    else if (picture.what == PictureKind::Race)
        paintRaceCard(painter, theme, card, picture);
    else
        paintTotalsCard(painter, theme, card, picture);
    painter.restore();
}

} // namespace coroscope
