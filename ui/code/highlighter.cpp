// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/highlighter.h"

#include <QString>

#include <algorithm>
#include <array>
#include <iterator>

namespace coroscope {

namespace {

constexpr std::array kCppKeywords = {
    u"alignas",     u"auto",         u"bool",     u"break",     u"case",      u"catch",
    u"char",        u"class",        u"co_await", u"co_return", u"co_yield",  u"const",
    u"const_cast",  u"constexpr",    u"continue", u"decltype",  u"default",   u"delete",
    u"do",          u"double",       u"else",     u"enum",      u"explicit",  u"false",
    u"float",       u"for",          u"if",       u"inline",    u"int",       u"long",
    u"mutable",     u"namespace",    u"new",      u"noexcept",  u"nullptr",   u"operator",
    u"override",    u"private",      u"public",   u"return",    u"short",     u"signed",
    u"sizeof",      u"static",       u"struct",   u"switch",    u"template",  u"this",
    u"throw",       u"true",         u"try",      u"typename",  u"unsigned",  u"using",
    u"virtual",     u"void",         u"while",    u"concept",   u"constinit", u"consteval",
    u"static_cast", u"dynamic_cast", u"friend",   u"requires",  u"final",     u"extern"};
constexpr std::array kPythonKeywords = {
    u"False",  u"None",   u"True",    u"and",      u"as",       u"assert", u"async",
    u"await",  u"break",  u"class",   u"continue", u"def",      u"del",    u"elif",
    u"else",   u"except", u"finally", u"for",      u"from",     u"global", u"if",
    u"import", u"in",     u"is",      u"lambda",   u"nonlocal", u"not",    u"or",
    u"pass",   u"raise",  u"return",  u"try",      u"while",    u"with",   u"yield"};

bool isKeyword(QStringView word, CodeLanguage language)
{
    const auto equals = [word](const char16_t *keyword) { return word == QStringView(keyword); };
    return language == CodeLanguage::Cpp
               ? std::any_of(kCppKeywords.begin(), kCppKeywords.end(), equals)
               : std::any_of(kPythonKeywords.begin(), kPythonKeywords.end(), equals);
}

bool isNameBegin(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Goes through one line from left to right.
class Reader
{
public:
    Reader(QStringView line, CodeLanguage language, CodeCarry &carry)
        : m_line(line)
        , m_language(language)
        , m_carry(carry)
    {
    }

    std::vector<CodeSpan> read()
    {
        if (m_carry != CodeCarry::Nothing && !m_line.isEmpty())
            readCarried(0);
        while (m_at < m_line.size())
            readNext();
        return std::move(m_spans);
    }

private:
    bool startsWith(QStringView text) const { return m_line.mid(m_at).startsWith(text); }

    void take(qsizetype to, CodeKind kind)
    {
        m_spans.push_back({m_at, to - m_at, kind});
        m_at = to;
    }

    // What goes on over lines, up to its end or that of the line; its opening takes `opening` characters.
    void readCarried(qsizetype opening)
    {
        const bool isComment = m_carry == CodeCarry::Comment;
        const QStringView closing = isComment                            ? u"*/"
                                    : m_carry == CodeCarry::SingleQuotes ? u"'''"
                                                                         : u"\"\"\"";
        const qsizetype end = m_line.indexOf(closing, m_at + opening);
        take(end < 0 ? m_line.size() : end + closing.size(),
             isComment ? CodeKind::Comment : CodeKind::String);
        if (end >= 0)
            m_carry = CodeCarry::Nothing;
    }

    void readString()
    {
        const QChar quote = m_line[m_at];
        qsizetype end = m_at + 1;
        while (end < m_line.size() && m_line[end] != quote)
            end += m_line[end] == u'\\' ? 2 : 1;
        take(std::min(end + 1, m_line.size()), CodeKind::String);
    }

    void readNumber()
    {
        qsizetype end = m_at + 1;
        // Digits are grouped by ' in C++, by _ in Python; suffixes and exponents belong to them.
        while (end < m_line.size() &&
               (isNamePart(m_line[end]) || m_line[end] == u'.' ||
                (m_line[end] == u'\'' && end + 1 < m_line.size() && m_line[end + 1].isDigit())))
            ++end;
        take(end, CodeKind::Number);
    }

    void readName()
    {
        qsizetype end = m_at;
        while (end < m_line.size() && isNamePart(m_line[end]))
            ++end;
        const QStringView word = m_line.mid(m_at, end - m_at);
        const bool isQuoted = end < m_line.size() && (m_line[end] == u'"' || m_line[end] == u'\'');
        if (isKeyword(word, m_language))
            take(end, CodeKind::Keyword);
        else if (end < m_line.size() && m_line[end] == u'(')
            take(end, CodeKind::Function);
        else if (m_language == CodeLanguage::Python && isQuoted && word.size() <= 2)
            readPrefixed(end);
        else
            m_at = end;
    }

    // A string behind its prefix, as f"…" in Python.
    void readPrefixed(qsizetype quote)
    {
        const qsizetype begin = m_at;
        m_at = quote;
        readNext();
        if (m_spans.back().from == quote) {
            m_spans.back().length += quote - begin;
            m_spans.back().from = begin;
        }
    }

    void readNext()
    {
        const QChar c = m_line[m_at];
        const bool isCpp = m_language == CodeLanguage::Cpp;
        if (isCpp ? startsWith(u"//") : c == u'#') {
            take(m_line.size(), CodeKind::Comment);
        } else if (isCpp && c == u'#' && m_line.left(m_at).trimmed().isEmpty()) {
            qsizetype end = m_at + 1;
            while (end < m_line.size() && m_line[end].isLetter())
                ++end;
            take(end, CodeKind::Keyword);
        } else if (isCpp && startsWith(u"/*")) {
            m_carry = CodeCarry::Comment;
            readCarried(2);
        } else if (!isCpp && (startsWith(u"'''") || startsWith(u"\"\"\""))) {
            m_carry = c == u'\'' ? CodeCarry::SingleQuotes : CodeCarry::DoubleQuotes;
            readCarried(3);
        } else if (c == u'"' || c == u'\'') {
            readString();
        } else if (c.isDigit()) {
            readNumber();
        } else if (isNameBegin(c)) {
            readName();
        } else {
            ++m_at;
        }
    }

    QStringView m_line;
    CodeLanguage m_language;
    CodeCarry &m_carry;
    qsizetype m_at = 0;
    std::vector<CodeSpan> m_spans;
};

} // namespace

std::vector<CodeSpan> highlighted(QStringView line, CodeLanguage language, CodeCarry &carry)
{
    return Reader(line, language, carry).read();
}

} // namespace coroscope
