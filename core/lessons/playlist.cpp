// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/playlist.h"

#include "core/lessons/figures.h"
#include "core/lessons/jsonobject.h"
#include "core/lessons/lessonmarkdown.h"
#include "core/lessons/lessons.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

/// Of a static library nobody else registers the resources; must stand outside of any namespace.
static void registerPlaylistResources()
{
    Q_INIT_RESOURCE(playlists);
}

namespace coroscope {

namespace {

using Problem = std::optional<Message>;

/// "13-hundred-at-once" and "exercise-02-pool": what stands behind the number.
QString idOf(const QString &fileName)
{
    static const QRegularExpression number(u"^(exercise-)?\\d\\d-"_qs);
    return QString(fileName).remove(number);
}

QStringList idsOf(const std::vector<LessonFiles> &lessons)
{
    QStringList ids;
    for (const LessonFiles &files : lessons)
        ids << idOf(files.name);
    return ids;
}

Problem readEntry(const QJsonObject &object, const QStringList &lessons, PlaylistEntry &entry)
{
    if (Problem problem = checkKeys(object, {u"lesson"_qs, u"delay"_qs, u"notes"_qs}))
        return problem;
    entry.lesson = object.value(u"lesson").toString();
    if (!lessons.contains(entry.lesson))
        return Message{QT_TRANSLATE_NOOP("coroscope", "There is no lesson '%1'; there are: %2."),
                       {entry.lesson.toStdString(), lessons.join(u", ").toStdString()}};
    entry.notes = readTexts(object.value(u"notes"));
    if (!object.contains(u"delay"))
        return std::nullopt;
    Scenario scenario;
    const std::string delay = object.value(u"delay").toString().toStdString();
    if (Problem problem = setField(scenario, "delay", delay))
        return problem;
    entry.delay = scenario.delay;
    return std::nullopt;
}

Problem readObject(const QJsonObject &object, const QStringList &lessons, Playlist &playlist)
{
    if (Problem problem = checkKeys(object, {u"title"_qs, u"minutes"_qs, u"entries"_qs}))
        return problem;
    playlist.title = readTexts(object.value(u"title"));
    playlist.minutes = object.value(u"minutes").toInt();
    if (playlist.minutes < 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "'minutes' must be a number from 1 on."), {}};
    const QJsonArray entries = object.value(u"entries").toArray();
    if (entries.isEmpty())
        return Message{QT_TRANSLATE_NOOP("coroscope", "'entries' must be a list of at least one "
                                                      "lesson: [{\"lesson\": \"one-request\"}]."),
                       {}};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        PlaylistEntry entry;
        if (const Problem problem = readEntry(entries[i].toObject(), lessons, entry))
            return placedIn("entries", i, *problem);
        playlist.entries.push_back(std::move(entry));
    }
    return std::nullopt;
}

Problem putTexts(const LessonBlocks &blocks, const QString &language, Playlist &playlist)
{
    if (std::size_t(blocks.blocks.size()) != playlist.entries.size())
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "There must be as many blocks, with '---' between "
                                           "them, as entries: %1, got %2."),
            {std::to_string(playlist.entries.size()), std::to_string(blocks.blocks.size())}};
    playlist.title.byLanguage.insert(language, blocks.title);
    for (std::size_t i = 0; i < playlist.entries.size(); ++i)
        playlist.entries[i].notes.byLanguage.insert(language, blocks.blocks[qsizetype(i)]);
    return std::nullopt;
}

std::variant<Playlist, Message> readFrom(const QString &path)
{
    const std::variant<std::vector<LessonFiles>, Message> lessons = readLessonFiles();
    if (const Message *error = std::get_if<Message>(&lessons))
        return *error;
    const std::optional<LessonFiles> files = filesOf(path);
    if (!files)
        return Message{QT_TRANSLATE_NOOP("coroscope", "The playlist '%1' cannot be read."),
                       {path.toStdString()}};
    return parsePlaylist(*files, idsOf(std::get<std::vector<LessonFiles>>(lessons)));
}

/// An entry's lesson out of its files, with the notes.
std::variant<PlaylistLesson, Message> lessonOf(const PlaylistEntry &entry, const LessonFiles &files)
{
    std::variant<Lesson, Message> read = parseLesson(files, entry.delay);
    if (Message *error = std::get_if<Message>(&read))
        return std::move(*error);
    PlaylistLesson made{std::get<Lesson>(std::move(read)), entry.notes};
    RunFigures figures(made.lesson.runs);
    for (QString &text : made.notes.byLanguage) {
        if (Problem problem = putValues(text, figures))
            return *std::move(problem);
    }
    return made;
}

} // namespace

std::variant<Playlist, Message> parsePlaylist(const LessonFiles &files, const QStringList &lessons)
{
    const QString jsonName = files.name + u".json"_qs;
    const std::variant<QJsonObject, Message> object = jsonObject(files.json, jsonName);
    if (const Message *error = std::get_if<Message>(&object))
        return *error;
    Playlist playlist;
    playlist.id = files.name;
    playlist.file = jsonName;
    if (const Problem problem = readObject(std::get<QJsonObject>(object), lessons, playlist))
        return inFile(jsonName, *problem);
    for (auto it = files.markdown.begin(); it != files.markdown.end(); ++it) {
        const QString name = u"%1.%2.md"_qs.arg(files.name, it.key());
        const std::variant<LessonBlocks, Message> blocks =
            parseBlocks(QString::fromUtf8(it.value()), name);
        if (const Message *error = std::get_if<Message>(&blocks))
            return *error;
        if (const Problem problem = putTexts(std::get<LessonBlocks>(blocks), it.key(), playlist))
            return inFile(name, *problem);
    }
    if (playlist.title.isEmpty())
        playlist.title.byLanguage.insert(u"en"_qs, files.name);
    return playlist;
}

std::variant<std::vector<Playlist>, Message> readPlaylists()
{
    registerPlaylistResources();
    std::vector<Playlist> playlists;
    const QDir folder(u":/playlists"_qs);
    for (const QString &entry : folder.entryList({u"*.json"_qs}, QDir::Files, QDir::Name)) {
        std::variant<Playlist, Message> read = readFrom(folder.filePath(entry));
        if (Message *error = std::get_if<Message>(&read))
            return std::move(*error);
        playlists.push_back(std::get<Playlist>(std::move(read)));
    }
    std::stable_sort(playlists.begin(), playlists.end(),
                     [](const Playlist &a, const Playlist &b) { return a.minutes < b.minutes; });
    return playlists;
}

std::variant<Playlist, Message> readPlaylist(const QString &path)
{
    return readFrom(path);
}

std::variant<Playlist, Message> playlistNamed(const QString &idOrPath)
{
    std::variant<std::vector<Playlist>, Message> read = readPlaylists();
    if (Message *error = std::get_if<Message>(&read))
        return std::move(*error);
    QStringList ids;
    for (Playlist &playlist : std::get<std::vector<Playlist>>(read)) {
        if (playlist.id == idOrPath)
            return std::move(playlist);
        ids << playlist.id;
    }
    if (QFileInfo(idOrPath).isFile())
        return readFrom(idOrPath);
    return Message{QT_TRANSLATE_NOOP("coroscope", "There is no playlist '%1', nor a file of that "
                                                  "name; there are: %2."),
                   {idOrPath.toStdString(), ids.join(u", ").toStdString()}};
}

std::variant<std::vector<PlaylistLesson>, Message> lessonsOf(const Playlist &playlist)
{
    const std::variant<std::vector<LessonFiles>, Message> read = readLessonFiles();
    if (const Message *error = std::get_if<Message>(&read))
        return *error;
    const auto &all = std::get<std::vector<LessonFiles>>(read);
    std::vector<PlaylistLesson> lessons;
    for (const PlaylistEntry &entry : playlist.entries) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const LessonFiles &files) {
            return idOf(files.name) == entry.lesson;
        });
        if (found == all.end())
            return inFile(
                playlist.file,
                {QT_TRANSLATE_NOOP("coroscope", "There is no lesson '%1'; there are: %2."),
                 {entry.lesson.toStdString(), idsOf(all).join(u", ").toStdString()}});
        std::variant<PlaylistLesson, Message> lesson = lessonOf(entry, *found);
        if (const Message *error = std::get_if<Message>(&lesson))
            return inFile(playlist.file, placedIn("entries", qsizetype(lessons.size()), *error));
        lessons.push_back(std::get<PlaylistLesson>(std::move(lesson)));
        lessons.back().lesson.order = int(lessons.size());
    }
    return lessons;
}

} // namespace coroscope
