// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/linereader.h"
#include "core/recording/recorder.h"
#include "core/recording/recordingfile.h"
#include "core/recording/spans.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

/// What recording and opening cost beside the least that they could: a push_back of the same struct, and
/// counting the lines of the same file. The best of five turns each; see the ratios, not the figures.
namespace {

using namespace coroscope;

constexpr std::uint32_t kEvents = 1'000'000;
constexpr std::size_t kFrame = 20'000;

double best(const std::function<void()> &work)
{
    double seconds = 1e9;
    for (int turn = 0; turn < 5; ++turn) {
        const auto began = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        seconds = std::min(seconds, took.count());
    }
    return seconds;
}

void pushBack()
{
    std::vector<Event> events;
    for (std::uint32_t i = 0; i < kEvents; ++i)
        events.push_back({std::int64_t(i), i, 1, EventKind::Ready, Why::None, 0, 0});
    if (events.size() != kEvents)
        std::abort();
}

// As pushBack(), but with the clock read that an event cannot do without.
void pushBackWithClock()
{
    const SteadyClock clock;
    std::vector<Event> events;
    for (std::uint32_t i = 0; i < kEvents; ++i)
        events.push_back({clock.now(), i, 1, EventKind::Ready, Why::None, 0, 0});
    if (events.size() != kEvents)
        std::abort();
}

// With a reader that takes a frame's worth now and then.
void record()
{
    EventChannel channel;
    Texts texts;
    const SteadyClock clock;
    Recorder recorder(channel, texts, clock, 0);
    std::vector<Event> events;
    for (std::uint32_t i = 0; i < kEvents; ++i) {
        recorder.record(EventKind::Ready, i);
        if (i % kFrame == 0)
            channel.take(events);
    }
    channel.take(events);
    if (events.size() != kEvents)
        std::abort();
}

// 10,000 tasks that are suspended and resumed until there are a million events.
Recording largeRecording()
{
    Recording recording;
    recording.lanes = {{0, LaneKind::Loop, "event loop"}};
    recording.texts.emplace_back("get.cpp:71");
    std::vector<Event> events;
    std::int64_t t = 0;
    const auto add = [&](EventKind kind, TaskId task, Why why, std::uint32_t arg) {
        events.push_back({t += 1700, task, TaskId(events.size() / 100), kind, why, 0, arg});
    };
    for (TaskId task = 1; task <= 10'000; ++task) {
        add(EventKind::Created, task, Why::Request, 0);
        add(EventKind::Scheduled, task, Why::None, 0);
    }
    while (events.size() + 3 <= kEvents) {
        const auto task = TaskId(events.size() / 3 % 10'000 + 1);
        add(EventKind::Running, task, Why::None, 0);
        add(EventKind::Suspended, task, Why::Readable, 1);
        add(EventKind::Ready, task, Why::None, 0);
    }
    recording.append(events);
    recording.finish();
    return recording;
}

void countLines(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    LineReader lines(in);
    std::size_t count = 0;
    while (lines.next())
        ++count;
    if (count < kEvents)
        std::abort();
}

void open(const std::filesystem::path &path)
{
    const auto read = readRecordingFile(path);
    const auto *file = std::get_if<RecordingFile>(&read);
    if (!file || file->recordings.size() != 1 || !file->warnings.empty())
        std::abort();
}

void print(const char *what, double seconds, double beside)
{
    std::printf("%-44s %8.1f ns an event, %5.2f s, ratio %.2f\n", what, seconds * 1e9 / kEvents,
                seconds, seconds / beside);
}

} // namespace

int main()
{
    const double bare = best(pushBack);
    print("push_back of the struct", bare, bare);
    print("push_back of the struct, with the time", best(pushBackWithClock), bare);
    print("Recorder and EventChannel", best(record), bare);

    const Recording recording = largeRecording();
    const auto path = std::filesystem::temp_directory_path() / "coroscope-bench.coroscope";
    const double writing = best([&] {
        std::ofstream out(path, std::ios::binary);
        writeRecording(out, recording);
    });
    const double lines = best([&] { countLines(path); });
    std::printf("%zu events in %ju bytes\n", recording.events.size(),
                std::uintmax_t(std::filesystem::file_size(path)));
    print("reading the lines", lines, lines);
    print("opening the recording", best([&] { open(path); }), lines);
    print("writing the recording", writing, lines);
    std::filesystem::remove(path);

    print("deriving the spans", best([&] { const Spans spans(recording); }), lines);
    const Spans spans(recording);
    std::printf("counts of %zu tasks at one time: %.3f ms; over 1,000 columns: %.3f ms\n",
                spans.requests().size(), best([&] { (void)spans.countsAt(spans.end() / 2); }) * 1e3,
                best([&] { (void)spans.countsOver(0, spans.end(), 1000); }) * 1e3);
    return 0;
}
