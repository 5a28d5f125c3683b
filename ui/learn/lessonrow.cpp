// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/lessonrow.h"

#include "ui/controls/icon.h"
#include "ui/controls/rowlist.h"
#include "ui/painttext.h"

#include <QPainter>

namespace coroscope {

namespace {

constexpr double kHeight = 28;
constexpr double kHeading = 32;
constexpr double kRadius = 6;
constexpr double kPadding = 10;
constexpr double kNumber = 22;
constexpr double kTitleLeft = 34;
constexpr double kMark = 14;

bool isHeading(const QModelIndex &index)
{
    return !index.data(LessonIndexRole).isValid() && !index.data(LessonPlaylistRole).isValid();
}

} // namespace

LessonRow::LessonRow(RowList &list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
}

QSize LessonRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {1, int(m_list.theme().wholePx(isHeading(index) ? kHeading : kHeight))};
}

void LessonRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const Theme &t = m_list.theme();
    const QRectF row = option.rect;
    const QString title = index.data(Qt::DisplayRole).toString();
    const double padding = t.wholePx(kPadding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        paintText(*painter, row.adjusted(padding, t.px(5), -padding, 0), title, t.text(12, 600),
                  t.color(Token::Text3));
        painter->restore();
        return;
    }
    const bool isCurrent = index.row() == m_list.currentRow();
    m_list.paintGround(*painter, row, t.px(kRadius), index.row());

    const QRectF inner = row.adjusted(padding, 0, -padding, 0);
    paintText(*painter, QRectF(inner.left(), inner.top(), t.px(kNumber), inner.height()),
              index.data(LessonNumberRole).toString(), t.number(12), t.color(Token::Text3),
              Qt::AlignRight);
    const double side = t.wholePx(kMark);
    const QRectF mark(inner.right() - side, inner.center().y() - side / 2, side, side);
    if (index.data(LessonFinishedRole).toBool())
        paintIcon(*painter, Icon::Check, mark, t.fill(State::Finished));
    const QRectF left = inner.adjusted(0, 0, -side - t.px(8), 0);
    const double taken = paintText(*painter, left, index.data(LessonMinutesRole).toString(),
                                   t.text(12), t.color(Token::Text3), Qt::AlignRight);
    const double before = index.data(LessonIndexRole).isValid() ? t.px(kTitleLeft) : 0;
    paintText(*painter, left.adjusted(before, 0, -taken - t.px(8), 0), title,
              t.text(13, isCurrent ? 600 : 500), t.color(Token::Text));
    painter->restore();
}

} // namespace coroscope
