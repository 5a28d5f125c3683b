// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/raceview.h"

#include "ui/painttext.h"
#include "ui/timetext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kFuture = 0.35;
constexpr double kSide = 16;

} // namespace

RaceView::RaceView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Race"));
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RaceView::setRacers(const std::vector<Racer> &racers)
{
    m_racers = racers;
    QStringList words;
    for (const Racer &racer : racers)
        words << QStringLiteral("%1: %2").arg(racer.title, durationText(racer.total));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    layOut();
}

void RaceView::setToCome(const QStringList &titles, bool isRunning)
{
    if (titles == m_toCome && isRunning == m_isRunning)
        return;
    m_toCome = titles;
    m_isRunning = isRunning;
    layOut();
}

void RaceView::setTime(std::int64_t time)
{
    if (time == m_time)
        return;
    m_time = time;
    update();
}

QSize RaceView::sizeHint() const
{
    return {int(theme().px(760)), int(theme().px(560))};
}

void RaceView::languageChanged()
{
    setAccessibleName(tr("Race"));
}

void RaceView::themeChanged()
{
    updateGeometry();
    layOut();
}

void RaceView::resizeEvent(QResizeEvent *)
{
    layOut();
}

// The strips of runs that are there; those to come share the rest equally.
QRectF RaceView::racersRect() const
{
    const RaceLayout bare = layOutRace(QRectF(rect()), theme(), {});
    const double strips = double(m_racers.size()) + double(m_toCome.size());
    const double room = height() - bare.ruler.height();
    const double part = strips > 0 ? double(m_racers.size()) / strips : 1;
    return QRectF(0, 0, width(), bare.ruler.height() + std::round(room * part));
}

void RaceView::layOut()
{
    m_layout = layOutRace(racersRect(), theme(), m_racers);
    m_isStale = true;
    update();
}

std::int64_t RaceView::end() const
{
    std::int64_t end = 0;
    for (const Racer &racer : m_racers)
        end = std::max(end, shownEnd(*racer.spans));
    return end;
}

void RaceView::setFutureHidden(bool isHidden)
{
    m_isFutureHidden = isHidden;
    update();
}

double RaceView::xOf(std::int64_t time) const
{
    return std::round(m_layout.axis.x(std::clamp<std::int64_t>(time, 0, end())));
}

std::int64_t RaceView::timeAt(double x) const
{
    return std::clamp<std::int64_t>(m_layout.axis.time(x), 0, end());
}

bool RaceView::isWidened() const
{
    return isRaceWidened(m_layout, m_racers);
}

void RaceView::render()
{
    const double ratio = devicePixelRatioF();
    const auto blank = [&] {
        QPixmap pixmap(QSize(int(std::ceil(width() * ratio)), int(std::ceil(height() * ratio))));
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        return pixmap;
    };
    m_bars = blank();
    m_front = blank();
    QPainter bars(&m_bars);
    bars.setRenderHint(QPainter::Antialiasing);
    paintRaceBars(bars, theme(), m_layout, m_racers);
    bars.end();
    QPainter front(&m_front);
    front.setRenderHint(QPainter::Antialiasing);
    paintRaceFront(front, theme(), m_layout, m_racers);
}

QString RaceView::playheadText() const
{
    return coroscope::playheadText(std::clamp<std::int64_t>(m_time, 0, end()), end());
}

QRectF RaceView::chip() const
{
    const double width = textWidth(theme().number(12, 600), playheadText()) + theme().px(14);
    const double most = std::max(2.0, this->width() - width - 2);
    const double height = theme().wholePx(22);
    return {std::clamp(std::round(xOf(m_time) - width / 2), 2.0, most),
            std::floor(m_layout.ruler.center().y() - height / 2), width, height};
}

void RaceView::paintToCome(QPainter &painter) const
{
    const double top = racersRect().bottom();
    const double height = (this->height() - top) / std::max(1.0, double(m_toCome.size()));
    const double side = theme().px(kSide);
    for (qsizetype i = 0; i < m_toCome.size(); ++i) {
        const QRectF strip(0, std::round(top + double(i) * height), width(), height);
        painter.fillRect(QRectF(strip.left(), strip.top(), strip.width(), 1),
                         theme().color(Token::Border));
        const bool runs = i == 0 && m_isRunning;
        const QRectF words = strip.adjusted(side, 0, -side, 0);
        const double title = paintText(painter, words, m_toCome[i], theme().text(17, 600),
                                       theme().color(runs ? Token::Text : Token::Text3));
        paintText(painter, words.adjusted(title + theme().px(14), 0, 0, 0),
                  runs ? tr("is running …") : tr("comes after it"), theme().text(13, 500),
                  theme().color(runs ? Token::Accent : Token::Text3));
    }
}

void RaceView::paintPlayhead(QPainter &painter) const
{
    const QRectF box = chip();
    const QColor color = theme().color(Token::Playhead);
    painter.fillRect(
        QRectF(xOf(m_time) - 1, box.bottom() - 1, 2, racersRect().bottom() - box.bottom() + 1),
        color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, theme().px(5), theme().px(5));
    paintText(painter, box, playheadText(), theme().number(12, 600),
              theme().color(Token::PlayheadText), Qt::AlignHCenter);
}

void RaceView::paintEvent(QPaintEvent *)
{
    if (m_isStale || m_bars.devicePixelRatio() != devicePixelRatioF()) {
        render();
        m_isStale = false;
        ++m_renderings;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    if (!m_racers.empty()) {
        paintRaceGround(painter, theme(), m_layout);
        paintRaceRuler(painter, theme(), m_layout, chip());
        const double x = xOf(m_time);
        painter.setClipRect(QRectF(0, 0, x, height()));
        painter.drawPixmap(0, 0, m_bars);
        painter.setClipRect(QRectF(x, 0, width() - x, height()));
        const double future = m_isFutureHidden ? 0 : kFuture;
        painter.setOpacity(m_time < end() ? future : 1); // marks stand beside the last moment
        painter.drawPixmap(0, 0, m_bars);
        painter.setOpacity(1);
        painter.setClipping(false);
        paintPlayhead(painter);
        painter.drawPixmap(0, 0, m_front); // a lens has another axis, so the line ends below it
    }
    paintToCome(painter);
    if (m_focus.isShown())
        paintFocusRing(painter, theme(), rect(), theme().px(4));
}

void RaceView::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    update();
}

void RaceView::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    update();
}

void RaceView::choose(double x)
{
    const std::int64_t time = timeAt(x);
    if (m_racers.empty() || time == m_time)
        return;
    setTime(time);
    Q_EMIT timeChosen(time);
}

void RaceView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(event->position().x());
}

void RaceView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(event->position().x());
}

} // namespace coroscope
