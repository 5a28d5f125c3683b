// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/captions.h"
#include "ui/painttext.h"
#include "ui/picture/cards.h"
#include "ui/picture/frame.h"
#include "ui/picture/runs.h"
#include "ui/timeline/legend.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kPadding = 14;
constexpr double kCaption = 38;
constexpr double kLargestRow = 96;
constexpr double kBetween = 12; // two cards

// The legend in the head of a card, from `left` on.
void paintLegendRow(QPainter &painter, const Theme &theme, const QRectF &head, double left,
                    const std::vector<LegendEntry> &entries, LegendWords words)
{
    const double right = head.right() - theme.px(kPadding);
    paintLegend(painter, theme, QRectF(left, head.top(), right - left, head.height()), entries,
                words);
}

// The sentence on its band below `top`; returns where the band ends.
double paintCaption(QPainter &painter, const Theme &theme, const QRectF &card, double top,
                    const Message &caption)
{
    const QRectF band(card.left() + 1, top, card.width() - 2, theme.wholePx(kCaption));
    painter.fillRect(band, theme.color(Token::LaneAlternate));
    paintText(painter, band.adjusted(theme.px(kPadding), 0, -theme.px(kPadding), 0),
              translated(caption), theme.text(13.5, 600), theme.color(Token::Text));
    paintCardLine(painter, theme, card, band.bottom());
    return band.bottom() + 1;
}

// A run's legend, caption and timeline; by the clock it goes on to `commonEnd` if that is later.
Widths paintRunCard(QPainter &painter, const Theme &theme, const QRectF &card,
                    const Picture &picture, const PicturedRun &run, std::int64_t commonEnd)
{
    paintCard(painter, theme, card);
    const QRectF head = cardHead(theme, card);
    std::vector<LegendEntry> entries = legendEntries({run.spans}, picture.at);
    if (picture.axis == AxisKind::Clock)
        entries = statesOnly(entries);
    const double left = picture.what == PictureKind::Pair
                            ? paintCardTitle(painter, theme, head, run.title) + theme.px(20)
                            : card.left() + theme.px(kPadding);
    paintLegendRow(painter, theme, head, left, entries,
                   picture.at ? LegendWords::Short : LegendWords::Phrases);
    paintCardLine(painter, theme, card, head.bottom());
    double top = head.bottom() + 1;
    std::optional<Message> caption;
    if (picture.captions == Captions::Shown && !picture.at)
        caption = captionOf(*run.recording, *run.spans);
    if (caption)
        top = paintCaption(painter, theme, card, top, *caption);
    TimelineView view;
    view.axis = picture.axis;
    view.playhead = picture.at;
    view.largestRow = kLargestRow;
    RunScene scene(*run.recording, *run.spans);
    scene.setMarks(withNote(scene.marks(), run.note));
    if (commonEnd > scene.end() && picture.axis == AxisKind::Clock)
        view.visible = {0, commonEnd + commonEnd / 16};
    view.hasMarks = picture.marks == MarkFlags::Shown && !scene.marks().empty();
    const TimelinePainter timeline(scene, theme, view,
                                   QRectF(QPointF(card.left() + 1, top),
                                          QPointF(card.right() - 1, card.bottom() - theme.px(8))));
    timeline.paint(painter);
    return timeline.isWidened() ? Widths::Widened : Widths::True;
}

} // namespace

Widths paintRaceCard(QPainter &painter, const Theme &theme, const QRectF &card,
                     const Picture &picture)
{
    paintCard(painter, theme, card);
    const QRectF head = cardHead(theme, card);
    const double title =
        paintCardTitle(painter, theme, head, QCoreApplication::translate("Picture", "Race"));
    paintLegendRow(painter, theme, head, title + theme.px(20),
                   statesOnly(legendEntries(spansOf(picture.runs), std::nullopt)),
                   LegendWords::Phrases);
    paintCardLine(painter, theme, card, head.bottom());
    const QRectF body(QPointF(card.left() + 1, head.bottom() + 1),
                      QPointF(card.right() - 1, card.bottom() - 1));
    const std::vector<Racer> racers = racersOf(picture.runs, picture.delay, picture.captions);
    paintRace(painter, theme, body, racers);
    return isRaceWidened(layOutRace(body, theme, racers), racers) ? Widths::Widened : Widths::True;
}

Widths paintTimelineCard(QPainter &painter, const Theme &theme, const QRectF &card,
                         const Picture &picture)
{
    return paintRunCard(painter, theme, card, picture, picture.runs.front(), 0);
}

Widths paintPairCards(QPainter &painter, const Theme &theme, const QRectF &rect,
                      const Picture &picture)
{
    const std::size_t count = std::min<std::size_t>(2, picture.runs.size());
    std::int64_t end = 0;
    for (std::size_t i = 0; i < count; ++i)
        end = std::max(end, shownEnd(*picture.runs[i].spans));
    const double gap = theme.wholePx(kBetween);
    const double height = std::floor((rect.height() - gap * double(count - 1)) / double(count));
    Widths widths = Widths::True;
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF card(rect.left(), rect.top() + double(i) * (height + gap), rect.width(),
                          height);
        if (paintRunCard(painter, theme, card, picture, picture.runs[i], end) == Widths::Widened)
            widths = Widths::Widened;
    }
    return widths;
}

} // namespace coroscope
