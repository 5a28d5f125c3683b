// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lessons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

/// Of a static library nobody else registers the resources; must stand outside of any namespace.
static void registerLessonResources()
{
    Q_INIT_RESOURCE(lessons);
}

namespace coroscope {

namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace

std::variant<std::vector<Lesson>, Message> readLessons()
{
    registerLessonResources();
    return readLessons(u":/lessons"_qs);
}

std::variant<std::vector<LessonFiles>, Message> readLessonFiles()
{
    registerLessonResources();
    return readLessonFiles(u":/lessons"_qs);
}

std::variant<std::vector<LessonFiles>, Message> readLessonFiles(const QString &folder)
{
    std::vector<LessonFiles> all;
    const QDir directory(folder);
    for (const QString &entry : directory.entryList({u"*.json"_qs}, QDir::Files, QDir::Name)) {
        std::optional<LessonFiles> files = filesOf(directory.filePath(entry));
        if (!files)
            return Message{QT_TRANSLATE_NOOP("coroscope", "The lesson '%1' cannot be read."),
                           {directory.filePath(entry).toStdString()}};
        all.push_back(*std::move(files));
    }
    return all;
}

std::optional<LessonFiles> filesOf(const QString &path)
{
    const std::optional<QByteArray> json = contentOf(path);
    if (!json)
        return std::nullopt;
    const QFileInfo place(path);
    LessonFiles files{place.completeBaseName(), *json, {}};
    for (const std::string_view language : kLessonLanguages) {
        const QString name = QString::fromUtf8(language.data(), qsizetype(language.size()));
        const QString beside = place.dir().filePath(u"%1.%2.md"_qs.arg(files.name, name));
        if (const std::optional<QByteArray> markdown = contentOf(beside))
            files.markdown.insert(name, *markdown);
    }
    return files;
}

std::variant<std::vector<Lesson>, Message> readLessons(const QString &folder)
{
    const std::variant<std::vector<LessonFiles>, Message> read = readLessonFiles(folder);
    if (const Message *error = std::get_if<Message>(&read))
        return *error;
    std::vector<Lesson> lessons;
    for (const LessonFiles &files : std::get<std::vector<LessonFiles>>(read)) {
        std::variant<Lesson, Message> lesson = parseLesson(files);
        if (Message *error = std::get_if<Message>(&lesson))
            return std::move(*error);
        lessons.push_back(std::get<Lesson>(std::move(lesson)));
    }
    std::stable_sort(lessons.begin(), lessons.end(), [](const Lesson &a, const Lesson &b) {
        return std::tie(a.isExercise, a.order) < std::tie(b.isExercise, b.order);
    });
    return lessons;
}

const Lesson *lesson(const std::vector<Lesson> &lessons, const QString &id)
{
    const auto found = std::find_if(lessons.begin(), lessons.end(),
                                    [&](const Lesson &each) { return each.id == id; });
    return found == lessons.end() ? nullptr : &*found;
}

} // namespace coroscope
