// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// In which order a tick gives turns to the tasks that were ready when it began. Any order is a legal schedule of
/// the same program; asyncio's is first in, first out.
namespace coroscope {

struct Recording;

enum class TurnOrder : std::uint8_t {
    Fifo,   ///< in the order in which they joined the queue
    Lifo,   ///< the one that joined last goes first
    Random, ///< drawn anew in each tick
};

/// "fifo", "lifo" or "random", as the command line and files have it, and its inverse.
std::string_view word(TurnOrder order);
std::optional<TurnOrder> turnOrderFromWord(std::string_view word);

/// Who of `count` tasks, numbered from 0 in the order in which they joined the queue, goes first, second, …: a
/// permutation of 0 … count - 1. Random: a pure function of `seed` and the number of the tick.
std::vector<std::size_t> turnsOf(TurnOrder order, std::size_t count, std::uint64_t seed,
                                 std::uint32_t tick);

/// How the loop of a recording ordered its turns: the scenario's `order` and `seed`. A word that is not known
/// counts as first in, first out.
struct RecordedOrder
{
    TurnOrder order = TurnOrder::Fifo;
    std::uint64_t seed = 1;
};
RecordedOrder orderOf(const Recording &recording);

} // namespace coroscope
