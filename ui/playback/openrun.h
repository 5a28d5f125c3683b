// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/comparison.h"
#include "core/recording/marks.h"
#include "core/recording/spans.h"
#include "core/scenario/runresult.h"
#include "core/scenario/scenario.h"

#include <QString>

namespace coroscope {

struct Strategy;

/// Where a run in the window comes from.
enum class Origin {
    Predicted, ///< simulated, for the form as it stands: the ghost
    Live,      ///< under way
    Measured,  ///< ended in this window
    Opened     ///< read from a file
};

/// A run that the window holds, owned by the Session.
struct OpenRun
{
    int number = 0; ///< from 1 in the order of their start; 0 for a prediction
    int group = 0; ///< the number of the first of those that ended, or were opened, at once with it
    Origin origin = Origin::Predicted;
    const Strategy *strategy = nullptr; ///< a row of the table; null if the file names another
    Scenario scenario;                  ///< as it was asked for
    Recording recording;                ///< in order of time also while live
    Spans spans;
    RunResult result;     ///< of what has ended; empty while live
    std::int64_t now = 0; ///< how far its time has come, ns: the end, unless it is live
    /// Those of the recording; of a live run they are kept only here, for its recording must stay what
    /// arrived.
    Marks marks = {};

    bool isLive() const { return origin == Origin::Live; }
    bool isGhost() const { return origin == Origin::Predicted; }
};

/// The simulated run, with what turns typically cost; a pure function.
OpenRun predictedRun(const Scenario &scenario, const Strategy &strategy);
/// A run that has come to its end, or was read. Its scenario is the caller's to set.
OpenRun endedRun(Recording recording, Origin origin);
/// Takes over what `source`, the recording of the same run in order of arrival, has more than the live run,
/// in order of time. Whether there was something.
bool takeArrived(OpenRun &live, const Recording &source);
/// Makes `marks` the marks of the run. What is marked after its end is marked at its end.
void setMarks(OpenRun &run, Marks marks);

/// The name of its strategy for people; of an unknown one its id.
QString titleOf(const OpenRun &run);
/// What is asked for, in one line: "coroutine · 20 tasks · d = 3.00 s".
QString askedWords(const Strategy &strategy, const Scenario &scenario);
/// The same of a run, and which one it is: "coroutine · 20 tasks · d = 3.00 s · run 14".
QString wordsOf(const OpenRun &run);
/// The same of a race: "20 tasks · d = 300 ms · one clock", "… · run together".
QString raceWords(const Scenario &scenario, Comparison::Way way);

} // namespace coroscope
