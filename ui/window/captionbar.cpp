// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/captionbar.h"

#include "ui/controls/icon.h"
#include "ui/painttext.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kBand = 36;
constexpr double kLine = 19;
constexpr double kPadding = 14;
constexpr double kMark = 24; // room for the warning
constexpr int kMostLines = 3;

} // namespace

CaptionBar::CaptionBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CaptionBar::setSentence(const QString &sentence, Kind kind)
{
    if (sentence == m_sentence && kind == m_kind)
        return;
    m_sentence = sentence;
    m_kind = kind;
    setAccessibleName(sentence);
    setToolTip(textWidth(theme().text(13.5, 600), sentence) > width() - theme().px(2 * kPadding)
                   ? sentence.toHtmlEscaped()
                   : QString());
    updateGeometry();
    update();
}

void CaptionBar::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    update();
}

int CaptionBar::lines(double width) const
{
    if (m_kind == Kind::Caption)
        return 1;
    const double room = width - theme().px(2 * kPadding + kMark);
    return std::clamp(paragraphLines(m_sentence, theme().text(13.5, 600), room), 1, kMostLines);
}

int CaptionBar::heightForWidth(int width) const
{
    return int(theme().px(kBand + kLine * (lines(width) - 1)));
}

QSize CaptionBar::sizeHint() const
{
    return {int(theme().px(400)), heightForWidth(width())};
}

QSize CaptionBar::minimumSizeHint() const
{
    return {int(theme().px(160)), heightForWidth(width())};
}

void CaptionBar::themeChanged()
{
    updateGeometry();
    update();
}

void CaptionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isProblem = m_kind == Kind::Problem;
    const QRectF all(rect());
    painter.fillRect(all, theme().color(isProblem ? Token::Amber : Token::LaneAlternate));
    const QColor line = theme().color(Token::Border);
    painter.fillRect(QRectF(0, 0, all.width(), 1), line);
    painter.fillRect(QRectF(0, all.height() - 1, all.width(), 1), line);
    QRectF box = all.adjusted(theme().px(kPadding), 0, -theme().px(kPadding), 0);
    const QFont font = theme().text(13.5, 600);
    if (!isProblem) {
        const double note = paintText(painter, box, m_note, theme().text(11.5),
                                      theme().color(Token::Text3), Qt::AlignRight);
        box.adjust(0, 0, note > 0 ? -note - theme().px(14) : 0, 0);
        paintText(painter, box, m_sentence, font, theme().color(Token::Text));
        return;
    }
    const double mark = theme().px(17);
    const double above = theme().px(kBand - kLine) / 2;
    paintIcon(painter, Icon::Warning, QRectF(box.left(), above + 1, mark, mark),
              theme().color(Token::AmberText));
    box.adjust(theme().px(kMark), above, 0, 0);
    paintParagraph(painter, box, m_sentence, font, theme().color(Token::AmberText),
                   theme().px(kLine));
}

} // namespace coroscope
