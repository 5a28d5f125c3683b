// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/race.h"
#include "ui/charts/racewords.h"
#include "ui/painttext.h"
#include "ui/timeline/tasklanes.h"

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kRuler = 30;
constexpr double kSide = 16;
constexpr double kStripPadding = 10;
constexpr double kLargestRow = 40;
constexpr double kSliver = 0.08;
constexpr double kGap = 22;        // between bars and words, words and lens
constexpr double kLensFrom = 0.42; // of the width, at least
constexpr double kLensTo = 0.62;   // at most
constexpr double kNarrowestWords = 190;
constexpr double kHeadWords = 26;

bool isEverSuspended(const Spans &spans)
{
    return std::any_of(spans.requests().begin(), spans.requests().end(), [](const TaskSpans &task) {
        return std::any_of(task.spans.begin(), task.spans.end(),
                           [](const Span &span) { return span.state == State::Suspended; });
    });
}

std::vector<LaneEntry> workersOf(const Recording &recording)
{
    std::vector<LaneEntry> workers;
    std::copy_if(recording.lanes.begin(), recording.lanes.end(), std::back_inserter(workers),
                 [](const LaneEntry &lane) { return lane.kind == LaneKind::Worker; });
    return workers;
}

// What is painted in lane `i` ends here.
double endOfLane(const RaceStrip &strip, const Racer &racer, const TimeAxis &axis, std::size_t i)
{
    if (strip.form == StripForm::Bricks) {
        const std::vector<Brick> &bricks = racer.spans->bricks(strip.workers[i].id);
        return bricks.empty() ? axis.left() : axis.x(bricks.back().to);
    }
    const TaskSpans &task = racer.spans->requests()[i];
    const std::int64_t end = task.spans.empty() ? 0 : task.spans.back().to;
    return axis.x(end) + (strip.rows.height >= 11 ? strip.rows.height * 0.58 + 4 : 4);
}

// The right end of what is painted between two heights.
double occupied(const RaceStrip &strip, const Racer &racer, const TimeAxis &axis, double top,
                double bottom)
{
    double right = axis.left();
    for (std::size_t i = strip.rows.first; i < strip.rows.last; ++i) {
        if (strip.rows.topOf(i) < bottom && strip.rows.topOf(i + 1) > top)
            right = std::max(right, endOfLane(strip, racer, axis, i));
    }
    return right;
}

void layOutLanes(RaceStrip &strip, const Racer &racer, const Theme &theme, double top,
                 double bottom)
{
    const std::size_t count =
        strip.form == StripForm::Bricks ? strip.workers.size() : racer.spans->requests().size();
    const double room = std::max(0.0, bottom - top);
    double height = std::min(theme.px(kLargestRow), room / double(std::max<std::size_t>(1, count)));
    height = height >= 2 ? std::floor(height) : height;
    strip.rows = Rows{std::round(top + (room - height * double(count)) / 2), height, 0, count};
}

// Words beside the lanes, if they have room there; `limit` is where they must end.
bool placeWords(RaceStrip &strip, const Racer &racer, const Theme &theme, const TimeAxis &axis,
                double limit)
{
    const double inset = theme.px(kStripPadding);
    for (int lines = 3; lines >= 1; --lines) {
        const double height = wordsHeight(theme, lines);
        const double room = strip.rect.height() - 2 * inset;
        if (height > room)
            continue;
        const double least =
            std::min(wordsWidth(theme, racer, lines), theme.px(lines == 3 ? 330 : kNarrowestWords));
        const double top = strip.rect.top() + inset;
        for (const double part : {0.5, 0.25, 0.0, 1.0}) {
            const double y = top + (room - height) * part;
            const double left =
                std::round(occupied(strip, racer, axis, y - 4, y + height + 4) + theme.px(kGap));
            if (limit - left < least)
                continue;
            strip.words = QRectF(left, std::round(y), limit - left, height);
            strip.lines = lines;
            return true;
        }
    }
    return false;
}

RaceStrip layOutStrip(const Racer &racer, const Theme &theme, const TimeAxis &axis,
                      const QRectF &rect, double lensLeft)
{
    RaceStrip strip;
    strip.rect = rect;
    strip.workers = workersOf(*racer.recording);
    if (strip.workers.size() > 1 && !isEverSuspended(*racer.spans))
        strip.form = StripForm::Bricks;
    const double inset = theme.px(kStripPadding);
    layOutLanes(strip, racer, theme, rect.top() + inset, rect.bottom() - inset);
    const double width = axis.x(shownEnd(*racer.spans)) - axis.left();
    const bool isSliver = strip.form == StripForm::Tasks && isEverSuspended(*racer.spans) &&
                          width < kSliver * (axis.right() - axis.left());
    if (isSliver && rect.height() >= theme.px(64))
        strip.lens = QRectF(QPointF(lensLeft, std::round(rect.top() + inset)),
                            QPointF(axis.right(), std::round(rect.bottom() - inset)));
    const double limit = strip.lens.isNull() ? axis.right() : strip.lens.left() - theme.px(kGap);
    if (placeWords(strip, racer, theme, axis, limit))
        return strip;
    const double head = theme.px(kHeadWords);
    strip.lines = 1;
    strip.words =
        QRectF(axis.left(), std::round(rect.top() + inset * 0.6), axis.right() - axis.left(), head);
    strip.lens = {};
    layOutLanes(strip, racer, theme, strip.words.bottom() + inset * 0.4, rect.bottom() - inset);
    return strip;
}

} // namespace

RaceLayout layOutRace(const QRectF &rect, const Theme &theme, const std::vector<Racer> &racers)
{
    RaceLayout layout;
    layout.ruler = QRectF(rect.left(), rect.top(), rect.width(), theme.wholePx(kRuler));
    const double left = std::round(rect.left() + theme.px(kSide));
    const double right = std::round(rect.right() - theme.px(kSide));
    std::int64_t end = 1;
    double words = 0; // widest beside a lens
    for (const Racer &racer : racers) {
        end = std::max(end, shownEnd(*racer.spans));
        words = std::max(words, wordsWidth(theme, racer, 3));
    }
    const double room = theme.px(18);
    layout.axis = TimeAxis::clock(
        0, end + std::int64_t(double(end) * room / std::max(1.0, right - left - room)), left,
        right);
    const double top = layout.ruler.bottom();
    layout.area = QRectF(QPointF(left, top), QPointF(right, rect.bottom()));
    if (racers.empty())
        return layout;
    const double width = right - left;
    const double lensLeft =
        std::round(left + std::clamp(kSliver * width + words + 2 * theme.px(kGap),
                                     kLensFrom * width, kLensTo * width));
    const double height = (rect.bottom() - top) / double(racers.size());
    for (std::size_t i = 0; i < racers.size(); ++i) {
        const double y = std::round(top + double(i) * height);
        const double below = std::round(top + double(i + 1) * height);
        layout.strips.push_back(layOutStrip(racers[i], theme, layout.axis,
                                            QRectF(rect.left(), y, rect.width(), below - y),
                                            lensLeft));
    }
    return layout;
}

bool isRaceWidened(const RaceLayout &layout, const std::vector<Racer> &racers)
{
    return std::any_of(racers.begin(), racers.end(), [&layout](const Racer &racer) {
        return hasWidened(racer.spans->requests(), layout.axis,
                          {layout.area.left(), layout.area.right()});
    });
}

} // namespace coroscope
