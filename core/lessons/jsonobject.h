// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"
#include "core/recording/message.h"

#include <QJsonObject>
#include <QStringList>

#include <variant>

/// What the JSON files of lessons and of playlists have in common.
namespace coroscope {

/// The object that the file holds, or a sentence that begins with `fileName` and the line of a syntax error.
std::variant<QJsonObject, Message> jsonObject(const QByteArray &json, const QString &fileName);

/// What is wrong if the object has a member that is none of `known`.
std::optional<Message> checkKeys(const QJsonObject &object, const QStringList &known);

/// A text: {"en": "…", "zh_CN": "…"}, or one string, which is for all languages. Empty for anything else.
LessonText readTexts(const QJsonValue &value);

/// "beats 2: …": which of a list it is that `message` is about; `index` counts from 0.
Message placedIn(const char *list, qsizetype index, const Message &message);

/// "FILE: …": which file `message` is about.
Message inFile(const QString &fileName, const Message &message);

} // namespace coroscope
