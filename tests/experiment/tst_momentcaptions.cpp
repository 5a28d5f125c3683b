// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/recording/captions.h"
#include "core/strategies/strategy.h"
#include "tests/experiment/anyscenario.h"

#include <QTest>

#include <map>
#include <numeric>
#include <optional>
#include <set>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

/// What is true at a moment, counted without the code that makes the sentences. Each figure has a letter.
class Truth
{
public:
    Truth(const Recording &recording, const Spans &spans, std::int64_t t)
        : m_counts(spans.countsAt(t))
    {
        for (std::size_t i = 0; i < spans.requests().size(); ++i) {
            const TaskSpans &task = spans.requests()[i];
            const Span *span = Spans::spanAt(task, t);
            if (!span)
                continue;
            if (span->state == State::Running || span->state == State::Blocked)
                m_holders.push_back(i + 1);
            if (span->state == State::Running)
                m_runner = i + 1;
            if (span->state == State::Pending || span->state == State::Ready)
                m_waiting.push_back(i + 1);
        }
        for (const LaneEntry &lane : recording.lanes) {
            m_workers += lane.kind == LaneKind::Worker;
            m_threads += lane.kind == LaneKind::Thread;
        }
    }

    std::size_t waiting() const { return m_waiting.size(); }
    /// The waiting ones are neighbours.
    bool isRange() const
    {
        return !m_waiting.empty() && m_waiting.back() - m_waiting.front() + 1 == m_waiting.size();
    }
    std::size_t figure(char letter) const
    {
        switch (letter) {
        case 'a': // all that exist
            return std::accumulate(m_counts.byState.begin(), m_counts.byState.end(),
                                   std::size_t(0));
        case 'b':
            return of(State::Blocked);
        case 'c':
            return of(State::Cancelled);
        case 'e':
            return of(State::Finished) + of(State::Failed) + of(State::Cancelled);
        case 'f':
            return of(State::Finished);
        case 'g': // busy workers
            return m_holders.size();
        case 'h': // the only holder
            return m_holders.size() == 1 ? m_holders.front() : 0;
        case 'i': // the other workers
            return m_workers - 1;
        case 'k':
            return m_workers;
        case 't':
            return m_threads;
        case 'o':
            return m_counts.suspendedOnOwn;
        case 'p':
            return of(State::Pending);
        case 'r':
            return of(State::Ready);
        case 's':
            return of(State::Suspended);
        case 'u':
            return of(State::Running);
        case 'w':
            return waiting();
        case 'x':
            return of(State::Failed);
        case 'F':
            return m_waiting.empty() ? 0 : m_waiting.front();
        case 'L':
            return m_waiting.empty() ? 0 : m_waiting.back();
        case 'R': // the only runner
            return of(State::Running) == 1 ? m_runner : 0;
        }
        return std::size_t(-1);
    }

private:
    std::size_t of(State state) const { return m_counts.byState[std::size_t(state)]; }

    StateCounts m_counts;
    std::vector<std::size_t> m_holders;
    std::vector<std::size_t> m_waiting;
    std::size_t m_runner = 0;
    std::size_t m_workers = 0;
    std::size_t m_threads = 0;
};

/// A sentence, the letter of each argument ('-': not a figure of the moment), and what else must hold: a
/// letter and the only value it may have.
struct Sentence
{
    const char *letters;
    std::vector<std::pair<char, std::size_t>> also;
};

const std::map<std::string, Sentence> kSentences = {
    {"%1 of %2 failed: %3.", {"xa-", {{'c', 0}}}},
    {"%1 of %2 failed, for %3 different reasons.", {"xa-", {{'c', 0}}}},
    {"Of %1 tasks: %2 failed, %3 cancelled.", {"axc", {}}},
    {"Task 1 has finished.", {"", {{'a', 1}, {'f', 1}}}},
    {"Both tasks have finished.", {"", {{'a', 2}, {'f', 2}}}},
    {"All %1 tasks have finished, one after the other.", {"f", {{'p', 0}, {'s', 0}, {'x', 0}}}},
    {"All %1 tasks have finished; for a while all of them were suspended together.",
     {"f", {{'p', 0}, {'s', 0}, {'x', 0}}}},
    {"All %1 tasks have finished.", {"f", {{'p', 0}, {'s', 0}, {'x', 0}}}},
    {"%1 task is scheduled; it has not run yet.", {"p", {{'a', 1}, {'p', 1}}}},
    {"%1 tasks are scheduled; none has run yet.", {"p", {{'e', 0}, {'s', 0}, {'g', 0}}}},
    {"Task %1 holds the loop and does nothing; no other task waits for it.",
     {"h", {{'b', 1}, {'w', 0}}}},
    {"Task %1 holds the loop and does nothing; task %2 has to wait until it lets go.",
     {"hF", {{'b', 1}, {'w', 1}}}},
    {"Task %1 holds the loop and does nothing; tasks %2–%3 have to wait until it lets go.",
     {"hFL", {{'b', 1}}}},
    {"Task %1 runs; no other task waits for the loop.", {"h", {{'u', 1}, {'w', 0}}}},
    {"Task %1 runs. The answer of task %2 is here but waits for the loop.",
     {"hF", {{'u', 1}, {'r', 1}, {'w', 1}}}},
    {"Task %1 runs. Task %2 could go on but waits for the loop.",
     {"hF", {{'u', 1}, {'r', 1}, {'w', 1}}}},
    {"Task %1 runs. %2 answers are here but wait for the loop, which takes one after another.",
     {"hr", {{'u', 1}, {'p', 0}}}},
    {"Task %1 runs. %2 tasks could go on but wait for the loop, which takes one after another.",
     {"hr", {{'u', 1}, {'p', 0}}}},
    {"Task %1 runs; %2 task has not run yet.", {"hp", {{'u', 1}, {'p', 1}, {'r', 0}}}},
    {"Task %1 runs; %2 tasks have not run yet.", {"hp", {{'u', 1}, {'r', 0}}}},
    {"Task %1 runs; %2 tasks wait for the loop.", {"hw", {{'u', 1}}}},
    {"The loop is between two turns; %1 task waits for its own.", {"w", {{'g', 0}, {'w', 1}}}},
    {"The loop is between two turns; %1 tasks wait for theirs.", {"w", {{'g', 0}}}},
    {"All %1 tasks are suspended, %2 of them for a turn that the program itself gives. Nobody "
     "holds the loop.",
     {"so", {{'g', 0}, {'w', 0}, {'e', 0}}}},
    {"Task 1 is suspended. Nobody holds the loop: it is free.", {"", {{'s', 1}, {'a', 1}}}},
    {"Both tasks are suspended. Nobody holds the loop: it is free.", {"", {{'s', 2}, {'a', 2}}}},
    {"All %1 tasks are suspended. Nobody holds the loop: it is free.",
     {"s", {{'g', 0}, {'w', 0}, {'e', 0}, {'o', 0}}}},
    {"%1 task is suspended and nobody holds the loop.",
     {"s", {{'g', 0}, {'w', 0}, {'e', 0}, {'s', 1}}}},
    {"%1 task is suspended and nobody holds the loop; %2 has finished.",
     {"sf", {{'g', 0}, {'w', 0}, {'f', 1}}}},
    {"%1 task is suspended and nobody holds the loop; %2 have finished.",
     {"sf", {{'g', 0}, {'w', 0}, {'s', 1}}}},
    {"%1 tasks are suspended and nobody holds the loop; %2 has finished.",
     {"sf", {{'g', 0}, {'w', 0}, {'f', 1}}}},
    {"%1 tasks are suspended and nobody holds the loop; %2 have finished.",
     {"sf", {{'g', 0}, {'w', 0}, {'x', 0}}}},
    {"%1 task is suspended and nobody holds the loop. Finished: %2, failed: %3, cancelled: %4.",
     {"sfxc", {{'g', 0}, {'w', 0}, {'s', 1}}}},
    {"%1 tasks are suspended and nobody holds the loop. Finished: %2, failed: %3, cancelled: %4.",
     {"sfxc", {{'g', 0}, {'w', 0}}}},
    {"Task %1 holds the thread and does nothing; no task is left after it.",
     {"h", {{'b', 1}, {'w', 0}}}},
    {"Task %1 holds the thread and does nothing; %2 task has not run yet.",
     {"hp", {{'b', 1}, {'p', 1}}}},
    {"Task %1 holds the thread and does nothing; %2 tasks have not run yet.",
     {"hp", {{'b', 1}, {'r', 0}}}},
    {"Task %1 runs; no task is left after it.", {"h", {{'u', 1}, {'w', 0}}}},
    {"Chunk %1 runs alone on worker %2 for the last %3: %4 worker has nothing left to do.",
     {"---i", {{'g', 1}, {'i', 1}}}},
    {"Chunk %1 runs alone on worker %2 for the last %3: %4 workers have nothing left to do.",
     {"---i", {{'g', 1}}}},
    {"Worker %1 works alone for the last %2: %3 worker has nothing left to do.",
     {"--i", {{'g', 1}, {'i', 1}}}},
    {"Worker %1 works alone for the last %2: %3 workers have nothing left to do.",
     {"--i", {{'g', 1}}}},
    {"Task %1 runs on worker %2; no other worker has a task.", {"h-", {{'u', 1}, {'b', 0}}}},
    {"Task %1 runs on worker %2; %3 other worker is blocked in one request.",
     {"R-b", {{'u', 1}, {'b', 1}}}},
    {"Task %1 runs on worker %2; %3 other workers are each blocked in one request.",
     {"R-b", {{'u', 1}}}},
    {"%1 workers have a task each. Blocked in a request: %2, not run yet: %3.", {"gbp", {}}},
    {"%1 worker is blocked in one request; no task is left for later.",
     {"b", {{'g', 1}, {'w', 0}}}},
    {"%1 workers are each blocked in one request; no task is left for later.",
     {"b", {{'u', 0}, {'w', 0}}}},
    {"%1 worker is blocked in one request; %2 task has not run yet.",
     {"bp", {{'g', 1}, {'p', 1}, {'r', 0}}}},
    {"%1 worker is blocked in one request; %2 tasks have not run yet.",
     {"bp", {{'g', 1}, {'r', 0}}}},
    {"%1 workers are each blocked in one request; %2 task has not run yet.",
     {"bp", {{'u', 0}, {'p', 1}, {'r', 0}}}},
    {"%1 workers are each blocked in one request; %2 tasks have not run yet.",
     {"bp", {{'u', 0}, {'r', 0}}}},
    {"%1 worker with a loop: %2 running, %3 ready, %4 suspended, %5 not run yet, %6 ended.",
     {"kurspe", {{'k', 1}, {'b', 0}}}},
    {"%1 workers with a loop each: %2 running, %3 ready, %4 suspended, %5 not run yet, %6 ended.",
     {"kurspe", {{'b', 0}}}},
    {"All %1 tasks are suspended, %2 of them for a turn that the program itself gives. No worker "
     "is held.",
     {"so", {{'g', 0}, {'w', 0}, {'e', 0}}}},
    {"All %1 tasks are suspended on the loop of %2 worker, which nobody holds.",
     {"sk", {{'k', 1}, {'g', 0}, {'w', 0}, {'e', 0}}}},
    {"All %1 tasks are suspended on the loops of %2 workers, which nobody holds.",
     {"sk", {{'g', 0}, {'w', 0}, {'e', 0}}}},
    {"%1 thread beside the loop: %2 blocked in a request, %3 running, %4 not run yet, %5 ended.",
     {"tbupe", {{'t', 1}, {'s', 0}, {'r', 0}}}},
    {"%1 threads beside the loop: %2 blocked in a request, %3 running, %4 not run yet, %5 ended.",
     {"tbupe", {{'s', 0}, {'r', 0}}}},
    {"The thread is between two tasks; %1 task has not run yet.", {"p", {{'g', 0}, {'p', 1}}}},
    {"The thread is between two tasks; %1 tasks have not run yet.", {"p", {{'g', 0}}}},
    {"%1 task: %2 running, %3 blocked, %4 waiting for a turn, %5 suspended, %6 ended.",
     {"aubwse", {{'a', 1}}}},
    {"%1 tasks: %2 running, %3 blocked, %4 waiting for a turn, %5 suspended, %6 ended.",
     {"aubwse", {}}},
};

// Why the sentence is not true; nothing if it is.
std::optional<std::string> fault(const Message &message, const Truth &truth)
{
    const auto found = kSentences.find(message.sentence);
    if (found == kSentences.end())
        return "an unknown sentence";
    const std::string letters = found->second.letters;
    if (letters.size() > message.args.size())
        return "too few arguments";
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] == '-')
            continue;
        const std::string figure = std::to_string(truth.figure(letters[i]));
        if (message.args[i] != figure)
            return "argument " + std::to_string(i + 1) + " should be " + figure;
        // A plural stands for several.
        const bool isPlural = i == 0 && letters.size() == 1 && message.args[i] == "1" &&
                              message.sentence.find("%1 tasks") != std::string::npos;
        if (isPlural)
            return "one in the plural";
    }
    for (const auto &[letter, value] : found->second.also) {
        if (truth.figure(letter) != value)
            return std::string("there are ") + std::to_string(truth.figure(letter)) + " of " +
                   letter;
    }
    if (letters == "hFL" && !truth.isRange())
        return "they are no neighbours";
    return std::nullopt;
}

} // namespace

class MomentCaptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTrueAtItsMoment()
    {
        std::mt19937 random(9);
        std::set<std::string> said;
        std::size_t moments = 0;
        for (int i = 0; i < 60; ++i) {
            Scenario scenario = anyScenario(random);
            scenario.tasks = i % 3 == 0 ? 1 + unsigned(random() % 4) : scenario.tasks;
            scenario.jitter = anyOf<std::chrono::nanoseconds>(random, {0ms, 1ms, 50ms});
            scenario.errorRate = anyOf(random, {0.0, 0.0, 0.3});
            const auto costs = anyOf<SimulatedCosts>(random, {kTypicalCosts, {}, {40us, 0us}});
            for (const Strategy &row : strategies()) {
                const Recording recording = predict(scenario, row, costs);
                const Spans spans(recording);
                for (int j = 0; j < 60; ++j) {
                    const std::size_t event = random() % recording.events.size();
                    const bool isAtAnEvent = j % 2 == 0;
                    const std::int64_t t =
                        isAtAnEvent ? recording.events[event].t
                                    : std::int64_t(random() % std::uint64_t(spans.end() + 2));
                    const auto message = captionAt(recording, spans, t);
                    QVERIFY(message.has_value());
                    const auto wrong = fault(*message, Truth(recording, spans, t));
                    QVERIFY2(!wrong, (english(*message) + ": " + wrong.value_or("")).c_str());
                    said.insert(message->sentence);
                    ++moments;
                }
            }
        }
        QVERIFY(moments > 10'000);
        // Most of them were really said.
        QVERIFY2(said.size() > 35, std::to_string(said.size()).c_str());
    }
};

QTEST_GUILESS_MAIN(MomentCaptionsTest)
#include "tst_momentcaptions.moc"
