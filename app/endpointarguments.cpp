// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/endpointarguments.h"

#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace coroscope {

namespace {

using std::chrono::nanoseconds;

constexpr std::uint64_t kDay = 24ull * 3600 * 1'000'000'000;
constexpr std::uint64_t kMostDescriptors = std::numeric_limits<int>::max();

struct Row
{
    std::string_view name;
    std::uint64_t most;
    void (*set)(EndpointArguments &arguments, std::uint64_t value);
};

constexpr Row kRows[] = {
    {"--delay-ns", kDay,
     [](EndpointArguments &a, std::uint64_t v) { a.options.delay = nanoseconds(v); }},
    {"--jitter-ns", kDay,
     [](EndpointArguments &a, std::uint64_t v) { a.options.jitter = nanoseconds(v); }},
    {"--idle-ns", kDay,
     [](EndpointArguments &a, std::uint64_t v) { a.options.idleLimit = nanoseconds(v); }},
    {"--body-size", 16 * 1024 * 1024,
     [](EndpointArguments &a, std::uint64_t v) { a.options.bodySize = v; }},
    {"--at-once", UINT32_MAX,
     [](EndpointArguments &a, std::uint64_t v) { a.options.atOnce = unsigned(v); }},
    {"--seed", UINT64_MAX, [](EndpointArguments &a, std::uint64_t v) { a.options.seed = v; }},
    {"--port", UINT16_MAX,
     [](EndpointArguments &a, std::uint64_t v) { a.options.port = std::uint16_t(v); }},
    {"--facts-fd", kMostDescriptors,
     [](EndpointArguments &a, std::uint64_t v) { a.factsFd = int(v); }},
    {"--life-fd", kMostDescriptors,
     [](EndpointArguments &a, std::uint64_t v) { a.lifeFd = int(v); }},
};
constexpr std::string_view kErrorRate = "--error-rate";

template <class Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number{};
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    return number;
}

const Row *rowOf(std::string_view name)
{
    for (const Row &row : kRows) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

Message outOfRange(std::string_view name, std::uint64_t most, std::string_view got)
{
    return {QT_TRANSLATE_NOOP("coroscope", "'%1' must be a number from 0 to %2, got \"%3\"."),
            {std::string(name), std::to_string(most), std::string(got)}};
}

std::optional<Message> set(EndpointArguments &arguments, std::string_view name,
                           std::string_view text)
{
    if (name == kErrorRate) {
        const auto rate = numberIn<double>(text);
        if (!rate || !(*rate >= 0 && *rate <= 1))
            return outOfRange(name, 1, text);
        arguments.options.errorRate = *rate;
        return std::nullopt;
    }
    const Row *row = rowOf(name);
    if (!row)
        return Message{QT_TRANSLATE_NOOP("coroscope", "There is no option '%1'. Start \"coroscope "
                                                      "serve\" instead of this program."),
                       {std::string(name)}};
    const auto value = numberIn<std::uint64_t>(text);
    if (!value || *value > row->most)
        return outOfRange(name, row->most, text);
    row->set(arguments, *value);
    return std::nullopt;
}

} // namespace

std::variant<EndpointArguments, Message> parseEndpointArguments(std::span<const char *const> words)
{
    EndpointArguments arguments;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        const std::string_view text = i + 1 < words.size() ? words[i + 1] : "";
        if (std::optional<Message> error = set(arguments, words[i], text))
            return *std::move(error);
    }
    return arguments;
}

} // namespace coroscope
