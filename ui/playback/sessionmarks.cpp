// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// The marks of a session's runs.
#include "ui/playback/session.h"

#include <algorithm>

namespace coroscope {

bool Session::isMarkable(const OpenRun &run) const
{
    return &run == m_live.get() || (!run.isGhost() && find(run.number) == &run);
}

OpenRun *Session::findMarkable(int number)
{
    if (m_live && m_live->number == number)
        return m_live.get();
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [number](const auto &run) { return run->number == number; });
    return found == m_runs.end() ? nullptr : found->get();
}

void Session::setMarks(int number, const Marks &marks)
{
    OpenRun *run = findMarkable(number);
    if (!run || run->marks == marks)
        return;
    coroscope::setMarks(*run, marks);
    Q_EMIT marksChanged(number);
}

// The run that ended is the live one, once more and whole.
void Session::keepMarks(OpenRun &ended) const
{
    if (m_live && m_live->strategy == ended.strategy && !m_live->marks.empty())
        coroscope::setMarks(ended, m_live->marks);
}

} // namespace coroscope
