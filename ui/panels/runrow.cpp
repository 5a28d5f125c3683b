// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/runrow.h"

#include "ui/controls/rowlist.h"
#include "ui/painttext.h"
#include "ui/timeline/stateglyph.h"

#include <QPainter>

namespace coroscope {

namespace {

constexpr double kHeight = 46;
constexpr double kRadius = 8;
constexpr double kPadding = 10;
constexpr double kGap = 2;
constexpr double kNumber = 44; // glyph and number
constexpr double kGlyph = 11;

} // namespace

RunRow::RunRow(RowList &list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
}

QSize RunRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {1, int(m_list.theme().wholePx(kHeight))};
}

void RunRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
{
    const Theme &t = m_list.theme();
    const bool isCurrent = index.row() == m_list.currentRow();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0, 0, 0, -t.wholePx(kGap));
    m_list.paintGround(*painter, box, t.px(kRadius), index.row());

    const double padding = t.px(kPadding);
    const QRectF inner = box.adjusted(padding, t.px(3), -padding, -t.px(3));
    const QRectF upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRectF lower = upper.translated(0, inner.height() / 2);
    const double glyph = t.px(kGlyph);
    paintGlyph(*painter, t, QPointF(inner.left() + glyph * 0.65, upper.center().y()), glyph,
               State(index.data(RunStateRole).toInt()));
    paintText(*painter, upper.adjusted(t.px(20), 0, 0, 0), index.data(RunNumberRole).toString(),
              t.number(12), t.color(Token::Text3));

    const double left = t.px(kNumber);
    const double taken = paintText(*painter, upper, index.data(RunTotalRole).toString(),
                                   t.number(12, 500), t.color(Token::Text), Qt::AlignRight);
    paintText(*painter, upper.adjusted(left, 0, -taken - t.px(8), 0),
              index.data(Qt::DisplayRole).toString(), t.text(13, isCurrent ? 600 : 500),
              t.color(Token::Text));
    paintText(*painter, lower.adjusted(left, 0, 0, 0), index.data(RunWordsRole).toString(),
              t.text(12), t.color(isCurrent ? Token::Text2 : Token::Text3));
    painter->restore();
}

} // namespace coroscope
