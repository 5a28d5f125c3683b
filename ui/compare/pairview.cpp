// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/pairview.h"

#include "core/recording/captions.h"
#include "ui/compare/runline.h"
#include "ui/controls/button.h"
#include "ui/controls/segments.h"
#include "ui/painttext.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kHead = 44;
constexpr double kLeastTimeline = 90;

QString nameOf(const OpenRun &run)
{
    return PairView::tr("run %1").arg(run.number);
}

} // namespace

PairView::PairView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_head(new QWidget)
    , m_headRow(new QHBoxLayout(m_head))
    , m_goThere(new Button(ButtonKind::Secondary, Icon::Next, QString()))
    , m_axis(new SegmentedToggle({QString(), QString()}))
{
    m_headRow->addStretch(1);
    m_headRow->addWidget(m_goThere);
    m_headRow->addWidget(m_axis);
    m_column->addWidget(m_head);
    m_column->setSpacing(0);
    m_column->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < kRuns; ++i) {
        m_lines.at(i) = new RunLine;
        m_timelines.at(i) = new TimelineArea;
        m_column->addWidget(m_lines.at(i));
        m_column->addWidget(m_timelines.at(i), 1);
        connectTimeline(i);
    }
    m_axis->setCurrent(int(m_timelines[0]->axisKind()));
    setFocusProxy(m_timelines[0]);
    connect(m_goThere, &Button::clicked, this, &PairView::partingAsked);
    connect(m_axis, &SegmentedToggle::changed, this,
            [this](int index) { Q_EMIT axisKindChosen(AxisKind(index)); });
    languageChanged();
}

// What is done to one of them is done to the other, too.
void PairView::connectTimeline(std::size_t i)
{
    TimelineArea *own = m_timelines.at(i);
    connect(own, &TimelineArea::timeChosen, this, &PairView::timeChosen);
    connect(&m_lines.at(i)->button(), &Button::clicked, this,
            [this, i] { Q_EMIT runAsked(int(i)); });
    connect(own, &TimelineArea::viewChanged, this, [this, i] { follow(i); });
    connect(own, &TimelineArea::taskChosen, this, [this, i](std::optional<std::size_t> task) {
        m_timelines.at(1 - i)->setSelected(task);
    });
}

void PairView::follow(std::size_t i)
{
    if (m_isFollowing || !isComplete())
        return;
    m_isFollowing = true;
    m_timelines.at(1 - i)->setSight(m_timelines.at(i)->sight());
    m_isFollowing = false;
}

TimelineArea &PairView::active() const
{
    return m_timelines[1]->hasFocus() ? *m_timelines[1] : *m_timelines[0];
}

void PairView::setRuns(const OpenRun *first, const OpenRun *second)
{
    m_runs = {first, second};
    m_parting = isComplete() ? partingOf(first->recording, second->recording) : std::nullopt;
    std::int64_t end = 0;
    for (const OpenRun *run : m_runs)
        end = std::max(end, run ? run->now : 0);
    for (std::size_t i = 0; i < kRuns; ++i) {
        TimelineArea &timeline = *m_timelines.at(i);
        timeline.setRun(isComplete() ? m_runs.at(i) : nullptr, nullptr);
        timeline.setLeastEnd(end);
        timeline.setVisible(isComplete());
        m_lines.at(i)->setRun(m_runs.at(i));
        m_lines.at(i)->setVisible(isComplete());
    }
    m_head->setVisible(isComplete());
    markParting();
    showSentence();
    showMoment();
}

std::vector<const Spans *> PairView::spans() const
{
    return isComplete() ? std::vector{&m_runs[0]->spans, &m_runs[1]->spans}
                        : std::vector<const Spans *>();
}

void PairView::markParting()
{
    for (std::size_t i = 0; i < kRuns; ++i)
        m_timelines.at(i)->setNote(note(i));
}

std::optional<Mark> PairView::note(std::size_t i) const
{
    if (!m_parting)
        return std::nullopt;
    const PartingSide &side = i == 0 ? m_parting->first : m_parting->second;
    return Mark{side.time, tr("They part: %1").arg(translated(side.deed)).toStdString()};
}

std::optional<std::int64_t> PairView::partingAfter(std::int64_t time) const
{
    if (!m_parting)
        return std::nullopt;
    const auto [earlier, later] = std::minmax(m_parting->first.time, m_parting->second.time);
    return time == earlier ? later : earlier;
}

QString PairView::sentence() const
{
    if (!isComplete())
        return {};
    if (!m_parting)
        return tr("Both runs have the same schedule: the same happens to the same tasks in the "
                  "same order.");
    return tr("They part after %1 common events: in %2 %3, in %4 %5.")
        .arg(QString::number(m_parting->common), nameOf(*m_runs[0]),
             translated(m_parting->first.deed), nameOf(*m_runs[1]),
             translated(m_parting->second.deed));
}

void PairView::setTime(std::int64_t time)
{
    m_time = time;
    for (TimelineArea *timeline : m_timelines)
        timeline->setTime(time);
    showMoment();
}

void PairView::setAxisKind(AxisKind kind, TimelineArea::Motion motion)
{
    m_axis->setCurrent(int(kind));
    for (TimelineArea *timeline : m_timelines)
        timeline->setAxisKind(kind, motion);
}

void PairView::showMoment()
{
    for (std::size_t i = 0; i < kRuns; ++i) {
        const OpenRun *run = m_runs.at(i);
        const auto caption =
            run ? captionAt(run->recording, run->spans, m_time) : std::optional<Message>();
        m_lines.at(i)->setSentence(caption ? translated(*caption) : QString());
    }
}

void PairView::showSentence()
{
    m_goThere->setVisible(m_parting.has_value());
    m_head->setAccessibleName(sentence());
    update();
}

void PairView::languageChanged()
{
    setAccessibleName(tr("Two runs side by side"));
    m_axis->setChoices({tr("Clock"), tr("Paced")});
    m_axis->setAccessibleName(tr("Axis"));
    m_goThere->setText(tr("Go there"));
    m_goThere->setToolTip(
        tr("The moment where they part: in the run that is there earlier, then in the other "
           "(Ctrl+Shift+D)"));
    markParting();
    showSentence();
    showMoment();
}

void PairView::themeChanged()
{
    m_headRow->setContentsMargins(int(theme().px(14)), 0, int(theme().px(12)), 0);
    m_headRow->setSpacing(int(theme().px(10)));
    m_head->setFixedHeight(int(theme().wholePx(kHead)));
    for (TimelineArea *timeline : m_timelines)
        timeline->setMinimumHeight(int(theme().px(kLeastTimeline)));
    update();
}

void PairView::paintNothing(QPainter &painter) const
{
    const double line = theme().px(26);
    const QRectF row(0, height() * 0.5 - line, width(), line);
    paintText(painter, row, tr("Two runs are needed."), theme().text(17, 600),
              theme().color(Token::Text), Qt::AlignHCenter);
    paintText(painter, row.translated(0, line),
              tr("Run a strategy twice, or two of them: here is seen where they part."),
              theme().text(14, 400), theme().color(Token::Text2), Qt::AlignHCenter);
}

void PairView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isComplete()) {
        paintNothing(painter);
        return;
    }
    const double pad = theme().px(14);
    const QRectF head(m_head->geometry());
    painter.fillRect(head, theme().color(Token::LaneAlternate));
    const QWidget &rightmost = m_parting ? static_cast<QWidget &>(*m_goThere) : *m_axis;
    paintText(painter, QRectF(pad, head.top(), rightmost.x() - 2 * pad, head.height()), sentence(),
              theme().text(13.5, 600), theme().color(Token::Text));
    const QColor border = theme().color(Token::Border);
    painter.fillRect(QRectF(0, head.bottom() - 1, width(), 1), border);
    for (const RunLine *line : m_lines) {
        if (line != m_lines[0])
            painter.fillRect(QRectF(0, line->y(), width(), 1), border);
        painter.fillRect(QRectF(0, line->geometry().bottom(), width(), 1), border);
    }
}

} // namespace coroscope
