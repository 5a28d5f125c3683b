// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace coroscope {

/// Cuts a stream into lines that simdjson may parse where they lie: behind each there are kPadding
/// readable bytes. Reads piece by piece, so a file of any size needs no more memory than its longest line.
class LineReader
{
public:
    /// What simdjson reads beyond the end of a document, at most.
    static constexpr std::size_t kPadding = 64;
    /// The longest line that is read, without its end: 64 MiB.
    static constexpr std::size_t kLongest = std::size_t(64) << 20U;

    /// Reads from `in`, which is borrowed. A byte order mark at its beginning is left out.
    explicit LineReader(std::istream &in)
        : m_in(in)
    {
    }

    /// The next line without its '\n'; nothing at the end, after an error and from a line on that is
    /// longer than kLongest. It holds until the next call.
    std::optional<std::string_view> next();
    /// Whether the line that next() returned ended with '\n'. The last one of a cut file did not.
    bool isTerminated() const { return m_isTerminated; }
    /// Whether reading stopped before a line longer than kLongest.
    bool isTooLong() const { return m_isTooLong; }

private:
    bool readMore();

    std::istream &m_in;
    std::string
        m_buffer; // [m_begin, m_end) is read and not handed out, then at least kPadding bytes
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_isFirst = true;
    bool m_isTerminated = false;
    bool m_isTooLong = false;
};

} // namespace coroscope
