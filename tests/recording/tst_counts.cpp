// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/spans.h"
#include "tests/support/check.h"
#include "tests/support/tworequests.h"

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

} // namespace

int main()
{
    countsTellOwnWaitsFromThoseForTheOutside();
    countsOverTimeAreTheCountsAtEachColumn();
    return coroscope::test::checksFailed();
}
