// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// How a TimelineArea is painted.
#include "ui/painttext.h"
#include "ui/timeline/timelinearea.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace coroscope {

void TimelineArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    if (scene())
        paintRun(painter);
    else
        paintWords(painter);
    if (m_focus.isShown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintFocusRing(painter, theme(), viewport()->rect(), theme().px(4));
    }
}

void TimelineArea::paintRun(QPainter &painter)
{
    prepare();
    m_canvas.paint(painter);
    paintRange(painter);
    if (m_drag == Drag::Zoom) {
        QColor tint = theme().color(Token::Accent);
        tint.setAlphaF(0.16f);
        const double left = std::min(m_pressed.x(), m_dragX);
        painter.fillRect(QRectF(left, layout().top(), std::abs(m_dragX - m_pressed.x()),
                                layout().rect.bottom() - layout().top()),
                         tint);
    }
    if (!m_card.isEmpty() && m_drag == Drag::None)
        paintCard(painter);
}

void TimelineArea::paintWords(QPainter &painter) const
{
    const QRectF rect(viewport()->rect());
    painter.fillRect(rect, theme().color(Token::Surface));
    const double pad = theme().px(24);
    const double width = rect.width() - 2 * pad;
    const QFont title = theme().text(15, 600);
    const double line = theme().wholePx(23);
    const double height = paragraphLines(m_emptyTitle, title, width) * line;
    const double top = std::round(rect.center().y() - height);
    paintParagraph(painter, QRectF(pad, top, width, height + 1), m_emptyTitle, title,
                   theme().color(Token::Text), line, Qt::AlignHCenter);
    paintParagraph(painter,
                   QRectF(pad, top + height + theme().px(4), width, rect.bottom() - top - height),
                   m_emptyLine, theme().text(13), theme().color(Token::Text2), theme().wholePx(20),
                   Qt::AlignHCenter);
}

void TimelineArea::paintCard(QPainter &painter) const
{
    const QStringList &lines = m_card;
    const double pad = theme().px(10);
    const double lineHeight = theme().px(19);
    double width = 0;
    for (int i = 0; i < lines.size(); ++i)
        width = std::max(width,
                         textWidth(i == 0 ? theme().text(12.5, 600) : theme().text(12), lines[i]));
    QRectF card(0, 0, std::ceil(width) + 2 * pad + 2,
                lineHeight * double(lines.size()) + 1.4 * pad);
    const QRectF room(viewport()->rect());
    card.moveTopLeft(m_cardAt + QPointF(theme().px(14), theme().px(16)));
    if (card.right() > room.right() - 4)
        card.moveRight(m_cardAt.x() - theme().px(10));
    if (card.bottom() > room.bottom() - 4)
        card.moveBottom(m_cardAt.y() - theme().px(10));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Card));
    painter.drawRoundedRect(card, theme().px(6), theme().px(6));
    double y = card.top() + pad * 0.7;
    for (int i = 0; i < lines.size(); ++i, y += lineHeight)
        paintText(painter, QRectF(card.left() + pad, y, card.width() - pad, lineHeight), lines[i],
                  i == 0 ? theme().text(12.5, 600) : theme().text(12),
                  theme().color(Token::CardText));
}

} // namespace coroscope
