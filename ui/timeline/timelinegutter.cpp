// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What a TimelinePainter writes left of the axis: the names of lanes and the numbers of tasks.
#include "ui/painttext.h"
#include "ui/timeline/stateglyph.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kGutterLeft = 14;

} // namespace

void TimelinePainter::paintGutter(QPainter &painter) const
{
    const double left = m_layout.rect.left() + m_theme.px(kGutterLeft);
    const double width = m_layout.axisLeft - left;
    const QString head = m_view.axis == AxisKind::Paced
                             ? QCoreApplication::translate("Timeline", "step")
                             : QCoreApplication::translate("Timeline", "time");
    paintText(painter, QRectF(left, m_layout.ruler.top(), width, m_layout.ruler.height()), head,
              m_theme.text(11.5, 500), m_theme.color(Token::Text3));
    for (const ResourceRow &row : m_layout.resources) {
        if (row.rect.height() < m_theme.px(11))
            continue;
        paintText(painter, QRectF(left, row.rect.top(), width - 4, row.rect.height()),
                  laneWord(row.lane.kind, row.number), m_theme.text(12, 550),
                  m_theme.color(Token::Text2));
    }
    const std::size_t every = m_layout.numberEvery(m_theme);
    for (std::size_t i = m_layout.rows.first; i < m_layout.rows.last; ++i) {
        const bool selected = m_view.selected == i;
        // The selected number takes the room of its neighbours.
        const bool covered =
            m_view.selected && !selected &&
            std::abs(double(i) - double(*m_view.selected)) * m_layout.rows.height < m_theme.px(13);
        if (selected || ((i + 1) % every == 0 && (every == 1 || !covered)))
            paintTaskNumber(painter, i);
    }
}

void TimelinePainter::paintTaskNumber(QPainter &painter, std::size_t i) const
{
    const double middle = m_layout.rows.topOf(i) + m_layout.rows.height / 2;
    const bool selected = m_view.selected == i;
    const bool full = m_layout.detail() == LaneDetail::Full;
    if (full) {
        const TaskSpans &task = m_spans.requests()[i];
        const std::int64_t t = m_view.playhead.value_or(m_view.gutterTime.value_or(m_spans.end()));
        const Span *span = Spans::spanAt(task, t);
        paintGlyph(painter, m_theme,
                   QPointF(m_layout.rect.left() + m_theme.px(kGutterLeft + 7), middle),
                   std::min(m_theme.px(12), m_layout.rows.height * 0.62), Spans::stateAt(task, t),
                   span && span->state == State::Suspended && isOwnWait(span->why));
    }
    const QFont font = m_theme.number(m_layout.rows.height >= 11 ? 12 : 10.5, selected ? 700 : 500);
    const double right = m_layout.axisLeft - m_theme.px(12);
    const double left = m_layout.rect.left() + m_theme.px(full ? 30 : 4);
    const double top = std::min(middle - 10, m_layout.rect.bottom() - 16);
    paintText(painter, QRectF(left, top, right - left, 20), QString::number(i + 1), font,
              m_theme.color(selected ? Token::Text : Token::Text3), Qt::AlignRight);
}

} // namespace coroscope
