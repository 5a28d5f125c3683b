// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/qtloop.h"
#include "core/coroutine/task.h"
#include "core/http/httpclient.h"
#include "core/recording/eventchannel.h"
#include "core/recording/recording.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace coroscope::test {

/// The options of a request to 127.0.0.1, with a total deadline so that no test hangs.
inline ClientOptions optionsFor(std::uint16_t port)
{
    using namespace std::chrono_literals;
    ClientOptions options;
    options.request.target.host = "127.0.0.1";
    options.request.target.port = port;
    options.deadlines.total = 20s;
    return options;
}

/// What a client in a loop driven by Qt needs, and what was recorded of it. The client and then the loop are
/// made after it.
class RecordedRun
{
public:
    /// All that was recorded so far.
    const std::vector<Event> &events()
    {
        m_channel.take(m_events);
        return m_events;
    }
    std::size_t count(EventKind kind, Why why = Why::None)
    {
        return std::size_t(std::count_if(events().begin(), events().end(), [&](const Event &event) {
            return event.kind == kind && event.why == why;
        }));
    }
    /// The facts of one task after its first turn began: "requestBegan, suspended readable, …", without the
    /// coroutines that it awaited and that did not suspend.
    std::string story(TaskId task)
    {
        std::string text;
        for (const Event &event : events()) {
            if (event.task != task || event.kind == EventKind::Created ||
                event.kind == EventKind::Scheduled ||
                (event.kind == EventKind::NotSuspended && event.why == Why::None))
                continue;
            text += (text.empty() ? "" : ", ") + std::string(word(event.kind));
            if (event.why != Why::None)
                text += " " + std::string(word(event.why));
            if (event.kind == EventKind::RequestEnded)
                text += " " + std::to_string(event.arg);
        }
        return text;
    }

protected:
    RecordedRun()
        : m_recorder(m_channel, m_texts, m_clock, 0)
    {
    }
    /// Tasks that send one request each.
    template <class Client>
    static std::vector<Task<Answer>> requestsOf(Client &client, EventLoop &loop, int count)
    {
        std::vector<Task<Answer>> tasks;
        for (int i = 0; i < count; ++i)
            tasks.push_back(loop.createTask(client.get(loop), TaskTraits{{}, Why::Request}));
        return tasks;
    }

    EventChannel m_channel;
    Texts m_texts;
    SteadyClock m_clock;
    std::vector<Event> m_events;
    Recorder m_recorder;
};

/// A client in a loop driven by Qt, with all that they need, in the order in which they outlive each other.
class HttpRun : public RecordedRun
{
public:
    explicit HttpRun(ClientOptions options, NameLookup::Ask ask = &lookUp)
        : m_client(m_reactor, std::move(options), std::move(ask))
        , m_qtLoop(m_recorder)
    {
    }

    EventLoop &loop() { return m_qtLoop.loop(); }
    HttpClient &client() { return m_client; }
    QtReactor &reactor() { return m_reactor; }
    /// A task that sends one request.
    Task<Answer> request() { return requests(1).front(); }
    std::vector<Task<Answer>> requests(int count) { return requestsOf(m_client, loop(), count); }

private:
    QtReactor m_reactor;
    HttpClient m_client;
    QtLoop m_qtLoop;
};

/// The words of the error that ended a task; "" if none did, or it has not ended.
inline std::string failureOf(const Task<Answer> &task)
{
    return task->isDone() ? reason(task->exception()) : std::string();
}

} // namespace coroscope::test
