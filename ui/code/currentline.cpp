// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/currentline.h"

#include <algorithm>
#include <charconv>

namespace coroscope {

namespace {

constexpr std::string_view kArrow = " > ";

// The line of one frame, "folder/file:line", if it is in `file`.
std::optional<int> lineOfFrame(std::string_view frame, std::string_view file)
{
    const std::size_t colon = frame.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view path = frame.substr(0, colon);
    if (path.substr(path.rfind('/') + 1) != file)
        return std::nullopt;
    int line = 0;
    const std::string_view digits = frame.substr(colon + 1);
    const auto end = digits.data() + digits.size();
    const auto [read, error] = std::from_chars(digits.data(), end, line);
    return error == std::errc() && read == end ? std::optional(line) : std::nullopt;
}

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

} // namespace

std::optional<int> lineOfPlace(std::string_view place, std::string_view file)
{
    while (!place.empty()) {
        const std::size_t arrow = place.rfind(kArrow);
        const bool isLast = arrow == std::string_view::npos;
        if (const auto line =
                lineOfFrame(isLast ? place : place.substr(arrow + kArrow.size()), file))
            return line;
        place = isLast ? std::string_view() : place.substr(0, arrow);
    }
    return std::nullopt;
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
    if (!wait)
        return lines;
    lines.cpp = lineOfPlace(recording.text(wait->place), cpp.file.toStdString());
    if (lines.cpp && !indexOf(cpp, *lines.cpp))
        lines.cpp.reset();
    if (lines.cpp)
        lines.python = twinLine(cpp, python, *lines.cpp);
    else if (wait->state == State::Blocked)
        lines.python = onlyBlockingCall(python);
    return lines;
}

} // namespace coroscope
