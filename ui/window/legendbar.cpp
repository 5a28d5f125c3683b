// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/legendbar.h"

#include "core/lessons/glossary.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace coroscope {

namespace {

QString explanation(const LegendEntry &entry)
{
    if (entry.isNotSuspended)
        return LegendBar::tr("The task awaited something that was there already: it went on at "
                             "once and kept the loop.");
    switch (entry.state) {
    case State::Created:
        return LegendBar::tr("The coroutine object exists; nothing of it has run.");
    case State::Pending:
        return LegendBar::tr("The task is scheduled, or waits in a pool's queue: it has not run "
                             "yet.");
    case State::Ready:
        return LegendBar::tr("What the task waited for is there. It could go on, and waits for its "
                             "turn on the loop.");
    case State::Running:
        return LegendBar::tr("The task executes: it holds its thread.");
    case State::Suspended:
        return entry.isOwnWait ? LegendBar::tr("The task waits for this program itself: a permit, "
                                               "a free connection, a lock. It holds no thread.")
                               : LegendBar::tr("The task waits for the outside, and holds no "
                                               "thread: others can run.");
    case State::Blocked:
        return LegendBar::tr("The task waits inside a call that holds its thread: nothing else can "
                             "run there.");
    case State::Finished:
        return LegendBar::tr("The task has returned its result.");
    case State::Failed:
        return LegendBar::tr("The task has ended by an error.");
    case State::Cancelled:
        return LegendBar::tr("The task was cancelled before its end.");
    }
    return {};
}

QString wordsOf(const LegendEntry &entry)
{
    const QString word = wordOf(entry, LegendWords::Short);
    return entry.count ? QStringLiteral("%1 %2").arg(word).arg(*entry.count) : word;
}

} // namespace

LegendBar::LegendBar(QWidget *parent)
    : QWidget(parent)
{
    languageChanged();
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LegendBar::setRun(const Spans *spans, bool isPaced)
{
    m_spans = spans;
    m_entries.clear();
    if (spans)
        m_entries = legendEntries({spans}, std::nullopt);
    if (!isPaced)
        m_entries = statesOnly(std::move(m_entries));
    m_current = std::min(m_current, m_entries.empty() ? 0 : m_entries.size() - 1);
    describe();
    update();
}

void LegendBar::setTime(std::optional<std::int64_t> time)
{
    const std::vector<LegendEntry> before = m_entries;
    if (time && m_spans)
        setCounts(m_entries, {m_spans}, *time);
    if (m_entries == before)
        return;
    describe();
    update();
}

double LegendBar::wholeWidth() const
{
    return theme().wholePx(kInset) + legendWidth(theme(), m_entries, LegendWords::Short);
}

QSize LegendBar::sizeHint() const
{
    return {int(theme().px(400)), int(theme().px(32))};
}

QSize LegendBar::minimumSizeHint() const
{
    return {int(theme().px(120)), int(theme().px(32))};
}

void LegendBar::languageChanged()
{
    setAccessibleName(tr("Legend"));
    describe();
    update();
}

void LegendBar::themeChanged()
{
    updateGeometry();
    update();
}

QRectF LegendBar::line() const
{
    return QRectF(rect()).adjusted(theme().wholePx(kInset), 0, 0, 0);
}

std::vector<QRectF> LegendBar::boxes() const
{
    return legendBoxes(theme(), line(), m_entries, LegendWords::Short);
}

void LegendBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, theme(), line(), m_entries, LegendWords::Short);
    const std::vector<QRectF> all = boxes();
    if (m_focus.isShown() && m_current < all.size()) {
        const double room = theme().wholePx(kInset);
        paintFocusRing(painter, theme(), all[m_current].adjusted(-room, 2 * room, room, -2 * room),
                       theme().px(6));
    }
}

void LegendBar::mouseMoveEvent(QMouseEvent *event)
{
    bool isOver = false;
    for (const QRectF &box : boxes())
        isOver |= box.contains(event->position());
    if (isOver)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void LegendBar::mousePressEvent(QMouseEvent *event)
{
    const std::vector<QRectF> all = boxes();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(event->position()))
            ask(i);
    }
}

bool LegendBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<QRectF> all = boxes();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(help->pos())) {
            QToolTip::showText(mapToGlobal(all[i].bottomLeft().toPoint()),
                               QStringLiteral("<p>%1</p>").arg(explanation(m_entries[i])), this,
                               all[i].toAlignedRect());
            return true;
        }
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void LegendBar::ask(std::size_t index)
{
    if (index >= boxes().size())
        return;
    QToolTip::hideText();
    const LegendEntry &entry = m_entries[index];
    Q_EMIT termAsked(entry.isNotSuspended ? QStringLiteral("await")
                                          : glossaryIdOf(word(entry.state)));
}

// Who goes through the states hears about each, others about all.
void LegendBar::describe()
{
    QStringList words;
    if (m_focus.isShown() && m_current < m_entries.size())
        words << wordsOf(m_entries[m_current]) + QStringLiteral(": ") +
                     explanation(m_entries[m_current]);
    else
        for (const LegendEntry &entry : m_entries)
            words << wordsOf(entry);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void LegendBar::moveTo(std::size_t index)
{
    QToolTip::hideText();
    m_current = index;
    m_focus.keyUsed();
    describe();
    update();
}

void LegendBar::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = boxes().size();
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current > 0 ? m_current - 1 : 0);
        break;
    case Qt::Key_Right:
        moveTo(m_current + 1 < count ? m_current + 1 : m_current);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(count > 0 ? count - 1 : 0);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LegendBar::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    describe();
    update();
}

void LegendBar::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    describe();
    update();
}

} // namespace coroscope
