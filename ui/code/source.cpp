// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/source.h"

#include "core/strategies/stepsource.h"

#include <QStringList>

#include <algorithm>

namespace coroscope {

namespace {

// Lines around the code that say nothing about it.
bool isFraming(const QString &line, CodeLanguage language)
{
    if (line.trimmed().isEmpty() || line.contains(QLatin1String("SPDX-")))
        return true;
    if (language == CodeLanguage::Python)
        return line.startsWith(QLatin1String("import ")) || line.startsWith(QLatin1String("from "));
    return line.startsWith(QLatin1String("#include")) ||
           line.startsWith(QLatin1String("namespace ")) ||
           line.startsWith(QLatin1String("} // namespace"));
}

QStringView wordAt(const SourceLine &line, const CodeSpan &span)
{
    return QStringView(line.text).mid(span.from, span.length);
}

bool canWait(const SourceLine &line, CodeLanguage language)
{
    for (std::size_t i = 0; i < line.spans.size(); ++i) {
        const CodeSpan &span = line.spans[i];
        const QStringView word = wordAt(line, span);
        if (language == CodeLanguage::Cpp) {
            if ((span.kind == CodeKind::Keyword && word == u"co_await") ||
                (span.kind == CodeKind::Function && word == u"blockingGet"))
                return true;
            continue;
        }
        const QStringView next =
            i + 1 < line.spans.size() ? wordAt(line, line.spans[i + 1]) : QStringView();
        if (span.kind == CodeKind::Keyword &&
            (word == u"await" || (word == u"async" && (next == u"with" || next == u"for"))))
            return true;
        if (span.kind == CodeKind::Function && word == u"get" &&
            QStringView(line.text).left(span.from).endsWith(u"requests."))
            return true;
    }
    return false;
}

// The name of the function whose head this line is; empty for any other line.
QString headName(const SourceLine &line, CodeLanguage language)
{
    if (line.text.isEmpty() || line.text[0].isSpace() || line.text.endsWith(u';'))
        return {};
    const bool isDef = line.text.startsWith(QLatin1String("def ")) ||
                       line.text.startsWith(QLatin1String("async def "));
    if (language == CodeLanguage::Python && !isDef)
        return {};
    for (const CodeSpan &span : line.spans) {
        if (span.kind == CodeKind::Function)
            return wordAt(line, span).toString();
    }
    return {};
}

bool endsFunction(const SourceLine &line, CodeLanguage language)
{
    if (language == CodeLanguage::Cpp)
        return line.text == QLatin1String("}");
    return !line.text.isEmpty() && !line.text[0].isSpace() && line.text[0] != u')';
}

std::vector<SourceFunction> functionsOf(const Source &source)
{
    std::vector<SourceFunction> functions;
    bool isInside = false;
    for (const SourceLine &line : source.lines) {
        if (isInside && endsFunction(line, source.language)) {
            isInside = false;
            if (source.language == CodeLanguage::Cpp)
                functions.back().last = line.number;
        }
        if (const QString name = headName(line, source.language); !isInside && !name.isEmpty()) {
            functions.push_back({name, line.number, line.number, {}});
            isInside = true;
            continue;
        }
        if (!isInside)
            continue;
        if (!line.text.trimmed().isEmpty())
            functions.back().last = line.number;
        if (canWait(line, source.language))
            functions.back().waits.push_back(line.number);
    }
    return functions;
}

QString plainName(const QString &name)
{
    return QString(name).remove(u'_').toLower();
}

// The line of the statement that line `number` belongs to: the last one that can wait at or before it, if
// no statement ends in between.
std::optional<int> waitAt(const Source &source, const SourceFunction &function, int number)
{
    const auto after = std::upper_bound(function.waits.begin(), function.waits.end(), number);
    if (after == function.waits.begin())
        return std::nullopt;
    const int wait = *std::prev(after);
    for (const SourceLine &line : source.lines) {
        if (line.number >= wait && line.number < number && line.text.trimmed().endsWith(u';'))
            return std::nullopt;
    }
    return wait;
}

} // namespace

Source sourceOf(std::string_view text, CodeLanguage language, const QString &file)
{
    Source source{file, language, {}, {}, {}, 0, 0};
    CodeCarry carry = CodeCarry::Nothing;
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    int number = 0;
    for (const QString &line : whole.split(u'\n')) {
        ++number;
        const bool isSecondBlank = line.trimmed().isEmpty() && !source.lines.empty() &&
                                   source.lines.back().text.trimmed().isEmpty();
        if (!isSecondBlank)
            source.lines.push_back({number, line, highlighted(line, language, carry)});
    }
    const auto isCode = [language](const SourceLine &line) {
        return !isFraming(line.text, language);
    };
    const auto first = std::find_if(source.lines.begin(), source.lines.end(), isCode);
    source.lines.erase(source.lines.begin(), first);
    const auto last = std::find_if(source.lines.rbegin(), source.lines.rend(), isCode);
    source.lines.erase(last.base(), source.lines.end());
    source.functions = functionsOf(source);
    return source;
}

Source sourceOf(std::string_view text, CodeLanguage language, const QString &file,
                std::span<const Step> steps)
{
    if (isRequestOnly(steps))
        return sourceOf(text, language, file);
    const StepSource made =
        language == CodeLanguage::Cpp ? cppWithSteps(text, steps) : pythonWithSteps(text, steps);
    Source source = sourceOf(made.text, language, file);
    for (std::size_t i = 0; i < made.lines.size(); ++i)
        source.steps.push_back({made.lines[i], steps[i].kind == StepKind::Compute});
    source.stepsAfter = made.after;
    source.moved = made.moved;
    return source;
}

int shownLine(const Source &source, int number)
{
    return number > source.stepsAfter ? number + source.moved : number;
}

std::optional<std::size_t> indexOf(const Source &source, int number)
{
    const auto found =
        std::find_if(source.lines.begin(), source.lines.end(),
                     [number](const SourceLine &line) { return line.number == number; });
    if (found == source.lines.end())
        return std::nullopt;
    return std::size_t(found - source.lines.begin());
}

std::optional<int> twinLine(const Source &source, const Source &twin, int number)
{
    for (const SourceFunction &function : source.functions) {
        if (number < function.first || number > function.last)
            continue;
        const std::optional<int> wait = waitAt(source, function, number);
        if (!wait)
            return std::nullopt;
        const auto nth =
            std::size_t(std::lower_bound(function.waits.begin(), function.waits.end(), *wait) -
                        function.waits.begin());
        for (const SourceFunction &other : twin.functions) {
            if (plainName(other.name) == plainName(function.name) && nth < other.waits.size())
                return other.waits[nth];
        }
    }
    return std::nullopt;
}

} // namespace coroscope
