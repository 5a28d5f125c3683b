// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/stepsource.h"

#include "core/scenario/duration.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coroscope {

namespace {

constexpr std::size_t kIndent = 4;

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    return text;
}

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

bool hasAnyOf(std::string_view line, std::span<const std::string_view> words)
{
    return std::ranges::any_of(
        words, [line](std::string_view word) { return line.find(word) != std::string_view::npos; });
}

std::string inQuotes(std::string_view path)
{
    std::string text = "\"";
    for (const char c : path) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

void replaceFirst(std::string &line, std::string_view what, std::string_view with)
{
    if (const std::size_t at = line.find(what); at != std::string::npos)
        line.replace(at, what.size(), with);
}

/// Puts steps together as lines, deeper inside a lock.
class Writer
{
public:
    explicit Writer(std::size_t indent)
        : m_indent(indent)
    {
    }

    /// The next step begins with the next line.
    void begin() { m_starts.push_back(m_lines.size()); }
    void add(std::string_view line)
    {
        m_lines.push_back(std::string(m_indent, ' ') + std::string(line));
    }
    void open()
    {
        m_indent += kIndent;
        m_openedAt = m_lines.size();
    }
    /// Nothing was added since.
    bool hasJustOpened() const { return m_openedAt == m_lines.size(); }
    void close() { m_indent -= kIndent; }
    /// Lines of the source that have another indentation.
    void take(const std::vector<std::string> &lines)
    {
        const std::size_t from = indentOf(lines.front());
        for (const std::string &line : lines)
            add(std::string_view(line).substr(std::min(from, line.size())));
    }

    /// The source with these lines in place of `count` of its own from `first` on.
    StepSource in(std::vector<std::string> source, std::size_t first, std::size_t count) const
    {
        StepSource made;
        made.after = int(first + count);
        made.moved = int(m_lines.size()) - int(count);
        for (const std::size_t start : m_starts)
            made.lines.push_back(int(first + start + 1));
        const auto at = source.begin() + std::ptrdiff_t(first);
        source.insert(source.erase(at, at + std::ptrdiff_t(count)), m_lines.begin(), m_lines.end());
        made.text = joined(source);
        return made;
    }

private:
    std::size_t m_indent;
    std::size_t m_openedAt = 0;
    std::vector<std::string> m_lines;
    std::vector<std::size_t> m_starts;
};

void writeCpp(Writer &writer, const Step &step, bool isAwaited)
{
    const std::string time = durationText(step.time);
    switch (step.kind) {
    case StepKind::Request:
        break; // the source's own line
    case StepKind::Compute:
        writer.add("compute(" + time + ");");
        break;
    case StepKind::Block:
        writer.add("std::this_thread::sleep_for(" + time + ");");
        break;
    case StepKind::Sleep:
        writer.add(isAwaited ? "co_await sleep(" + time + ");"
                             : "std::this_thread::sleep_for(" + time + ");");
        break;
    case StepKind::Lock:
        if (isAwaited)
            writer.add("co_await lock.acquire();");
        writer.add("{");
        writer.open();
        writer.add(isAwaited ? "const Lock::Held held(lock);"
                             : "const std::lock_guard held(lock);");
        break;
    case StepKind::Unlock:
        writer.close();
        writer.add("}");
        break;
    case StepKind::Read:
        writer.add(isAwaited ? "co_await toThread([] { readFile(" + inQuotes(step.path) + "); });"
                             : "readFile(" + inQuotes(step.path) + ");");
        break;
    }
}

void writePython(Writer &writer, const Step &step, bool isAwaited)
{
    const std::string time = secondsText(step.time);
    const std::string file = "pathlib.Path(" + inQuotes(step.path) + ").read_bytes";
    switch (step.kind) {
    case StepKind::Request:
        break; // the source's own lines
    case StepKind::Compute:
        writer.add("compute(" + time + ")");
        break;
    case StepKind::Block:
        writer.add("time.sleep(" + time + ")");
        break;
    case StepKind::Sleep:
        writer.add(isAwaited ? "await asyncio.sleep(" + time + ")" : "time.sleep(" + time + ")");
        break;
    case StepKind::Lock:
        writer.add(isAwaited ? "async with lock:" : "with lock:");
        writer.open();
        break;
    case StepKind::Unlock:
        if (writer.hasJustOpened())
            writer.add("pass");
        writer.close();
        break;
    case StepKind::Read:
        writer.add(isAwaited ? "await asyncio.to_thread(" + file + ")" : file + "()");
        break;
    }
}

bool endsBlock(const std::string &line, std::size_t indent)
{
    return !line.empty() && indentOf(line) <= indent;
}

} // namespace

StepSource cppWithSteps(std::string_view source, std::span<const Step> steps)
{
    constexpr std::array<std::string_view, 3> kRequests = {"env.get(", "env.getByQt(",
                                                           "env.blockingGet("};
    const std::vector<std::string> lines = linesOf(source);
    const auto found = std::ranges::find_if(lines, [&](const std::string &line) {
        return line.find_first_not_of(' ') != line.find("//") && hasAnyOf(line, kRequests);
    });
    if (found == lines.end())
        return {std::string(source), {}, 0, 0};
    const bool isAwaited = found->find("co_await") != std::string::npos;
    Writer writer(indentOf(*found));
    // A result that is made in a block, or in several places, has its variable before them.
    const bool isPlain =
        steps.front().kind == StepKind::Request && countOf(steps, StepKind::Request) == 1;
    std::string request = *found;
    if (!isPlain) {
        writer.add("Answer answer;");
        replaceFirst(request, "const Answer answer", "answer");
        replaceFirst(request, "Answer answer", "answer");
    }
    for (const Step &step : steps) {
        writer.begin();
        if (step.kind == StepKind::Request)
            writer.take({request});
        else
            writeCpp(writer, step, isAwaited);
    }
    return writer.in(lines, std::size_t(found - lines.begin()), 1);
}

StepSource pythonWithSteps(std::string_view source, std::span<const Step> steps)
{
    constexpr std::array<std::string_view, 3> kRequests = {"session.get(", "requests.get(",
                                                           "aiohttp.request("};
    const std::vector<std::string> lines = linesOf(source);
    const auto found = std::ranges::find_if(
        lines, [&](const std::string &line) { return hasAnyOf(line, kRequests); });
    if (found == lines.end())
        return {std::string(source), {}, 0, 0};
    const std::size_t indent = indentOf(*found);
    const bool isAwaited = found->find("requests.get(") == std::string::npos;
    // A request by `async with` has a block.
    const auto end =
        isAwaited
            ? std::find_if(found + 1, lines.end(),
                           [indent](const std::string &line) { return endsBlock(line, indent); })
            : found + 1;
    std::vector<std::string> request(found, end);
    while (request.back().empty())
        request.pop_back();
    const std::size_t count = request.size();
    // What was returned there is returned after the last step.
    const bool returns = request.back().find("return ") == indentOf(request.back());
    if (returns)
        replaceFirst(request.back(), "return ", "result = ");
    Writer writer(indent);
    for (const Step &step : steps) {
        writer.begin();
        if (step.kind == StepKind::Request)
            writer.take(request);
        else
            writePython(writer, step, isAwaited);
    }
    const bool hasRequest = countOf(steps, StepKind::Request) > 0;
    if (returns && hasRequest)
        writer.add("return result");
    return writer.in(lines, std::size_t(found - lines.begin()), count);
}

} // namespace coroscope
