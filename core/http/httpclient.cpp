// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/httpclient.h"

#include "core/coroutine/eventloop.h"
#include "core/http/answerreader.h"
#include "core/http/plainstream.h"
#include "core/http/requestspan.h"
#include "core/http/tlsstream.h"

namespace coroscope {

namespace {

constexpr std::size_t kRoom = 64 * 1024;

} // namespace

/// One request under way; lives in the frame of exchange().
struct HttpClient::Exchange
{
    Exchange(const HttpClient &client, EventLoop &loop, std::unique_ptr<Stream> idle)
        : task(loop.current()->id())
        , stream(std::move(idle))
        , isReused(stream != nullptr)
        , deadlines(client.m_options.deadlines, client.m_peer, loop.now())
    {
    }

    TaskId task;
    std::unique_ptr<Stream> stream;
    bool isReused;
    bool isReusable = false;
    RequestDeadlines deadlines;
    Answer answer;
};

HttpClient::HttpClient(QtReactor &reactor, ClientOptions options, NameLookup::Ask ask)
    : m_reactor(reactor)
    , m_options(std::move(options))
    , m_peer(hostAndPort(m_options.request.target))
    , m_text(m_options)
    , m_resolver(reactor.reactor(), m_options.request.target, std::move(ask))
    , m_room(kRoom)
{
    if (m_options.request.target.isTls)
        m_tls = tlsSettings(m_options.tls, m_options.request.target.host);
    if (m_options.connections > 0)
        m_connections.emplace(m_options.connections, Why::Connection);
}

HttpClient::~HttpClient() = default;

Coroutine<Answer> HttpClient::get(EventLoop &loop)
{
    std::optional<Semaphore::Held> connection;
    if (m_connections) {
        co_await m_connections->acquire();
        connection.emplace(*m_connections);
    }
    Answer answer = co_await exchange(loop);
    requireSuccess(answer);
    co_return answer;
}

Coroutine<Answer> HttpClient::exchange(EventLoop &loop)
{
    std::unique_ptr<Stream> idle = takeIdle();
    if (!idle)
        co_await takeTurn(loop);
    Exchange exchange(*this, loop, std::move(idle));
    std::optional<RequestSpan> span;
    span.emplace(loop.recorder(), exchange.task);
    for (bool isAnswered = false; !isAnswered;) {
        if (!exchange.stream) {
            exchange.stream = newStream();
            co_await exchange.stream->connect(
                m_resolver.addresses(),
                exchange.deadlines.phase(HttpErrorKind::Connect, loop.now()));
        }
        isAnswered = co_await converse(loop, exchange);
        if (!isAnswered) {
            exchange.stream.reset();
            exchange.isReused = false;
            co_await takeTurn(loop);
        }
    }
    span->setStatus(exchange.answer.status);
    span.reset();
    if (exchange.isReusable)
        m_idle.push_back(std::move(exchange.stream));
    co_return std::move(exchange.answer);
}

Coroutine<void> HttpClient::takeTurn(EventLoop &loop)
{
    if (!m_resolver.isThere()) {
        const Deadline deadline =
            deadlineFrom(loop.now(), m_options.deadlines.resolve, HttpErrorKind::Resolve, m_peer);
        co_await m_resolver.wait(deadline);
    }
    m_resolver.addresses(); // throws if there are none: before the request counts as begun
    if (!m_turns.tryTake(loop))
        co_await m_turns.next();
}

/// False: the connection was reused, the peer had closed it, and nothing came of the answer.
Coroutine<bool> HttpClient::converse(EventLoop &loop, Exchange &exchange)
{
    Stream &stream = *exchange.stream;
    const bool mayRetry = exchange.isReused && isIdempotent(m_options.request.method);
    co_await stream.send(m_text, exchange.task, exchange.deadlines.total());
    Deadline deadline = exchange.deadlines.phase(HttpErrorKind::FirstByte, loop.now());
    co_await stream.wait(deadline);
    AnswerReader reader(m_options, m_peer);
    for (;;) {
        std::size_t count = 0;
        try {
            count = co_await stream.receive(m_room, deadline);
        } catch (const HttpError &error) {
            if (error.kind() != HttpErrorKind::Closed || !mayRetry || reader.hasBegun())
                throw;
        }
        if (count == 0 && mayRetry && !reader.hasBegun())
            co_return false;
        if (reader.feed({m_room.data(), count}))
            break;
        deadline = exchange.deadlines.total();
    }
    exchange.isReusable = reader.leavesConnectionOpen();
    exchange.answer = reader.take();
    co_return true;
}

std::unique_ptr<Stream> HttpClient::takeIdle()
{
    while (!m_idle.empty()) {
        std::unique_ptr<Stream> stream = std::move(m_idle.back());
        m_idle.pop_back();
        if (stream->isIdle())
            return stream;
    }
    return nullptr;
}

std::unique_ptr<Stream> HttpClient::newStream()
{
    if (m_options.request.target.isTls)
        return std::make_unique<TlsStream>(m_reactor.reactor(), m_peer, *m_tls);
    return std::make_unique<PlainStream>(m_reactor.reactor(), m_peer);
}

} // namespace coroscope
