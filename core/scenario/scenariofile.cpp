// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/scenariofile.h"

#include "core/scenario/jsontext.h"
#include "core/scenario/scenariofield.h"
#include "core/scenario/translate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <cmath>
#include <vector>

namespace coroscope {

namespace {

constexpr qint64 kLargestFile = 64 * 1024 * 1024;

/// A name of the outermost object and where it stands.
struct Key
{
    QString name;
    int line;
};

/// The JSON string literal `literal`, with its quotes.
QString unescaped(const QByteArray &literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

/// The index of the quote that ends the literal which begins at `quote`.
qsizetype endOfLiteral(const QByteArray &text, qsizetype quote)
{
    qsizetype i = quote + 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    return i;
}

/// The names of the outermost object of a valid JSON text, in the order of the text.
std::vector<Key> outermostKeys(const QByteArray &text)
{
    std::vector<Key> keys;
    int line = 1;
    int depth = 0;
    bool nameFollows = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            ++line;
        } else if (c == '{' || c == '[') {
            nameFollows = ++depth == 1;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',') {
            nameFollows = depth == 1;
        } else if (c == '"') {
            const qsizetype end = endOfLiteral(text, i);
            if (nameFollows)
                keys.push_back({unescaped(text.mid(i, end - i + 1)), line});
            nameFollows = false;
            i = end;
        }
    }
    return keys;
}

Message placed(const QString &fileName, int line, const Message &message)
{
    // The place is put before the translated sentence: only sentences are translated, not their parts.
    return {"%1:%2: %3",
            {fileName.toStdString(), std::to_string(line), translated(message).toStdString()}};
}

/// A JSON number as it would be written on the command line; whole ones up to 2^53 without exponent.
QString numberText(double number)
{
    if (std::abs(number) <= 9'007'199'254'740'992.0 && std::trunc(number) == number)
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

Message wrongType(const ScenarioField &field)
{
    const std::string name(field.name);
    switch (field.kind) {
    case FieldKind::Count:
    case FieldKind::Share:
        return {QT_TRANSLATE_NOOP("coroscope", "'%1' must be a number in JSON."), {name}};
    case FieldKind::Switch:
        return {QT_TRANSLATE_NOOP("coroscope", "'%1' must be true or false in JSON."), {name}};
    case FieldKind::Headers:
        return {
            QT_TRANSLATE_NOOP("coroscope", "'%1' must be a string or an array of strings in JSON."),
            {name}};
    case FieldKind::Duration:
    case FieldKind::Word:
    case FieldKind::Text:
        break;
    }
    return {QT_TRANSLATE_NOOP("coroscope", "'%1' must be a string in JSON."), {name}};
}

std::optional<Message> setHeaders(const ScenarioField &field, Scenario &scenario,
                                  const QJsonValue &value)
{
    const QJsonArray lines = value.isString() ? QJsonArray{value} : value.toArray();
    if (!value.isString() && !value.isArray())
        return wrongType(field);
    for (const QJsonValue &line : lines) {
        if (!line.isString())
            return wrongType(field);
        if (auto error = field.parse(field, scenario, line.toString().toStdString()))
            return error;
    }
    return std::nullopt;
}

/// Sets the field from a JSON value. A number where a time belongs is passed on: its error names units.
std::optional<Message> setValue(const ScenarioField &field, Scenario &scenario,
                                const QJsonValue &value)
{
    if (field.kind == FieldKind::Headers)
        return setHeaders(field, scenario, value);
    const bool takesNumber = field.kind == FieldKind::Count || field.kind == FieldKind::Share ||
                             field.kind == FieldKind::Duration;
    const bool takesString = field.kind != FieldKind::Switch && field.kind != FieldKind::Count &&
                             field.kind != FieldKind::Share;
    if (value.isDouble() && takesNumber)
        return field.parse(field, scenario, numberText(value.toDouble()).toStdString());
    if (value.isString() && takesString)
        return field.parse(field, scenario, value.toString().toStdString());
    if (value.isBool() && field.kind == FieldKind::Switch)
        return field.parse(field, scenario, value.toBool() ? "on" : "off");
    return wrongType(field);
}

QByteArray valueText(const ScenarioField &field, const Scenario &scenario)
{
    if (field.kind == FieldKind::Headers) {
        QByteArray list;
        for (const HeaderField &header : scenario.headers)
            list += (list.isEmpty() ? "" : ", ") + jsonString(header.name + ": " + header.value);
        return '[' + list + ']';
    }
    const std::string value = field.print(scenario);
    if (field.kind == FieldKind::Count || field.kind == FieldKind::Share)
        return QByteArray::fromStdString(value);
    if (field.kind == FieldKind::Switch)
        return value == "on" ? "true" : "false";
    return jsonString(value);
}

} // namespace

std::variant<Scenario, Message> readScenario(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Message{QT_TRANSLATE_NOOP("coroscope", "The scenario '%1' cannot be read: %2."),
                       {path.toStdString(), file.errorString().toStdString()}};
    const QByteArray text = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Message{QT_TRANSLATE_NOOP("coroscope", "The scenario '%1' cannot be read: %2."),
                       {path.toStdString(), file.errorString().toStdString()}};
    if (text.size() > kLargestFile)
        return Message{QT_TRANSLATE_NOOP("coroscope", "The scenario '%1' is larger than %2 bytes."),
                       {path.toStdString(), std::to_string(kLargestFile)}};
    return parseScenario(text, path);
}

std::variant<Scenario, Message> parseScenario(const QByteArray &text, const QString &fileName)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(text, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const auto line = int(text.left(syntax.offset).count('\n')) + 1;
        return placed(fileName, line,
                      {QT_TRANSLATE_NOOP("coroscope", "This is not JSON: %1."),
                       {syntax.errorString().toStdString()}});
    }
    if (!document.isObject())
        return placed(fileName, 1,
                      {QT_TRANSLATE_NOOP("coroscope", "A scenario is one JSON object such as "
                                                      "{\"tasks\": 100, \"delay\": \"3s\"}."),
                       {}});
    const QJsonObject object = document.object();
    Scenario scenario;
    QStringList seen;
    for (const Key &key : outermostKeys(text)) {
        const std::string name = key.name.toStdString();
        const ScenarioField *field = scenarioField(name);
        if (!field)
            return placed(fileName, key.line, unknownField(name));
        if (seen.contains(key.name))
            return placed(fileName, key.line,
                          {QT_TRANSLATE_NOOP("coroscope", "'%1' is given twice."), {name}});
        seen += key.name;
        if (auto error = setValue(*field, scenario, object.value(key.name)))
            return placed(fileName, key.line, *error);
    }
    return scenario;
}

QByteArray scenarioText(const Scenario &scenario)
{
    const Scenario standard;
    QByteArray lines;
    for (const ScenarioField &field : scenarioFields()) {
        const bool isGiven =
            field.name == "tasks" || (field.name == "delay" && scenario.delayGiven);
        if (!isGiven && field.print(scenario) == field.print(standard))
            continue;
        lines += lines.isEmpty() ? "\n" : ",\n";
        lines += "  " + jsonString(field.name) + ": " + valueText(field, scenario);
    }
    return '{' + lines + "\n}\n";
}

} // namespace coroscope
