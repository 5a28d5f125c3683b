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
constexpr double kBreak = 8; // more, before the exercises

} // namespace

CourseProgress::CourseProgress(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CourseProgress::setCourse(const std::vector<CourseEntry> &course)
{
    m_course = course;
    update();
}

void CourseProgress::setCurrent(int index)
{
    m_current = index >= 0 && index < count() ? index : -1;
    update();
    if (m_current < 0) {
        setAccessibleName(tr("Lessons"));
        return;
    }
    const CourseEntry &entry = m_course[std::size_t(m_current)];
    const auto ofKind = std::count_if(m_course.begin(), m_course.end(), [&](const auto &other) {
        return other.isExercise == entry.isExercise;
    });
    setAccessibleName(
        (entry.isExercise ? tr("Exercise %1 of %2: %3") : tr("Lesson %1 of %2: %3"))
            .arg(QString::number(entry.number), QString::number(ofKind), entry.title));
}

QSize CourseProgress::sizeHint() const
{
    return {int(theme().px(200)), int(theme().wholePx(kHeight))};
}

QRectF CourseProgress::dash(int index) const
{
    const double gap = theme().px(kGap);
    const auto first = std::find_if(m_course.begin(), m_course.end(),
                                    [](const CourseEntry &entry) { return entry.isExercise; });
    const int lessons = int(first - m_course.begin());
    const double apart = lessons > 0 && lessons < count() ? theme().px(kBreak) : 0;
    const double room = width() - apart - (count() - 1) * gap;
    const double length = std::min(theme().px(kLongest), room / std::max(1, count()));
    const double height = theme().px(index == m_current ? kCurrentDash : kDash);
    return {index * (length + gap) + (index >= lessons ? apart : 0), (this->height() - height) / 2,
            length, height};
}

int CourseProgress::indexAt(double x) const
{
    for (int i = 0; i < count(); ++i) {
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
    for (int i = 0; i < count(); ++i) {
        const bool isReached = i == m_current || m_course[std::size_t(i)].isFinished;
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
    if (step != 0 && index >= 0 && index < count())
        Q_EMIT chosen(index);
    else
        QWidget::keyPressEvent(event);
    update();
}

bool CourseProgress::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int index = indexAt(help->pos().x()); index >= 0) {
            const CourseEntry &entry = m_course[std::size_t(index)];
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("%1 · %2").arg(entry.number).arg(entry.title), this);
        }
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
