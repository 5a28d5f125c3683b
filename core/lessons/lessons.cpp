// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lessons.h"

#include "core/lessons/lessonfile.h"

#include <QDir>
#include <QFile>

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

std::variant<std::vector<Lesson>, Message> readLessons(const QString &folder)
{
    std::vector<Lesson> lessons;
    const QDir directory(folder);
    for (const QString &entry : directory.entryList({u"*.json"_qs}, QDir::Files, QDir::Name)) {
        LessonFiles files;
        files.name = entry.chopped(5);
        const std::optional<QByteArray> json = contentOf(directory.filePath(entry));
        if (!json)
            return Message{QT_TRANSLATE_NOOP("coroscope", "The lesson '%1' cannot be read."),
                           {directory.filePath(entry).toStdString()}};
        files.json = *json;
        for (const std::string_view language : kLessonLanguages) {
            const QString name = QString::fromUtf8(language.data(), qsizetype(language.size()));
            const QString path = directory.filePath(u"%1.%2.md"_qs.arg(files.name, name));
            if (const std::optional<QByteArray> markdown = contentOf(path))
                files.markdown.insert(name, *markdown);
        }
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
