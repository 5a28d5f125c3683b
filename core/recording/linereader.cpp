// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/linereader.h"

#include <algorithm>
#include <cstring>

namespace coroscope {

namespace {

constexpr std::size_t kPiece = std::size_t(64) << 10U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

std::optional<std::string_view> LineReader::next()
{
    std::size_t searched = 0;
    while (!m_isTooLong) {
        const char *rest = m_buffer.data() + m_begin;
        const std::size_t left = m_end - m_begin;
        const void *end =
            left > searched ? std::memchr(rest + searched, '\n', left - searched) : nullptr;
        m_isTerminated = end != nullptr;
        const auto length =
            m_isTerminated ? std::size_t(static_cast<const char *>(end) - rest) : left;
        m_isTooLong = length > kLongest;
        if (m_isTooLong)
            break;
        if (m_isTerminated) {
            m_begin += length + 1;
            return std::string_view(rest, length);
        }
        searched = left;
        if (readMore())
            continue;
        m_begin = m_end;
        if (left == 0)
            break;
        return std::string_view(m_buffer).substr(m_end - left, left);
    }
    return std::nullopt;
}

bool LineReader::readMore()
{
    // What is left moves to the front. The buffer grows only if that is a long line's beginning.
    const std::size_t left = m_end - m_begin;
    if (left > 0 && m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, left);
    m_begin = 0;
    m_end = left;
    const std::size_t space = std::max(kPiece, left);
    if (m_buffer.size() < left + space + kPadding)
        m_buffer.resize(left + space + kPadding);
    m_in.read(m_buffer.data() + left, std::streamsize(space));
    m_end += std::size_t(m_in.gcount());
    if (m_isFirst && std::string_view(m_buffer.data(), m_end).starts_with(kByteOrderMark))
        m_begin = kByteOrderMark.size();
    m_isFirst = false;
    return m_end - m_begin > left;
}

} // namespace coroscope
