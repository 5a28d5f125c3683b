// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/statetable.h"

#include "ui/painttext.h"
#include "ui/timeline/stateglyph.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>

namespace coroscope {

namespace {

constexpr double kRow = 27;
constexpr double kGlyph = 12;
constexpr double kTextAfterGlyph = 25;
constexpr double kShareWidth = 64;
constexpr double kTimeWidth = 66;

// "92.9 %", "100 %", "< 0.1 %"
QString shareText(double share)
{
    const double percent = 100 * share;
    if (percent < 0.05)
        return QStringLiteral("< %1 %").arg(numberText(0.1, 1));
    return numberText(percent, percent < 99.95 ? 1 : 0) + QStringLiteral(" %");
}

} // namespace

double stateTableHeight(const Theme &theme, std::size_t states)
{
    return theme.wholePx(kRow) * double(states + 1);
}

void paintStateTable(QPainter &painter, const Theme &theme, const QRectF &rect,
                     const Recording &recording, const TaskMoment &moment,
                     const std::vector<StateShare> &shares)
{
    const double height = theme.wholePx(kRow);
    const double timeRight = rect.right() - theme.px(kShareWidth);
    QRectF row(rect.left(), rect.top(), rect.width(), height);
    const auto cell = [&](double right, const QString &text, const QFont &font, Token color) {
        paintText(painter, QRectF(row.left(), row.top(), right - row.left(), height), text, font,
                  theme.color(color), Qt::AlignRight);
    };
    const QFont head = theme.text(11.5, 500);
    paintText(painter, row, QCoreApplication::translate("StateTable", "state"), head,
              theme.color(Token::Text3));
    cell(timeRight, QCoreApplication::translate("StateTable", "time"), head, Token::Text3);
    cell(row.right(), QCoreApplication::translate("StateTable", "share"), head, Token::Text3);
    for (const StateShare &share : shares) {
        row.translate(0, height);
        paintGlyph(painter, theme, QPointF(row.left() + theme.px(8), row.center().y()),
                   theme.px(kGlyph), share.state, share.isOwnWait);
        const QFont font = theme.text(13, 500);
        const double left = row.left() + theme.px(kTextAfterGlyph);
        const double room = timeRight - theme.px(kTimeWidth) - left;
        QString words = stateLine(recording, moment, share);
        // A phrase that would be cut is worth less than its word.
        if (textWidth(font, words) > room)
            words = stateWord(share.state);
        paintText(painter, QRectF(left, row.top(), room, height), words, font,
                  theme.color(Token::Text));
        cell(timeRight, durationText(share.time), theme.number(12.5, 500), Token::Text);
        cell(row.right(), shareText(share.share), theme.number(12.5, 500), Token::Text2);
    }
}

} // namespace coroscope
