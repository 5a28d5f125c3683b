// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/remarks.h"
#include "core/recording/runshape.h"
#include "core/recording/wording.h"

#include <algorithm>
#include <utility>

namespace coroscope {

namespace {

std::int64_t totalOf(const Spans &spans)
{
    std::int64_t total = 0;
    for (const TaskSpans &task : spans.requests())
        total = std::max(total, task.ended);
    return total;
}

bool isWorthSaying(std::int64_t part, std::int64_t whole)
{
    return whole > 0 && double(part) >= kWorthSaying * double(whole);
}

// How long in all a number is above 0.
std::int64_t timeAboveZero(const Steps &steps)
{
    std::int64_t time = 0;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i)
        time += steps[i].second > 0 ? steps[i + 1].first - steps[i].first : 0;
    return time;
}

int highest(const Steps &steps)
{
    int most = 0;
    for (const auto &[t, value] : steps)
        most = std::max(most, value);
    return most;
}

// When a number is highest for the first time.
std::optional<std::int64_t> highestAt(const Steps &steps)
{
    const int most = highest(steps);
    for (const auto &[t, value] : steps) {
        if (value == most)
            return t;
    }
    return std::nullopt;
}

// How many requests wait for the program itself over time.
Steps ownWaits(const Spans &spans)
{
    std::vector<std::pair<std::int64_t, int>> changes;
    for (const TaskSpans &task : spans.requests()) {
        for (const Span &span : task.spans) {
            if (span.state == State::Suspended && isOwnWait(span.why) && span.to > span.from) {
                changes.emplace_back(span.from, 1);
                changes.emplace_back(span.to, -1);
            }
        }
    }
    std::sort(changes.begin(), changes.end()); // those who leave before those who come
    Steps steps;
    int waiting = 0;
    for (const auto &[t, change] : changes) {
        waiting += change;
        steps.emplace_back(t, waiting);
    }
    return steps;
}

} // namespace

std::optional<Remark> clientQueueRemark(const Recording &, const Spans &spans)
{
    const Steps waits = ownWaits(spans);
    const int most = highest(waits);
    if (!isWorthSaying(timeAboveZero(waits), totalOf(spans)))
        return std::nullopt;
    return Remark{
        Message{byNumber(std::size_t(most),
                         QT_TRANSLATE_NOOP(
                             "coroscope", "At most %1 task waits at the client for a turn that the "
                                          "program itself gives."),
                         QT_TRANSLATE_NOOP("coroscope",
                                           "Up to %1 tasks wait at the client for a turn that the "
                                           "program itself gives.")),
                {number(std::size_t(most))}},
        highestAt(waits)};
}

std::optional<Remark> endpointQueueRemark(const Recording &, const Spans &spans)
{
    const Steps &queue = spans.endpointQueue();
    const int most = highest(queue);
    if (!isWorthSaying(timeAboveZero(queue), totalOf(spans)))
        return std::nullopt;
    const std::size_t served = std::size_t(highest(spans.endpointLoad()));
    return Remark{
        Message{byNumber(std::size_t(most),
                         QT_TRANSLATE_NOOP("coroscope", "At most %1 request waits at the "
                                                        "endpoint, which serves %2 at once."),
                         QT_TRANSLATE_NOOP("coroscope", "Up to %1 requests wait at the "
                                                        "endpoint, which serves %2 at once.")),
                {number(std::size_t(most)), number(served)}},
        highestAt(queue)};
}

} // namespace coroscope
