// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showstrip.h"

#include "ui/controls/keyboardfocus.h"
#include "ui/painttext.h"

#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kSize = 17;
constexpr double kPadding = 16;
constexpr double kGap = 14;
constexpr double kArrow = 16; // room of each
constexpr double kValue = 12; // around the value
constexpr double kHintSize = 11.5;
constexpr double kHint = 18; // height
constexpr double kLeastFactor = 0.6;

} // namespace

ShowStrip::ShowStrip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

double ShowStrip::leastFactor()
{
    return kLeastFactor;
}

void ShowStrip::setWords(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(QStringLiteral("%1: %2, %3").arg(words.field, words.value, said()));
    update();
}

QString ShowStrip::said() const
{
    return m_words.problem.isEmpty() ? m_words.answer : m_words.problem;
}

double ShowStrip::wantedWidth(double factor) const
{
    const Theme t(theme().scheme(), theme().scale() * factor);
    return t.px(2 * kPadding + 2 * kArrow + 2 * kValue + 2 * kGap) +
           textWidth(t.text(kSize, 500), m_words.field) +
           textWidth(t.number(kSize, 600), m_words.value) + textWidth(t.text(kSize, 600), said()) +
           4;
}

void ShowStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoundBox(painter, QRectF(rect()), theme().px(10), theme().color(Token::Surface),
                  theme().color(Token::Accent), theme().px(1.4));
    const double fitting = width() / std::max(1.0, wantedWidth(1));
    const Theme t(theme().scheme(), theme().scale() * std::clamp(fitting, kLeastFactor, 1.0));
    const double hint = theme().wholePx(kHint);
    const QRectF line(t.px(kPadding), theme().px(3), width() - 2 * t.px(kPadding),
                      height() - hint - theme().px(6));
    paintField(painter, t, line);
    const QRectF below(theme().px(kPadding), line.bottom() - theme().px(2),
                       width() - 2 * theme().px(kPadding), hint);
    paintText(painter, below, tr("← → field · ↑ ↓ or digits: value · Enter runs it · Esc closes"),
              theme().text(kHintSize, 500), theme().color(Token::Text3));
}

// ‹ Processes P ›  [ 10 ]  predicted 39.0 s instead of 48.0 s
void ShowStrip::paintField(QPainter &painter, const Theme &t, const QRectF &box) const
{
    const QFont words = t.text(kSize, 500);
    const QFont number = t.number(kSize, 600);
    double x = box.left();
    const auto text = [&](const QString &what, const QFont &font, Token color, double width,
                          Qt::Alignment side = Qt::AlignLeft) {
        paintText(painter, QRectF(x, box.top(), width, box.height()), what, font, t.color(color),
                  side);
        x += width;
    };
    const bool isFirst = m_words.index == 0;
    const bool isLast = m_words.index + 1 >= m_words.count;
    text(QStringLiteral("‹"), words, isFirst ? Token::BorderStrong : Token::Accent, t.px(kArrow));
    text(m_words.field, words, Token::Text2, textWidth(words, m_words.field) + 2);
    text(QStringLiteral("›"), words, isLast ? Token::BorderStrong : Token::Accent, t.px(kArrow),
         Qt::AlignRight);
    x += t.px(kGap);
    const double value = textWidth(number, m_words.value) + 2 * t.px(kValue) + 2;
    const double height = t.wholePx(28);
    const bool isWrong = !m_words.problem.isEmpty();
    paintRoundBox(painter, QRectF(x, box.center().y() - height / 2, value, height), t.px(6),
                  t.color(isWrong ? Token::Surface : Token::AccentSoft),
                  isWrong ? t.fill(State::Failed) : t.color(Token::Accent), t.px(1.2));
    text(m_words.value, number, Token::Text, value, Qt::AlignHCenter);
    x += t.px(kGap);
    paintText(painter, QRectF(x, box.top(), std::max(0.0, box.right() - x), box.height()), said(),
              t.text(kSize, 600), isWrong ? t.edge(State::Failed) : t.color(Token::Text));
}

} // namespace coroscope
