// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/pipereader.h"

#include "core/recording/recorder.h"
#include "core/recording/recording.h"
#include "core/workers/factwriter.h"
#include "core/workers/frame.h"

#include "tests/support/check.h"

#include <array>
#include <condition_variable>
#include <csignal>
#include <string>

#include <fcntl.h>
#include <unistd.h>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

/// The ends of pipes, which arrive on the reader's thread.
class Ends
{
public:
    PipeReader::Ended collect()
    {
        return [this](PipeEnd end) {
            const std::lock_guard lock(m_mutex);
            m_ends.push_back(std::move(end));
            m_changed.notify_all();
        };
    }
    /// Waits for the next.
    PipeEnd next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ends.empty(); });
        PipeEnd end = std::move(m_ends.front());
        m_ends.erase(m_ends.begin());
        return end;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<PipeEnd> m_ends;
};

/// A run's side.
struct Run
{
    EventChannel channel;
    Texts texts;
    Ends ends;
    PipeReader reader{channel, texts};

    Recording recording()
    {
        Recording recording;
        channel.take(recording.events);
        recording.texts = texts.from(0);
        return recording;
    }
    /// All events so far, without their times.
    std::string facts()
    {
        Recording all = recording();
        for (Event &event : all.events)
            event.t = 0;
        return describe(all);
    }
};

/// A child's side, in this process.
class Child
{
public:
    Child(Run &run, LaneId lane)
    {
        std::array<int, 2> ends{};
        CHECK(::pipe2(ends.data(), O_CLOEXEC) == 0);
        m_write.reset(ends[1]);
        m_writer.emplace(ends[1], m_channel, m_texts);
        run.reader.add(Descriptor(ends[0]), lane, run.ends.collect());
    }
    Recorder &recorder() { return m_recorder; }
    FlushState flush() { return m_writer->flush(); }
    void end()
    {
        CHECK(m_writer->finish(60s) == FlushState::Done);
        m_write.reset();
    }
    void endWith(std::string_view bytes)
    {
        CHECK(m_writer->finish(60s) == FlushState::Done);
        CHECK_EQUAL(::write(m_write.get(), bytes.data(), bytes.size()), ssize_t(bytes.size()));
        m_write.reset();
    }

private:
    EventChannel m_channel;
    Texts m_texts;
    SteadyClock m_clock{0};
    Recorder m_recorder{m_channel, m_texts, m_clock, 0};
    Descriptor m_write;
    std::optional<FactWriter> m_writer;
};

void factsBecomeTheRunsOwn()
{
    Run run;
    run.texts.add("known to the run");
    run.reader.setZero(SteadyClock::absolute());
    Child first(run, 3);
    Child second(run, 4);
    first.recorder().record(EventKind::LaneStarted, kNoTask, Why::None, 77);
    first.recorder().record(EventKind::Running, 1);
    first.recorder().recordText(EventKind::Finished, 1, Why::None, "Hello!");
    first.end();
    const PipeEnd firstEnd = run.ends.next();
    CHECK_EQUAL(firstEnd.lane, LaneId(3));
    CHECK(firstEnd.open.empty());
    CHECK(firstEnd.ended == std::vector<TaskId>{1});
    CHECK(!firstEnd.isLaneEnded);
    CHECK(!firstEnd.error);
    second.recorder().record(EventKind::Running, 2);
    second.recorder().recordText(EventKind::Blocked, 2, Why::None, "client.cpp:10");
    second.recorder().recordText(EventKind::Failed, 2, Why::None, "timed out");
    second.recorder().record(EventKind::LaneEnded);
    second.end();
    CHECK(run.ends.next().isLaneEnded);
    CHECK_EQUAL(run.facts(), std::string("0.000 lane3 laneStarted #77\n"
                                         "0.000 lane3 running T1\n"
                                         "0.000 lane3 finished T1 \"Hello!\"\n"
                                         "0.000 lane4 running T2\n"
                                         "0.000 lane4 blocked T2\n"
                                         "0.000 lane4 failed T2 \"timed out\"\n"
                                         "0.000 lane4 laneEnded\n"));
}

void factsAreHeldBackUntilTheZeroIsKnown()
{
    Run run;
    Child child(run, 1);
    child.recorder().record(EventKind::LaneStarted);
    child.end();
    CHECK(run.ends.next().ended.empty());
    run.reader.record(1, EventKind::LaneEnded, kNoTask, Why::None, run.texts.add("gone"));
    CHECK(run.recording().events.empty());
    const std::int64_t zero = SteadyClock::absolute();
    run.reader.setZero(zero);
    run.reader.record(1, EventKind::Requeued, 5);
    const Recording recording = run.recording();
    CHECK_EQUAL(recording.events.size(), std::size_t(3));
    CHECK(recording.events[0].t <= recording.events[1].t && recording.events[1].t <= 0);
    CHECK(recording.events[2].t >= 0);
    CHECK_EQUAL(std::string(recording.text(recording.events[1].arg)), std::string("gone"));
}

void aTaskThatHadNotEndedIsToldAtTheEndOfThePipe()
{
    Run run;
    Child child(run, 1);
    child.recorder().record(EventKind::Running, 4);
    child.recorder().record(EventKind::Cancelled, 4);
    child.recorder().record(EventKind::Running, 5);
    child.recorder().record(EventKind::Suspended, 5);
    child.recorder().record(EventKind::Running, 6);
    child.recorder().record(EventKind::Blocked, 6);
    child.recorder().record(EventKind::RequestBegan, 6);
    child.end();
    const PipeEnd end = run.ends.next();
    CHECK(end.open == (std::vector<TaskId>{5, 6}));
    CHECK(end.ended == std::vector<TaskId>{4});
}

void manyFactsOfManyPipesKeepTheirOrder()
{
    constexpr std::uint32_t kCount = 20'000;
    Run run;
    run.reader.setZero(0);
    std::vector<std::unique_ptr<Child>> children;
    std::vector<std::thread> threads;
    for (LaneId lane = 0; lane < 3; ++lane)
        children.push_back(std::make_unique<Child>(run, lane));
    for (auto &child : children) {
        threads.emplace_back([&child] {
            for (std::uint32_t i = 1; i <= kCount; ++i)
                child->recorder().recordText(EventKind::Marked, i, Why::None, std::to_string(i));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (auto &child : children) {
        child->end();
        run.ends.next();
    }
    const Recording recording = run.recording();
    std::array<std::uint32_t, 3> seen{};
    for (const Event &event : recording.events) {
        CHECK_EQUAL(event.task, ++seen.at(event.lane));
        CHECK_EQUAL(std::string(recording.text(event.arg)), std::to_string(event.task));
    }
    CHECK(seen == (std::array<std::uint32_t, 3>{kCount, kCount, kCount}));
}

std::string errorAfter(std::string_view bytes)
{
    Run run;
    run.reader.setZero(0);
    Child child(run, 1);
    child.recorder().record(EventKind::Running, 1);
    child.endWith(bytes);
    const PipeEnd end = run.ends.next();
    CHECK(end.open == std::vector<TaskId>{1}); // what was right before it counts
    CHECK_EQUAL(run.facts(), std::string("0.000 lane1 running T1\n"));
    return end.error ? english(*end.error) : "";
}

std::string eventFrame(Event event)
{
    std::string bytes;
    appendEvents(bytes, {&event, 1});
    return bytes;
}

void garbageClosesThePipeWithAReason()
{
    CHECK_EQUAL(errorAfter(""), std::string());
    CHECK(errorAfter("HTTP/1.1 200 OK").find("A frame of 1347703880 bytes came") == 0);
    const std::int64_t now = SteadyClock::absolute();
    CHECK_EQUAL(errorAfter(eventFrame({1, 2, 0, EventKind::Running})),
                std::string("A fact came that cannot be: its time is not between the one before "
                            "and now."));
    CHECK(errorAfter(eventFrame({now + 3'600'000'000'000, 2, 0, EventKind::Running}))
              .find("A fact came that cannot be: its time") == 0);
    CHECK_EQUAL(errorAfter(eventFrame({SteadyClock::absolute() + 1'000'000, 2, 0, EventKind::Failed,
                                       Why::None, 0, 9})
                               .substr(0, 12)),
                std::string()); // cut short by its end: no garbage
    std::string wrongKind = eventFrame({now, 2, 0, EventKind::Running});
    wrongKind[5 + offsetof(Event, kind)] = char(200);
    CHECK_EQUAL(errorAfter(wrongKind),
                std::string("A fact came that cannot be: events of unknown kinds."));
    std::string shortText;
    appendFrame(shortText, FrameKind::Texts, "ab");
    CHECK_EQUAL(errorAfter(shortText),
                std::string("A fact came that cannot be: a text without an id."));
}

void aTextThatWasNotSentIsGarbage()
{
    Run run;
    run.reader.setZero(0);
    Child child(run, 1);
    child.endWith(eventFrame({SteadyClock::absolute(), 2, 0, EventKind::Failed, Why::None, 0, 9}));
    CHECK_EQUAL(english(run.ends.next().error.value_or(Message())),
                std::string("A fact came that cannot be: it names a text that was not sent."));
    CHECK(run.recording().events.empty());
}

void aPipeThatIsHeldOpenElsewhereIsForgottenAtItsEnd()
{
    // As a child between vfork and exec does: closing the descriptor here does not end epoll's interest.
    Run run;
    std::array<int, 2> ends{};
    CHECK(::pipe2(ends.data(), O_CLOEXEC) == 0);
    const Descriptor heldElsewhere(::dup(ends[0]));
    run.reader.add(Descriptor(ends[0]), 1, run.ends.collect());
    ::close(ends[1]);
    CHECK_EQUAL(run.ends.next().lane, LaneId(1));
    Child next(run, 2);
    next.recorder().record(EventKind::Running, 1);
    next.end();
    CHECK_EQUAL(run.ends.next().lane, LaneId(2));
}

void aReaderMayEndBeforeItsPipes()
{
    auto run = std::make_unique<Run>();
    Child child(*run, 1);
    child.recorder().record(EventKind::Running, 1);
    run.reset();
    CHECK(child.flush() == FlushState::Closed);
}

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    factsBecomeTheRunsOwn();
    factsAreHeldBackUntilTheZeroIsKnown();
    aTaskThatHadNotEndedIsToldAtTheEndOfThePipe();
    manyFactsOfManyPipesKeepTheirOrder();
    garbageClosesThePipeWithAReason();
    aTextThatWasNotSentIsGarbage();
    aPipeThatIsHeldOpenElsewhereIsForgottenAtItsEnd();
    aReaderMayEndBeforeItsPipes();
    return test::checksFailed();
}
