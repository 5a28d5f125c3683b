// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/sweepplan.h"

#include "core/scenario/target.h"
#include "core/strategies/strategy.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace coroscope {

namespace {

// What the endpoint does changes every strategy's total.
constexpr std::array<std::string_view, 5> kForAll = {"tasks", "at-once", "body-size", "seed",
                                                     "repeat"};
constexpr std::array<std::string_view, 4> kLimits = {"permits", "connections", "per-process",
                                                     "at-once"};

std::string namesOf(const std::vector<const ScenarioField *> &fields)
{
    std::string names;
    for (const ScenarioField *field : fields)
        names.append(names.empty() ? "" : ", ").append(field->name);
    return names;
}

} // namespace

Scenario SweepPlan::at(unsigned value) const
{
    Scenario changed = scenario;
    [[maybe_unused]] const std::optional<Message> error =
        field->parse(*field, changed, std::to_string(value));
    return changed;
}

std::vector<const ScenarioField *> sweepableFields()
{
    std::vector<const ScenarioField *> fields;
    for (const ScenarioField &field : scenarioFields()) {
        if (field.kind == FieldKind::Count)
            fields.push_back(&field);
    }
    return fields;
}

bool concerns(const ScenarioField &field, const Strategy &strategy)
{
    const auto names = [&field](const auto &list) {
        return std::find(list.begin(), list.end(), field.name) != list.end();
    };
    return names(kForAll) || names(strategy.fields);
}

bool isZeroNoLimit(const ScenarioField &field)
{
    return std::find(kLimits.begin(), kLimits.end(), field.name) != kLimits.end();
}

std::variant<std::vector<unsigned>, Message> readValues(const ScenarioField &field,
                                                        std::string_view text)
{
    std::vector<unsigned> values;
    for (;;) {
        const std::size_t comma = text.find(',');
        const std::string_view word = text.substr(0, comma);
        Scenario checked;
        if (std::optional<Message> error = field.parse(field, checked, word))
            return *std::move(error);
        unsigned value = 0;
        std::from_chars(word.data(), word.data() + word.size(), value); // checked above
        if (std::find(values.begin(), values.end(), value) != values.end())
            return Message{
                QT_TRANSLATE_NOOP("coroscope", "'%1' has the value %2 twice: give each one once."),
                {std::string(field.name), std::to_string(value)}};
        values.push_back(value);
        if (values.size() > SweepPlan::kMostValues)
            return Message{
                QT_TRANSLATE_NOOP("coroscope", "A sweep has at most %1 values: leave some out."),
                {std::to_string(SweepPlan::kMostValues)}};
        if (comma == std::string_view::npos)
            return values;
        text.remove_prefix(comma + 1);
    }
}

std::optional<Message> setSweep(SweepPlan &plan, std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "A sweep needs a parameter and its values, such as "
                                         "tasks=1,5,10; parameters are: %1."),
                       {namesOf(sweepableFields())}};
    const std::string_view name = text.substr(0, equals);
    const ScenarioField *field = scenarioField(name);
    if (!field)
        return unknownField(name);
    if (field->kind != FieldKind::Count)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "'%1' cannot be swept, for it is no count; choose one "
                                         "of: %2."),
                       {std::string(name), namesOf(sweepableFields())}};
    std::variant<std::vector<unsigned>, Message> values =
        readValues(*field, text.substr(equals + 1));
    if (Message *error = std::get_if<Message>(&values))
        return std::move(*error);
    plan.field = field;
    plan.values = std::get<std::vector<unsigned>>(std::move(values));
    return std::nullopt;
}

std::optional<Message> loadGuard(const SweepPlan &plan)
{
    std::uint64_t requests = 0;
    unsigned atOnce = 0;
    for (const unsigned value : plan.values) {
        const Scenario scenario = plan.at(value);
        requests += std::uint64_t(scenario.tasks) * scenario.repeat * plan.strategies.size();
        for (const Strategy *strategy : plan.strategies)
            atOnce = std::max(atOnce, std::min(strategy->concurrency(scenario), scenario.tasks));
    }
    // As one run that asks as much as all of them.
    Scenario whole = plan.scenario;
    whole.repeat = 1;
    whole.tasks = unsigned(std::min<std::uint64_t>(requests, std::numeric_limits<unsigned>::max()));
    return loadGuard(whole, atOnce);
}

} // namespace coroscope
