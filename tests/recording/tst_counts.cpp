// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/spans.h"
#include "tests/support/check.h"
#include "tests/support/sampleruns.h"
#include "tests/support/tworequests.h"

#include <algorithm>
#include <random>

using namespace coroscope;
using coroscope::test::RecordingBuilder;

namespace {

std::string text(const StateCounts &counts)
{
    std::string out;
    for (int i = 0; i < kStateCount; ++i) {
        if (const std::uint32_t number = counts.byState[std::size_t(i)])
            out.append(word(State(i))).append(" ").append(std::to_string(number)).append(" ");
    }
    return out + "own " + std::to_string(counts.suspendedOnOwn);
}

void countsTellOwnWaitsFromThoseForTheOutside()
{
    RecordingBuilder run("coroutine");
    for (const TaskId task : {1U, 2U, 3U})
        run.at(0).created(task).scheduled(task);
    run.created(4, Why::Helper).scheduled(4);
    run.at(5).running(1).suspended(1, Why::Permit).running(2).suspended(2, Why::Readable);
    run.at(9).cancelled(3);
    const Spans spans(run.finished());
    CHECK_EQUAL(text(spans.countsAt(-1)), "own 0");
    CHECK_EQUAL(text(spans.countsAt(0)), "pending 3 own 0");
    CHECK_EQUAL(text(spans.countsAt(5)), "pending 1 suspended 2 own 1");
    CHECK_EQUAL(text(spans.countsAt(9)), "suspended 2 cancelled 1 own 1");
    CHECK_EQUAL(text(spans.countsAt(1'000'000)), "suspended 2 cancelled 1 own 1");
    CHECK_EQUAL(text(Spans().countsAt(0)), "own 0");
}

void countsOverTimeAreTheCountsAtEachColumn()
{
    const Spans spans(test::twoRequests());
    const std::int64_t latest = std::int64_t(1) << 61U;
    for (const auto &[from, to] : {std::pair<std::int64_t, std::int64_t>(0, 400),
                                   {-100, 1000},
                                   {9, 11},
                                   {-latest, latest}}) {
        for (const std::size_t columns : {1U, 2U, 7U, 400U, 1003U}) {
            const std::vector<StateCounts> counts = spans.countsOver(from, to, columns);
            CHECK_EQUAL(counts.size(), columns);
            bool isEqual = true;
            for (std::size_t i = 0; i < columns; ++i) {
                const auto width = std::uint64_t(to - from);
                const std::uint64_t after = width / columns * i + width % columns * i / columns;
                isEqual = isEqual && counts[i] == spans.countsAt(from + std::int64_t(after));
            }
            CHECK(isEqual);
        }
    }
    CHECK(spans.countsOver(0, 10, 0).empty());
    CHECK(spans.countsOver(20, 20, 2) == std::vector<StateCounts>(2, spans.countsAt(20)));
}

bool areCountsAtEach(const Spans &spans, const std::vector<std::int64_t> &times)
{
    const std::vector<StateCounts> counts = spans.countsAtEach(times);
    if (counts.size() != times.size())
        return false;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (counts[i] != spans.countsAt(times[i]))
            return false;
    }
    return true;
}

void countsAtEachTimeAreTheCountsAtThatTime()
{
    constexpr std::int64_t kDelay = 30'000'000;
    Recording live = test::coroutineRun(23, kDelay, 5);
    live.events.resize(live.events.size() / 2);
    const Recording runs[] = {test::coroutineRun(40, kDelay, 7), test::sequentialRun(9, kDelay),
                              test::poolRun(50, 4, 3, kDelay), test::troubledRun(31, kDelay), live};
    std::mt19937_64 random(3);
    for (const Recording &run : runs) {
        const Spans spans(run);
        const std::int64_t length = spans.end() + 20'000'000;
        for (int round = 0; round < 20; ++round) {
            std::vector<std::int64_t> times;
            for (int i = 0; i < 50; ++i)
                times.push_back(std::int64_t(random() % std::uint64_t(length)) - 10'000'000);
            // Moments at which something happens, some of them twice.
            for (int i = 0; i < 50; ++i)
                times.push_back(run.events[random() % run.events.size()].t);
            std::sort(times.begin(), times.end());
            CHECK(areCountsAtEach(spans, times));
        }
    }
    CHECK(Spans(runs[0]).countsAtEach({}).empty());
    CHECK(Spans().countsAtEach({1, 2}) == std::vector<StateCounts>(2));
}

} // namespace

int main()
{
    countsTellOwnWaitsFromThoseForTheOutside();
    countsOverTimeAreTheCountsAtEachColumn();
    countsAtEachTimeAreTheCountsAtThatTime();
    return coroscope::test::checksFailed();
}
