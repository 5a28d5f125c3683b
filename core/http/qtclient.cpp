// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/qtclient.h"

#include "core/coroutine/eventloop.h"
#include "core/coroutine/relay.h"
#include "core/http/deadline.h"
#include "core/http/messagefault.h"
#include "core/http/qtmessages.h"
#include "core/http/requestspan.h"

#include <QCoroNetworkReply>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>

namespace coroscope {

/// One request under way and its deadlines; lives in the frame of get(). What is still open when it goes is
/// aborted.
class QtClient::Exchange final : private Timer
{
public:
    Exchange(QtClient &client, EventLoop &loop);
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    ~Exchange() override;

    TaskId task() const { return m_task; }
    QNetworkReply *reply() const { return m_reply; }
    /// Whether it was sent, or will never be.
    bool hasLeftQueue() const { return m_isSent || m_reply->isFinished(); }
    bool isSent() const { return m_isSent; }
    /// Who is to be told when it leaves the queue; null for nobody.
    void setSent(Sent *sent) { m_sent = sent; }
    /// It is in flight from now on, until its reply has finished.
    void beginSpan(Recorder &recorder);
    void endSpan();
    /// Throws if a deadline has passed or the answer is too long.
    void check() const;

private:
    friend class QtClient;
    void beginConnecting();
    void leaveFirst();
    void sent();
    void leftQueue();
    void fire() override;

    QtClient &m_client;
    EventLoop &m_loop;
    QObject m_context; // of the reply's signals
    QNetworkReply *m_reply;
    Sent *m_sent = nullptr;
    std::optional<RequestSpan> m_span; // while it is in flight
    Deadline m_deadline;
    TaskId m_task;
    bool m_isFirst = false; // it has, or should have, one of Qt's connections
    bool m_isSent = false;
    bool m_isLate = false;
    bool m_isTooLong = false;
};

/// co_await of the end of a request's time in Qt's queue.
class QtClient::Sent
{
public:
    explicit Sent(Exchange &exchange)
        : m_exchange(exchange)
    {
    }
    Why why() const { return Why::Connection; }
    bool isReady() const { return m_exchange.hasLeftQueue(); }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        m_exchange.setSent(this);
    }
    void abandon() { m_exchange.setSent(nullptr); }
    void result() {}
    void wake() { m_waiting->wake(); }

private:
    Exchange &m_exchange;
    Waiting *m_waiting = nullptr;
};

QtClient::Exchange::Exchange(QtClient &client, EventLoop &loop)
    : m_client(client)
    , m_loop(loop)
    , m_task(loop.current()->id())
{
    m_reply = sendByQt(client.m_manager, client.m_options, client.m_tls, m_task);
    QObject::connect(m_reply, &QNetworkReply::requestSent, &m_context, [this] { sent(); });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_context, [this] {
        endSpan(); // now, and not when the task has its turn: the next one may be sent before
        leftQueue();
    });
    QObject::connect(m_reply, &QNetworkReply::downloadProgress, &m_context, [this](qint64 count) {
        if (std::size_t(count) <= m_client.m_options.limits.body || m_isTooLong)
            return;
        m_isTooLong = true;
        m_reply->abort();
    });
    if (client.m_first < kQtConnectionsPerHost)
        beginConnecting();
    else
        client.m_queued.push_back(this);
}

QtClient::Exchange::~Exchange()
{
    m_sent = nullptr;
    if (m_isFirst)
        leaveFirst();
    else
        std::erase(m_client.m_queued, this);
    m_reply->abort(); // a relay that still waits for the end is told, and ends
    m_reply->deleteLater();
}

// Qt does not tell when it begins to connect; it does so in order of asking.
void QtClient::Exchange::beginConnecting()
{
    m_isFirst = true;
    ++m_client.m_first;
    m_deadline = deadlineFrom(m_loop.now(), m_client.m_options.deadlines.connect,
                              HttpErrorKind::Connect, m_client.m_peer);
    if (m_deadline.due != Deadline::kNever)
        m_loop.arm(*this, m_deadline.due, EventLoop::TimerKind::Deadline);
}

void QtClient::Exchange::leaveFirst()
{
    m_isFirst = false;
    --m_client.m_first;
    if (m_client.m_queued.empty() || m_client.m_first >= kQtConnectionsPerHost)
        return;
    Exchange *next = m_client.m_queued.front();
    m_client.m_queued.pop_front();
    next->beginConnecting();
}

void QtClient::Exchange::sent()
{
    if (m_isSent)
        return; // again, on another connection
    m_isSent = true;
    if (!m_isFirst) {
        std::erase(m_client.m_queued, this);
        m_isFirst = true;
        ++m_client.m_first;
    }
    disarm();
    m_deadline = deadlineFrom(m_loop.now(), m_client.m_options.deadlines.total,
                              HttpErrorKind::Total, m_client.m_peer);
    if (m_deadline.due != Deadline::kNever)
        m_loop.arm(*this, m_deadline.due, EventLoop::TimerKind::Deadline);
    leftQueue();
}

void QtClient::Exchange::leftQueue()
{
    if (Sent *sent = std::exchange(m_sent, nullptr))
        sent->wake();
}

void QtClient::Exchange::beginSpan(Recorder &recorder)
{
    m_span.emplace(recorder, m_task);
}

// An answer that is late, too long or cut off has no status.
void QtClient::Exchange::endSpan()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = status >= 400 || m_reply->error() == QNetworkReply::NoError;
    if (m_span && isWhole && !m_isLate && !m_isTooLong)
        m_span->setStatus(status);
    m_span.reset();
}

void QtClient::Exchange::fire()
{
    m_isLate = true;
    m_reply->abort();
}

void QtClient::Exchange::check() const
{
    if (m_isLate)
        throw m_deadline.error();
    if (m_isTooLong)
        throw HttpError(HttpErrorKind::Limit, reasonOf(MessageFault::BodyTooLong, m_client.m_peer,
                                                       m_client.m_options.limits));
}

QtClient::QtClient(ClientOptions options)
    : m_options(std::move(options))
    , m_peer(hostAndPort(m_options.request.target))
{
    if (m_options.request.target.isTls)
        m_tls = tlsSettings(m_options.tls, m_options.request.target.host);
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

QtClient::~QtClient() = default;

Coroutine<Answer> QtClient::get(EventLoop &loop)
{
    if (m_tls && m_tls->fault)
        throw HttpError(HttpErrorKind::Tls, *m_tls->fault);
    Exchange exchange(*this, loop);
    co_await Sent(exchange);
    if (exchange.isSent())
        exchange.beginSpan(loop.recorder());
    QNetworkReply *reply = exchange.reply();
    if (reply->isFinished())
        exchange.endSpan();
    else
        co_await reply;
    exchange.check();
    Answer answer = answerIn(*reply, m_options, m_peer);
    requireSuccess(answer);
    co_return answer;
}

} // namespace coroscope
