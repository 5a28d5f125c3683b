// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/glossary.h"

#include "core/lessons/lessons.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

/// Of a static library nobody else registers the resources; must stand outside of any namespace.
static void registerGlossaryResources()
{
    Q_INIT_RESOURCE(glossary);
}

namespace coroscope {

namespace {

using Entries = std::vector<GlossaryEntry>;

/// What is wrong with the entries, if anything.
std::optional<Message> problemOf(const Entries &entries)
{
    for (const GlossaryEntry &entry : entries) {
        const auto count = std::count_if(entries.begin(), entries.end(),
                                         [&](const auto &each) { return each.id == entry.id; });
        if (count > 1)
            return Message{QT_TRANSLATE_NOOP("coroscope", "The term '%1' is explained twice."),
                           {entry.id.toStdString()}};
        if (entry.text.isEmpty() || entry.seeAlso.isEmpty())
            return Message{QT_TRANSLATE_NOOP("coroscope", "The term '%1' needs a text, and a line "
                                                          "'→ id, id' with related terms."),
                           {entry.id.toStdString()}};
        for (const QString &id : entry.seeAlso + glossaryLinks(entry.text)) {
            if (!glossaryEntry(entries, id))
                return Message{QT_TRANSLATE_NOOP("coroscope", "The term '%1' refers to '%2', which "
                                                              "is not explained."),
                               {entry.id.toStdString(), id.toStdString()}};
        }
    }
    return std::nullopt;
}

} // namespace

std::variant<Entries, Message> readGlossary(const QString &language)
{
    registerGlossaryResources();
    const QString name = language.startsWith(u"zh") ? u"zh_CN.md"_qs : u"en.md"_qs;
    QFile file(u":/glossary/"_qs + name);
    if (!file.open(QIODevice::ReadOnly))
        return Message{QT_TRANSLATE_NOOP("coroscope", "The glossary '%1' cannot be read."),
                       {name.toStdString()}};
    return parseGlossary(QString::fromUtf8(file.readAll()), name);
}

std::variant<Entries, Message> parseGlossary(const QString &markdown, const QString &fileName)
{
    static const QRegularExpression heading(u"^## (.+) \\{#([a-z-]+)\\}$"_qs);
    Entries entries;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u"## ")) {
            const QRegularExpressionMatch match = heading.match(line);
            if (!match.hasMatch())
                return Message{QT_TRANSLATE_NOOP("coroscope",
                                                 "%1: A term must be given as '## Term "
                                                 "{#id}', got '%2'."),
                               {fileName.toStdString(), line.toStdString()}};
            entries.push_back({match.captured(2), match.captured(1), {}, {}});
        } else if (entries.empty() || line.trimmed().isEmpty()) {
            continue;
        } else if (line.startsWith(u'→')) {
            for (const QString &id : line.mid(1).split(u','))
                entries.back().seeAlso << id.trimmed();
        } else {
            QString &text = entries.back().text;
            text += (text.isEmpty() ? QString() : u"\n"_qs) + line;
        }
    }
    if (const std::optional<Message> problem = problemOf(entries))
        return Message{"%1: %2", {fileName.toStdString(), english(*problem)}};
    return entries;
}

const GlossaryEntry *glossaryEntry(const Entries &glossary, const QString &id)
{
    const auto found = std::find_if(glossary.begin(), glossary.end(),
                                    [&](const GlossaryEntry &entry) { return entry.id == id; });
    return found == glossary.end() ? nullptr : &*found;
}

QString glossaryIdOf(std::string_view word)
{
    struct Row
    {
        std::string_view word;
        QStringView id;
    };
    static constexpr std::array<Row, 18> kRows = {{{"created", u"created"},
                                                   {"pending", u"pending"},
                                                   {"ready", u"ready"},
                                                   {"running", u"running"},
                                                   {"suspended", u"suspended"},
                                                   {"blocked", u"blocked"},
                                                   {"finished", u"finished"},
                                                   {"failed", u"failed"},
                                                   {"cancelled", u"cancelled"},
                                                   {"permit", u"semaphore"},
                                                   {"lock", u"lock"},
                                                   {"gather", u"gather"},
                                                   {"task", u"task"},
                                                   {"connection", u"session"},
                                                   {"processes", u"process-pool"},
                                                   {"thread", u"thread-pool"},
                                                   {"cancel", u"cancellation"},
                                                   {"sleep", u"event-loop"}}};
    const auto found = std::find_if(kRows.begin(), kRows.end(),
                                    [word](const Row &row) { return row.word == word; });
    return found == kRows.end() ? QString() : found->id.toString();
}

} // namespace coroscope
