// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace coroscope {

/// Writes rows of CSV as RFC 4180 has it: commas, lines that end with CRLF, quotes where they are needed;
/// UTF-8, and numbers whatever the locale. A text that a spreadsheet would take for a formula (it begins
/// with = + - @, a tab or a carriage return) gets a leading apostrophe, for URLs and reasons of failures
/// are written by strangers.
class CsvWriter
{
public:
    /// Writes to `out`, which is borrowed.
    explicit CsvWriter(std::ostream &out)
        : m_out(out)
    {
    }

    /// Adds a cell to the row.
    void text(std::string_view text);
    void number(std::uint64_t number);
    /// Nanoseconds as seconds, exactly; an empty cell for none.
    void seconds(std::optional<std::int64_t> t);
    void empty() { next(); }
    /// Ends the row and writes it.
    void endRow();

private:
    void next();

    std::ostream &m_out;
    std::string m_row;
    bool m_isFirst = true;
};

} // namespace coroscope
