// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/endpoint.h"
#include "core/recording/eventchannel.h"

#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace coroscope::test {

/// As usual, but each answer takes this long.
inline EndpointOptions delayOf(std::chrono::nanoseconds delay)
{
    EndpointOptions options;
    options.delay = delay;
    return options;
}

/// An endpoint in a thread of its own, with what it recorded.
class RunningEndpoint
{
public:
    explicit RunningEndpoint(const EndpointOptions &options)
        : m_recorder(m_channel, m_texts, m_clock, 3)
        , m_endpoint(options, &m_recorder)
    {
        const auto listened = m_endpoint.listen();
        if (const auto *port = std::get_if<std::uint16_t>(&listened))
            m_port = *port;
        m_thread = std::thread([this] { m_endpoint.run(m_stop); });
    }
    ~RunningEndpoint() { stop(); }

    /// Stops it and waits for its thread.
    void stop()
    {
        m_stop.set();
        if (m_thread.joinable())
            m_thread.join();
    }
    std::uint16_t port() const { return m_port; }
    std::string hostHeader() const { return "Host: 127.0.0.1:" + std::to_string(m_port) + "\r\n"; }
    /// A complete request without a body.
    std::string request(std::uint32_t task, const std::string &more = {},
                        const std::string &method = "GET") const
    {
        const std::string named = task > 0 ? "X-Task: " + std::to_string(task) + "\r\n" : "";
        return method + " / HTTP/1.1\r\n" + hostHeader() + named + more + "\r\n";
    }
    /// What was recorded since the last call.
    std::vector<Event> events()
    {
        std::vector<Event> taken;
        m_channel.take(taken);
        return taken;
    }
    /// "accepted 1, began 1, answered 1 200, …"
    std::string story()
    {
        std::string text;
        for (const Event &event : events()) {
            text += text.empty() ? "" : ", ";
            text += std::string(word(event.kind)) + " " + std::to_string(event.task);
            if (event.arg > 0)
                text += " " + std::to_string(event.arg);
        }
        return text;
    }

private:
    EventChannel m_channel;
    Texts m_texts;
    SteadyClock m_clock{0};
    Recorder m_recorder;
    Endpoint m_endpoint;
    StopSignal m_stop;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace coroscope::test
