// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/currentline.h"

#include "core/recording/place.h"
#include "core/strategies/steps.h"

#include <algorithm>

namespace coroscope {

namespace {

// The only line of a Python source at which a blocking call can wait.
std::optional<int> onlyBlockingCall(const Source &python)
{
    std::optional<int> only;
    for (const SourceFunction &function : python.functions) {
        for (const int line : function.waits) {
            const auto index = indexOf(python, line);
            if (!index || !python.lines[*index].text.contains(QLatin1String("requests.get(")))
                continue;
            if (only)
                return std::nullopt;
            only = line;
        }
    }
    return only;
}

// The step at which a task is that waits behind `wait`.
std::optional<std::size_t> stepAt(const Recording &recording, const TaskSpans &task,
                                  std::int64_t time, const Span *wait, const Source &cpp)
{
    if (cpp.steps.empty())
        return std::nullopt;
    const auto step = wait ? stepOfPlace(recording.text(wait->place), cpp) : std::nullopt;
    if (Spans::stateAt(task, time) != State::Running || (wait && !step))
        return step;
    const std::size_t next = step ? *step + 1 : 0;
    return next < cpp.steps.size() && cpp.steps[next].computes ? next : step;
}

} // namespace

std::optional<std::size_t> stepOfPlace(std::string_view place, const Source &source)
{
    for (const PlaceFrame &frame : framesOf(place)) {
        const bool isStep = frame.function.empty() && fileOf(frame) == kStepsFile;
        if (isStep && frame.line > 0 && std::size_t(frame.line) <= source.steps.size())
            return std::size_t(frame.line) - 1;
    }
    return std::nullopt;
}

std::optional<int> lineOfPlace(std::string_view place, std::string_view file)
{
    const std::vector<PlaceFrame> frames = framesOf(place);
    const auto inner =
        std::find_if(frames.rbegin(), frames.rend(), [file](const PlaceFrame &frame) {
            return frame.line > 0 && fileOf(frame) == file;
        });
    return inner == frames.rend() ? std::nullopt : std::optional(inner->line);
}

const Span *waitBehind(const TaskSpans &task, std::int64_t time)
{
    const Span *now = Spans::spanAt(task, time);
    if (!now || now->state == State::Pending || now->state == State::Created)
        return nullptr;
    for (std::size_t i = std::size_t(now - task.spans.data()) + 1; i-- > 0;) {
        const Span &span = task.spans[i];
        if (span.state == State::Suspended || span.state == State::Blocked)
            return &span;
        if (span.state == State::Pending)
            break;
    }
    return nullptr;
}

CurrentLines currentLines(const Recording &recording, const TaskSpans &task, std::int64_t time,
                          const Source &cpp, const Source &python)
{
    CurrentLines lines;
    const Span *wait = waitBehind(task, time);
    if (const auto step = stepAt(recording, task, time, wait, cpp)) {
        lines.cpp = cpp.steps[*step].line;
        if (*step < python.steps.size())
            lines.python = python.steps[*step].line;
        return lines;
    }
    if (!wait)
        return lines;
    lines.cpp = lineOfPlace(recording.text(wait->place), cpp.file.toStdString());
    if (lines.cpp)
        lines.cpp = shownLine(cpp, *lines.cpp);
    if (lines.cpp && !indexOf(cpp, *lines.cpp))
        lines.cpp.reset();
    if (lines.cpp)
        lines.python = twinLine(cpp, python, *lines.cpp);
    else if (wait->state == State::Blocked)
        lines.python = onlyBlockingCall(python);
    return lines;
}

} // namespace coroscope
