// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/remarkrow.h"

#include "ui/controls/icon.h"
#include "ui/controls/rowlist.h"
#include "ui/painttext.h"

#include <QPainter>

namespace coroscope {

namespace {

constexpr double kRadius = 8;
constexpr double kPadding = 10;
constexpr double kAbove = 9;
constexpr double kGap = 4; // between two rows
constexpr double kLine = 20;
constexpr double kTime = 20; // the line of the moment
constexpr double kIcon = 12;

} // namespace

RemarkRow::RemarkRow(RowList &list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
}

QSize RemarkRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &t = m_list.theme();
    const double room = m_list.viewport()->width() - 2 * t.px(kPadding);
    const int lines = paragraphLines(index.data(Qt::DisplayRole).toString(), t.text(13, 500), room);
    const bool hasTime = !index.data(RemarkTimeRole).toString().isEmpty();
    return {1, int(lines * t.wholePx(kLine) + (hasTime ? t.wholePx(kTime) : 0) +
                   2 * t.wholePx(kAbove) + t.wholePx(kGap))};
}

void RemarkRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const Theme &t = m_list.theme();
    const bool isCurrent = index.row() == m_list.currentRow();
    const bool isHovered = index.row() == m_list.hoveredRow();
    const QString time = index.data(RemarkTimeRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0, 0, 0, -t.wholePx(kGap));
    if (isCurrent)
        paintRoundBox(*painter, box, t.px(kRadius), t.color(Token::AccentSoft),
                      m_list.isFocusShown() ? t.color(Token::Accent) : QColor(), t.wholePx(2));
    else if (isHovered && !time.isEmpty())
        paintRoundBox(*painter, box, t.px(kRadius), t.color(Token::Hover), QColor(), 0);

    const QRectF inner =
        box.adjusted(t.px(kPadding), t.wholePx(kAbove), -t.px(kPadding), -t.wholePx(kAbove));
    const double below = paintParagraph(*painter, inner, index.data(Qt::DisplayRole).toString(),
                                        t.text(13, 500), t.color(Token::Text), t.wholePx(kLine));
    if (!time.isEmpty()) {
        const QRectF line(inner.left(), inner.top() + below, inner.width(), t.wholePx(kTime));
        const Token ink = isCurrent || isHovered ? Token::Accent : Token::Text3;
        const double side = t.px(kIcon);
        paintIcon(*painter, Icon::Play,
                  QRectF(line.left(), line.center().y() - side / 2, side, side), t.color(ink));
        paintText(*painter, line.adjusted(side + t.px(6), 0, 0, 0), time, t.number(12, 500),
                  t.color(ink));
    }
    painter->restore();
}

} // namespace coroscope
