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

/// What stands below what in the panel: with a painter it is painted, without only measured.
class Column
{
public:
    Column(QPainter *painter, const Theme &theme, double width)
        : m_painter(painter)
        , m_theme(theme)
        , m_width(width)
    {
    }

    double bottom() const { return m_y; }

    /// The place of the next part of this height, between the paddings.
    QRectF place(double height)
    {
        const double pad = m_theme.px(kPanelPadding);
        const QRectF rect(pad, m_y, m_width - 2 * pad, height);
        m_y += height;
        return rect;
    }

    /// A hairline with room around it.
    void line()
    {
        m_y += m_theme.wholePx(kGap);
        if (m_painter)
            paintPanelLine(*m_painter, m_theme, QRectF(0, 0, m_width, 0), m_y);
        m_y += m_theme.wholePx(kGap) - m_theme.px(2);
    }

    /// A hairline, a title and a paragraph, which is cut after kMostWords lines.
    void words(const QString &title, const QString &text)
    {
        line();
        const QFont font = m_theme.text(13, 400);
        const double step = m_theme.wholePx(kLine);
        const QRectF head = place(m_theme.wholePx(kHeading));
        const QRectF body =
            place(step * std::min(kMostWords, double(paragraphLines(text, font, head.width()))));
        if (!m_painter)
            return;
        paintText(*m_painter, head, title, m_theme.text(13, 600), m_theme.color(Token::Text));
        paintParagraph(*m_painter, body, text, font, m_theme.color(Token::Text2), step);
    }

private:
    QPainter *m_painter;
    const Theme &m_theme;
    double m_width;
    double m_y = 0;
};

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

void TaskPanel::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    changed();
}

void TaskPanel::languageChanged()
{
    setAccessibleName(tr("Selected task"));
    changed();
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

double TaskPanel::paintOrMeasure(QPainter *painter, double width) const
{
    const auto now = moment();
    if (!now)
        return theme().px(180);
    Column column(painter, theme(), width);
    if (painter)
        paintTaskHead(*painter, theme(), QRectF(0, 0, width, taskHeadHeight(theme())), *now);
    column.place(taskHeadHeight(theme()));
    const QRectF history = column.place(theme().wholePx(kHistory));
    if (painter)
        paintHistory(*painter, theme(), history, *now, shownEnd(*m_spans));
    column.place(theme().wholePx(kSmallGap));
    const std::vector<StateShare> shares = stateShares(*now);
    const QRectF table = column.place(stateTableHeight(theme(), shares.size()));
    if (painter)
        paintStateTable(*painter, theme(), table, *m_recording, *now, shares);
    const std::vector<Fact> facts = factsOf(*m_recording, *m_spans, *now);
    if (!facts.empty() && !m_isCompact) {
        column.line();
        const QRectF rect = column.place(factsHeight(theme(), facts.size()));
        if (painter)
            paintFacts(*painter, theme(), rect, facts);
    }
    if (now->state == State::Suspended)
        column.words(tr("Waits for"), (now->isOwnWait() ? tr("%1: this program itself gives it.")
                                                        : tr("%1, from outside this program."))
                                          .arg(waitWords(now->span->why)));
    else if (const QString outcome = outcomeWords(*m_recording, *now); !outcome.isEmpty())
        column.words(now->state == State::Failed ? tr("Why it failed") : tr("Result"), outcome);
    return column.bottom() + theme().wholePx(kGap);
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
