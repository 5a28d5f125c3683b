// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/pages.h"

#include "ui/painttext.h"
#include "ui/picture/cards.h"
#include "ui/picture/frame.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kMargin = 20;
constexpr double kFoot = 30;
constexpr double kHeading = 60;
constexpr double kGap = 12;
constexpr double kSideColumn = 404;
constexpr double kAlone = 1.35; // by which a chart grows that has the page to itself

Widths paintComparison(QPainter &painter, const Theme &theme, const QRectF &rect,
                       const Picture &picture)
{
    const double side = theme.wholePx(kSideColumn);
    const double gap = theme.wholePx(kGap);
    const double left = rect.right() - side;
    const double theory = theoryCardHeight(theme, picture, side, rect.height() * 0.55);
    paintTotalsCard(painter, theme, QRectF(left, rect.top(), side, rect.height() - theory - gap),
                    picture);
    paintTheoryCard(painter, theme, QRectF(left, rect.bottom() - theory, side, theory), picture);
    return paintRaceCard(painter, theme,
                         QRectF(rect.left(), rect.top(), rect.width() - side - gap, rect.height()),
                         picture);
}

Widths paintNothing(QPainter &painter, const Theme &theme, const QRectF &card)
{
    paintCard(painter, theme, card);
    paintText(painter, card, QCoreApplication::translate("Picture", "There is no run to show."),
              theme.text(15, 500), theme.color(Token::Text2), Qt::AlignHCenter);
    return Widths::True;
}

Widths paintBody(QPainter &painter, const Theme &theme, const QRectF &rect, const Picture &picture)
{
    if (picture.runs.empty())
        return paintNothing(painter, theme, rect);
    switch (picture.what) {
    case PictureKind::Timeline:
        return paintTimelineCard(painter, theme, rect, picture);
    case PictureKind::Pair:
        return paintPairCards(painter, theme, rect, picture);
    case PictureKind::Race:
        return paintRaceCard(painter, theme, rect, picture);
    case PictureKind::Comparison:
        return paintComparison(painter, theme, rect, picture);
    case PictureKind::Totals:
        paintTotalsCard(painter, Theme(theme.scheme(), theme.scale() * kAlone), rect, picture);
        break;
    }
    return Widths::True;
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
    const double foot = theme.wholePx(kFoot);
    const double heading = theme.wholePx(kHeading);
    const QRectF body(QPointF(rect.left() + margin, rect.top() + heading),
                      QPointF(rect.right() - margin, rect.bottom() - foot));
    paintHeading(painter, theme, QRectF(body.left(), rect.top(), body.width(), heading),
                 picture.title.isEmpty() ? QStringLiteral("Coroscope") : picture.title,
                 scenarioWords(picture), originWords(picture));
    if (paintBody(painter, theme, body, picture) == Widths::Widened)
        paintText(painter, QRectF(body.left(), body.bottom(), body.width(), foot),
                  QCoreApplication::translate(
                      "Picture", "Not to scale: what is shorter than a pixel is drawn 1 px wide."),
                  theme.text(11, 400), theme.color(Token::Text3));
}

} // namespace coroscope
