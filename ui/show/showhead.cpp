// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showhead.h"

#include "ui/painttext.h"
#include "ui/picture/frame.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kHeight = 45;
constexpr double kSide = 19;
constexpr double kMark = 19;
constexpr double kMarkGap = 8;
constexpr double kGap = 20;
constexpr double kDot = 8;

QFont titleFont(const Theme &theme)
{
    return theme.text(16, 600);
}

QFont statusFont(const Theme &theme)
{
    return theme.text(13, 500);
}

QFont counterFont(const Theme &theme)
{
    return theme.number(13, 400);
}

} // namespace

ShowHead::ShowHead(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ShowHead::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void ShowHead::setPlace(int number, int count)
{
    m_number = number;
    m_count = count;
    describe();
}

void ShowHead::setElapsed(std::chrono::seconds time)
{
    if (time == m_elapsed)
        return;
    m_elapsed = time;
    update();
}

void ShowHead::setStatus(const QString &words)
{
    m_status = words;
    describe();
}

void ShowHead::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    update();
}

void ShowHead::describe()
{
    QStringList words = {m_title};
    if (m_count > 0)
        words << tr("%1 of %2").arg(m_number).arg(m_count);
    if (!m_status.isEmpty())
        words << m_status;
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QString ShowHead::counter() const
{
    const auto seconds = m_elapsed.count();
    const auto two = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const QString time = seconds < 3600
                             ? QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60))
                             : QStringLiteral("%1:%2:%3")
                                   .arg(seconds / 3600)
                                   .arg(two(seconds / 60 % 60), two(seconds % 60));
    return m_count > 0 ? QStringLiteral("%1 / %2 · %3").arg(m_number).arg(m_count).arg(time) : time;
}

QSize ShowHead::sizeHint() const
{
    return {int(theme().px(600)), int(theme().wholePx(kHeight))};
}

double ShowHead::titleLeft() const
{
    return theme().px(kSide + kMark + kMarkGap);
}

double ShowHead::counterLeft() const
{
    return width() - theme().px(kSide) - textWidth(counterFont(theme()), counter());
}

double ShowHead::statusWidth() const
{
    if (m_status.isEmpty() && !m_isRunning)
        return 0;
    const double dot = m_isRunning ? theme().px(kDot + 8) : 0;
    return dot + textWidth(statusFont(theme()), m_status) + theme().px(kGap);
}

bool ShowHead::isWhole() const
{
    return titleLeft() + textWidth(titleFont(theme()), m_title) + theme().px(kGap) +
               statusWidth() <=
           counterLeft();
}

void ShowHead::themeChanged()
{
    updateGeometry();
    update();
}

void ShowHead::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double mark = t.px(kMark);
    paintMark(painter, QRectF(t.px(kSide), (height() - mark) / 2, mark, mark),
              t.color(Token::Accent));
    const double right = counterLeft();
    paintText(painter, QRectF(right, 0, width() - right, height()), counter(), counterFont(t),
              t.color(Token::Text3));
    // What goes on is short, and matters now: a long title gives way.
    const double status = std::min(statusWidth(), right - titleLeft());
    const QRectF title(titleLeft(), 0, std::max(0.0, right - status - t.px(kGap) - titleLeft()),
                       height());
    paintText(painter, title, m_title, titleFont(t), t.color(Token::Text));
    double x = right - status;
    if (m_isRunning) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.color(Token::Accent));
        const double dot = t.px(kDot);
        painter.drawEllipse(QRectF(x, (height() - dot) / 2, dot, dot));
        x += t.px(kDot + 8);
    }
    paintText(painter, QRectF(x, 0, std::max(0.0, right - t.px(kGap) - x), height()), m_status,
              statusFont(t), t.color(Token::Text2));
}

} // namespace coroscope
