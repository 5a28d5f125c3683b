// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"

#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <random>
#include <string>

/// Scenarios for simulations, made by chance, the same for the same seed on every machine.
namespace coroscope::test {

/// Any of the values, chosen evenly.
template <class T>
T anyOf(std::mt19937 &random, std::initializer_list<T> values)
{
    return *(values.begin() + std::ptrdiff_t(random() % values.size()));
}

/// A scenario with the values that change who waits for whom, and without jitter and errors.
inline Scenario anyScenario(std::mt19937 &random)
{
    using namespace std::chrono_literals;
    Scenario scenario;
    scenario.tasks = 1 + unsigned(random() % 130);
    scenario.delay = anyOf<std::chrono::nanoseconds>(random, {1ms, 300ms, 3s});
    scenario.atOnce = anyOf(random, {0u, 0u, 1u, 2u, 3u, 7u, 16u, 50u});
    scenario.connections = anyOf(random, {0u, 0u, 1u, 6u, 100u});
    scenario.permits = anyOf(random, {0u, 0u, 1u, 4u, 16u});
    scenario.processes = 1 + unsigned(random() % 12);
    scenario.chunk = anyOf(random, {0u, 0u, 1u, 2u, 5u, 13u});
    scenario.perProcess = anyOf(random, {0u, 1u, 3u, 7u, 16u, 16u});
    scenario.timeout = 24h;
    return scenario;
}

/// The same without limits of the endpoint and the clients, and with steps of which nothing fails.
inline Scenario anyScenarioOfSteps(std::mt19937 &random)
{
    Scenario scenario = anyScenario(random);
    const bool isLimited = random() % 8 == 0;
    if (!isLimited) {
        scenario.atOnce = 0;
        scenario.connections = 0;
        scenario.permits = 0;
    }
    scenario.cores = anyOf(random, {1u, 2u, 3u, 8u, 16u});
    const bool isLocked = random() % 4 == 0;
    std::string steps = isLocked ? "lock; " : "";
    const unsigned count = 1 + unsigned(random() % 4);
    for (unsigned i = 0; i < count; ++i)
        steps += anyOf(random, {"request; ", "compute 50ms; ", "compute 7ms; ", "block 20ms; ",
                                "sleep 40ms; ", "read notes.txt; "});
    scenario.steps = steps + (isLocked ? "unlock" : "");
    if (random() % 3 == 0)
        scenario.steps = "request; compute 50ms"; // the reason to combine both
    return scenario;
}

} // namespace coroscope::test
