// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/scenariofield.h"

#include "core/scenario/duration.h"
#include "core/scenario/fieldvalue.h"
#include "core/scenario/steps.h"
#include "core/scenario/target.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace coroscope {

namespace {

using Error = std::optional<Message>;

constexpr std::int64_t kMany = 100'000;
constexpr std::int64_t kMostBytes = 16 * 1024 * 1024;
constexpr std::int64_t kMillisecond = 1'000'000;
constexpr std::int64_t kHour = 3'600'000'000'000;

template <auto Member>
Error parseCount(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    return stored(readCount(field, text), scenario.*Member);
}

template <auto Member>
Error parseTime(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    return stored(readTime(field, text), scenario.*Member);
}

Error parseDelay(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    Error error = parseTime<&Scenario::delay>(field, scenario, text);
    if (!error)
        scenario.delayGiven = true;
    return error;
}

template <auto Member>
Error parseShare(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    return stored(readShare(field, text), scenario.*Member);
}

Error parseClock(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    return stored(readWord(field, text, "real", ClockKind::Real, "virtual", ClockKind::Virtual),
                  scenario.clock);
}

Error parseOrder(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    const std::optional<TurnOrder> order = turnOrderFromWord(text);
    if (!order)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'%1' must be fifo, lifo or random, got '%2'."),
            {std::string(field.name), shown(text)}};
    scenario.order = *order;
    return {};
}

Error parseReuse(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    return stored(readWord(field, text, "off", Reuse::Off, "on", Reuse::On), scenario.reuse);
}

Error parseInsecure(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    return stored(readWord(field, text, "off", false, "on", true), scenario.insecure);
}

Error parseUrl(const ScenarioField &, Scenario &scenario, std::string_view text)
{
    return stored(normalizedUrl(text), scenario.url);
}

Error parseStepList(const ScenarioField &, Scenario &scenario, std::string_view text)
{
    const std::variant<std::vector<Step>, Message> steps = parseSteps(text);
    if (const Message *error = std::get_if<Message>(&steps))
        return *error;
    scenario.steps = stepsText(std::get<std::vector<Step>>(steps));
    return {};
}

Error parseHeaders(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    if (scenario.headers.size() >= std::size_t(field.most))
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' can be given at most %2 times."),
                       {std::string(field.name), std::to_string(field.most)}};
    HeaderField header;
    if (Error error = stored(parseHeader(text), header))
        return error;
    scenario.headers.push_back(header);
    return {};
}

Error parseMethod(const ScenarioField &, Scenario &scenario, std::string_view text)
{
    if (Error error = checkMethod(text))
        return error;
    scenario.method = text;
    return {};
}

template <auto Member>
Error parseText(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    return stored(readText(field, text), scenario.*Member);
}

Error parseFile(const ScenarioField &field, Scenario &scenario, std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' must name a file, got '%2'."),
                       {std::string(field.name), shown(text)}};
    return parseText<&Scenario::caFile>(field, scenario, text);
}

template <auto Member>
std::string print(const Scenario &scenario)
{
    return written(scenario.*Member);
}

std::string printHeaders(const Scenario &scenario)
{
    std::string lines;
    for (const HeaderField &header : scenario.headers) {
        if (!lines.empty())
            lines += '\n';
        lines += header.name + ": " + header.value;
    }
    return lines;
}

// clang-format off
using S = Scenario;
using K = FieldKind;
constexpr std::array kFields = {
    ScenarioField{"tasks", 'n', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "requests to send"),
        1, kMany, parseCount<&S::tasks>, print<&S::tasks>},
    ScenarioField{"delay", '\0', K::Duration, "TIME",
        QT_TRANSLATE_NOOP("coroscope", "how long the endpoint takes for an answer; with --url what the ideal assumes"),
        0, kHour, parseDelay, print<&S::delay>},
    ScenarioField{"url", '\0', K::Text, "URL",
        QT_TRANSLATE_NOOP("coroscope", "http or https address to ask instead of the built-in endpoint"),
        0, 0, parseUrl, print<&S::url>},
    ScenarioField{"connections", 'c', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "connections that a client opens at most at once; 0 = no limit"),
        0, kMany, parseCount<&S::connections>, print<&S::connections>},
    ScenarioField{"permits", '\0', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "permits of a semaphore around each request; 0 = no semaphore"),
        0, kMany, parseCount<&S::permits>, print<&S::permits>},
    ScenarioField{"processes", 'P', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "worker processes, or threads in a pool of threads"),
        1, 64, parseCount<&S::processes>, print<&S::processes>},
    ScenarioField{"chunk", '\0', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "tasks that a process takes at once; 0 = as Pool.map does: tasks / (4 · processes), rounded up"),
        0, kMany, parseCount<&S::chunk>, print<&S::chunk>},
    ScenarioField{"per-process", '\0', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "requests that each process of coroutines has at once; 0 = no limit"),
        0, kMany, parseCount<&S::perProcess>, print<&S::perProcess>},
    ScenarioField{"at-once", '\0', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "requests that the built-in endpoint handles at once; 0 = all"),
        0, kMany, parseCount<&S::atOnce>, print<&S::atOnce>},
    ScenarioField{"jitter", '\0', K::Duration, "TIME",
        QT_TRANSLATE_NOOP("coroscope", "time by which the built-in endpoint at most delays an answer further, drawn evenly for each"),
        0, kHour, parseTime<&S::jitter>, print<&S::jitter>},
    ScenarioField{"error-rate", '\0', K::Share, "SHARE",
        QT_TRANSLATE_NOOP("coroscope", "share of requests that the built-in endpoint answers with 503"),
        0, 1, parseShare<&S::errorRate>, print<&S::errorRate>},
    ScenarioField{"body-size", '\0', K::Count, "BYTES",
        QT_TRANSLATE_NOOP("coroscope", "size of the built-in endpoint's answer"),
        0, kMostBytes, parseCount<&S::bodySize>, print<&S::bodySize>},
    ScenarioField{"timeout", '\0', K::Duration, "TIME",
        QT_TRANSLATE_NOOP("coroscope", "time after which a request has failed; if not given, twice the ideal total and 30 s"),
        kMillisecond, 24 * kHour, parseTime<&S::timeout>, print<&S::timeout>},
    ScenarioField{"repeat", '\0', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "runs of each strategy, of which the median counts"),
        1, 100, parseCount<&S::repeat>, print<&S::repeat>},
    ScenarioField{"seed", '\0', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "seed of jitter, errors and a random order"),
        0, 4'294'967'295, parseCount<&S::seed>, print<&S::seed>},
    ScenarioField{"order", '\0', K::Word, "fifo|lifo|random",
        QT_TRANSLATE_NOOP("coroscope", "who goes first of the tasks that are ready when a tick of the loop begins: as they came, the last one, or drawn by the seed"),
        0, 0, parseOrder, print<&S::order>},
    ScenarioField{"clock", '\0', K::Word, "real|virtual",
        QT_TRANSLATE_NOOP("coroscope", "the machine's clock, or a simulated one on which waiting takes no time"),
        0, 0, parseClock, print<&S::clock>},
    ScenarioField{"reuse", '\0', K::Word, "off|on",
        QT_TRANSLATE_NOOP("coroscope", "whether a connection serves further requests"),
        0, 0, parseReuse, print<&S::reuse>},
    ScenarioField{"steps", '\0', K::Text, "STEPS",
        QT_TRANSLATE_NOOP("coroscope", "what each task does, separated by ';': request, compute TIME, block TIME, sleep TIME, lock, unlock, read FILE"),
        0, 0, parseStepList, print<&S::steps>},
    ScenarioField{"cores", '\0', K::Count, "N",
        QT_TRANSLATE_NOOP("coroscope", "processor cores with which a simulation counts where tasks compute; 0 = this machine's"),
        0, 1024, parseCount<&S::cores>, print<&S::cores>},
    ScenarioField{"header", 'H', K::Headers, "'NAME: VALUE'",
        QT_TRANSLATE_NOOP("coroscope", "header to add to every request; may be given several times"),
        0, 100, parseHeaders, printHeaders},
    ScenarioField{"method", 'X', K::Text, "METHOD",
        QT_TRANSLATE_NOOP("coroscope", "method of every request"),
        0, 0, parseMethod, print<&S::method>},
    ScenarioField{"body", 'd', K::Text, "TEXT",
        QT_TRANSLATE_NOOP("coroscope", "body to send with every request"),
        0, kMostBytes, parseText<&S::body>, print<&S::body>},
    ScenarioField{"cacert", '\0', K::Text, "FILE",
        QT_TRANSLATE_NOOP("coroscope", "PEM file of the certificate authorities to trust instead of the system's"),
        0, 4096, parseFile, print<&S::caFile>},
    ScenarioField{"insecure", '\0', K::Switch, "",
        QT_TRANSLATE_NOOP("coroscope", "do not check the server's certificate"),
        0, 0, parseInsecure, print<&S::insecure>},
};
// clang-format on

/// The least number of letters to insert, drop or change to make `b` from `a` (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::span<const ScenarioField> scenarioFields()
{
    return kFields;
}

const ScenarioField *scenarioField(std::string_view name)
{
    const auto found = std::find_if(kFields.begin(), kFields.end(),
                                    [&](const ScenarioField &f) { return f.name == name; });
    return found == kFields.end() ? nullptr : &*found;
}

Message unknownField(std::string_view name)
{
    constexpr std::size_t kLongestName = 40;
    const std::string_view start = name.substr(0, kLongestName);
    const auto nearest = std::min_element(
        kFields.begin(), kFields.end(), [&](const ScenarioField &a, const ScenarioField &b) {
            return distance(start, a.name) < distance(start, b.name);
        });
    if (distance(start, nearest->name) <= std::max<std::size_t>(2, nearest->name.size() / 3))
        return {QT_TRANSLATE_NOOP("coroscope", "There is no '%1'; did you mean '%2'?"),
                {shown(name), std::string(nearest->name)}};
    std::string names;
    for (const ScenarioField &field : kFields)
        names.append(names.empty() ? "" : ", ").append(field.name);
    return {QT_TRANSLATE_NOOP("coroscope", "There is no '%1'; there are: %2."),
            {shown(name), names}};
}

std::string rangeText(const ScenarioField &field)
{
    if (field.kind == FieldKind::Count || field.kind == FieldKind::Share)
        return std::to_string(field.least) + "–" + std::to_string(field.most);
    if (field.kind == FieldKind::Duration)
        return durationText(std::chrono::nanoseconds(field.least)) + "–" +
               durationText(std::chrono::nanoseconds(field.most));
    return {};
}

} // namespace coroscope
