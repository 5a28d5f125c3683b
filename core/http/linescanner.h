// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace coroscope {

/// Finds the lines of a message's header, and of what stands between chunks, in pieces of any size. Every
/// line ends with CR LF; a CR or an LF anywhere else and a NUL are faults.
class LineScanner
{
public:
    enum class Found {
        Nothing,   ///< the bytes end inside a line
        Line,      ///< a line ends
        EmptyLine, ///< a line of no bytes ends
        Fault,     ///< a byte that must not be
    };
    struct Step
    {
        Found found = Found::Nothing;
        std::size_t length = 0; ///< bytes gone over; not more than one line
    };

    /// Goes over `bytes` up to the end of the line.
    Step next(std::string_view bytes);

private:
    std::size_t m_lineLength = 0; // without the CR
    bool m_isAfterCr = false;
};

inline LineScanner::Step LineScanner::next(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (m_isAfterCr) {
            if (byte != '\n')
                return {Found::Fault, i + 1};
            const bool isEmpty = m_lineLength == 0;
            *this = {};
            return {isEmpty ? Found::EmptyLine : Found::Line, i + 1};
        }
        if (byte == '\n' || byte == '\0')
            return {Found::Fault, i + 1};
        if (byte == '\r')
            m_isAfterCr = true;
        else
            ++m_lineLength;
    }
    return {Found::Nothing, bytes.size()};
}

} // namespace coroscope
