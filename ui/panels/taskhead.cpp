// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/taskhead.h"

#include "ui/painttext.h"
#include "ui/timeline/stateglyph.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kHead = 46;
constexpr double kChip = 24;
constexpr double kGlyph = 12;
constexpr double kFactRow = 26;
constexpr double kTint = 0.16;
constexpr double kEmptyLine = 21;

// The colour of a chip's word, readable on its tint.
QColor chipText(const Theme &theme, State state)
{
    switch (state) {
    case State::Ready:
        return theme.color(Token::AmberText);
    case State::Created:
    case State::Pending:
    case State::Cancelled:
        return theme.color(Token::Text2);
    default:
        return theme.edge(state);
    }
}

QColor chipGround(const Theme &theme, State state)
{
    return state == State::Ready ? theme.color(Token::Amber)
                                 : mixed(theme.fill(state), theme.color(Token::Surface),
                                         state == State::Pending ? 0.5 : kTint);
}

} // namespace

double stateChipWidth(const Theme &theme, const TaskMoment &moment)
{
    return std::round(theme.px(28 + 9) + textWidth(theme.text(12.5, 600), stateWord(moment.state)));
}

double paintStateChip(QPainter &painter, const Theme &theme, double left, double middle,
                      const TaskMoment &moment)
{
    const QFont font = theme.text(12.5, 600);
    const QString word = stateWord(moment.state);
    const double textLeft = theme.px(28);
    const double width = stateChipWidth(theme, moment);
    const double height = theme.wholePx(kChip);
    const QRectF chip(std::round(left), std::round(middle - height / 2), width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chipGround(theme, moment.state));
    painter.drawRoundedRect(chip, theme.px(6), theme.px(6));
    paintGlyph(painter, theme, QPointF(chip.left() + theme.px(15), chip.center().y()),
               theme.px(kGlyph), moment.state, moment.isOwnWait());
    paintText(painter, QRectF(chip.left() + textLeft, chip.top(), width, height), word, font,
              chipText(theme, moment.state));
    return width;
}

double taskHeadHeight(const Theme &theme)
{
    return theme.wholePx(kHead);
}

void paintTaskHead(QPainter &painter, const Theme &theme, const QRectF &row,
                   const TaskMoment &moment)
{
    const double pad = theme.px(kPanelPadding);
    const QRectF box = row.adjusted(pad, 0, -pad, 0);
    const double title =
        paintText(painter, box, taskTitle(moment), theme.text(14.5, 600), theme.color(Token::Text));
    const double chipLeft = box.left() + title + theme.px(10);
    const double chipRight =
        chipLeft + paintStateChip(painter, theme, chipLeft, row.center().y(), moment);
    paintText(painter, QRectF(QPointF(chipRight + theme.px(8), box.top()), box.bottomRight()),
              stateTime(moment), theme.number(13, 500), theme.color(Token::Text2), Qt::AlignRight);
}

double factsHeight(const Theme &theme, std::size_t facts)
{
    return theme.wholePx(kFactRow) * double(facts);
}

void paintFacts(QPainter &painter, const Theme &theme, const QRectF &rect,
                const std::vector<Fact> &facts)
{
    const double height = theme.wholePx(kFactRow);
    QRectF row(rect.left(), rect.top(), rect.width(), height);
    for (const Fact &fact : facts) {
        const double label =
            paintText(painter, row, fact.label, theme.text(13, 400), theme.color(Token::Text2));
        paintText(painter, row.adjusted(label + theme.px(12), 0, 0, 0), fact.value,
                  theme.number(12.5, 500), theme.color(Token::Text), Qt::AlignRight);
        row.translate(0, height);
    }
}

void paintPanelLine(QPainter &painter, const Theme &theme, const QRectF &rect, double y)
{
    painter.fillRect(QRectF(rect.left(), std::round(y), rect.width(), 1),
                     theme.color(Token::Border));
}

void paintEmptyPanel(QPainter &painter, const Theme &theme, const QRectF &rect,
                     const QString &title, const QString &sentence)
{
    const double pad = theme.px(kPanelPadding);
    const QFont font = theme.text(13, 400);
    const double line = theme.wholePx(kEmptyLine);
    const QRectF box = rect.adjusted(pad, 0, -pad, 0);
    const double height = line * (1.4 + paragraphLines(sentence, font, box.width()));
    double y = std::round(std::max(box.top() + pad, box.center().y() - height));
    paintText(painter, QRectF(box.left(), y, box.width(), line), title, theme.text(14, 600),
              theme.color(Token::Text), Qt::AlignHCenter);
    y += line * 1.4;
    paintParagraph(painter, QRectF(box.left(), y, box.width(), box.bottom() - y), sentence, font,
                   theme.color(Token::Text2), line, Qt::AlignHCenter);
}

} // namespace coroscope
