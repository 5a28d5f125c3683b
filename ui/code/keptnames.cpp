// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/keptnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace coroscope {

namespace {

// The line with blanks where it has texts and comments.
QString codeOf(const SourceLine &line)
{
    QString code = line.text;
    for (const CodeSpan &span : line.spans) {
        if (span.kind == CodeKind::String || span.kind == CodeKind::Comment)
            code.replace(span.from, span.length, QString(span.length, u' '));
    }
    return code;
}

bool isCoroutineWord(const SourceLine &line, const CodeSpan &span)
{
    return span.kind == CodeKind::Keyword &&
           QStringView(line.text).mid(span.from, span.length).startsWith(u"co_");
}

// The name that a parameter or a declaration without its value introduces.
QString lastWord(const QString &declaration)
{
    static const QRegularExpression word(QStringLiteral("([A-Za-z_]\\w*)\\s*$"));
    return word.match(declaration.section(u'=', 0, 0)).captured(1);
}

// Between the first parenthesis of the head and its partner.
QStringList parametersOf(const QString &head)
{
    QStringList names;
    QString parameter;
    int depth = 0; // of any brackets
    const auto take = [&] {
        // A type alone has no name.
        if (parameter.section(u'=', 0, 0)
                .trimmed()
                .contains(QRegularExpression(QStringLiteral("[\\s&*]"))))
            names << lastWord(parameter);
        parameter.clear();
    };
    for (const QChar c : head.mid(head.indexOf(u'('))) {
        const bool opens = c == u'(' || c == u'<' || c == u'{';
        const bool closes = c == u')' || c == u'>' || c == u'}';
        depth += opens ? 1 : closes ? -1 : 0;
        if (depth == 0)
            break;
        if (depth == 1 && c == u',')
            take();
        else if (depth > 1 || !opens)
            parameter += c;
    }
    take();
    names.removeAll(QString());
    return names;
}

// The name that a statement declares, or none.
QString declaredIn(const QString &statement)
{
    static const QRegularExpression declaration(
        QStringLiteral("^(?:(?:const|constexpr|static)\\s+)*([A-Za-z_][\\w:]*)"
                       "(?:<[^;=]*>)?(?:\\s*[&*]+\\s*|\\s+)([A-Za-z_]\\w*)\\s*(?:[=({].*)?$"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QStringList noTypes = {
        QStringLiteral("return"), QStringLiteral("co_return"), QStringLiteral("co_await"),
        QStringLiteral("throw"),  QStringLiteral("delete"),    QStringLiteral("new"),
        QStringLiteral("else"),   QStringLiteral("case"),      QStringLiteral("using"),
        QStringLiteral("goto"),   QStringLiteral("if"),        QStringLiteral("while")};
    const auto match = declaration.match(statement.trimmed());
    return noTypes.contains(match.captured(1)) ? QString() : match.captured(2);
}

/// Goes through the code of a body, character by character, and knows the names in scope.
class Scopes
{
public:
    void take(QChar c)
    {
        if (c == u')' && --m_parentheses == 0)
            takeRange();
        if (c == u'(')
            ++m_parentheses;
        const bool isInside = m_parentheses > 0 || m_braces > 0;
        if (c == u';' && m_parentheses > 0)
            takeHead();
        else if (c == u';' && !isInside)
            end();
        else if (c == u'{' && !isInside && beginsBlock())
            open();
        else if (c == u'}' && !isInside)
            close();
        else {
            m_braces += m_parentheses > 0 ? 0 : c == u'{' ? 1 : c == u'}' ? -1 : 0;
            m_statement += c;
        }
    }
    /// What a "for" declares counts for the statement that it repeats.
    QStringList names() const
    {
        QStringList all;
        for (const QStringList &scope : m_scopes)
            all << scope;
        return all << m_ofHead;
    }

private:
    // Any other brace belongs to a value or to a lambda.
    bool beginsBlock() const
    {
        static const QRegularExpression block(
            QStringLiteral("^(?:(?:if|for|while|else|do|try|catch|switch)\\b.*)?$"),
            QRegularExpression::DotMatchesEverythingOption);
        return block.match(m_statement.trimmed()).hasMatch();
    }
    void open()
    {
        m_scopes.push_back(std::exchange(m_ofHead, {}));
        m_statement.clear();
    }
    void close()
    {
        if (m_scopes.size() > 1)
            m_scopes.pop_back();
        m_statement.clear();
    }
    // The first part of the head of a "for".
    void takeHead()
    {
        static const QRegularExpression head(QStringLiteral("^for\\s*\\((.*)$"));
        if (m_ofHead.isEmpty())
            m_ofHead << declaredIn(head.match(m_statement.trimmed()).captured(1));
        m_statement += u' ';
    }
    // The head of a "for" over a range, now that it is whole.
    void takeRange()
    {
        static const QRegularExpression head(QStringLiteral("^for\\s*\\((.*[^:]):(?:[^:].*)?$"));
        if (m_ofHead.isEmpty())
            m_ofHead << declaredIn(head.match(m_statement.trimmed()).captured(1));
    }
    void end()
    {
        m_scopes.back() << declaredIn(m_statement);
        m_ofHead.clear();
        m_statement.clear();
    }

    std::vector<QStringList> m_scopes{QStringList()};
    QStringList m_ofHead;
    QString m_statement;
    int m_parentheses = 0;
    int m_braces = 0; // of values
};

} // namespace

std::optional<KeptNames> keptNames(const Source &source, int number)
{
    const auto around = std::find_if(source.functions.begin(), source.functions.end(),
                                     [number](const SourceFunction &function) {
                                         return number >= function.first && number <= function.last;
                                     });
    if (around == source.functions.end() || source.language != CodeLanguage::Cpp)
        return std::nullopt;
    KeptNames kept;
    kept.function = around->name;
    QString head;
    bool isBody = false;
    Scopes scopes;
    for (const SourceLine &line : source.lines) {
        if (line.number < around->first || line.number > around->last)
            continue;
        kept.isCoroutine |=
            std::any_of(line.spans.begin(), line.spans.end(),
                        [&line](const CodeSpan &span) { return isCoroutineWord(line, span); });
        const QString code = codeOf(line);
        if (!isBody) {
            isBody = code.startsWith(u'{');
            head += isBody ? QString() : code + u' ';
        } else if (line.number < number) {
            for (const QChar c : code + u' ')
                scopes.take(c);
        }
    }
    kept.names = parametersOf(head) + scopes.names();
    kept.names.removeAll(QString()); // of statements that declare nothing
    return kept;
}

} // namespace coroscope
