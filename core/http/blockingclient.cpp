// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/blockingclient.h"

#include "core/http/answerreader.h"
#include "core/http/requestspan.h"

#include <poll.h>

namespace coroscope {

namespace {

constexpr std::size_t kRoom = 64 * 1024;

std::unique_ptr<BlockingStream> makePlainStream(const std::string &peer, const StopSignal &stop)
{
    return std::make_unique<PlainBlockingStream>(peer, stop);
}

} // namespace

BlockingClient::BlockingClient(ClientOptions options, const StopSignal &stop)
    : BlockingClient(std::move(options), stop, &makePlainStream)
{
}

BlockingClient::BlockingClient(ClientOptions options, const StopSignal &stop,
                               StreamMaker makeStream)
    : m_options(std::move(options))
    , m_stop(stop)
    , m_makeStream(std::move(makeStream))
    , m_peer(hostAndPort(m_options.request.target))
    , m_text(m_options)
    , m_room(kRoom)
{
}

Answer BlockingClient::get(Recorder &recorder, TaskId task)
{
    if (m_stop.isSet())
        throw stopped(m_peer);
    const std::vector<SocketAddress> &addresses = resolve();
    std::optional<Answer> answer;
    {
        RequestSpan span(recorder, task);
        const RequestDeadlines deadlines(m_options.deadlines, m_peer, SteadyClock::absolute());
        if (m_stream && m_stream->isIdle())
            answer = converse(task, deadlines, Connection::Reused);
        if (!answer) {
            m_stream = m_makeStream(m_peer, m_stop);
            m_stream->connect(addresses,
                              deadlines.phase(HttpErrorKind::Connect, SteadyClock::absolute()));
            answer = converse(task, deadlines, Connection::New);
        }
        span.setStatus(answer->status);
    }
    requireSuccess(*answer);
    return std::move(*answer);
}

const std::vector<SocketAddress> &BlockingClient::resolve()
{
    if (!m_lookup)
        m_lookup.emplace(m_options.request.target);
    if (!m_lookup->hasEnded()) {
        const Deadline deadline = deadlineFrom(SteadyClock::absolute(), m_options.deadlines.resolve,
                                               HttpErrorKind::Resolve, m_peer);
        do
            blockUntil(m_lookup->fd(), POLLIN, deadline, m_stop, m_peer);
        while (!m_lookup->hasEnded());
    }
    return m_lookup->addresses();
}

std::optional<Answer> BlockingClient::converse(TaskId task, const RequestDeadlines &deadlines,
                                               Connection connection)
{
    // Whatever goes wrong, the stream goes; only after a complete answer may it stay.
    std::unique_ptr<BlockingStream> stream = std::move(m_stream);
    const bool mayRetry =
        connection == Connection::Reused && isIdempotent(m_options.request.method);
    stream->send(m_text, task, deadlines.total());
    Deadline deadline = deadlines.phase(HttpErrorKind::FirstByte, SteadyClock::absolute());
    AnswerReader reader(m_options, m_peer);
    for (;;) {
        std::size_t count = 0;
        try {
            count = stream->receive(m_room, deadline);
        } catch (const HttpError &error) {
            if (error.kind() != HttpErrorKind::Closed || !mayRetry || reader.hasBegun())
                throw;
        }
        if (count == 0 && mayRetry && !reader.hasBegun())
            return std::nullopt;
        if (reader.feed({m_room.data(), count}))
            break;
        deadline = deadlines.total();
    }
    if (reader.leavesConnectionOpen())
        m_stream = std::move(stream);
    return reader.take();
}

} // namespace coroscope
