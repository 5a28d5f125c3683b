// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/jsonobject.h"

#include "core/scenario/translate.h"

#include <QJsonDocument>

namespace coroscope {

std::variant<QJsonObject, Message> jsonObject(const QByteArray &json, const QString &fileName)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (document.isObject())
        return document.object();
    const auto line = int(json.left(syntax.offset).count('\n')) + 1;
    return Message{
        QT_TRANSLATE_NOOP("coroscope", "%1:%2: The file must be one JSON object; %3."),
        {fileName.toStdString(), std::to_string(line), syntax.errorString().toStdString()}};
}

std::optional<Message> checkKeys(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return Message{QT_TRANSLATE_NOOP("coroscope", "There is no '%1'; there are: %2."),
                           {key.toStdString(), known.join(u", ").toStdString()}};
    }
    return std::nullopt;
}

LessonText readTexts(const QJsonValue &value)
{
    LessonText text;
    if (value.isString())
        text.byLanguage.insert(u"en"_qs, value.toString());
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.byLanguage.insert(it.key(), it.value().toString());
    return text;
}

Message placedIn(const char *list, qsizetype index, const Message &message)
{
    return {"%1 %2: %3", {list, std::to_string(index + 1), translated(message).toStdString()}};
}

Message inFile(const QString &fileName, const Message &message)
{
    return {"%1: %2", {fileName.toStdString(), translated(message).toStdString()}};
}

} // namespace coroscope
