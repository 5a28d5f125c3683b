// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/label.h"

#include "ui/painttext.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace coroscope {

namespace {

struct Look
{
    double size;
    int weight;
    Token ink;
    double line; // of the size
};

// In the order of LabelStyle.
constexpr std::array<Look, 9> kLooks = {{
    {26, 600, Token::Text, 1.3},
    {15, 400, Token::Text2, 1.6},
    {14, 600, Token::Text, 1.45},
    {13, 400, Token::Text2, 1.5},
    {12, 600, Token::Text3, 1.5},
    {12, 500, Token::Text2, 1.5},
    {12, 400, Token::Text2, 1.5},
    {12.5, 400, Token::Text3, 1.5},
    {12, 500, Token::Text, 1.4},
}};

constexpr double kNarrow = 60; // what a line can be squeezed to

const Look &lookOf(LabelStyle style)
{
    return kLooks[std::size_t(style)];
}

} // namespace

Label::Label(LabelStyle style, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont Label::face() const
{
    return theme().text(lookOf(m_style).size, lookOf(m_style).weight);
}

QColor Label::ink() const
{
    if (!isEnabled())
        return theme().color(Token::BorderStrong);
    return m_style == LabelStyle::Error ? theme().edge(State::Failed)
                                        : theme().color(lookOf(m_style).ink);
}

double Label::lineHeight() const
{
    return theme().wholePx(lookOf(m_style).size * lookOf(m_style).line);
}

QSize Label::sizeHint() const
{
    const int width = int(std::ceil(textWidth(face(), oneLine(text())))) + 1;
    return {wordWrap() ? std::min(width, int(theme().px(320))) : width,
            wordWrap() ? heightForWidth(std::min(width, int(theme().px(320)))) : int(lineHeight())};
}

QSize Label::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), int(theme().px(kNarrow))), int(lineHeight())};
}

void Label::setWordWrap(bool wraps)
{
    QLabel::setWordWrap(wraps);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    setSizePolicy(policy);
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return int(lineHeight());
    return int(std::max(1, paragraphLines(text(), face(), width)) * lineHeight());
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (wordWrap())
        paintParagraph(painter, rect(), text(), face(), ink(), lineHeight(), alignment());
    else
        paintText(painter, rect(), text(), face(), ink(), alignment());
}

void Label::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
