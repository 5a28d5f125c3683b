// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/comparepage.h"
#include "ui/painttext.h"
#include "ui/panels/totalspanel.h"
#include "ui/picture/frame.h"
#include "ui/picture/runs.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

// The table against theory on the page that compares.
namespace coroscope {

namespace {

constexpr double kVerdictLine = 21;
constexpr double kVerdictPadding = 13;

} // namespace

double ComparePage::verdictHeight() const
{
    const double room = m_theoryCard.width() - 2 * theme().px(kPadding);
    const int lines = std::min(4, paragraphLines(m_verdict, theme().text(13.5, 600), room));
    return lines > 0 ? theme().px(kVerdictLine) * lines + 2 * theme().px(kVerdictPadding) : 0;
}

QRectF ComparePage::theoryRect() const
{
    const double pad = theme().px(kPadding);
    return {
        QPointF(m_theoryCard.left() + pad,
                cardHead(theme(), m_theoryCard).bottom() - theme().px(4)),
        QPointF(m_theoryCard.right() - pad, std::round(m_theoryCard.bottom() - verdictHeight()))};
}

QString ComparePage::theoryHint(const QPointF &point) const
{
    if (hasNoRuns() || !theoryRect().contains(point))
        return {};
    const auto row = theoryRowAt(theme(), theoryRect(), theoryRowsOf(m_runs), point.y());
    return row ? m_totals->hint(int(*row)) : QString();
}

bool ComparePage::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = theoryHint(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void ComparePage::paintTheoryCard(QPainter &painter) const
{
    paintCard(painter, theme(), m_theoryCard);
    const QRectF head = cardHead(theme(), m_theoryCard);
    paintCardTitle(painter, theme(), head, tr("Against theory"));
    const double pad = theme().px(kPadding);
    const double words = verdictHeight();
    const double bottom = std::round(m_theoryCard.bottom() - words);
    paintTheory(painter, theme(), theoryRect(), theoryRowsOf(m_runs));
    if (words <= 0)
        return;
    paintCardLine(painter, theme(), m_theoryCard, bottom);
    const double space = theme().px(kVerdictPadding);
    paintParagraph(painter,
                   QRectF(m_theoryCard.left() + pad, bottom + space, m_theoryCard.width() - 2 * pad,
                          words - 2 * space),
                   m_verdict, theme().text(13.5, 600), theme().color(Token::Text),
                   theme().px(kVerdictLine));
}

} // namespace coroscope
