// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/steps.h"

#include "core/scenario/duration.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace coroscope {

namespace {

constexpr std::string_view kSpaces = " \t\r";
constexpr std::size_t kLongestPath = 4096;

// clang-format off
constexpr std::array kWords = {
    StepWord{StepKind::Request, "request", "",
        QT_TRANSLATE_NOOP("coroscope", "asks the endpoint and waits for its answer")},
    StepWord{StepKind::Compute, "compute", "TIME",
        QT_TRANSLATE_NOOP("coroscope", "uses the processor for a time")},
    StepWord{StepKind::Block, "block", "TIME",
        QT_TRANSLATE_NOOP("coroscope", "holds the thread for a time and does nothing")},
    StepWord{StepKind::Sleep, "sleep", "TIME",
        QT_TRANSLATE_NOOP("coroscope", "lets a time pass; a coroutine suspends meanwhile")},
    StepWord{StepKind::Lock, "lock", "",
        QT_TRANSLATE_NOOP("coroscope", "waits for the lock that the tasks of a process share, and holds it")},
    StepWord{StepKind::Unlock, "unlock", "",
        QT_TRANSLATE_NOOP("coroscope", "gives the lock back")},
    StepWord{StepKind::Read, "read", "FILE",
        QT_TRANSLATE_NOOP("coroscope", "reads a file; a coroutine has a thread do it")},
};
// clang-format on

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(kSpaces);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(kSpaces) - from + 1);
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t kMost = 40;
    std::string words(text.substr(0, kMost));
    for (char &c : words) {
        if (static_cast<unsigned char>(c) < ' ')
            c = '?';
    }
    // A letter of several bytes is not cut in two.
    if (text.size() > kMost) {
        while (!words.empty() && (static_cast<unsigned char>(words.back()) & 0x80U) != 0)
            words.pop_back();
        words += "…";
    }
    return words;
}

const StepWord *wordOf(std::string_view word)
{
    const auto found = std::ranges::find(kWords, word, &StepWord::word);
    return found == kWords.end() ? nullptr : &*found;
}

std::string allWords()
{
    std::string words;
    for (const StepWord &row : kWords) {
        words.append(words.empty() ? "" : ", ").append(row.word);
        if (!row.argument.empty())
            words.append(" ").append(row.argument);
    }
    return words;
}

// A step, read word by word.
std::variant<Step, Message> readStep(std::string_view text, const std::string &number)
{
    const std::size_t gap = std::min(text.find_first_of(kSpaces), text.size());
    const std::string_view argument = trimmed(text.substr(gap));
    const StepWord *row = wordOf(text.substr(0, gap));
    if (!row)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "Step %1, '%2', is not known; there are: %3."),
            {number, shortened(text), allWords()}};
    Step step{row->kind, {}, {}};
    if (row->argument.empty()) {
        if (!argument.empty())
            return Message{QT_TRANSLATE_NOOP("coroscope",
                                             "Step %1, '%2', has too much: '%3' stands alone. "
                                             "Steps are separated by ';'."),
                           {number, shortened(text), std::string(row->word)}};
        return step;
    }
    if (row->kind == StepKind::Read) {
        if (argument.empty() || argument.size() > kLongestPath ||
            argument.find('\0') != std::string_view::npos)
            return Message{QT_TRANSLATE_NOOP("coroscope",
                                             "Step %1, '%2', needs the name of a file, as in "
                                             "'read notes.txt'."),
                           {number, shortened(text)}};
        step.path = argument;
        return step;
    }
    const std::optional<std::chrono::nanoseconds> time = parseDuration(argument);
    if (!time || *time > std::chrono::hours(1))
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "Step %1, '%2', needs a time up to 1h, as in '%3 20ms'."),
                       {number, shortened(text), std::string(row->word)}};
    step.time = *time;
    return step;
}

std::optional<Message> faultOfLocks(const std::vector<Step> &steps)
{
    std::size_t locked = 0; // number of the step that holds the lock; 0: none
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        if (steps[i].kind == StepKind::Lock) {
            if (locked > 0)
                return Message{QT_TRANSLATE_NOOP("coroscope",
                                                 "Step %1 locks what step %2 holds, and would wait "
                                                 "for ever: 'unlock' first."),
                               {number, std::to_string(locked)}};
            locked = i + 1;
        } else if (steps[i].kind == StepKind::Unlock && std::exchange(locked, 0) == 0) {
            return Message{QT_TRANSLATE_NOOP(
                               "coroscope", "Step %1 unlocks what is not locked: it needs a 'lock' "
                                            "before it."),
                           {number}};
        }
    }
    if (locked == 0)
        return std::nullopt;
    return Message{
        QT_TRANSLATE_NOOP("coroscope", "The lock of step %1 is never given back: add an 'unlock'."),
        {std::to_string(locked)}};
}

} // namespace

std::span<const StepWord> stepWords()
{
    return kWords;
}

std::variant<std::vector<Step>, Message> parseSteps(std::string_view text)
{
    std::vector<Step> steps;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(";\n"), text.size());
        const std::string_view each = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (each.empty())
            continue;
        if (steps.size() == kMostSteps)
            return Message{QT_TRANSLATE_NOOP("coroscope", "A task has at most %1 steps."),
                           {std::to_string(kMostSteps)}};
        std::variant<Step, Message> step = readStep(each, std::to_string(steps.size() + 1));
        if (Message *error = std::get_if<Message>(&step))
            return std::move(*error);
        steps.push_back(std::get<Step>(std::move(step)));
    }
    if (steps.empty())
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "A task needs at least one step, as in 'request'; there "
                                         "are: %1."),
                       {allWords()}};
    if (std::optional<Message> error = faultOfLocks(steps))
        return *std::move(error);
    return steps;
}

std::string stepText(const Step &step)
{
    const StepWord &row = kWords[std::size_t(step.kind)];
    std::string text(row.word);
    if (step.kind == StepKind::Read)
        text += " " + step.path;
    else if (!row.argument.empty())
        text += " " + durationText(step.time);
    return text;
}

std::string stepsText(std::span<const Step> steps)
{
    std::string text;
    for (const Step &step : steps) {
        text.append(text.empty() ? "" : "; ");
        text += stepText(step);
    }
    return text;
}

std::vector<Step> withoutFolders(std::vector<Step> steps)
{
    for (Step &step : steps) {
        const std::size_t slash = step.path.find_last_of('/');
        if (slash != std::string::npos && slash + 1 < step.path.size())
            step.path.erase(0, slash + 1);
    }
    return steps;
}

bool isRequestOnly(std::span<const Step> steps)
{
    return steps.size() == 1 && steps.front().kind == StepKind::Request;
}

std::size_t countOf(std::span<const Step> steps, StepKind kind)
{
    return std::size_t(std::ranges::count(steps, kind, &Step::kind));
}

std::chrono::nanoseconds timeOf(std::span<const Step> steps, std::chrono::nanoseconds delay)
{
    std::chrono::nanoseconds time{0};
    for (const Step &step : steps)
        time += step.kind == StepKind::Request ? delay : step.time;
    return time;
}

} // namespace coroscope
