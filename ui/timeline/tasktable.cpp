// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/tasktable.h"

#include "ui/panels/taskwords.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace coroscope {

namespace {

std::optional<State> stateOf(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Pending:
        return State::Pending;
    case TaskColumn::Ready:
        return State::Ready;
    case TaskColumn::Running:
        return State::Running;
    case TaskColumn::Blocked:
        return State::Blocked;
    case TaskColumn::Suspended:
        return State::Suspended;
    default:
        return std::nullopt;
    }
}

QString since(const TaskMoment &moment)
{
    if (isEnd(moment.state))
        return durationText(moment.task->ended);
    return moment.span ? durationText(moment.span->from) : QString();
}

QString timeIn(const TaskMoment &moment, State state)
{
    std::int64_t time = 0;
    for (const StateShare &share : stateShares(moment))
        time += share.state == state ? share.time : 0;
    return durationText(time);
}

QString lasted(State state, std::int64_t time)
{
    return QStringLiteral("%1 %2").arg(stateWord(state), durationText(time));
}

} // namespace

QString columnTitle(TaskColumn column)
{
    if (const auto state = stateOf(column))
        return stateWord(*state);
    switch (column) {
    case TaskColumn::State:
        return QCoreApplication::translate("Timeline", "State");
    case TaskColumn::Since:
        return QCoreApplication::translate("Timeline", "Since");
    case TaskColumn::Result:
        return QCoreApplication::translate("Timeline", "Result");
    default:
        return QCoreApplication::translate("Timeline", "Task");
    }
}

QString cellText(const Recording &recording, const TaskMoment &moment, TaskColumn column)
{
    if (const auto state = stateOf(column))
        return timeIn(moment, *state);
    switch (column) {
    case TaskColumn::State:
        return stateWord(moment.state);
    case TaskColumn::Since:
        return since(moment);
    case TaskColumn::Result:
        return outcomeWords(recording, moment);
    default:
        return QString::number(moment.number);
    }
}

QString stateSentence(const TaskMoment &moment)
{
    const QString time = stateTime(moment);
    const QString words = time.isEmpty()
                              ? stateWord(moment.state)
                              : QStringLiteral("%1 %2").arg(stateWord(moment.state), time);
    if (moment.state != State::Suspended || !moment.span)
        return words;
    return QCoreApplication::translate("Timeline", "%1, waits for %2")
        .arg(words, waitWords(moment.span->why));
}

QString historyWords(const TaskMoment &moment)
{
    const std::vector<Span> &spans = moment.task->spans;
    const auto end = std::find_if(spans.begin(), spans.end(),
                                  [&moment](const Span &span) { return span.from > moment.time; });
    const auto count = std::size_t(end - spans.begin());
    QStringList words;
    if (count > kMostStates)
        words << QStringLiteral("…");
    for (std::size_t i = count > kMostStates ? count - kMostStates : 0; i < count; ++i) {
        const Span &span = spans[i];
        const bool holdsMoment = &span == moment.span;
        words << lasted(span.state, (holdsMoment ? moment.time : span.to) - span.from);
    }
    if (isEnd(moment.state))
        words << stateSentence(moment);
    return words.join(QStringLiteral(", "));
}

} // namespace coroscope
