// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// The marks of a session's runs.
#include "ui/playback/session.h"

#include <algorithm>
#include <utility>

namespace coroscope {

bool Session::isMarkable(const OpenRun &run) const
{
    return m_live.contains(&run) || (!run.isGhost() && find(run.number) == &run);
}

OpenRun *Session::findMarkable(int number)
{
    const auto isIt = [number](const auto &run) { return run->number == number; };
    for (const auto *runs : {&m_live.runs(), &std::as_const(m_runs)}) {
        const auto found = std::find_if(runs->begin(), runs->end(), isIt);
        if (found != runs->end())
            return found->get();
    }
    return nullptr;
}

void Session::setMarks(int number, const Marks &marks)
{
    OpenRun *run = findMarkable(number);
    if (!run || run->marks == marks)
        return;
    coroscope::setMarks(*run, marks);
    Q_EMIT marksChanged(number);
}

// A run that ended is a live one, once more and whole.
void Session::keepMarks(OpenRun &ended) const
{
    for (const auto &live : m_live.runs()) {
        if (live->strategy == ended.strategy && !live->marks.empty())
            coroscope::setMarks(ended, live->marks);
    }
}

} // namespace coroscope
