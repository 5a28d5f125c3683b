// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/endpointoptions.h"
#include "core/http/stop.h"
#include "core/recording/message.h"
#include "core/recording/recorder.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace coroscope {

class EndpointListener;
class Reactor;
struct EndpointState;

/// The built-in slow server: answers GET, HEAD and POST to any path on 127.0.0.1 after a delay, S requests
/// at once, the others first come first served. What a client sends is checked (endpointcheck.h) and kept
/// within kEndpointLimits. A client that closes its side before the answer has left: its slot is free.
///
/// Records, on the lane of its recorder, of each request: Accepted when it has been read (only then its task
/// is known, from X-Task; that is later than the kernel's accept by what the request took to arrive), Began
/// when it gets a slot, Answered with the status when the kernel gets the last of the answer. A refused one
/// is not begun. Requests without X-Task are nobody's: kNoTask.
class Endpoint
{
public:
    /// Borrows `recorder`, which may be null: nothing is recorded.
    explicit Endpoint(const EndpointOptions &options, Recorder *recorder = nullptr);
    Endpoint(const Endpoint &) = delete;
    Endpoint &operator=(const Endpoint &) = delete;
    ~Endpoint();

    /// Listens from now on; the port, or why not. To be called once.
    std::variant<std::uint16_t, Message> listen();
    /// "http://127.0.0.1:5000/"
    std::string url() const;
    /// What limits it on this machine, if something does: a kernel that queues fewer connections than asked.
    std::optional<Message> warning() const;

    /// Called after each batch of the reactor; null: nothing.
    void setAfterBatch(std::function<void()> afterBatch);
    /// What run() dispatches, for other descriptors of the same process. They are removed before this goes.
    Reactor &reactor();

    /// Answers until `stop` is set, then closes all sockets and returns, within 100 ms. To be called once.
    void run(const StopSignal &stop);

private:
    std::unique_ptr<EndpointState> m_state;
    std::unique_ptr<EndpointListener> m_listener;
    std::function<void()> m_afterBatch;
};

} // namespace coroscope
