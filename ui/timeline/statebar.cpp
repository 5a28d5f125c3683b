// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/statebar.h"

#include "ui/timeline/density.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace coroscope {

namespace {

constexpr double kPartOfFineLane = 0.62;
constexpr double kPartOfCoarseLane = 0.78;
constexpr double kLargestBar = 36;
constexpr double kRadius = 3.5;
constexpr double kWholePixelLane = 20;
constexpr double kNarrowestRound = 3;
constexpr double kThinnestEdge = 0.6;

// The part of a polygon on one side of a vertical line.
QPolygonF beside(const QPolygonF &polygon, double x, bool keepRight)
{
    QPolygonF kept;
    const auto inside = [x, keepRight](const QPointF &p) {
        return keepRight ? p.x() >= x : p.x() <= x;
    };
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        if (inside(a))
            kept << a;
        if (inside(a) != inside(b))
            kept << QPointF(x, a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y()));
    }
    return kept;
}

// A rectangle whose left and right corners are round or, at a cut, square.
QPainterPath roundedPath(const QRectF &r, double radius, bool roundLeft, bool roundRight)
{
    QPainterPath path;
    const double d = 2 * std::max(0.0, std::min({radius, r.width() / 2, r.height() / 2}));
    if (roundLeft && roundRight) {
        path.addRoundedRect(r, d / 2, d / 2);
        return path;
    }
    path.moveTo(r.left() + (roundLeft ? d / 2 : 0), r.top());
    if (roundRight) {
        path.arcTo(r.right() - d, r.top(), d, d, 90, -90);
        path.arcTo(r.right() - d, r.bottom() - d, d, d, 0, -90);
    } else {
        path.lineTo(r.topRight());
        path.lineTo(r.bottomRight());
    }
    if (roundLeft) {
        path.arcTo(r.left(), r.bottom() - d, d, d, 270, -90);
        path.arcTo(r.left(), r.top(), d, d, 180, -90);
    } else {
        path.lineTo(r.bottomLeft());
        path.lineTo(r.topLeft());
    }
    path.closeSubpath();
    return path;
}

// An edge never takes most of a small bar.
double edgeOf(const Theme &theme, State state, double width, double height)
{
    const double full = Theme::form(state).edge * std::clamp(theme.scale(), 1.0, 1.5);
    return std::min({full, 0.2 * height, 0.1 * width});
}

void paintCoarse(QPainter &painter, const Theme &theme, const Bar &bar, const QRectF &r,
                 double laneHeight)
{
    if (bar.state == State::Pending) {
        painter.fillRect(r, theme.color(Token::BorderStrong));
        return;
    }
    painter.fillRect(r, bar.isOwnWait ? theme.color(Token::OwnWait) : theme.fill(bar.state));
    if (bar.state == State::Blocked && laneHeight >= 3.5)
        paintStripes(painter, r, theme.color(Token::Stripe), 7, 1.1, bar.left);
}

} // namespace

QRectF barRect(const Theme &theme, State state, double left, double right, double top,
               double height)
{
    const bool fine = height >= kFineLane;
    const double full =
        std::min(height * (fine ? kPartOfFineLane : kPartOfCoarseLane), theme.px(kLargestBar));
    const StateForm form = Theme::form(state);
    double h = full * (fine ? form.height : form.coarse);
    if (height >= kWholePixelLane) {
        // The parity of the lane, so that the bar is centred and yet on whole pixels.
        const double odd = std::fmod(std::round(height), 2);
        h = std::max(1.0, 2 * std::round((h - odd) / 2) + odd);
    } else if (height >= 2) {
        h = std::max(1.0, std::round(h));
    } else {
        h = std::max(h, std::min(height, 1.0));
    }
    return {left, top + (height - h) / 2, right - left, h};
}

void paintBar(QPainter &painter, const Theme &theme, const Bar &bar, double top, double height,
              Reach reach)
{
    const double left = std::max(bar.left, reach.from);
    const double right = std::min(bar.right, reach.to);
    if (right <= left || isEnd(bar.state))
        return;
    QRectF r = barRect(theme, bar.state, left, right, top, height);
    if (height < kFineLane) {
        paintCoarse(painter, theme, bar, r, height);
        return;
    }
    const bool roundLeft = bar.left >= reach.from;
    const bool roundRight = bar.right <= reach.to;
    if (bar.right - bar.left > 3)
        r.adjust(roundLeft ? 0.5 : 0, 0, roundRight ? -0.5 : 0, 0);
    if (r.width() <= 0)
        return;
    const double width = bar.right - bar.left;
    if (width < kNarrowestRound) {
        painter.fillRect(r, theme.fill(bar.state));
        return;
    }
    const double radius = std::min(theme.px(kRadius), width * 0.25);
    const double edge = edgeOf(theme, bar.state, width, r.height());
    if (edge < kThinnestEdge) {
        painter.fillPath(roundedPath(r, radius, roundLeft, roundRight), theme.fill(bar.state));
        return;
    }
    // The edge is the rim that the smaller fill leaves of the larger one.
    painter.fillPath(roundedPath(r, radius, roundLeft, roundRight), theme.edge(bar.state));
    const QRectF inner = r.adjusted(roundLeft ? edge : 0, edge, roundRight ? -edge : 0, -edge);
    if (inner.width() <= 0)
        return;
    const bool hollow = bar.state == State::Suspended && bar.isOwnWait;
    painter.fillPath(roundedPath(inner, radius - edge, roundLeft, roundRight),
                     hollow ? theme.color(Token::Surface) : theme.fill(bar.state));
    if (bar.state != State::Blocked)
        return;
    const double part = std::clamp(std::min(width, r.height()) / theme.px(16), 0.45, 1.0);
    paintStripes(painter, inner, theme.color(Token::Stripe), theme.px(9) * part,
                 theme.px(2.2) * part, bar.left);
}

void paintStripes(QPainter &painter, const QRectF &rect, const QColor &color, double pitch,
                  double width, double origin)
{
    const double h = rect.height();
    const double across = width * std::sqrt(2.0); // of a stripe, along x
    // One shape in a file. Into pixels a few at a time: filling a path takes as long as the square of what lies
    // side by side in it.
    const int most = isVector(painter) ? std::numeric_limits<int>::max() : 4;
    int count = 0;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double first = std::floor((rect.left() - h - across - origin) / pitch);
    for (double i = first;; ++i) {
        const double x = origin + i * pitch;
        if (x >= rect.right())
            break;
        QPolygonF stripe{{x, rect.bottom()},
                         {x + across, rect.bottom()},
                         {x + across + h, rect.top()},
                         {x + h, rect.top()}};
        if (x < rect.left())
            stripe = beside(stripe, rect.left(), true);
        if (x + across + h > rect.right())
            stripe = beside(stripe, rect.right(), false);
        if (stripe.size() <= 2)
            continue;
        path.addPolygon(stripe);
        path.closeSubpath();
        if (++count == most) {
            painter.fillPath(path, color);
            path.clear();
            path.setFillRule(Qt::WindingFill);
            count = 0;
        }
    }
    if (!path.isEmpty())
        painter.fillPath(path, color);
}

} // namespace coroscope
