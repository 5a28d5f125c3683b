// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/endpointwords.h"

#include "core/scenario/target.h"
#include "ui/controls/icon.h"
#include "ui/painttext.h"
#include "ui/timetext.h"

#include <QKeyEvent>
#include <QPainter>

namespace coroscope {

namespace {

constexpr double kHeight = 26;
constexpr double kPadding = 8;
constexpr double kDot = 8;
constexpr double kChevron = 12;

} // namespace

EndpointWords::EndpointWords(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    languageChanged();
    setScenario(Scenario());
}

QStringList EndpointWords::wordsOf(const Scenario &scenario)
{
    const QString after = scenario.jitter.count() > 0
                              ? tr("%1 to %2")
                                    .arg(durationText(scenario.delay.count()),
                                         durationText((scenario.delay + scenario.jitter).count()))
                              : durationText(scenario.delay.count());
    if (scenario.url.empty())
        return {tr("Built-in endpoint, answers after %1").arg(after),
                tr("Built-in, answers after %1").arg(after), tr("Built-in endpoint")};
    const QString url = QString::fromStdString(redactedUrl(scenario.url));
    return scenario.delayGiven ? QStringList{tr("%1, answers after %2").arg(url, after), url}
                               : QStringList{url};
}

void EndpointWords::setScenario(const Scenario &scenario)
{
    m_words = wordsOf(scenario);
    m_isHere = isLoopback(scenario);
    setAccessibleDescription(m_words.constFirst());
    setToolTip(m_words.constFirst());
    update();
}

QSize EndpointWords::sizeHint() const
{
    return {int(theme().px(200)), int(theme().wholePx(kHeight))};
}

QSize EndpointWords::minimumSizeHint() const
{
    return {int(theme().px(80)), int(theme().wholePx(kHeight))};
}

void EndpointWords::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = t.px(6);
    if (underMouse() && isEnabled())
        paintRoundBox(painter, rect(), radius, t.color(Token::Hover), QColor(), 0);
    const double dot = t.px(kDot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isHere ? t.fill(State::Finished) : t.edge(State::Ready));
    painter.drawEllipse(QRectF(t.px(kPadding) + 1, (height() - dot) / 2.0, dot, dot));

    const double chevron = t.wholePx(kChevron);
    const QRectF mark(width() - chevron - t.px(1), (height() - chevron) / 2.0, chevron, chevron);
    paintIcon(painter, isChecked() ? Icon::Up : Icon::Down, mark, t.color(Token::Text3));

    const QFont face = t.text(12);
    const double left = t.px(kPadding + kDot + 5);
    const QRectF room(left, 0, mark.left() - left, height());
    const auto fits = std::find_if(m_words.cbegin(), m_words.cend(), [&](const QString &words) {
        return textWidth(face, words) <= room.width();
    });
    paintText(painter, room, fits == m_words.cend() ? m_words.constLast() : *fits, face,
              t.color(isEnabled() ? Token::Text2 : Token::BorderStrong));
    if (m_focus.isShown())
        paintFocusRing(painter, t, rect(), radius);
}

bool EndpointWords::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void EndpointWords::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void EndpointWords::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void EndpointWords::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    QAbstractButton::focusOutEvent(event);
    update();
}

void EndpointWords::languageChanged()
{
    setAccessibleName(tr("Endpoint options"));
}

void EndpointWords::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
