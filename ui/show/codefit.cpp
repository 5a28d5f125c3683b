// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/codefit.h"

#include <algorithm>

namespace coroscope {

namespace {

constexpr int kFurther = 4;

int indentOf(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; });
    return int(first - text.begin());
}

// Without the comment at its end, which takes the room of a row: what it says is said by the lecturer.
qsizetype endOf(const SourceLine &line)
{
    qsizetype end = line.text.size();
    if (!line.spans.empty() && line.spans.back().kind == CodeKind::Comment &&
        line.spans.back().from > indentOf(line.text))
        end = line.spans.back().from;
    while (end > 0 && line.text[end - 1] == u' ')
        --end;
    return end;
}

// Where a row of at most `columns` that begins at `from` ends.
qsizetype breakOf(const QString &text, qsizetype from, int columns)
{
    const qsizetype most = from + columns;
    if (most >= text.size())
        return text.size();
    const auto breaksAfter = [&text](qsizetype at) {
        return text[at] == u' ' || ((text[at] == u'(' || text[at] == u',') &&
                                    at + 1 < text.size() && text[at + 1] != u')');
    };
    const qsizetype begin = std::max<qsizetype>(from, indentOf(text));
    for (qsizetype at = most - 1; at > begin; --at) {
        if (breaksAfter(at))
            return at + 1;
    }
    // A word that is longer than a row ends with it.
    for (qsizetype at = most; at < text.size(); ++at) {
        if (breaksAfter(at))
            return at + 1;
    }
    return text.size();
}

} // namespace

std::pair<std::size_t, std::size_t> shownLines(const Source &source, std::optional<int> line)
{
    if (source.functions.empty())
        return {0, source.lines.size()};
    const SourceFunction *shown = &source.functions.front();
    for (const SourceFunction &one : source.functions) {
        if (line && *line >= one.first && *line <= one.last)
            shown = &one;
    }
    const auto first = indexOf(source, shown->first);
    const auto last = indexOf(source, shown->last);
    return first && last ? std::pair(*first, *last + 1)
                         : std::pair(std::size_t(0), source.lines.size());
}

std::vector<CodeRow> wrappedRows(const Source &source, std::pair<std::size_t, std::size_t> lines,
                                 int columns)
{
    std::vector<CodeRow> rows;
    for (std::size_t i = lines.first; i < lines.second; ++i) {
        const SourceLine &line = source.lines[i];
        const QString text = line.text.left(endOf(line));
        const int further = indentOf(line.text) + kFurther;
        qsizetype from = 0;
        do {
            const int indent = from > 0 ? further : 0;
            const qsizetype to = breakOf(text, from, std::max(8, columns - indent));
            rows.push_back({line.number, from, to - from, indent});
            from = to;
        } while (from < text.size());
    }
    return rows;
}

} // namespace coroscope
