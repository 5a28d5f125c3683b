// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/timer.h"
#include "core/http/alarm.h"
#include "core/http/endpointanswers.h"
#include "core/http/endpointconnection.h"
#include "core/http/endpointoptions.h"
#include "core/http/reactor.h"
#include "core/http/slotqueue.h"
#include "core/recording/recorder.h"

#include <cstdint>
#include <list>
#include <vector>

namespace coroscope {

/// What the connections of one endpoint share. Owned by Endpoint.
struct EndpointState
{
    EndpointState(const EndpointOptions &wanted, Recorder *writer);

    EndpointOptions options;
    Recorder *recorder; // not owned, outlives this; null: nothing is recorded
    std::uint16_t port = 0;
    Reactor reactor;
    Alarm alarm{reactor}; // set to the earliest of the timers
    TimerHeap timers;     // due answers, idle limits
    SlotQueue slots;
    EndpointAnswers answers;
    std::vector<char> room;            // what is received into, by one connection at a time
    std::uint64_t unnamedRequests = 0; // requests without X-Task so far
    std::uint64_t closed = 0;          // connections that have ended so far
    std::list<EndpointConnection> connections;

    /// Begins what has a slot and answers what is due.
    void serve();
};

} // namespace coroscope
