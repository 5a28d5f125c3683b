// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/strategyrow.h"

#include "ui/controls/icon.h"
#include "ui/controls/rowlist.h"
#include "ui/painttext.h"

#include <QPainter>

namespace coroscope {

namespace {

constexpr double kRadius = 8;
constexpr double kPadding = 12;
constexpr double kGap = 4; // between two rows
constexpr double kBox = 15;
constexpr double kLowBox = 13;

} // namespace

StrategyRow::StrategyRow(RowList &list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
}

QSize StrategyRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(StrategyIdRole).toString().isEmpty();
    const double height = isHeading ? 30 : m_height == RowHeight::Low ? 40 : 50;
    return {1, int(m_list.theme().wholePx(height))};
}

QRectF StrategyRow::boxIn(const QRectF &row) const
{
    const Theme &theme = m_list.theme();
    const bool isLow = m_height == RowHeight::Low;
    const double side = theme.wholePx(isLow ? kLowBox : kBox);
    const double bottom = row.bottom() - theme.wholePx(kGap + (isLow ? 3 : 6));
    return {row.right() - theme.wholePx(kPadding) - side, bottom - side, side, side};
}

void StrategyRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Theme &theme = m_list.theme();
    const QRectF row = option.rect;
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(StrategyIdRole).toString().isEmpty()) {
        paintHeading(*painter, row, title);
        painter->restore();
        return;
    }
    const bool isCurrent = index.row() == m_list.currentRow();
    const bool isHovered = index.row() == m_list.hoveredRow();
    const QRectF box = row.adjusted(0, 0, 0, -theme.wholePx(kGap));
    paintGround(*painter, box, index);

    const double padding = theme.wholePx(kPadding);
    // Han characters fill their whole line.
    const double above = theme.px(m_height == RowHeight::Low ? 2.5 : 4);
    const QRectF inner = box.adjusted(padding, above, -padding, -above);
    const QRectF upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QString total = index.data(StrategyTotalRole).toString();
    const double taken =
        paintText(*painter, upper, total, theme.number(12, isCurrent ? 600 : 500),
                  theme.color(isCurrent ? Token::Text : Token::Text2), Qt::AlignRight);
    paintText(*painter, upper.adjusted(0, 0, taken > 0 ? -taken - theme.px(8) : 0, 0), title,
              theme.text(13, isCurrent ? 600 : 500), theme.color(Token::Text));

    const bool hasBox = m_areBoxesShown || isHovered || (isCurrent && m_list.isFocusShown());
    const QRectF check = boxIn(row);
    const QRectF lower(inner.left(), inner.center().y(),
                       hasBox ? check.left() - theme.px(6) - inner.left() : inner.width(),
                       inner.height() / 2);
    paintText(*painter, lower, index.data(StrategyLineRole).toString(), theme.text(12),
              theme.color(isCurrent || isHovered ? Token::Text2 : Token::Text3));
    if (hasBox)
        paintBox(*painter, check, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    painter->restore();
}

void StrategyRow::paintHeading(QPainter &painter, const QRectF &row, const QString &title) const
{
    const Theme &theme = m_list.theme();
    paintText(painter, row.adjusted(theme.px(8), theme.px(4), -theme.px(8), 0), title,
              theme.text(12, 600), theme.color(Token::Text3));
}

void StrategyRow::paintGround(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const Theme &theme = m_list.theme();
    const double radius = theme.px(kRadius);
    if (index.row() == m_list.currentRow())
        paintRoundBox(painter, box, radius, theme.color(Token::AccentSoft),
                      theme.color(Token::Accent), theme.px(m_list.isFocusShown() ? 2.5 : 1.5));
    else if (index.row() == m_list.hoveredRow())
        paintRoundBox(painter, box, radius, theme.color(Token::Hover), QColor(), 0);
}

void StrategyRow::paintBox(QPainter &painter, const QRectF &box, bool isChecked) const
{
    const Theme &theme = m_list.theme();
    const double radius = theme.px(4);
    if (!isChecked) {
        paintRoundBox(painter, box, radius, theme.color(Token::Surface),
                      theme.color(Token::Control), 1);
        return;
    }
    paintRoundBox(painter, box, radius, theme.color(Token::Accent), QColor(), 0);
    paintIcon(painter, Icon::Check, box, theme.color(Token::AccentText));
}

} // namespace coroscope
