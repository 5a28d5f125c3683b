// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/tasklistcell.h"

#include "ui/controls/focusring.h"
#include "ui/painttext.h"
#include "ui/timeline/stateglyph.h"
#include "ui/timeline/tasklist.h"
#include "ui/timeline/tasklistmodel.h"

#include <QPainter>

namespace coroscope {

namespace {

constexpr double kPadding = 8;
constexpr double kGlyph = 10;
constexpr double kWord = 22; // from the glyph's left to the word

} // namespace

TaskListCell::TaskListCell(TaskList &list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
}

void TaskListCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &t = m_list.theme();
    const QRectF cell = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isOdd = option.features & QStyleOptionViewItem::Alternate;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(cell, t.color(isSelected ? Token::LaneSelected
                                    : isOdd    ? Token::LaneAlternate
                                               : Token::Surface));
    QRectF inner = cell.adjusted(t.px(kPadding), 0, -t.px(kPadding), 0);
    const auto column = ListColumn(index.column());
    if (column == ListColumn::State) {
        const auto state = State(index.data(TaskListModel::StateRole).toInt());
        paintGlyph(*painter, t, QPointF(inner.left() + t.px(kGlyph) * 0.65, inner.center().y()),
                   t.px(kGlyph), state, index.data(TaskListModel::OwnWaitRole).toBool());
        inner.setLeft(inner.left() + t.px(kWord));
    }
    const bool isNumber = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const bool isLink = m_list.tasks().timeAt(index).has_value();
    paintText(
        *painter, inner, index.data().toString(), isNumber ? t.number(12.5, 400) : t.text(13, 400),
        t.color(isLink ? Token::Accent : Token::Text), isNumber ? Qt::AlignRight : Qt::AlignLeft);
    if (m_list.isFocusShown() && index == m_list.currentIndex())
        paintFocusRing(*painter, t, cell.adjusted(1, 1, -1, -1), t.px(4));
    painter->restore();
}

} // namespace coroscope
