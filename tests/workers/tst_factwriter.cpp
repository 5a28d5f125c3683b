// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/factwriter.h"

#include "core/recording/recorder.h"
#include "core/workers/frame.h"

#include "tests/support/check.h"

#include <atomic>
#include <csignal>
#include <optional>
#include <string>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

/// A pipe, and what a child has to record into it.
struct Child
{
    Child()
    {
        CHECK(::pipe(ends) == 0);
        writer.emplace(ends[1], channel, texts);
    }
    ~Child()
    {
        closeReader();
        ::close(ends[1]);
    }
    void closeReader()
    {
        if (ends[0] >= 0)
            ::close(std::exchange(ends[0], -1));
    }
    /// Reads once, into the frames' reader.
    void read(FrameReader &reader)
    {
        char bytes[65536];
        const ssize_t count = ::read(ends[0], bytes, sizeof bytes);
        CHECK(count > 0);
        reader.feed({bytes, std::size_t(count)});
    }

    int ends[2] = {-1, -1};
    EventChannel channel;
    Texts texts;
    SteadyClock clock{0};
    Recorder recorder{channel, texts, clock, 0};
    std::optional<FactWriter> writer;
};

void textsGoBeforeTheEventsThatUseThem()
{
    Child child;
    child.recorder.recordText(EventKind::Finished, 3, Why::None, "Hello!");
    child.recorder.recordText(EventKind::Finished, 4, Why::None, "Hello!");
    const std::int64_t before = SteadyClock::absolute();
    CHECK(child.writer->flush() == FlushState::Done);
    FrameReader reader;
    child.read(reader);
    const auto text = reader.next();
    CHECK(text && text->kind == FrameKind::Texts);
    CHECK_EQUAL(std::string(textOf(text->payload)->text), std::string("Hello!"));
    const TextId id = textOf(text->payload)->id;
    const auto frame = reader.next();
    CHECK(frame && frame->kind == FrameKind::Events);
    const auto events = eventsOf(frame->payload);
    CHECK_EQUAL(events->size(), std::size_t(2));
    CHECK_EQUAL(events->at(0).arg, id);
    CHECK_EQUAL(events->at(1).task, TaskId(4));
    CHECK(events->at(1).t <= before && events->at(1).t >= events->at(0).t);
    CHECK(!reader.next());

    child.recorder.recordText(EventKind::Failed, 5, Why::None, "timed out");
    child.recorder.record(EventKind::Running, 6);
    CHECK(child.writer->flush() == FlushState::Done);
    child.read(reader);
    CHECK_EQUAL(std::string(textOf(reader.next()->payload)->text), std::string("timed out"));
    CHECK_EQUAL(eventsOf(reader.next()->payload)->size(), std::size_t(2));
}

void aFullPipeNeverHoldsUpTheWriter()
{
    Child child;
    constexpr std::uint32_t kCount = 20'000; // 480 kB; a pipe holds 64 KiB
    for (std::uint32_t i = 1; i <= kCount; ++i) {
        child.recorder.record(EventKind::Running, i);
        if (i % 100 == 0)
            child.writer->flush();
    }
    CHECK(child.writer->flush() == FlushState::Waiting);
    CHECK(child.writer->finish(0ms) == FlushState::Waiting);
    std::uint32_t seen = 0;
    FrameReader reader;
    while (seen < kCount) {
        child.read(reader);
        while (const auto frame = reader.next()) {
            const auto events = eventsOf(frame->payload);
            for (const Event &event : *events)
                CHECK_EQUAL(event.task, ++seen);
        }
        child.writer->flush();
    }
    CHECK(child.writer->flush() == FlushState::Done);
}

void aSecondThreadFlushesWhatABlockedOneLeft()
{
    Child child;
    constexpr std::uint32_t kCount = 30'000;
    std::atomic<bool> isOver = false;
    FlushState last = FlushState::Waiting;
    std::thread heartbeat([&] {
        while (!isOver)
            child.writer->flush();
    });
    std::thread worker([&] {
        for (std::uint32_t i = 1; i <= kCount; ++i) {
            child.recorder.recordText(EventKind::Finished, i, Why::None, std::to_string(i));
            if (i % 7 == 0)
                child.writer->flush();
        }
        last = child.writer->finish(60s);
    });
    FrameReader reader;
    std::vector<std::string> texts(1);
    std::uint32_t seen = 0;
    while (seen < kCount) {
        child.read(reader);
        while (const auto frame = reader.next()) {
            if (frame->kind == FrameKind::Texts) {
                const auto text = textOf(frame->payload);
                CHECK_EQUAL(text->id, TextId(texts.size()));
                texts.emplace_back(text->text);
                continue;
            }
            const auto events = eventsOf(frame->payload);
            for (const Event &event : *events) {
                CHECK_EQUAL(event.task, ++seen);
                CHECK_EQUAL(texts.at(event.arg), std::to_string(event.task));
            }
        }
    }
    worker.join();
    isOver = true;
    heartbeat.join();
    CHECK(last == FlushState::Done);
}

void aPipeThatNobodyReadsAnyMoreIsClosed()
{
    Child child;
    child.recorder.record(EventKind::Running, 1);
    child.closeReader();
    CHECK(child.writer->flush() == FlushState::Closed);
    child.recorder.record(EventKind::Finished, 1);
    CHECK(child.writer->flush() == FlushState::Closed);
    CHECK(child.writer->finish(1s) == FlushState::Closed);
}

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    textsGoBeforeTheEventsThatUseThem();
    aFullPipeNeverHoldsUpTheWriter();
    aSecondThreadFlushesWhatABlockedOneLeft();
    aPipeThatNobodyReadsAnyMoreIsClosed();
    return test::checksFailed();
}
