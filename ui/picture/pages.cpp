// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/pages.h"

#include "core/recording/captions.h"
#include "ui/charts/race.h"
#include "ui/charts/theory.h"
#include "ui/charts/totals.h"
#include "ui/painttext.h"
#include "ui/picture/frame.h"
#include "ui/timeline/legend.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kMargin = 20;
constexpr double kHeading = 60;
constexpr double kGap = 12;
constexpr double kCardHead = 46;
constexpr double kPadding = 16;
constexpr double kCaption = 38;
constexpr double kSideColumn = 392;
constexpr double kTotalsLegend = 42;
constexpr double kVerdictLine = 21;

QString scaleNote()
{
    return QCoreApplication::translate("Picture", "Shorter than a pixel: drawn 1 px wide.");
}

std::size_t fastest(const Picture &picture)
{
    const auto least = std::min_element(
        picture.runs.begin(), picture.runs.end(),
        [](const PicturedRun &a, const PicturedRun &b) { return a.total < b.total; });
    return std::size_t(least - picture.runs.begin());
}

std::vector<Racer> racersOf(const Picture &picture)
{
    std::vector<Racer> racers;
    const std::size_t best = fastest(picture);
    for (std::size_t i = 0; i < picture.runs.size(); ++i) {
        const PicturedRun &run = picture.runs[i];
        Racer racer{run.recording, run.spans,     run.title, {}, {},
                    run.total,     picture.delay, i == best};
        if (const auto line = lineOf(*run.recording, *run.spans))
            racer.line = translated(*line);
        const auto caption = picture.captions == Captions::Shown
                                 ? captionOf(*run.recording, *run.spans)
                                 : std::nullopt;
        if (caption)
            racer.caption = translated(*caption);
        racers.push_back(racer);
    }
    return racers;
}

std::vector<Total> totalsOf(const Picture &picture)
{
    std::vector<Total> totals;
    const std::size_t best = fastest(picture);
    for (std::size_t i = 0; i < picture.runs.size(); ++i) {
        const PicturedRun &run = picture.runs[i];
        totals.push_back({run.title, run.total, run.ideal, run.startup, picture.delay,
                          i == best && picture.runs.size() > 1});
    }
    return totals;
}

std::vector<const Spans *> spansOf(const Picture &picture)
{
    std::vector<const Spans *> spans;
    for (const PicturedRun &run : picture.runs)
        spans.push_back(run.spans);
    return spans;
}

// The legend from `left` on, and the note at the right where it fits beside it.
void paintLegendRow(QPainter &painter, const Theme &theme, const QRectF &row, double left,
                    const Picture &picture, bool isWidened)
{
    const QFont font = theme.text(11.5, 400);
    const double right = row.right() - theme.px(kPadding);
    const double note = isWidened ? textWidth(font, scaleNote()) + theme.px(20) : 0;
    const bool single = picture.what == PictureKind::Timeline;
    const auto entries = legendEntries(
        single ? std::vector<const Spans *>{picture.runs.front().spans} : spansOf(picture),
        single ? picture.at : std::nullopt);
    const double width =
        paintLegend(painter, theme, QRectF(left, row.top(), right - left - note, row.height()),
                    entries, single && picture.at ? LegendWords::Short : LegendWords::Phrases);
    if (isWidened && left + width + note <= right)
        paintText(painter, QRectF(right - note, row.top(), note, row.height()), scaleNote(), font,
                  theme.color(Token::Text3), Qt::AlignRight);
}

void paintRaceCard(QPainter &painter, const Theme &theme, const QRectF &card,
                   const Picture &picture)
{
    paintCard(painter, theme, card);
    const QRectF head(card.left(), card.top(), card.width(), theme.wholePx(kCardHead));
    const std::vector<Racer> racers = racersOf(picture);
    const QRectF body(card.left() + 1, head.bottom() + 1, card.width() - 2,
                      card.bottom() - head.bottom() - 2);
    const double title =
        paintCardTitle(painter, theme, head, QCoreApplication::translate("Picture", "Race"));
    paintLegendRow(painter, theme, head, title + theme.px(20), picture,
                   isRaceWidened(layOutRace(body, theme, racers), racers));
    paintCardLine(painter, theme, card, head.bottom());
    paintRace(painter, theme, body, racers);
}

void paintTotalsCard(QPainter &painter, const Theme &theme, const QRectF &card,
                     const Picture &picture)
{
    paintCard(painter, theme, card);
    const QRectF head(card.left(), card.top(), card.width(), theme.wholePx(kCardHead));
    paintCardTitle(painter, theme, head, QCoreApplication::translate("Picture", "Total time"));
    const double pad = theme.px(kPadding);
    const double legendTop = std::round(card.bottom() - theme.px(kTotalsLegend));
    const std::vector<Total> totals = totalsOf(picture);
    paintTotals(painter, theme,
                QRectF(QPointF(card.left() + pad, head.bottom() + theme.px(4)),
                       QPointF(card.right() - pad, legendTop - theme.px(6))),
                totals, TotalsScale::Linear);
    paintCardLine(painter, theme, card, legendTop);
    paintTotalsLegend(
        painter, theme,
        QRectF(QPointF(card.left() + pad, legendTop), QPointF(card.right() - pad, card.bottom())),
        totals);
}

int verdictLines(const Theme &theme, const QString &verdict, double width)
{
    return std::min(3, paragraphLines(verdict, theme.text(13.5, 600), width));
}

// The height of the card with the table, as high as its rows need, but no more than `most`.
double theoryCardHeight(const Theme &theme, const Picture &picture, double width, double most)
{
    const QString verdict = picture.captions == Captions::Shown ? verdictOf(picture) : QString();
    const int lines = verdictLines(theme, verdict, width - 2 * theme.px(kPadding));
    const double words = lines > 0 ? theme.px(28 + kVerdictLine * lines) : theme.px(10);
    return std::round(std::min(most, theme.wholePx(kCardHead) +
                                         theoryHeight(theme, picture.runs.size()) + words));
}

void paintTheoryCard(QPainter &painter, const Theme &theme, const QRectF &card,
                     const Picture &picture)
{
    paintCard(painter, theme, card);
    const QRectF head(card.left(), card.top(), card.width(), theme.wholePx(kCardHead));
    paintCardTitle(painter, theme, head, QCoreApplication::translate("Picture", "Against theory"));
    std::vector<TheoryRow> rows;
    for (const PicturedRun &run : picture.runs)
        rows.push_back({run.title, run.formula, run.ideal, run.total});
    const double pad = theme.px(kPadding);
    const QString verdict = picture.captions == Captions::Shown ? verdictOf(picture) : QString();
    const int lines = verdictLines(theme, verdict, card.width() - 2 * pad);
    const double bottom =
        lines > 0 ? std::round(card.bottom() - theme.px(24 + kVerdictLine * lines)) : card.bottom();
    paintTheory(painter, theme,
                QRectF(QPointF(card.left() + pad, head.bottom() - theme.px(6)),
                       QPointF(card.right() - pad, bottom)),
                rows);
    if (lines == 0)
        return;
    paintCardLine(painter, theme, card, bottom);
    paintParagraph(painter,
                   QRectF(card.left() + pad, bottom + theme.px(12), card.width() - 2 * pad,
                          theme.px(kVerdictLine) * lines),
                   verdict, theme.text(13.5, 600), theme.color(Token::Text),
                   theme.px(kVerdictLine));
}

void paintComparison(QPainter &painter, const Theme &theme, const QRectF &rect,
                     const Picture &picture)
{
    const double side = theme.wholePx(kSideColumn);
    const double gap = theme.wholePx(kGap);
    paintRaceCard(painter, theme,
                  QRectF(rect.left(), rect.top(), rect.width() - side - gap, rect.height()),
                  picture);
    const double left = rect.right() - side;
    const double theory = theoryCardHeight(theme, picture, side, rect.height() * 0.55);
    paintTotalsCard(painter, theme, QRectF(left, rect.top(), side, rect.height() - theory - gap),
                    picture);
    paintTheoryCard(painter, theme, QRectF(left, rect.bottom() - theory, side, theory), picture);
}

void paintTimelineCard(QPainter &painter, const Theme &theme, const QRectF &card,
                       const Picture &picture)
{
    paintCard(painter, theme, card);
    const PicturedRun &run = picture.runs.front();
    QRectF head(card.left(), card.top(), card.width(), theme.wholePx(kCardHead));
    std::optional<Message> caption;
    if (picture.captions == Captions::Shown && !picture.at)
        caption = captionOf(*run.recording, *run.spans);
    double top = head.bottom();
    paintCardLine(painter, theme, card, top);
    if (caption) {
        const QRectF row(card.left() + 1, top + 1, card.width() - 2, theme.wholePx(kCaption));
        painter.fillRect(row, theme.color(Token::LaneAlternate));
        paintText(painter, row.adjusted(theme.px(14), 0, -theme.px(14), 0), translated(*caption),
                  theme.text(13.5, 600), theme.color(Token::Text));
        top = row.bottom();
        paintCardLine(painter, theme, card, top);
    }
    TimelineView view;
    view.axis = picture.axis;
    view.playhead = picture.at;
    view.largestRow = 64;
    view.largestLane = 44;
    const TimelinePainter timeline(*run.recording, *run.spans, theme, view,
                                   QRectF(QPointF(card.left() + 1, top + 1),
                                          QPointF(card.right() - 1, card.bottom() - theme.px(8))));
    timeline.paint(painter);
    paintLegendRow(painter, theme, head, card.left() + theme.px(14), picture, timeline.isWidened());
}

void paintNothing(QPainter &painter, const Theme &theme, const QRectF &card)
{
    paintCard(painter, theme, card);
    paintText(painter, card, QCoreApplication::translate("Picture", "There is no run to show."),
              theme.text(15, 500), theme.color(Token::Text2), Qt::AlignHCenter);
}

QString originWords(const Picture &picture)
{
    if (picture.runs.empty())
        return {};
    const bool isVirtual =
        std::all_of(picture.runs.begin(), picture.runs.end(),
                    [](const PicturedRun &run) { return run.recording->isVirtual; });
    return isVirtual ? QCoreApplication::translate("Picture", "simulated")
                     : QCoreApplication::translate("Picture", "real requests, measured");
}

} // namespace

void paintPage(QPainter &painter, const Theme &theme, const QRectF &rect, const Picture &picture)
{
    painter.fillRect(rect, theme.color(Token::Canvas));
    const double margin = theme.wholePx(kMargin);
    const double heading = theme.wholePx(kHeading);
    paintHeading(painter, theme,
                 QRectF(rect.left() + margin, rect.top(), rect.width() - 2 * margin, heading),
                 picture.title.isEmpty() ? QStringLiteral("Coroscope") : picture.title,
                 scenarioWords(picture), originWords(picture));
    const QRectF body(QPointF(rect.left() + margin, rect.top() + heading),
                      QPointF(rect.right() - margin, rect.bottom() - margin));
    if (picture.runs.empty()) {
        paintNothing(painter, theme, body);
        return;
    }
    switch (picture.what) {
    case PictureKind::Timeline:
        paintTimelineCard(painter, theme, body, picture);
        break;
    case PictureKind::Totals:
        paintTotalsCard(painter, theme, body, picture);
        break;
    case PictureKind::Race:
        paintRaceCard(painter, theme, body, picture);
        break;
    case PictureKind::Comparison:
        paintComparison(painter, theme, body, picture);
        break;
    }
}

} // namespace coroscope
