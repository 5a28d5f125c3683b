// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/taskpanel.h"

#include "ui/painttext.h"
#include "ui/panels/statetable.h"
#include "ui/panels/taskhead.h"
#include "ui/timeline/tasklanes.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kHistory = 24; // lane of the whole history
constexpr double kGap = 14;
constexpr double kSmallGap = 8;
constexpr double kHeading = 24;
constexpr double kLine = 20;
constexpr double kMostWords = 12; // lines of an outcome

// The bar of a task's whole life, on the clock of the run.
void paintHistory(QPainter &painter, const Theme &theme, const QRectF &rect,
                  const TaskMoment &moment, std::int64_t end)
{
    const std::int64_t from = moment.task->spans.empty() ? 0 : moment.task->spans.front().from;
    const TimeAxis axis =
        TimeAxis::clock(from, std::max(end, from + 1), rect.left(), rect.right() - theme.px(14));
    const double x = std::clamp(axis.x(moment.time), axis.left(), axis.right());
    const std::vector<TaskSpans> tasks{*moment.task};
    const Rows rows{rect.top(), rect.height(), 0, 1};
    paintTasks(painter, theme, tasks, axis, rows, {axis.left(), x});
    paintTasks(painter, theme.faded(), tasks, axis, rows, {x, rect.right()});
    painter.fillRect(QRectF(std::round(x) - 1, rect.top(), 2, rect.height()),
                     theme.color(Token::Playhead));
}

} // namespace

TaskPanel::TaskPanel(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Selected task"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TaskPanel::setRun(const Recording *recording, const Spans *spans)
{
    m_recording = recording;
    m_spans = recording ? spans : nullptr;
    changed();
}

void TaskPanel::setSelected(std::optional<std::size_t> task)
{
    if (task == m_selected)
        return;
    m_selected = task;
    changed();
}

void TaskPanel::setTime(std::int64_t time)
{
    if (time == m_time)
        return;
    m_time = time;
    changed();
}

std::optional<TaskMoment> TaskPanel::moment() const
{
    return m_spans ? momentOf(*m_spans, m_selected, m_time) : std::nullopt;
}

void TaskPanel::changed()
{
    const auto now = moment();
    setAccessibleDescription(now ? QStringLiteral("%1: %2 %3")
                                       .arg(taskTitle(*now), stateWord(now->state), stateTime(*now))
                                 : tr("No task is selected"));
    if (const int height = heightForWidth(width()); height != minimumHeight())
        setMinimumHeight(height);
    update();
}

void TaskPanel::themeChanged()
{
    updateGeometry();
    changed();
}

int TaskPanel::heightForWidth(int width) const
{
    return int(std::ceil(paintOrMeasure(nullptr, width)));
}

QSize TaskPanel::sizeHint() const
{
    const int width = int(theme().px(328));
    return {width, heightForWidth(width)};
}

// One description of what stands below what: with a painter it is painted, without only measured. Returns
// where it ends.
double TaskPanel::paintOrMeasure(QPainter *painter, double width) const
{
    const auto now = moment();
    if (!now)
        return theme().px(180);
    const double pad = theme().px(kPanelPadding);
    const QRectF all(0, 0, width, taskHeadHeight(theme()));
    const QRectF box = all.adjusted(pad, 0, -pad, 0);
    double y = all.bottom();
    const auto place = [&](double height) {
        const QRectF rect(box.left(), y, box.width(), height);
        y += height;
        return rect;
    };
    const auto line = [&] {
        y += theme().wholePx(kGap);
        if (painter)
            paintPanelLine(*painter, theme(), all, y);
        y += theme().wholePx(kGap) - theme().px(2);
    };
    const auto words = [&](const QString &title, const QString &text) {
        const QFont font = theme().text(13, 400);
        const double step = theme().wholePx(kLine);
        const QRectF head = place(theme().wholePx(kHeading));
        const double lines = std::min(kMostWords, double(paragraphLines(text, font, box.width())));
        const QRectF body = place(step * lines);
        if (!painter)
            return;
        paintText(*painter, head, title, theme().text(13, 600), theme().color(Token::Text));
        paintParagraph(*painter, body, text, font, theme().color(Token::Text2), step);
    };
    if (painter)
        paintTaskHead(*painter, theme(), all, *now);
    const QRectF history = place(theme().wholePx(kHistory));
    if (painter)
        paintHistory(*painter, theme(), history, *now, shownEnd(*m_spans));
    y += theme().wholePx(kSmallGap);
    const std::vector<StateShare> shares = stateShares(*now);
    const QRectF table = place(stateTableHeight(theme(), shares.size()));
    if (painter)
        paintStateTable(*painter, theme(), table, *m_recording, *now, shares);
    const std::vector<Fact> facts = factsOf(*m_recording, *m_spans, *now);
    if (!facts.empty()) {
        line();
        const QRectF rect = place(factsHeight(theme(), facts.size()));
        if (painter)
            paintFacts(*painter, theme(), rect, facts);
    }
    if (now->state == State::Suspended) {
        line();
        words(tr("Waits for"),
              now->isOwnWait()
                  ? tr("%1: this program itself gives it.").arg(waitWords(now->span->why))
                  : tr("%1, from outside this program.").arg(waitWords(now->span->why)));
    } else if (const QString outcome = outcomeWords(*m_recording, *now); !outcome.isEmpty()) {
        line();
        words(now->state == State::Failed ? tr("Why it failed") : tr("Result"), outcome);
    }
    return y + theme().wholePx(kGap);
}

void TaskPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    if (moment())
        paintOrMeasure(&painter, width());
    else if (m_spans)
        paintEmptyPanel(painter, theme(), rect(), tr("No task is selected"),
                        tr("Click a lane, or press ↓."));
    else
        paintEmptyPanel(painter, theme(), rect(), tr("Nothing has run yet"),
                        tr("Press Run, then click a lane."));
}

} // namespace coroscope
