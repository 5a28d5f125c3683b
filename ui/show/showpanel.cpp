// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showpanel.h"

#include "ui/panels/consolepanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/taskpanel.h"
#include "ui/picture/frame.h"
#include "ui/show/showcode.h"

#include <QPainter>

#include <array>

namespace coroscope {

namespace {

constexpr double kCorner = 4; // px at scale 1, above and below, for the card's round corners
constexpr std::array kFactors = {1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56};

} // namespace

ShowPanel::ShowPanel(QWidget *parent)
    : QWidget(parent)
    , m_code(new ShowCode(this))
    , m_task(new TaskPanel(this))
    , m_console(new ConsolePanel(this))
    , m_queue(new QueuePanel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_task, m_code, m_console, m_queue}) {
        panel->setFocusPolicy(Qt::NoFocus);
    }
    m_console->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_task->setCompact(true);
    layOut();
}

QWidget *ShowPanel::seen() const
{
    switch (m_kind) {
    case LessonPanel::Task:
        return m_task;
    case LessonPanel::Console:
        return m_console;
    case LessonPanel::Queue:
        return m_queue;
    case LessonPanel::Code:
    case LessonPanel::None:
        break;
    }
    return m_code;
}

// Between the card's round corners.
QRect ShowPanel::inside() const
{
    const int corner = int(theme().wholePx(kCorner));
    return rect().adjusted(1, corner, -1, -corner);
}

void ShowPanel::layOut()
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_task, m_code, m_console, m_queue}) {
        panel->setGeometry(inside());
        panel->setVisible(panel == seen());
    }
    fitTask();
}

void ShowPanel::setKind(LessonPanel kind)
{
    if (kind == LessonPanel::None)
        return;
    m_kind = kind;
    layOut();
}

void ShowPanel::setRun(const Recording *recording, const Spans *spans)
{
    m_code->setRun(recording, spans);
    m_task->setRun(recording, spans);
    m_console->setRun(recording, spans);
    m_queue->setRun(recording, spans);
    fitTask();
}

void ShowPanel::setSelected(std::optional<std::size_t> task)
{
    m_code->setSelected(task);
    m_task->setSelected(task);
    m_console->setSelected(task);
    m_queue->setSelected(task);
    fitTask();
}

// Only the panel that is seen follows the time.
void ShowPanel::setTime(std::int64_t time)
{
    switch (m_kind) {
    case LessonPanel::Task:
        m_task->setTime(time);
        fitTask();
        break;
    case LessonPanel::Console:
        m_console->setTime(time);
        break;
    case LessonPanel::Queue:
        m_queue->setTime(time);
        break;
    case LessonPanel::Code:
    case LessonPanel::None:
        m_code->setTime(time);
        break;
    }
}

// What is known of a task grows with the time: it gets smaller where it would be cut, never larger.
void ShowPanel::fitTask()
{
    if (m_kind != LessonPanel::Task || inside().width() < 2)
        return;
    for (const double factor : kFactors) {
        const double scale = theme().scale() * factor;
        if (m_task->theme().scale() < scale - 0.001)
            continue;
        if (m_task->theme().scale() > scale + 0.001)
            m_task->setTheme(Theme(theme().scheme(), scale));
        if (m_task->heightForWidth(inside().width()) <= inside().height())
            return;
    }
}

bool ShowPanel::isWhole() const
{
    if (m_kind == LessonPanel::Code)
        return m_code->isWhole();
    return m_kind != LessonPanel::Task ||
           m_task->heightForWidth(inside().width()) <= inside().height();
}

void ShowPanel::themeChanged()
{
    m_task->setTheme(theme());
    layOut();
    update();
}

void ShowPanel::resizeEvent(QResizeEvent *)
{
    m_task->setTheme(theme());
    layOut();
}

void ShowPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, theme(), QRectF(rect()));
}

} // namespace coroscope
