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
constexpr double kLeastLegend = 0.4; // of its size
constexpr double kLegendStep = 0.05;

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
    const auto isFitting = [this] { return m_legend->wholeWidth() <= m_legend->width(); };
    const bool isOther = m_legend->theme().scheme() != theme().scheme();
    const double now = m_legend->theme().scale() / theme().scale();
    if (!isOther && isFitting() && now <= 1 &&
        (now == 1 || m_legend->wholeWidth() * (now + kLegendStep) / now > m_legend->width()))
        return;
    for (double factor = 1; factor > kLeastLegend; factor -= kLegendStep) {
        m_legend->setTheme(Theme(theme().scheme(), theme().scale() * factor));
        if (isFitting())
            return;
    }
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
