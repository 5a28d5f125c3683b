// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/goallist.h"

#include "ui/controls/icon.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/painttext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kLine = 20;
constexpr double kLowLine = 18;
constexpr double kMissingLine = 18;
constexpr double kGap = 6;
constexpr double kLowGap = 1;
constexpr double kMark = 17;
constexpr double kTextLeft = 27;
constexpr double kValueGap = 12; // between words and value

} // namespace

GoalList::GoalList(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tell();
}

void GoalList::setParts(const std::vector<GoalPart> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    tell();
    updateGeometry();
    update();
}

void GoalList::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    tell();
    updateGeometry();
    update();
}

// For those who do not see it, and as a tip.
void GoalList::tell()
{
    QStringList lines;
    QStringList tips;
    for (const GoalPart &part : m_parts) {
        lines << (part.holds ? tr("%1 (%2): holds").arg(part.words, part.value)
                  : part.missing.isEmpty()
                      ? tr("%1 (%2): does not hold").arg(part.words, part.value)
                      : tr("%1 (%2): %3").arg(part.words, part.value, part.missing));
        if (!part.missing.isEmpty())
            tips << tr("%1 (%2): %3").arg(part.words, part.value, part.missing);
    }
    setAccessibleName(tr("Goal of the exercise"));
    setAccessibleDescription(lines.join(u'\n'));
    setToolTip(m_isCompact ? tips.join(u'\n') : QString());
}

GoalList::Row GoalList::rowOf(const GoalPart &part, double top, double width) const
{
    const Theme &t = theme();
    const double left = t.px(kTextLeft);
    const double line = lineHeight();
    const double value = hasValue(part) ? textWidth(t.number(12.5), part.value) : 0;
    const double room = std::max(1.0, width - left - (value > 0 ? t.px(kValueGap) + value : 0));
    const double words = line * std::max(1, paragraphLines(part.words, t.text(13, 500), room));
    Row row{QRectF(left, top, room, words), QRectF(width - value, top, value, line), QRectF(),
            top + words};
    if (!m_isCompact && !part.missing.isEmpty()) {
        row.missing = QRectF(left, row.bottom, width - left, t.wholePx(kMissingLine));
        row.bottom = row.missing.bottom();
    }
    return row;
}

double GoalList::lineHeight() const
{
    return theme().wholePx(m_isCompact ? kLowLine : kLine);
}

int GoalList::heightForWidth(int width) const
{
    double bottom = 0;
    for (const GoalPart &part : m_parts) {
        const double top = bottom > 0 ? bottom + theme().wholePx(m_isCompact ? kLowGap : kGap) : 0;
        bottom = rowOf(part, top, width).bottom;
    }
    return int(std::ceil(bottom));
}

QSize GoalList::sizeHint() const
{
    const int wide = std::max(width(), int(theme().px(240)));
    return {int(theme().px(240)), heightForWidth(wide)};
}

QSize GoalList::minimumSizeHint() const
{
    return {int(theme().px(160)), sizeHint().height()};
}

void GoalList::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    for (const GoalPart &part : m_parts) {
        const Row row = rowOf(part, top, width());
        const double side = t.wholePx(kMark);
        paintMark(painter, QRectF(0, std::round(top + (lineHeight() - side) / 2), side, side),
                  part.holds);
        paintParagraph(painter, row.words, part.words, t.text(13, 500), t.color(Token::Text),
                       lineHeight());
        paintText(painter, row.value.adjusted(-1, 0, 0, 0), hasValue(part) ? part.value : QString(),
                  t.number(12.5), t.color(part.holds ? Token::Text2 : Token::Text), Qt::AlignRight);
        paintText(painter, row.missing, m_isCompact ? QString() : part.missing, t.text(12.5),
                  t.color(Token::Text2));
        top = row.bottom + t.wholePx(m_isCompact ? kLowGap : kGap);
    }
}

void GoalList::paintMark(QPainter &painter, const QRectF &box, bool holds) const
{
    const Theme &t = theme();
    const double radius = holds ? box.width() / 2 : box.width() * 0.2;
    paintRoundBox(painter, box, radius, t.fill(holds ? State::Finished : State::Failed), QColor(),
                  0);
    const double inset = box.width() * 0.16;
    paintIcon(painter, holds ? Icon::Check : Icon::Close,
              box.adjusted(inset, inset, -inset, -inset), t.color(Token::Surface));
}

void GoalList::languageChanged()
{
    tell();
}

void GoalList::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
