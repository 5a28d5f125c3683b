// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/frame.h"

#include "tests/support/check.h"

#include <string>
#include <utility>
#include <vector>

using namespace coroscope;

namespace {

using Frames = std::vector<std::pair<FrameKind, std::string>>;

/// Takes all whole frames out of the reader.
void drain(FrameReader &reader, Frames &frames)
{
    while (const auto frame = reader.next())
        frames.emplace_back(frame->kind, std::string(frame->payload));
}

std::vector<Event> someEvents(std::uint32_t count)
{
    std::vector<Event> events;
    for (std::uint32_t i = 0; i < count; ++i)
        events.push_back({std::int64_t(i) * 1'000'000'007, i, 0, EventKind(i % kEventKindCount),
                          Why(i % kWhyCount), 0, i * 3});
    return events;
}

/// A stream with a frame of each kind, and what it holds.
std::string stream(Frames &frames)
{
    std::string out;
    appendFrame(out, FrameKind::Control, "abc");
    appendFrame(out, FrameKind::Heartbeat, "");
    appendText(out, 7, "caf\u00e9");
    appendEvents(out, someEvents(3));
    FrameReader reader;
    reader.feed(out);
    drain(reader, frames);
    return out;
}

void framesAreTheSameAtEverySplit()
{
    Frames whole;
    const std::string bytes = stream(whole);
    CHECK_EQUAL(whole.size(), std::size_t(4));
    CHECK(whole[0] == Frames::value_type(FrameKind::Control, "abc"));
    CHECK(whole[1] == Frames::value_type(FrameKind::Heartbeat, ""));
    for (std::size_t first = 0; first <= bytes.size(); ++first) {
        for (std::size_t second = first; second <= bytes.size(); ++second) {
            FrameReader reader;
            Frames frames;
            reader.feed(std::string_view(bytes).substr(0, first));
            drain(reader, frames);
            reader.feed(std::string_view(bytes).substr(first, second - first));
            drain(reader, frames);
            reader.feed(std::string_view(bytes).substr(second));
            drain(reader, frames);
            CHECK(frames == whole);
            CHECK(!reader.error());
        }
    }
}

void framesThatAreTakenLateAreAllThere()
{
    Frames whole;
    const std::string bytes = stream(whole);
    FrameReader reader;
    for (const char byte : bytes)
        reader.feed({&byte, 1});
    Frames frames;
    drain(reader, frames);
    CHECK(frames == whole);
}

void everyMutatedByteGivesFramesOrAnErrorAndNothingElse()
{
    Frames whole;
    const std::string bytes = stream(whole);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            std::string changed = bytes;
            changed[at] = char(value);
            FrameReader reader;
            reader.feed(changed);
            Frames frames;
            drain(reader, frames);
            CHECK(frames.size() <= whole.size() + 1);
            for (const auto &[kind, payload] : frames) {
                if (kind == FrameKind::Events) {
                    const auto events = eventsOf(payload);
                    CHECK(!events || events->size() * sizeof(Event) == payload.size());
                } else if (kind == FrameKind::Texts) {
                    CHECK(textOf(payload).has_value() == (payload.size() >= 4));
                }
            }
            if (reader.error()) {
                reader.feed(bytes);
                CHECK(!reader.next());
            }
        }
    }
}

std::string errorAfter(std::string_view bytes)
{
    FrameReader reader;
    reader.feed(bytes);
    while (reader.next()) {}
    return reader.error() ? english(*reader.error()) : "";
}

void aWrongLengthOrKindIsAnErrorAsSoonAsItIsSeen()
{
    using namespace std::string_literals;
    CHECK_EQUAL(errorAfter("\0\0\0\0"s),
                std::string("A frame of 0 bytes came; 1 to 1048576 are allowed."));
    CHECK_EQUAL(errorAfter("\1\0\x10\0"s),
                std::string("A frame of 1048577 bytes came; 1 to 1048576 are allowed."));
    CHECK_EQUAL(errorAfter("\0\0\x10\0"s), std::string());
    CHECK_EQUAL(errorAfter("\1\0\0\0\5"s), std::string("A frame of the unknown kind 5 came."));
    CHECK_EQUAL(errorAfter("\1\0\0\0\0"s), std::string("A frame of the unknown kind 0 came."));
    CHECK(errorAfter("HTTP/1.1 200 OK\r\n").find("A frame of 1347703880 bytes came") == 0);
}

void manyEventsGoInAsManyFramesAsTheyNeed()
{
    const std::vector<Event> events = someEvents(100'000);
    std::string bytes;
    appendEvents(bytes, events);
    FrameReader reader;
    reader.feed(bytes);
    std::vector<Event> read;
    int frames = 0;
    while (const auto frame = reader.next()) {
        ++frames;
        const auto part = eventsOf(frame->payload);
        CHECK(part.has_value());
        read.insert(read.end(), part->begin(), part->end());
    }
    CHECK_EQUAL(frames, 3);
    CHECK(read == events);
    bytes.clear();
    appendEvents(bytes, {});
    CHECK(bytes.empty());
}

void anEventOfAnUnknownKindOrReasonIsRefused()
{
    std::string bytes;
    appendEvents(bytes, someEvents(1));
    const std::string payload = bytes.substr(5);
    CHECK(eventsOf(payload).has_value());
    CHECK(!eventsOf(std::string_view(payload).substr(1)));
    std::string wrongKind = payload;
    wrongKind[offsetof(Event, kind)] = char(kEventKindCount);
    CHECK(!eventsOf(wrongKind));
    std::string wrongWhy = payload;
    wrongWhy[offsetof(Event, why)] = char(kWhyCount);
    CHECK(!eventsOf(wrongWhy));
    CHECK(eventsOf("")->empty());
}

void aTextThatIsTooLongIsCutBetweenTwoCharacters()
{
    std::string text;
    while (text.size() < kMaxPayload + 10)
        text += "\u20ac";
    std::string bytes;
    appendText(bytes, 9, text);
    FrameReader reader;
    reader.feed(bytes);
    const auto frame = reader.next();
    CHECK(frame.has_value());
    const auto read = textOf(frame->payload);
    CHECK_EQUAL(read->id, TextId(9));
    CHECK(read->text.size() > kMaxPayload - 10);
    CHECK_EQUAL(read->text.size() % 3, std::size_t(0));
    CHECK(text.starts_with(read->text));
}

} // namespace

int main()
{
    framesAreTheSameAtEverySplit();
    framesThatAreTakenLateAreAllThere();
    everyMutatedByteGivesFramesOrAnErrorAndNothingElse();
    aWrongLengthOrKindIsAnErrorAsSoonAsItIsSeen();
    manyEventsGoInAsManyFramesAsTheyNeed();
    anEventOfAnUnknownKindOrReasonIsRefused();
    aTextThatIsTooLongIsCutBetweenTwoCharacters();
    return test::checksFailed();
}
