// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lessonmarkdown.h"

#include "core/lessons/lessons.h"

#include <QRegularExpression>

namespace coroscope {

std::variant<LessonBlocks, Message> parseBlocks(const QString &markdown, const QString &fileName)
{
    static const QRegularExpression comments(u"<!--.*?-->"_qs,
                                             QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString(markdown).remove(comments).trimmed();
    const QString first = text.section(u'\n', 0, 0);
    if (!first.startsWith(u"# "))
        return Message{QT_TRANSLATE_NOOP("coroscope", "%1: The first line must be the title, "
                                                      "'# Title', got '%2'."),
                       {fileName.toStdString(), first.toStdString()}};
    LessonBlocks out{first.mid(2).trimmed(), {}};
    QStringList lines;
    QStringList rest = text.section(u'\n', 1).split(u'\n');
    rest << u"---"_qs; // the last block ends, too
    for (const QString &line : rest) {
        if (line.trimmed() != u"---") {
            lines << line;
            continue;
        }
        const QString block = lines.join(u'\n').trimmed();
        if (block.isEmpty())
            return Message{QT_TRANSLATE_NOOP("coroscope", "%1: Block %2 is empty; each beat needs "
                                                          "some words."),
                           {fileName.toStdString(), std::to_string(out.blocks.size() + 1)}};
        out.blocks << block;
        lines.clear();
    }
    return out;
}

LessonQuestion parseQuestion(const QString &block)
{
    LessonQuestion out;
    QStringList question;
    for (const QString &line : block.split(u'\n')) {
        if (line.startsWith(u"- "))
            out.items << line.mid(2).trimmed();
        else if (!out.items.isEmpty() && line.startsWith(u"  "))
            out.items.last() += u' ' + line.trimmed();
        else
            question << line;
    }
    out.question = question.join(u'\n').trimmed();
    return out;
}

QString plainText(const QString &markdown)
{
    static const QRegularExpression links(u"\\[([^\\]]*)\\]\\([^)]*\\)"_qs);
    static const QRegularExpression emphasis(u"\\*([^*\\n]+)\\*"_qs);
    static const QRegularExpression headings(u"^#+ "_qs, QRegularExpression::MultilineOption);
    return QString(markdown)
        .replace(links, u"\\1"_qs)
        .remove(headings)
        .remove(u"**"_qs)
        .replace(emphasis, u"\\1"_qs)
        .remove(u'`');
}

QStringList glossaryLinks(const QString &markdown)
{
    static const QRegularExpression links(u"\\]\\(glossary:([^)]*)\\)"_qs);
    QStringList terms;
    for (auto match = links.globalMatch(markdown); match.hasNext();)
        terms << match.next().captured(1);
    return terms;
}

} // namespace coroscope
