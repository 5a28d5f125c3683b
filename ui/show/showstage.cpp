// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showstage.h"

#include "core/recording/captions.h"
#include "ui/picture/frame.h"
#include "ui/show/showlegend.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kLegendLeft = 12;
constexpr double kBelow = 5;

} // namespace

ShowStage::ShowStage(QWidget *parent)
    : QWidget(parent)
    , m_legend(new ShowLegend(this))
    , m_timeline(new TimelineArea(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timeline->setFuture(Future::Hidden);
    m_timeline->setFollows(true);
    m_timeline->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setFocusPolicy(Qt::NoFocus);
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
    layOut();
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
    const int left = int(theme().wholePx(kLegendLeft));
    const int room = std::max(0, width() - 2 * left);
    const int legend = m_legend->heightIn(room);
    m_legend->setGeometry(left, 0, room, legend);
    const int below = int(theme().wholePx(kBelow));
    m_timeline->setGeometry(1, legend + 1, std::max(0, width() - 2),
                            std::max(0, height() - legend - 1 - below));
}

void ShowStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, theme(), QRectF(rect()));
    if (m_run)
        painter.fillRect(QRectF(1, m_legend->height(), width() - 2, 1),
                         theme().color(Token::Border));
}

} // namespace coroscope
