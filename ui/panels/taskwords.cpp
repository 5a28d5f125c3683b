// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/taskwords.h"

#include "ui/timetext.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace coroscope {

QString taskTitle(const TaskMoment &moment)
{
    return QCoreApplication::translate("Task", "Task %1").arg(moment.number);
}

QString stateTime(const TaskMoment &moment)
{
    if (isEnd(moment.state))
        return QCoreApplication::translate("Task", "at %1").arg(durationText(moment.task->ended));
    return moment.span ? durationText(moment.timeInState()) : QString();
}

QString stateLine(const Recording &recording, const TaskMoment &moment, const StateShare &share)
{
    const LaneEntry *lane = recording.lane(moment.task->lane);
    if (share.state != State::Blocked || !lane || lane->kind != LaneKind::Worker)
        return statePhrase(share.state, share.isOwnWait);
    const auto number = std::count_if(recording.lanes.begin(), recording.lanes.end(),
                                      [lane](const LaneEntry &other) {
                                          return other.kind == LaneKind::Worker && &other <= lane;
                                      });
    return QCoreApplication::translate("Task", "blocked: holds worker %1").arg(number);
}

QString outcomeWords(const Recording &recording, const TaskMoment &moment)
{
    if (!isEnd(moment.state))
        return {};
    const std::string_view text = recording.text(moment.task->outcome);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace coroscope
