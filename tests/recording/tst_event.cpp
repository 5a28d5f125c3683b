// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/event.h"
#include "tests/support/check.h"

#include <map>
#include <set>
#include <string>

using namespace coroscope;

namespace {

using Kinds = std::set<EventKind>;

const Kinds kChanges = {EventKind::Created,   EventKind::Scheduled, EventKind::Running,
                        EventKind::Blocked,   EventKind::Unblocked, EventKind::Suspended,
                        EventKind::Ready,     EventKind::Finished,  EventKind::Failed,
                        EventKind::Cancelled, EventKind::Requeued};

// What a task in each state may get; what is not here is illegal.
const std::map<State, Kinds> kLegal = {
    {State::Created, {EventKind::Scheduled}},
    {State::Pending, {EventKind::Running, EventKind::Cancelled, EventKind::Failed}},
    {State::Ready,
     {EventKind::Running, EventKind::Failed, EventKind::Cancelled, EventKind::Requeued}},
    {State::Running,
     {EventKind::Blocked, EventKind::Suspended, EventKind::Finished, EventKind::Failed,
      EventKind::Cancelled, EventKind::Requeued}},
    {State::Blocked,
     {EventKind::Unblocked, EventKind::Failed, EventKind::Cancelled, EventKind::Requeued}},
    {State::Suspended,
     {EventKind::Ready, EventKind::Failed, EventKind::Cancelled, EventKind::Requeued}},
    {State::Finished, {}},
    {State::Failed, {}},
    {State::Cancelled, {}},
};

void everyTransitionIsLegalOrNotAsTheTableSays()
{
    for (int i = 0; i < kEventKindCount; ++i) {
        const auto kind = EventKind(i);
        const bool isChange = kChanges.contains(kind);
        CHECK_EQUAL(stateAfter(kind).has_value(), isChange);
        CHECK_EQUAL(isLegal(std::nullopt, kind), !isChange || kind == EventKind::Created);
        for (const auto &[state, kinds] : kLegal)
            CHECK_EQUAL(isLegal(state, kind), !isChange || kinds.contains(kind));
    }
    CHECK_EQUAL(int(kLegal.size()), kStateCount);
}

void everyKindReasonAndStateHasAWordOfItsOwn()
{
    std::set<std::string_view> words;
    for (int i = 0; i < kEventKindCount; ++i) {
        const std::string_view text = word(EventKind(i));
        CHECK(!text.empty());
        CHECK(words.insert(text).second);
        CHECK(eventKindFromWord(text) == EventKind(i));
    }
    words.clear();
    for (int i = 0; i < kWhyCount; ++i) {
        CHECK(words.insert(word(Why(i))).second);
        CHECK(whyFromWord(word(Why(i))) == Why(i));
    }
    words.clear();
    for (int i = 0; i < kStateCount; ++i)
        CHECK(words.insert(word(State(i))).second);
    CHECK_EQUAL(word(EventKind::NotSuspended), "notSuspended");
    CHECK_EQUAL(word(Why::ConnectTurn), "connectTurn");
    CHECK_EQUAL(word(Why::None), "");
    CHECK_EQUAL(word(State::Suspended), "suspended");
}

void anUnknownWordIsNoKindAndNoReason()
{
    for (const char *text : {"", "Created", "create", "createdd"})
        CHECK(!eventKindFromWord(text));
    for (const char *text : {"Request", "lunch", "permit "})
        CHECK(!whyFromWord(text));
}

void waitingForUsIsToldFromWaitingForTheOutside()
{
    const std::set<Why> own = {Why::Permit, Why::Lock, Why::Connection, Why::ConnectTurn};
    for (int i = 0; i < kWhyCount; ++i)
        CHECK_EQUAL(isOwnWait(Why(i)), own.contains(Why(i)));
}

void onlyTheThreeEndStatesAreNeverLeft()
{
    const std::set<State> ends = {State::Finished, State::Failed, State::Cancelled};
    for (const auto &[state, kinds] : kLegal) {
        CHECK_EQUAL(isEnd(state), ends.contains(state));
        CHECK_EQUAL(isEnd(state), kinds.empty());
    }
}

} // namespace

int main()
{
    everyTransitionIsLegalOrNotAsTheTableSays();
    everyKindReasonAndStateHasAWordOfItsOwn();
    anUnknownWordIsNoKindAndNoReason();
    waitingForUsIsToldFromWaitingForTheOutside();
    onlyTheThreeEndStatesAreNeverLeft();
    return coroscope::test::checksFailed();
}
