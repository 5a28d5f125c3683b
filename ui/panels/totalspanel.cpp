// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/totalspanel.h"

#include "ui/painttext.h"
#include "ui/timetext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kRow = 50;
constexpr double kLeastRow = 30;
constexpr double kSide = 4;       // beside the chart, for the focus ring
constexpr double kGroundOver = 6; // of the ground under the pointer, beyond the words

} // namespace

TotalsPanel::TotalsPanel(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Total times"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TotalsPanel::setTotals(const std::vector<Total> &totals)
{
    m_totals = totals;
    m_cursor = std::clamp(m_cursor, 0, std::max(0, int(totals.size()) - 1));
    m_hovered = -1;
    QStringList words;
    for (const Total &total : totals)
        words << QStringLiteral("%1: %2").arg(total.title, durationText(total.total));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void TotalsPanel::setScale(TotalsScale scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    update();
}

QString TotalsPanel::hint(int index) const
{
    if (index < 0 || index >= int(m_totals.size()))
        return {};
    const Total &total = m_totals[std::size_t(index)];
    QStringList lines{
        total.isPredicted
            ? tr("%1: about %2, predicted").arg(total.title, durationText(total.total))
            : tr("%1: %2").arg(total.title, durationText(total.total))};
    if (total.ideal) {
        const QString time = idealText(*total.ideal, *total.ideal);
        lines << (!total.closedForm.isEmpty() ? tr("Ideal: %1").arg(total.closedForm)
                  : total.formula.isEmpty()   ? tr("Ideal: %1").arg(time)
                                              : tr("Ideal: %1 = %2").arg(total.formula, time));
        const QString over = excessText(total.total, *total.ideal);
        if (!total.isPredicted && !over.isEmpty())
            lines << tr("%1 over the ideal").arg(over);
    }
    if (!total.isPredicted && !total.account.isEmpty())
        lines << tr("Of that: %1").arg(total.account);
    if (!total.resources.isEmpty())
        lines << total.resources;
    if (total.startup > 0)
        lines << tr("Start-up before it: %1").arg(durationText(total.startup));
    return lines.join(u'\n');
}

QSize TotalsPanel::sizeHint() const
{
    const auto rows = std::max<std::size_t>(1, m_totals.size());
    return {int(theme().px(212)), int(theme().px(kRow) * double(rows))};
}

QSize TotalsPanel::minimumSizeHint() const
{
    const auto rows = std::max<std::size_t>(1, m_totals.size());
    return {int(theme().px(160)), leastRowHeight() * int(rows)};
}

int TotalsPanel::leastRowHeight() const
{
    return int(theme().px(kLeastRow));
}

void TotalsPanel::languageChanged()
{
    setAccessibleName(tr("Total times"));
}

void TotalsPanel::themeChanged()
{
    updateGeometry();
    update();
}

QRectF TotalsPanel::chartRect() const
{
    const double side = theme().wholePx(kSide);
    return QRectF(rect()).adjusted(side, 0, -side, 0);
}

// The words of a row and its bar.
QRectF TotalsPanel::rowRect(int index) const
{
    const TotalsLayout layout = layOutTotals(chartRect(), theme(), m_totals, m_scale);
    const TotalRow &row = layout.rows[std::size_t(index)];
    const double side = theme().wholePx(kSide);
    return QRectF(row.words.topLeft(), row.track.bottomRight()).adjusted(-side, 0, side, 0);
}

int TotalsPanel::rowAt(const QPointF &point) const
{
    for (int i = 0; i < int(m_totals.size()); ++i) {
        const double over = theme().px(kGroundOver);
        if (rowRect(i).adjusted(0, -over, 0, over).contains(point))
            return i;
    }
    return -1;
}

void TotalsPanel::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool TotalsPanel::event(QEvent *event)
{
    // Its keys are those of actions too.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Space) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), hint(row), this);
    return true;
}

void TotalsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    if (m_totals.empty()) {
        paintText(painter, rect(), tr("No run of this scenario yet"), theme().text(12.5, 400),
                  theme().color(Token::Text3), Qt::AlignHCenter);
        return;
    }
    if (m_hovered >= 0) {
        const double over = theme().px(3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Token::Hover));
        painter.drawRoundedRect(rowRect(m_hovered).adjusted(0, -over, 0, over), theme().px(4),
                                theme().px(4));
    }
    paintTotals(painter, theme(), chartRect(), m_totals, m_scale);
    if (m_focus.isShown())
        paintFocusRing(painter, theme(),
                       rowRect(m_cursor).adjusted(0, -theme().px(2), 0, theme().px(2)),
                       theme().px(4));
}

void TotalsPanel::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position()));
}

void TotalsPanel::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void TotalsPanel::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_cursor = row;
    Q_EMIT chosen(row);
}

void TotalsPanel::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_totals.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        m_cursor = std::max(0, m_cursor - 1);
        break;
    case Qt::Key_Down:
        m_cursor = std::clamp(m_cursor + 1, 0, std::max(0, last));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0)
            Q_EMIT chosen(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_focus.keyUsed();
    update();
}

void TotalsPanel::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    update();
}

void TotalsPanel::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    update();
}

} // namespace coroscope
