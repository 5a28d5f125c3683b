// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/scenario.h"

#include "core/scenario/scenariofield.h"
#include "core/scenario/target.h"
#include "core/scenario/taskwork.h"

#include <QString>

namespace coroscope {

namespace {

/// What a recording keeps of a body: how many bytes it had. No field of the table.
constexpr std::string_view kBodyBytes = "body-bytes";

/// The scenario without what is secret in it.
Scenario redacted(Scenario scenario)
{
    scenario.url = redactedUrl(scenario.url);
    for (HeaderField &header : scenario.headers) {
        if (isSecretHeader(header.name))
            header.value = "…";
    }
    scenario.caFile.erase(0, scenario.caFile.rfind('/') + 1);
    scenario.steps = stepsText(withoutFolders(stepsOf(scenario)));
    return scenario;
}

/// The text without bytes that are no UTF-8, which a path or a header may have and a recording not.
std::string asUtf8(const std::string &text)
{
    return QString::fromStdString(text).toStdString();
}

/// Hands each line of `lines` to setField(); other fields than headers are one line as a whole.
std::optional<Message> setLines(Scenario &scenario, const ScenarioField &field,
                                std::string_view lines)
{
    while (field.kind == FieldKind::Headers && lines.find('\n') != std::string_view::npos) {
        const std::size_t end = lines.find('\n');
        if (std::optional<Message> error = field.parse(field, scenario, lines.substr(0, end)))
            return error;
        lines.remove_prefix(end + 1);
    }
    return field.parse(field, scenario, lines);
}

} // namespace

std::optional<Message> setField(Scenario &scenario, std::string_view name, std::string_view value)
{
    const ScenarioField *field = scenarioField(name);
    return field ? field->parse(*field, scenario, value) : unknownField(name);
}

KeyValues toKeyValues(const Scenario &scenario)
{
    const Scenario shown = redacted(scenario);
    const Scenario standard;
    KeyValues pairs;
    for (const ScenarioField &field : scenarioFields()) {
        const std::string value = field.print(shown);
        if (field.name == "body") {
            if (!value.empty())
                pairs.emplace_back(kBodyBytes, std::to_string(value.size()));
        } else if (field.name == "tasks" || field.name == "delay" ||
                   value != field.print(standard)) {
            pairs.emplace_back(field.name, asUtf8(value));
        }
    }
    return pairs;
}

std::variant<Scenario, Message> scenarioFrom(const KeyValues &pairs)
{
    Scenario scenario;
    for (const auto &[name, value] : pairs) {
        if (name == kBodyBytes)
            continue;
        const ScenarioField *field = scenarioField(name);
        if (!field)
            return unknownField(name);
        if (std::optional<Message> error = setLines(scenario, *field, value))
            return *error;
    }
    return scenario;
}

} // namespace coroscope
