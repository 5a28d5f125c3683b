// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showcaption.h"

#include "ui/controls/icon.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/painttext.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kInset = 3;
constexpr double kPadding = 8; // above and below the sentence
constexpr double kLineShare = 1.35;
constexpr double kWarningSize = 13;
constexpr double kWarningLine = 18;
constexpr double kWarningPadding = 5;
constexpr double kIcon = 16;
constexpr int kMostLines = 2;
constexpr std::array kSizes = {20.0, 18.0, 16.0, 14.0};

} // namespace

ShowCaption::ShowCaption(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ShowCaption::setSentence(const QString &sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    describe();
}

void ShowCaption::setWarning(const QString &sentence)
{
    if (sentence == m_warning)
        return;
    m_warning = sentence;
    describe();
}

void ShowCaption::describe()
{
    setAccessibleName(m_warning.isEmpty() ? m_sentence : m_warning + u' ' + m_sentence);
    update();
}

double ShowCaption::warningHeight(double width) const
{
    if (m_warning.isEmpty())
        return 0;
    const Theme &t = theme();
    const int lines =
        paragraphLines(m_warning, t.text(kWarningSize, 500), width - t.px(kIcon + 30 + kInset));
    return lines * t.wholePx(kWarningLine) + 2 * t.wholePx(kWarningPadding);
}

// The largest size in which the sentence has two lines; the smallest if none.
double ShowCaption::sizeFor(double width) const
{
    for (const double size : kSizes) {
        if (paragraphLines(m_sentence, theme().text(size, 600), width - theme().px(2 * kInset)) <=
            kMostLines)
            return size;
    }
    return kSizes.back();
}

int ShowCaption::heightIn(int width) const
{
    const double line = std::round(theme().px(kSizes.front() * kLineShare));
    return int(kMostLines * line + 2 * theme().wholePx(kPadding) + warningHeight(width) +
               (m_warning.isEmpty() ? 0 : theme().wholePx(kPadding)));
}

bool ShowCaption::isWhole() const
{
    const double size = sizeFor(width());
    const int lines =
        paragraphLines(m_sentence, theme().text(size, 600), width() - theme().px(2 * kInset));
    return lines * std::round(theme().px(size * kLineShare)) + warningHeight(width()) <= height();
}

void ShowCaption::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    if (!m_warning.isEmpty()) {
        top = t.wholePx(kPadding);
        const QRectF band(0, top, width(), warningHeight(width()));
        paintRoundBox(painter, band, t.px(7), t.color(Token::Amber), t.color(Token::Border), 1);
        const double icon = t.px(kIcon);
        paintIcon(painter, Icon::Warning,
                  QRectF(t.px(10), band.top() + t.wholePx(kWarningPadding) + t.px(1), icon, icon),
                  t.color(Token::AmberText));
        paintParagraph(painter,
                       band.adjusted(t.px(kIcon + 18), t.wholePx(kWarningPadding), -t.px(12), 0),
                       m_warning, t.text(kWarningSize, 500), t.color(Token::AmberText),
                       t.wholePx(kWarningLine));
        top = band.bottom();
    }
    const double size = sizeFor(width());
    const QFont font = t.text(size, 600);
    const double line = std::round(t.px(size * kLineShare));
    const double inset = t.px(kInset);
    const double room = width() - 2 * inset;
    const double needed = paragraphLines(m_sentence, font, room) * line;
    const QRectF box(inset, std::round(top + (height() - top - needed) / 2), room, needed + 1);
    paintParagraph(painter, box, m_sentence, font, t.color(Token::Text), line);
}

} // namespace coroscope
