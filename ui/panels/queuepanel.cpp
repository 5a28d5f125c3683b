// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/queuepanel.h"

#include "ui/painttext.h"
#include "ui/panels/queuechips.h"
#include "ui/panels/taskhead.h"
#include "ui/timeline/stateglyph.h"
#include "ui/words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kTop = 14;
constexpr double kRow = 28;
constexpr double kNameWidth = 84;
constexpr double kHeading = 30;
constexpr double kGap = 14;
constexpr double kGlyph = 12;
constexpr double kHint = 34;
constexpr std::size_t kMostSaid = 20; // of those who wait, to assistive tools
constexpr double kQueueRoom = 150;    // of the height, kept for the queue

// The heading and who waits, in order.
QString wordsOf(const QueueMoment &moment)
{
    QStringList labels;
    for (std::size_t i = 0; i < std::min(moment.queue.size(), kMostSaid); ++i)
        labels << moment.queue[i].label;
    if (moment.queue.size() > kMostSaid)
        labels << QStringLiteral("…");
    const QString heading = queueHeading(moment);
    return labels.isEmpty()
               ? heading
               : QStringLiteral("%1: %2").arg(heading, labels.join(QStringLiteral(", ")));
}

} // namespace

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Queue"));
}

void QueuePanel::setRun(const Recording *recording, const Spans *spans)
{
    m_recording = recording;
    m_spans = recording ? spans : nullptr;
    refresh();
}

void QueuePanel::setSelected(std::optional<std::size_t> task)
{
    if (task == m_selected)
        return;
    m_selected = task;
    update();
}

void QueuePanel::setTime(std::int64_t time)
{
    if (time == m_time)
        return;
    m_time = time;
    refresh();
}

void QueuePanel::refresh()
{
    m_moment = m_spans ? queueMoment(*m_recording, *m_spans, m_time) : QueueMoment();
    setAccessibleDescription(m_spans ? wordsOf(m_moment) : QString());
    update();
}

void QueuePanel::setStepping(bool isStepping)
{
    if (isStepping == m_isStepping)
        return;
    m_isStepping = isStepping;
    update();
}

QString QueuePanel::hint() const
{
    return m_moment.queue.empty() ? tr("Step takes the next one as soon as an answer is there.")
                                  : tr("Step takes the first. Click a task to take that one.");
}

QSize QueuePanel::sizeHint() const
{
    return {int(theme().px(328)), int(theme().px(400))};
}

void QueuePanel::languageChanged()
{
    setAccessibleName(tr("Queue"));
    refresh();
}

void QueuePanel::themeChanged()
{
    updateGeometry();
    update();
}

QueuePanel::Layout QueuePanel::layOut() const
{
    Layout layout;
    const double pad = theme().px(kPanelPadding);
    const double row = theme().wholePx(kRow);
    const double room = width() - 2 * pad;
    double y = theme().wholePx(kTop);
    const auto fits = std::size_t(std::max(1.0, (height() - theme().px(kQueueRoom) - y) / row));
    const std::size_t count = m_moment.holders.size();
    const std::size_t shown = count <= fits ? count : fits - 1;
    for (std::size_t i = 0; i < shown; ++i, y += row)
        layout.rows.emplace_back(pad, y, room, row);
    if (shown < count) {
        layout.more = QRectF(pad, y, room, row);
        y += row;
    }
    y += theme().wholePx(kGap);
    layout.lineY = y;
    y += theme().wholePx(kGap) - theme().px(4);
    layout.heading = QRectF(pad, y, room, theme().wholePx(kHeading));
    y = layout.heading.bottom() + theme().px(6);
    const double below = canStep() ? theme().wholePx(kHint) : 0;
    layout.chips = QRectF(pad, y, room, std::max(0.0, height() - y - theme().px(kGap) - below));
    if (canStep()) {
        const double used = layOutChips(theme(), layout.chips, m_moment.queue).bottom();
        layout.hint = QRectF(pad, std::max(used, y + theme().px(20)) + theme().px(8), room, below);
    }
    return layout;
}

QString QueuePanel::emptySentence() const
{
    const bool isAnyHeld = std::any_of(m_moment.holders.begin(), m_moment.holders.end(),
                                       [](const Holder &one) { return !one.label.isEmpty(); });
    switch (m_moment.kind) {
    case QueueKind::Loop:
        if (m_moment.isStopped)
            return tr("Nothing is ready: the loop would sleep.");
        return isAnyHeld ? tr("Nobody else is ready.") : tr("Nothing is ready: the loop sleeps.");
    case QueueKind::Calls:
        return tr("All have begun.");
    case QueueKind::Chunks:
        return tr("All chunks are taken.");
    case QueueKind::None:
        break;
    }
    return {};
}

void QueuePanel::paintHolder(QPainter &painter, const QRectF &row, const Holder &holder) const
{
    const bool isSelected = holder.task && holder.task == m_selected;
    paintText(painter, row, laneWord(holder.kind, holder.number), theme().text(13, 500),
              theme().color(Token::Text2));
    QRectF rest = row.adjusted(theme().px(kNameWidth), 0, 0, 0);
    if (holder.label.isEmpty()) {
        paintText(painter, rest,
                  holder.kind != LaneKind::Loop ? tr("has nothing to do")
                  : m_moment.queue.empty()      ? tr("sleeps")
                                                : tr("is between two turns"),
                  theme().text(13, 400), theme().color(Token::Text3));
        return;
    }
    paintGlyph(painter, theme(), QPointF(rest.left() + theme().px(8), rest.center().y()),
               theme().px(kGlyph), holder.isBlocked ? State::Blocked : State::Running);
    rest.setLeft(rest.left() + theme().px(25));
    const QString who = holder.task ? tr("task %1").arg(holder.label) : holder.label;
    QString what;
    if (holder.chunk > 0)
        what = (holder.isBlocked ? tr("%1 holds it · chunk %2") : tr("%1 runs · chunk %2"))
                   .arg(who, QString::number(holder.chunk));
    else
        what = (holder.isBlocked ? tr("%1 holds it, does nothing") : tr("%1 runs")).arg(who);
    paintText(painter, rest, what, theme().text(13, isSelected ? 600 : 400),
              theme().color(Token::Text));
}

void QueuePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    if (m_moment.kind == QueueKind::None) {
        paintEmptyPanel(painter, theme(), rect(), tr("No queue to show"),
                        tr("What waits for its turn stands here, in order."));
        return;
    }
    const Layout layout = layOut();
    for (std::size_t i = 0; i < layout.rows.size(); ++i)
        paintHolder(painter, layout.rows[i], m_moment.holders[i]);
    if (!layout.more.isNull())
        paintText(painter, layout.more,
                  tr("+ %1 more").arg(m_moment.holders.size() - layout.rows.size()),
                  theme().text(13, 400), theme().color(Token::Text3));
    paintPanelLine(painter, theme(), rect(), layout.lineY);
    paintText(painter, layout.heading, queueHeading(m_moment), theme().text(13, 600),
              theme().color(Token::Text));
    if (m_moment.queue.empty())
        paintText(
            painter,
            QRectF(layout.chips.left(), layout.chips.top(), layout.chips.width(), theme().px(20)),
            emptySentence(), theme().text(13, 400), theme().color(Token::Text2));
    else
        paintChips(painter, theme(), layout.chips, m_moment.queue, m_selected,
                   m_moment.isStopped ? FirstChip::ComesNext : FirstChip::AsOthers);
    if (!layout.hint.isNull())
        paintText(painter, layout.hint, hint(), theme().text(12, 400), theme().color(Token::Text2));
}

// Who is clicked goes next; where nothing is ready, it is said once more where the click was.
void QueuePanel::askForTurn(const Layout &layout, const QMouseEvent &event)
{
    if (m_moment.queue.empty()) {
        QToolTip::showText(event.globalPosition().toPoint(), emptySentence(), this);
        return;
    }
    for (const QueueChip &chip : layOutChips(theme(), layout.chips, m_moment.queue).chips) {
        if (chip.rect.contains(event.position())) {
            Q_EMIT turnAsked(m_moment.queue[chip.place].id);
            return;
        }
    }
}

void QueuePanel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_moment.kind == QueueKind::None)
        return;
    const Layout layout = layOut();
    if (canStep() && event->position().y() >= layout.chips.top()) {
        askForTurn(layout, *event);
        return;
    }
    std::optional<std::size_t> task;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        if (layout.rows[i].contains(event->position()))
            task = m_moment.holders[i].task;
    }
    for (const QueueChip &chip : layOutChips(theme(), layout.chips, m_moment.queue).chips) {
        if (chip.rect.contains(event->position()))
            task = m_moment.queue[chip.place].task;
    }
    if (task && task != m_selected)
        Q_EMIT taskChosen(*task);
}

} // namespace coroscope
