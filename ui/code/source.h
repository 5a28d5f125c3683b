// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/steps.h"
#include "ui/code/highlighter.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace coroscope {

/// A line of a source as it is shown.
struct SourceLine
{
    int number = 0; ///< in the file, from 1
    QString text;
    std::vector<CodeSpan> spans;
};

/// A function of a source, from its head to its end.
struct SourceFunction
{
    QString name;
    int first = 0; ///< numbers of lines, both belong to it
    int last = 0;
    std::vector<int> waits; ///< lines of the statements at which it can wait, in order
};

/// A task's step as it stands in a source.
struct SourceStep
{
    int line = 0; ///< number of its first line
    bool computes = false;
};

/// What is shown of a file. A value.
struct Source
{
    QString file; ///< its name without folders, "coroutine.cpp"
    CodeLanguage language = CodeLanguage::Cpp;
    std::vector<SourceLine> lines;
    std::vector<SourceFunction> functions;
    std::vector<SourceStep>
        steps{};        ///< where they took the place of the request; empty: they did not
    int stepsAfter = 0; ///< number, in the strategy's file, of the last line they replaced
    int moved = 0;      ///< how many lines further down the lines after it are shown
};

/// The part of a source that is worth reading: without licence, includes, imports, the namespace around it
/// and empty lines at both ends; of several empty lines one stays; the lines keep their numbers. Statements that can wait are those with
/// co_await or blockingGet in C++, with await, async with, async for or requests.get in Python.
Source sourceOf(std::string_view text, CodeLanguage language, const QString &file);

/// The same of a strategy's source in which tasks do `steps`.
Source sourceOf(std::string_view text, CodeLanguage language, const QString &file,
                std::span<const Step> steps);

/// The number that line `number` of the strategy's file has in the source.
int shownLine(const Source &source, int number);

/// The index in source.lines of line `number`, if it is shown.
std::optional<std::size_t> indexOf(const Source &source, int number);

/// The line of `twin` that means what line `number` of `source` does: in the function of the same name
/// (fetchWithPermit is fetch_with_permit) the statement that can wait with the same place in their order.
/// Nothing if `number` is no such statement, or the twin has none in its place.
std::optional<int> twinLine(const Source &source, const Source &twin, int number);

} // namespace coroscope
