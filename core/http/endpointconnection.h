// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/timer.h"
#include "core/http/endpointanswers.h"
#include "core/http/message.h"
#include "core/http/outgoinganswer.h"
#include "core/http/reactor.h"
#include "core/http/slotqueue.h"
#include "core/recording/event.h"

#include <list>
#include <string>
#include <string_view>

namespace coroscope {

struct EndpointState;

/// One client's connection to the endpoint: reads a request, waits for a slot, serves it until it is due,
/// writes the answer, and begins again. Owned by EndpointState, which it borrows.
class EndpointConnection final : private Watch, private Timer, private SlotQueue::Place
{
public:
    using Position = std::list<EndpointConnection>::iterator;

    /// Owns the connected, non-blocking socket `fd` from now on.
    EndpointConnection(EndpointState &state, int fd);
    ~EndpointConnection() override;

    /// Waits for the first request. False if the kernel refuses to watch it.
    bool open(Position self);
    /// Who got a slot.
    static EndpointConnection &of(SlotQueue::Place &place);
    /// Its request got a slot.
    void begin();
    /// The endpoint stops: if it owes an answer, the connection will end by a reset, which is true and faster.
    void abort();

private:
    enum class Phase : std::uint8_t {
        Reading,
        Waiting, // for a slot
        Serving, // the timer says when it is due
        Writing,
        Draining, // nothing more will be written; what still comes is dropped, or a reset would overtake the answer
        Closed,
    };

    void ready(std::uint32_t events) override;
    void fire() override;
    void end();

    void receive();
    void take(std::string_view bytes);
    void takeRequest();
    void proceedIfAsked();
    void refuse(const Refusal &refusal, AfterAnswer after);
    void write();
    void finishAnswer();
    void drain();
    void startDraining();
    void watchFor(std::uint32_t events);
    void moved();
    void record(EventKind kind);

    EndpointState &m_state;
    Position m_self{};
    int m_fd;
    std::uint32_t m_watchedFor = 0;
    RequestParser m_parser;
    std::string m_unread; // what came behind a request that is not answered yet
    OutgoingAnswer m_answer;
    std::uint64_t m_number = 0; // of the request, for its fate
    std::size_t m_drained = 0;  // bytes
    TaskId m_task = kNoTask;
    int m_status = 0;
    Phase m_phase = Phase::Reading;
    AfterAnswer m_after = AfterAnswer::KeepAlive;
    bool m_isHead = false;       // the request has the method HEAD
    bool m_hasProceeded = false; // 100 was sent for this request
};

} // namespace coroscope
