// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/exporters/csv.h"

#include "core/recording/jsontext.h"
#include "core/recording/utf8.h"

#include <algorithm>

namespace coroscope {

void CsvWriter::text(std::string_view text)
{
    next();
    const bool isQuoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (isQuoted)
        m_row += '"';
    if (text.find_first_of("=+-@\t\r") == 0)
        m_row += '\'';
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        if (text.front() == '"')
            m_row += '"';
        m_row += length == 0 ? kReplacement : text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    if (isQuoted)
        m_row += '"';
}

void CsvWriter::number(std::uint64_t number)
{
    next();
    appendNumber(m_row, number);
}

void CsvWriter::seconds(std::optional<std::int64_t> t)
{
    next();
    if (t)
        appendSeconds(m_row, *t);
}

void CsvWriter::endRow()
{
    m_row += "\r\n";
    m_out << m_row;
    m_row.clear();
    m_isFirst = true;
}

void CsvWriter::next()
{
    if (!m_isFirst)
        m_row += ',';
    m_isFirst = false;
}

} // namespace coroscope
