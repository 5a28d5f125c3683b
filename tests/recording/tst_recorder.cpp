// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/recorder.h"
#include "core/recording/recording.h"
#include "tests/support/check.h"

using namespace coroscope;

namespace {

// A clock that stands until it is moved.
class SetClock final : public Clock
{
public:
    std::int64_t now() const override { return m_now; }
    void set(std::int64_t now) { m_now = now; }

private:
    std::int64_t m_now = 0;
};

void aRecorderWritesTimeTickAndLaneIntoEachEvent()
{
    EventChannel channel;
    Texts texts;
    SetClock clock;
    Recorder recorder(channel, texts, clock, 5);
    clock.set(70);
    recorder.record(EventKind::Tick, kNoTask, Why::None, 3);
    recorder.setTick(9);
    clock.set(80);
    recorder.record(EventKind::Ready, 2, Why::Permit);
    std::vector<Event> events;
    channel.take(events);
    CHECK_EQUAL(events.size(), 2U);
    CHECK((events[0] == Event{70, kNoTask, 0, EventKind::Tick, Why::None, 5, 3}));
    CHECK((events[1] == Event{80, 2, 9, EventKind::Ready, Why::Permit, 5, 0}));
    CHECK_EQUAL(recorder.tick(), 9U);
    CHECK_EQUAL(recorder.lane(), 5U);
}

void aRecordedTextStandsInTheTableOnce()
{
    EventChannel channel;
    Texts texts;
    SetClock clock;
    Recorder recorder(channel, texts, clock, 0);
    for (int i = 0; i < 3; ++i)
        recorder.recordText(EventKind::Failed, 1, Why::None, "refused");
    std::vector<Event> events;
    channel.take(events);
    for (const Event &event : events)
        CHECK_EQUAL(texts.from(0)[event.arg], "refused");
    CHECK_EQUAL(events.size(), 3U);
    CHECK_EQUAL(texts.size(), 2U);
}

void theSteadyClockCountsFromItsZero()
{
    SteadyClock clock(1000);
    CHECK_EQUAL(clock.zero(), 1000);
    const std::int64_t before = SteadyClock::absolute() - 1000;
    const std::int64_t now = clock.now();
    CHECK(before <= now && now <= SteadyClock::absolute() - 1000);
    clock.setZero(SteadyClock::absolute());
    CHECK(clock.now() >= 0);
    CHECK(clock.now() < now);
}

} // namespace

int main()
{
    aRecorderWritesTimeTickAndLaneIntoEachEvent();
    aRecordedTextStandsInTheTableOnce();
    theSteadyClockCountsFromItsZero();
    return coroscope::test::checksFailed();
}
