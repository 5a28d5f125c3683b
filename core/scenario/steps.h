// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a task does, one step after the other: "request; compute 20ms; sleep 1s". Qt-free.
namespace coroscope {

/// The steps that there are.
enum class StepKind : std::uint8_t {
    Request, ///< asks the endpoint and waits for its answer
    Compute, ///< uses the processor
    Block,   ///< holds the thread and does nothing
    Sleep,   ///< lets a time pass; a coroutine suspends for it
    Lock,    ///< waits for the lock that the tasks of one process share, and holds it
    Unlock,  ///< gives it back
    Read,    ///< reads a file; a coroutine has a thread do it
};

/// One step.
struct Step
{
    StepKind kind = StepKind::Request;
    std::chrono::nanoseconds time{0}; ///< of Compute, Block and Sleep, 0–1 h
    std::string path{};               ///< of Read, as it was given

    friend bool operator==(const Step &, const Step &) = default;
};

inline constexpr std::string_view kRequestOnly = "request";
inline constexpr std::size_t kMostSteps = 32;

/// A row of the table of steps.
struct StepWord
{
    StepKind kind;
    std::string_view word;     ///< as a list of steps has it
    std::string_view argument; ///< what comes after it: "TIME", "FILE", "" for nothing
    const char *line;          ///< what it does, marked for translation
};

/// All rows, in the order of StepKind.
std::span<const StepWord> stepWords();

/// The steps in `text`, separated by ';' or ends of lines; empty ones are passed over. 1 to kMostSteps; a
/// `lock` is given back by an `unlock` before the next one and before the end. Otherwise what is wrong, with
/// the number of the step.
std::variant<std::vector<Step>, Message> parseSteps(std::string_view text);

/// The one canonical text, which parses back to the same steps.
std::string stepsText(std::span<const Step> steps);
std::string stepText(const Step &step);

/// The same steps with the last part of each path only: what a recording may keep.
std::vector<Step> withoutFolders(std::vector<Step> steps);

/// Whether they are the plain one, a request.
bool isRequestOnly(std::span<const Step> steps);
/// How many of a kind there are.
std::size_t countOf(std::span<const Step> steps, StepKind kind);
/// How long one task takes for all of them if nobody holds it up: `delay` for each request, nothing for a file.
std::chrono::nanoseconds timeOf(std::span<const Step> steps, std::chrono::nanoseconds delay);

} // namespace coroscope
