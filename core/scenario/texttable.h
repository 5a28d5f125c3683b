// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

/// Tables as text: the first row has the headings, all rows have as many cells.
namespace coroscope {

/// How many of its first columns a table sets flush left; the others are numbers and flush right.
struct TextColumns
{
    std::size_t left = 1;
};

/// For a terminal: columns padded with spaces (a Chinese character is two wide), headings underlined,
/// each line ends with a line break. Empty without rows.
QString terminalTable(const std::vector<QStringList> &rows, TextColumns columns = {});

/// The same as a table of GitHub-flavoured Markdown.
QString markdownTable(const std::vector<QStringList> &rows, TextColumns columns = {});

} // namespace coroscope
