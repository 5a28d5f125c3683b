// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/slotqueue.h"

#include "tests/support/check.h"

using namespace coroscope;

namespace {

void withoutALimitEverybodyGetsASlotInOrder()
{
    SlotQueue queue(0);
    SlotQueue::Place places[3];
    for (SlotQueue::Place &place : places)
        queue.ask(place);
    for (SlotQueue::Place &place : places)
        CHECK(queue.next() == &place);
    CHECK(queue.next() == nullptr);
    CHECK_EQUAL(queue.serving(), 3u);
}

void slotsAreGivenFirstComeFirstServed()
{
    SlotQueue queue(2);
    SlotQueue::Place a, b, c, d;
    for (SlotQueue::Place *place : {&a, &b, &c, &d})
        queue.ask(*place);
    CHECK(queue.next() == &a && queue.next() == &b);
    CHECK(queue.next() == nullptr);
    CHECK_EQUAL(queue.waiting(), 2u);
    queue.release(b);
    CHECK(queue.next() == &c);
    CHECK(queue.next() == nullptr);
    queue.release(a);
    queue.ask(a);
    CHECK(queue.next() == &d);
    CHECK(queue.next() == nullptr);
    CHECK_EQUAL(queue.serving(), 2u);
}

void whoLeavesFreesItsSlotOrItsPlace()
{
    SlotQueue queue(1);
    SlotQueue::Place a, b, c;
    for (SlotQueue::Place *place : {&a, &b, &c})
        queue.ask(*place);
    CHECK(queue.next() == &a);
    queue.release(b); // leaves while it waits
    queue.release(b); // nothing left to give up
    CHECK(queue.next() == nullptr);
    queue.release(a); // leaves while it is served
    CHECK(queue.next() == &c);
    queue.release(c);
    CHECK_EQUAL(queue.serving() + queue.waiting(), 0u);
    CHECK(queue.next() == nullptr);
}

} // namespace

int main()
{
    withoutALimitEverybodyGetsASlotInOrder();
    slotsAreGivenFirstComeFirstServed();
    whoLeavesFreesItsSlotOrItsPlace();
    return coroscope::test::checksFailed();
}
