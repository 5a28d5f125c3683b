// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/queuechips.h"

#include "ui/painttext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kChip = 26;
constexpr double kGap = 6;
constexpr double kPadding = 9; // beside a label

QString moreText(std::size_t count)
{
    return QCoreApplication::translate("Queue", "+ %1 more").arg(count);
}

} // namespace

double chipsHeight(const Theme &theme, int rows)
{
    return rows > 0 ? rows * theme.wholePx(kChip) + (rows - 1) * theme.wholePx(kGap) : 0;
}

QueueChips layOutChips(const Theme &theme, const QRectF &rect, const std::vector<Queued> &queue)
{
    QueueChips laid;
    const QFont font = theme.number(12.5, 500);
    const double height = theme.wholePx(kChip);
    const double gap = theme.wholePx(kGap);
    const double more = std::ceil(textWidth(theme.text(12.5, 500), moreText(queue.size())) + 2);
    double x = rect.left();
    double y = rect.top();
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const double width = std::min(
            rect.width(),
            std::max(height, std::ceil(textWidth(font, queue[i].label) + 2 * theme.px(kPadding))));
        if (x > rect.left() && x + width > rect.right() + 0.5) {
            x = rect.left();
            y += height + gap;
        }
        if (y + height > rect.bottom() + 0.5)
            break;
        laid.chips.push_back({QRectF(x, y, width, height), i});
        x += width + gap;
    }
    if (laid.chips.size() == queue.size())
        return laid;
    // The word takes the place of the last chips.
    while (!laid.chips.empty() && laid.chips.back().rect.right() + gap + more > rect.right())
        laid.chips.pop_back();
    if (laid.chips.empty())
        laid.more = QRectF(rect.left(), rect.top(), rect.width(), height);
    else
        laid.more = QRectF(laid.chips.back().rect.right() + gap, laid.chips.back().rect.top(), more,
                           height);
    return laid;
}

void paintChips(QPainter &painter, const Theme &theme, const QRectF &rect,
                const std::vector<Queued> &queue, std::optional<std::size_t> selected,
                FirstChip first)
{
    const QueueChips laid = layOutChips(theme, rect, queue);
    const QFont font = theme.number(12.5, 500);
    for (const QueueChip &chip : laid.chips) {
        const Queued &one = queue[chip.place];
        const bool isSelected = one.task && one.task == selected;
        const QColor edge = isSelected    ? theme.color(Token::Accent)
                            : one.isReady ? theme.edge(State::Ready)
                                          : theme.edge(State::Pending);
        const double pen = isSelected ? 2 : 1;
        painter.setPen(QPen(edge, pen));
        painter.setBrush(one.isReady
                             ? mixed(theme.fill(State::Ready), theme.color(Token::Surface), 0.2)
                             : theme.color(Token::Sunken));
        painter.drawRoundedRect(chip.rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                                theme.px(6), theme.px(6));
        paintText(painter, chip.rect.adjusted(2, 0, -2, 0), one.label, font,
                  theme.color(Token::Text), Qt::AlignHCenter);
        if (chip.place == 0 && first == FirstChip::ComesNext)
            painter.fillRect(QRectF(chip.rect.left() + theme.px(5),
                                    chip.rect.bottom() + theme.px(2),
                                    chip.rect.width() - theme.px(10), theme.wholePx(2)),
                             theme.color(Token::Accent));
    }
    if (!laid.more.isNull())
        paintText(painter, laid.more, moreText(queue.size() - laid.chips.size()),
                  theme.text(12.5, 500), theme.color(Token::Text2));
}

QString queueHeading(const QueueMoment &moment)
{
    const std::size_t count = moment.queue.size();
    switch (moment.kind) {
    case QueueKind::Chunks:
        return QCoreApplication::translate("Queue", "Chunks not taken yet · %1 of %2")
            .arg(count)
            .arg(moment.of);
    case QueueKind::Calls:
        return QCoreApplication::translate("Queue", "Not called yet · %1").arg(count);
    default:
        break;
    }
    if (count == 0)
        return QCoreApplication::translate("Queue", "Ready queue · empty");
    if (moment.isStopped)
        return QCoreApplication::translate("Queue", "Ready queue · %1, the loop is held")
            .arg(count);
    if (moment.isHeld())
        return QCoreApplication::translate("Queue", "Ready queue · %1, nobody takes them")
            .arg(count);
    switch (moment.order) {
    case TurnOrder::Lifo:
        return QCoreApplication::translate("Queue", "Ready queue · %1, last in first out")
            .arg(count);
    case TurnOrder::Random:
        return QCoreApplication::translate("Queue", "Ready queue · %1, drawn by the seed")
            .arg(count);
    case TurnOrder::Fifo:
        break;
    }
    return QCoreApplication::translate("Queue", "Ready queue · %1, first in first out").arg(count);
}

} // namespace coroscope
