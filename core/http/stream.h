// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/http/deadline.h"
#include "core/http/requesttext.h"
#include "core/http/socketaddress.h"

#include <cstddef>
#include <span>
#include <vector>

namespace coroscope {

/// One connection of an HTTP client in a loop, plain or TLS. Each phase of a request is an await of its own
/// that suspends only if there is something to wait for. All of them throw HttpError, CancelledError if the
/// task is cancelled. Owned by the coroutine of the request, or idle in the client's pool; going away
/// closes it at once.
class Stream
{
public:
    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    virtual ~Stream() = default;

    /// Connects to the first address that accepts, and makes the TLS handshake. The addresses outlive the call.
    virtual Coroutine<void> connect(const std::vector<SocketAddress> &addresses,
                                    Deadline deadline) = 0;
    /// Sends the whole request of a task. A peer that closes meanwhile is no error yet: it may have
    /// answered first. The text outlives the call.
    virtual Coroutine<void> send(const RequestText &text, TaskId task, Deadline deadline) = 0;
    /// Until something can be received, or the peer closed.
    virtual Coroutine<void> wait(Deadline deadline) = 0;
    /// Receives what is there, at most `room`; 0: the peer closed. Waits if nothing is there. `room` may be
    /// shared with other tasks: it is filled after the last suspension.
    virtual Coroutine<std::size_t> receive(std::span<char> room, Deadline deadline) = 0;

    /// Whether it may carry another request: the peer neither closed nor sent anything unasked.
    virtual bool isIdle() const = 0;
};

} // namespace coroscope
