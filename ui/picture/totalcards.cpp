// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/painttext.h"
#include "ui/picture/cards.h"
#include "ui/picture/frame.h"
#include "ui/picture/runs.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kPadding = 16;
constexpr double kTotalsLegend = 42;
constexpr double kVerdictLine = 21;
constexpr double kVerdictPadding = 13;

// The sentence below the table; empty if it is not wanted or there is none.
QString verdict(const Picture &picture)
{
    return picture.captions == Captions::Shown ? verdictOf(picture.runs) : QString();
}

// The height of its lines, at most three; 0 for no sentence.
double verdictHeight(const Theme &theme, const QString &verdict, double width)
{
    return theme.px(kVerdictLine) *
           std::min(3, paragraphLines(verdict, theme.text(13.5, 600), width));
}

} // namespace

void paintTotalsCard(QPainter &painter, const Theme &theme, const QRectF &card,
                     const Picture &picture)
{
    paintCard(painter, theme, card);
    const QRectF head = cardHead(theme, card);
    paintCardTitle(painter, theme, head, QCoreApplication::translate("Picture", "Total time"));
    const double pad = theme.px(kPadding);
    const double legendTop = std::round(card.bottom() - theme.px(kTotalsLegend));
    const std::vector<Total> totals = totalsOf(picture.runs, picture.delay);
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

double theoryCardHeight(const Theme &theme, const Picture &picture, double width, double most)
{
    const double words = verdictHeight(theme, verdict(picture), width - 2 * theme.px(kPadding));
    const double needed = cardHead(theme, {}).height() + theoryHeight(theme, picture.runs.size()) +
                          (words > 0 ? words + 2 * theme.px(kVerdictPadding) : theme.px(4));
    return std::round(std::min(most, needed));
}

void paintTheoryCard(QPainter &painter, const Theme &theme, const QRectF &card,
                     const Picture &picture)
{
    paintCard(painter, theme, card);
    const QRectF head = cardHead(theme, card);
    paintCardTitle(painter, theme, head, QCoreApplication::translate("Picture", "Against theory"));
    const std::vector<TheoryRow> rows = theoryRowsOf(picture.runs);
    const double pad = theme.px(kPadding);
    const QString text = verdict(picture);
    const double words = verdictHeight(theme, text, card.width() - 2 * pad);
    const double space = theme.px(kVerdictPadding);
    const double bottom = words > 0 ? std::round(card.bottom() - words - 2 * space) : card.bottom();
    paintTheory(painter, theme,
                QRectF(QPointF(card.left() + pad, head.bottom() - theme.px(4)),
                       QPointF(card.right() - pad, bottom)),
                rows);
    if (words <= 0)
        return;
    paintCardLine(painter, theme, card, bottom);
    paintParagraph(painter,
                   QRectF(card.left() + pad, bottom + space, card.width() - 2 * pad, words), text,
                   theme.text(13.5, 600), theme.color(Token::Text), theme.px(kVerdictLine));
}

} // namespace coroscope
