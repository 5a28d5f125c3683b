// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/code/source.h"

#include <optional>
#include <vector>

namespace coroscope {

/// A part of a source line that stands in one row.
struct CodeRow
{
    int number = 0;     ///< of the line in its file
    qsizetype from = 0; ///< what of the line's text
    qsizetype length = 0;
    int indent = 0; ///< columns before it; of a line's first row 0, its own spaces are in the text
    friend bool operator==(const CodeRow &, const CodeRow &) = default;
};

/// The lines of a source that are worth showing large: of the function that holds `line`, else of its first
/// function, else all. Indices into source.lines, the first and one after the last.
std::pair<std::size_t, std::size_t> shownLines(const Source &source, std::optional<int> line);

/// These lines broken into rows of at most `columns` columns (more only where a word alone is longer): behind spaces
/// and opening brackets; a comment behind code is left
/// out; what goes on stands four columns further right than the line begins.
std::vector<CodeRow> wrappedRows(const Source &source, std::pair<std::size_t, std::size_t> lines,
                                 int columns);

} // namespace coroscope
