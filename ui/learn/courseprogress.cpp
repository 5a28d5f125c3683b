// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/courseprogress.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kHeight = 16; // to be hit
constexpr double kDash = 4;
constexpr double kCurrentDash = 6;
constexpr double kGap = 4;
constexpr double kLongest = 26;

} // namespace

CourseProgress::CourseProgress(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CourseProgress::setTitles(const QStringList &titles)
{
    m_titles = titles;
    update();
}

void CourseProgress::setCurrent(int index)
{
    m_current = index >= 0 && index < m_titles.size() ? index : -1;
    setAccessibleName(m_current < 0 ? tr("Lessons")
                                    : tr("Lesson %1 of %2: %3")
                                          .arg(m_current + 1)
                                          .arg(m_titles.size())
                                          .arg(m_titles[m_current]));
    update();
}

void CourseProgress::setFinished(const QSet<int> &finished)
{
    m_finished = finished;
    update();
}

QSize CourseProgress::sizeHint() const
{
    return {int(theme().px(200)), int(theme().wholePx(kHeight))};
}

QRectF CourseProgress::dash(int index) const
{
    const double gap = theme().px(kGap);
    const auto count = double(std::max<qsizetype>(1, m_titles.size()));
    const double length = std::min(theme().px(kLongest), (width() - (count - 1) * gap) / count);
    const double height = theme().px(index == m_current ? kCurrentDash : kDash);
    return {index * (length + gap), (this->height() - height) / 2, length, height};
}

int CourseProgress::indexAt(double x) const
{
    for (int i = 0; i < int(m_titles.size()); ++i) {
        if (x < dash(i).right() + theme().px(kGap) / 2)
            return i;
    }
    return -1;
}

void CourseProgress::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_titles.size()); ++i) {
        const bool isReached = i == m_current || m_finished.contains(i);
        const QRectF box = dash(i);
        paintRoundBox(painter, box, box.height() / 2,
                      t.color(isReached ? Token::Accent : Token::BorderStrong), QColor(), 0);
    }
    if (m_focus.isShown())
        paintFocusRing(painter, t, rect(), t.px(4));
}

void CourseProgress::mousePressEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().x());
    if (event->button() == Qt::LeftButton && index >= 0 && index != m_current)
        Q_EMIT chosen(index);
}

void CourseProgress::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int index = m_current + step;
    m_focus.keyUsed();
    if (step != 0 && index >= 0 && index < m_titles.size())
        Q_EMIT chosen(index);
    else
        QWidget::keyPressEvent(event);
    update();
}

bool CourseProgress::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos().x());
        if (index >= 0)
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("%1 · %2").arg(index + 1).arg(m_titles[index]), this);
        return true;
    }
    return QWidget::event(event);
}

void CourseProgress::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    update();
}

void CourseProgress::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    update();
}

void CourseProgress::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
