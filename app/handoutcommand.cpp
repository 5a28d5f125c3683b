// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/outputfile.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"
#include "core/lessons/playlist.h"
#include "ui/handout/handout.h"
#include "ui/look/language.h"

#include <QCoreApplication>

namespace coroscope {

namespace {

constexpr auto kUsual = "lecture"; // the playlist that is meant if none is named

QString text(const char *sentence)
{
    return QCoreApplication::translate("coroscope", sentence);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("coroscope", "Write a playlist as a PDF to be printed: its plan, "
                                            "lessons, pictures and the speaker's notes; no "
                                            "display is needed.")));
    parser.addPositionalArgument(
        u"PLAYLIST"_qs,
        text(QT_TRANSLATE_NOOP("coroscope",
                               "Its name, as 'coroscope lessons' lists it, or its file [lecture]")),
        u"[PLAYLIST|FILE]"_qs);
    parser.addOptions({
        {{u"o"_qs, u"output"_qs},
         text(QT_TRANSLATE_NOOP("coroscope", "The file to write: .pdf")),
         u"FILE"_qs},
        {u"force"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Replace an existing file"))},
        {u"lang"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Language of the texts [the system's]")),
         u"en|zh_CN"_qs},
    });
}

} // namespace

int handoutCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const std::optional<int> exit = parseOrExit(parser, "handout", arguments, 1))
        return *exit;
    const QString path = parser.value(u"output"_qs);
    if (!path.endsWith(u".pdf"_qs, Qt::CaseInsensitive))
        return usageError(
            "handout",
            text(QT_TRANSLATE_NOOP("coroscope", "-o FILE must name a .pdf, got '%1'.")).arg(path));
    const QString language = parser.value(u"lang"_qs);
    if (parser.isSet(u"lang"_qs) && !languageNamed(language))
        return usageError(
            "handout",
            Message{QT_TRANSLATE_NOOP("coroscope", "'lang' must be 'en' or 'zh_CN', got '%1'."),
                    {language.toStdString()}});
    const Existing existing = parser.isSet(u"force"_qs) ? Existing::Replace : Existing::Refuse;
    if (const std::optional<Message> refusal = refusalToWrite(path, existing)) {
        printError(*refusal);
        return kCannotWrite;
    }
    const QString name = parser.positionalArguments().value(0, QString::fromLatin1(kUsual));
    const std::variant<Playlist, Message> playlist = playlistNamed(name);
    if (const Message *error = std::get_if<Message>(&playlist)) {
        printError(*error);
        return kCannotStart;
    }
    const std::variant<QByteArray, Message> pdf =
        handoutOf(std::get<Playlist>(playlist),
                  parser.isSet(u"lang"_qs) ? language : codeOf(systemLanguage()));
    if (const Message *error = std::get_if<Message>(&pdf)) {
        printError(*error);
        return kCannotStart;
    }
    const std::optional<Message> error = writeFile(path, existing, std::get<QByteArray>(pdf));
    if (error)
        printError(*error);
    return error ? kCannotWrite : kDone;
}

} // namespace coroscope
