// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/turnorder.h"

#include "core/recording/recording.h"

#include <array>
#include <charconv>
#include <numeric>
#include <utility>

namespace coroscope {

namespace {

constexpr std::array<std::string_view, 3> kWords = {"fifo", "lifo", "random"};

/// Numbers by splitmix64, whose state starts at what is mixed of seed and tick.
class Numbers
{
public:
    Numbers(std::uint64_t seed, std::uint32_t tick)
        : m_state(seed)
    {
        m_state = next() + tick;
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t x = m_state;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }

private:
    std::uint64_t m_state;
};

} // namespace

std::string_view word(TurnOrder order)
{
    return kWords[std::size_t(order)];
}

std::optional<TurnOrder> turnOrderFromWord(std::string_view word)
{
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        if (kWords[i] == word)
            return TurnOrder(i);
    }
    return std::nullopt;
}

std::vector<std::size_t> turnsOf(TurnOrder order, std::size_t count, std::uint64_t seed,
                                 std::uint32_t tick)
{
    std::vector<std::size_t> turns(count);
    if (order == TurnOrder::Lifo)
        std::iota(turns.rbegin(), turns.rend(), std::size_t(0));
    else
        std::iota(turns.begin(), turns.end(), std::size_t(0));
    if (order == TurnOrder::Random) {
        // Fisher and Yates; the bias of a remainder of 64 bits is far below what any run could show.
        Numbers numbers(seed, tick);
        for (std::size_t left = count; left > 1; --left)
            std::swap(turns[left - 1], turns[numbers.next() % left]);
    }
    return turns;
}

RecordedOrder orderOf(const Recording &recording)
{
    RecordedOrder recorded;
    recorded.order =
        turnOrderFromWord(valueOf(recording.scenario, "order")).value_or(TurnOrder::Fifo);
    const std::string_view seed = valueOf(recording.scenario, "seed");
    std::uint64_t number = 0;
    const auto read = std::from_chars(seed.data(), seed.data() + seed.size(), number);
    if (read.ec == std::errc() && read.ptr == seed.data() + seed.size() && !seed.empty())
        recorded.seed = number;
    return recorded;
}

} // namespace coroscope
