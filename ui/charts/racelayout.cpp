// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/race.h"
#include "ui/charts/racewords.h"
#include "ui/painttext.h"
#include "ui/timeline/tasklanes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace coroscope {

namespace {

constexpr double kRuler = 30;
constexpr double kSide = 16;
constexpr double kStripPadding = 8;
constexpr double kLargestRow = 40;
constexpr double kLeastFineRow = 18;
constexpr double kSliver = 0.08;
constexpr double kGap = 22;        // between bars and words, words and lens
constexpr double kLensFrom = 0.42; // of the width, at least
constexpr double kLensTo = 0.66;   // at most
constexpr double kNarrowestCaption = 330;
constexpr double kHeadWords = 26;
constexpr double kCorner = 0.08;     // of the free height, for words in a corner
constexpr double kStairPart = 0.08;  // of the width, by which a corner is wider than the middle
constexpr double kCommonPart = 0.34; // of the width, beyond which words keep to their own strip

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
    if (strip.form == StripForm::Bricks)
        return axis.x(shownEnd(*racer.spans));
    const TaskSpans &task = racer.spans->requests()[i];
    const std::int64_t end = task.spans.empty() ? 0 : task.spans.back().to;
    return axis.x(end) + (strip.rows.height >= 11 ? strip.rows.height * 0.58 + 4 : 4);
}

// The right end of what is painted between two heights; the left end of the axis for nothing.
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
    // Rows that are just high enough for edges are bolder without.
    if (strip.form == StripForm::Tasks && height >= kFineLane && height < kLeastFineRow)
        height = kFineLane - 1;
    strip.rows = Rows{std::round(top + (room - height * double(count)) / 2), height, 0, count};
}

// Where words can stand beside the lanes.
struct FreePlace
{
    double left = 0; // at least
    double top = 0;
    int lines = 3;
    bool isStair = false; // the bars leave a corner free, not a side
};

// The upper right corner of a staircase, else the height at which the words are most in the middle;
// fewer words where three lines have no room. `limit` is where they must end.
std::optional<FreePlace> freePlace(const RaceStrip &strip, const Racer &racer, const Theme &theme,
                                   const TimeAxis &axis, double limit)
{
    const double inset = theme.px(kStripPadding);
    const double room = strip.rect.height() - 2 * inset;
    for (int lines = wordLines(racer); lines >= 1; --lines) {
        const double height = wordsHeight(theme, lines);
        if (height > room)
            continue;
        const auto leftAt = [&](double part) {
            const double y = strip.rect.top() + inset + (room - height) * part;
            const double right = occupied(strip, racer, axis, y - 4, y + height + 4);
            return right > axis.left() ? std::round(right + theme.px(kGap)) : axis.left();
        };
        const bool isStair =
            leftAt(0.5) - leftAt(kCorner) > kStairPart * (axis.right() - axis.left());
        // A caption may end in "…"; a title may not.
        const double whole = wordsWidth(theme, racer, lines);
        const double least = lines == 3 ? std::min(whole, theme.px(kNarrowestCaption)) : whole;
        for (const double part : {isStair ? kCorner : 0.5, 0.25, kCorner, 1.0}) {
            if (limit - leftAt(part) >= least)
                return FreePlace{leftAt(part),
                                 std::round(strip.rect.top() + inset + (room - height) * part),
                                 lines, isStair};
        }
    }
    return std::nullopt;
}

RaceStrip layOutStrip(const Racer &racer, const Theme &theme, const TimeAxis &axis,
                      const QRectF &rect)
{
    RaceStrip strip;
    strip.rect = rect;
    strip.workers = workersOf(*racer.recording);
    const bool suspends = isEverSuspended(*racer.spans);
    if (strip.workers.size() > 1 && !suspends)
        strip.form = StripForm::Bricks;
    const double inset = theme.px(kStripPadding);
    layOutLanes(strip, racer, theme, rect.top() + inset, rect.bottom() - inset);
    const double width = axis.x(shownEnd(*racer.spans)) - axis.left();
    // Its left edge is set when all strips are known.
    if (suspends && strip.form == StripForm::Tasks && rect.height() >= theme.px(64) &&
        width < kSliver * (axis.right() - axis.left()))
        strip.lens = QRectF(QPointF(axis.left(), std::round(rect.top() + inset)),
                            QPointF(axis.right(), std::round(rect.bottom() - inset)));
    return strip;
}

// One x for the words of all strips that have a side free, and one for lenses and corners.
struct CommonEdges
{
    double words;
    double lens;
};

CommonEdges commonEdges(const std::vector<RaceStrip> &strips, const std::vector<Racer> &racers,
                        const Theme &theme, const TimeAxis &axis)
{
    const double width = axis.right() - axis.left();
    CommonEdges edges{axis.left(), axis.left() + kLensFrom * width};
    double widest = 0;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const auto place = freePlace(strips[i], racers[i], theme, axis, axis.right());
        if (place && !place->isStair && place->left < axis.left() + kCommonPart * width)
            edges.words = std::max(edges.words, place->left);
        if (!strips[i].lens.isNull())
            widest = std::max(widest, wordsWidth(theme, racers[i], 3));
    }
    if (widest > 0)
        edges.lens = std::max(edges.lens, edges.words + widest + theme.px(kGap));
    edges.lens = std::round(std::min(edges.lens, axis.left() + kLensTo * width));
    return edges;
}

void placeWords(RaceStrip &strip, const Racer &racer, const Theme &theme, const TimeAxis &axis,
                const CommonEdges &edges)
{
    if (!strip.lens.isNull())
        strip.lens.setLeft(edges.lens);
    const double limit = strip.lens.isNull() ? axis.right() : edges.lens - theme.px(kGap);
    if (const auto place = freePlace(strip, racer, theme, axis, limit)) {
        const double wanted = place->isStair ? edges.lens : edges.words;
        const bool fits = limit - wanted >= wordsWidth(theme, racer, place->lines) - 1;
        const bool isBeside = place->left > axis.left();
        const double left = fits && isBeside ? std::max(place->left, wanted) : place->left;
        strip.words = QRectF(left, place->top, limit - left, wordsHeight(theme, place->lines));
        strip.lines = place->lines;
        return;
    }
    // No room beside the lanes: the title goes above them.
    const double inset = theme.px(kStripPadding);
    strip.lines = 1;
    strip.lens = {};
    strip.words = QRectF(axis.left(), std::round(strip.rect.top() + inset * 0.6),
                         axis.right() - axis.left(), theme.px(kHeadWords));
    layOutLanes(strip, racer, theme, strip.words.bottom() + inset * 0.4,
                strip.rect.bottom() - inset);
}

} // namespace

RaceLayout layOutRace(const QRectF &rect, const Theme &theme, const std::vector<Racer> &racers)
{
    RaceLayout layout;
    layout.ruler = QRectF(rect.left(), rect.top(), rect.width(), theme.wholePx(kRuler));
    const double left = std::round(rect.left() + theme.px(kSide));
    const double right = std::round(rect.right() - theme.px(kSide));
    std::int64_t end = 1;
    for (const Racer &racer : racers)
        end = std::max(end, shownEnd(*racer.spans));
    const double room = theme.px(18);
    layout.axis = TimeAxis::clock(
        0, end + std::int64_t(double(end) * room / std::max(1.0, right - left - room)), left,
        right);
    const double top = layout.ruler.bottom();
    layout.area = QRectF(QPointF(left, top), QPointF(right, rect.bottom()));
    const double height = (rect.bottom() - top) / double(std::max<std::size_t>(1, racers.size()));
    for (std::size_t i = 0; i < racers.size(); ++i) {
        const double y = std::round(top + double(i) * height);
        const double below = std::round(top + double(i + 1) * height);
        layout.strips.push_back(layOutStrip(racers[i], theme, layout.axis,
                                            QRectF(rect.left(), y, rect.width(), below - y)));
    }
    const CommonEdges edges = commonEdges(layout.strips, racers, theme, layout.axis);
    for (std::size_t i = 0; i < racers.size(); ++i)
        placeWords(layout.strips[i], racers[i], theme, layout.axis, edges);
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
