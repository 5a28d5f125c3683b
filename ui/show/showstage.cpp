// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showstage.h"

#include "core/recording/captions.h"
#include "ui/picture/frame.h"
#include "ui/window/legendbar.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kLegend = 36;
constexpr double kLegendLeft = 12;
constexpr double kBelow = 5;
constexpr double kLeastLegend = 0.5; // of its size

} // namespace

ShowStage::ShowStage(QWidget *parent)
    : QWidget(parent)
    , m_legend(new LegendBar(this))
    , m_timeline(new TimelineArea(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timeline->setFuture(Future::Hidden);
    m_timeline->setFollows(true);
    m_timeline->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setFocusPolicy(Qt::NoFocus);
    m_legend->setFocusPolicy(Qt::NoFocus);
}

void ShowStage::setRun(const OpenRun *run, const OpenRun *ghost)
{
    m_run = run;
    m_timeline->setRun(run, ghost);
    showLegend();
}

void ShowStage::grow(bool hasEvents)
{
    m_timeline->grow(hasEvents);
    if (hasEvents)
        showLegend();
}

void ShowStage::setTime(std::int64_t time)
{
    m_timeline->setTime(time);
    const bool hasPlayhead = m_run && !m_run->isGhost();
    m_legend->setTime(hasPlayhead ? std::optional(time) : std::nullopt);
    fitLegend();
}

void ShowStage::setAxisKind(AxisKind kind)
{
    m_timeline->setAxisKind(kind, TimelineArea::Motion::AtOnce);
    showLegend();
}

void ShowStage::showLegend()
{
    m_legend->setRun(m_run ? &m_run->spans : nullptr, m_timeline->axisKind() == AxisKind::Paced);
    setTime(m_timeline->time());
}

QString ShowStage::caption() const
{
    if (!m_run || m_run->isGhost())
        return {};
    const auto caption = captionAt(m_run->recording, m_run->spans, m_timeline->time());
    return caption ? translated(*caption) : QString();
}

void ShowStage::themeChanged()
{
    layOut();
    update();
}

void ShowStage::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ShowStage::layOut()
{
    const int legend = int(theme().wholePx(kLegend));
    const int left = int(theme().wholePx(kLegendLeft)) - int(theme().wholePx(LegendBar::kInset));
    m_legend->setGeometry(left, 0, std::max(0, width() - 2 * left), legend);
    const int below = int(theme().wholePx(kBelow));
    m_timeline->setGeometry(1, legend + 1, std::max(0, width() - 2),
                            std::max(0, height() - legend - 1 - below));
    fitLegend();
}

// Smaller rather than cut.
void ShowStage::fitLegend()
{
    if (m_legend->theme().scheme() != theme().scheme() ||
        m_legend->theme().scale() > theme().scale())
        m_legend->setTheme(theme());
    const double share = m_legend->width() / std::max(1.0, m_legend->wholeWidth());
    const double now = m_legend->theme().scale() / theme().scale();
    const double fitting = std::clamp(now * share * 0.99, kLeastLegend, 1.0);
    if (fitting < now || (fitting > now + 0.02))
        m_legend->setTheme(Theme(theme().scheme(), theme().scale() * fitting));
}

void ShowStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, theme(), QRectF(rect()));
    painter.fillRect(QRectF(1, theme().wholePx(kLegend), width() - 2, 1),
                     theme().color(Token::Border));
}

} // namespace coroscope
