// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace coroscope {

enum class CodeLanguage { Cpp, Python };

/// What a stretch of a line is; everything else (names, operators, spaces) has no kind.
enum class CodeKind { Keyword, Function, String, Number, Comment };

/// A stretch of a line with one kind.
struct CodeSpan
{
    qsizetype from = 0;
    qsizetype length = 0;
    CodeKind kind = CodeKind::Keyword;
    friend bool operator==(const CodeSpan &, const CodeSpan &) = default;
};

/// What a line begins inside of, as the lines before it left it.
enum class CodeCarry {
    Nothing,
    Comment,      ///< of C++, from "/*" on
    SingleQuotes, ///< a Python string in '''
    DoubleQuotes  ///< the same in """
};

/// The spans of one line in order; they do not overlap. A function is a name before "(". `carry` is what
/// the line begins inside of, and afterwards what the next one does.
std::vector<CodeSpan> highlighted(QStringView line, CodeLanguage language, CodeCarry &carry);

} // namespace coroscope
