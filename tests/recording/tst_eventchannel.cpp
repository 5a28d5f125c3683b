// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/eventchannel.h"
#include "tests/support/check.h"

#include <thread>

using namespace coroscope;

namespace {

Event numbered(std::uint32_t number)
{
    Event event;
    event.t = number;
    event.arg = number;
    return event;
}

bool isCountedUp(const std::vector<Event> &events, std::size_t count)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i] != numbered(std::uint32_t(i)))
            return false;
    }
    return events.size() == count;
}

void eventsComeOutInOrderOfArrival()
{
    EventChannel channel;
    channel.push(numbered(0));
    const std::vector<Event> more = {numbered(1), numbered(2)};
    channel.push(more);
    std::vector<Event> out;
    CHECK_EQUAL(channel.take(out), 3U);
    CHECK(isCountedUp(out, 3));
}

void anEmptyChannelGivesNothing()
{
    EventChannel channel;
    std::vector<Event> out;
    CHECK_EQUAL(channel.take(out), 0U);
    channel.push(std::span<const Event>());
    CHECK_EQUAL(channel.take(out), 0U);
    channel.push(numbered(0));
    CHECK_EQUAL(channel.take(out, 0), 0U);
    CHECK_EQUAL(channel.take(out), 1U);
    CHECK_EQUAL(channel.take(out), 0U);
}

void takingAtMostSomeLeavesTheRestInOrder()
{
    EventChannel channel;
    std::vector<Event> out;
    for (std::uint32_t i = 0; i < 10; ++i)
        channel.push(numbered(i));
    CHECK_EQUAL(channel.take(out, 4), 4U);
    for (std::uint32_t i = 10; i < 13; ++i)
        channel.push(numbered(i));
    CHECK_EQUAL(channel.take(out, 8), 8U);
    CHECK_EQUAL(channel.take(out, 100), 1U);
    CHECK(isCountedUp(out, 13));
}

// One thread writes, this one reads at the same time, in portions: nothing is lost, doubled or swapped.
void nothingIsLostBetweenTwoThreads()
{
    constexpr std::uint32_t count = 100'000;
    EventChannel channel;
    std::thread writer([&] {
        for (std::uint32_t i = 0; i < count; i += 4) {
            channel.push(numbered(i));
            const std::vector<Event> batch = {numbered(i + 1), numbered(i + 2), numbered(i + 3)};
            channel.push(batch);
        }
    });
    std::vector<Event> out;
    while (out.size() < count)
        channel.take(out, 1000);
    writer.join();
    CHECK_EQUAL(channel.take(out), 0U);
    CHECK(isCountedUp(out, count));
}

void severalWritersKeepTheirOwnOrder()
{
    constexpr std::uint32_t count = 20'000;
    EventChannel channel;
    std::vector<std::thread> writers;
    for (LaneId lane = 0; lane < 3; ++lane) {
        writers.emplace_back([&channel, lane] {
            for (std::uint32_t i = 0; i < count; ++i) {
                Event event = numbered(i);
                event.lane = lane;
                channel.push(event);
            }
        });
    }
    std::vector<Event> out;
    while (out.size() < 3 * count)
        channel.take(out);
    for (std::thread &writer : writers)
        writer.join();
    std::vector<std::uint32_t> next(3);
    bool isInOrder = true;
    for (const Event &event : out)
        isInOrder = isInOrder && event.arg == next[event.lane]++;
    CHECK(isInOrder);
    CHECK_EQUAL(out.size(), 3 * count);
}

} // namespace

int main()
{
    eventsComeOutInOrderOfArrival();
    anEmptyChannelGivesNothing();
    takingAtMostSomeLeavesTheRestInOrder();
    nothingIsLostBetweenTwoThreads();
    severalWritersKeepTheirOwnOrder();
    return coroscope::test::checksFailed();
}
