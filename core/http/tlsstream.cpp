// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/tlsstream.h"

#include "core/coroutine/eventloop.h"
#include "core/http/plainstream.h"

namespace coroscope {

TlsStream::TlsStream(Reactor &reactor, const std::string &peer, const TlsSettings &settings)
    : m_reactor(reactor)
    , m_peer(peer)
    , m_settings(settings)
{
    QObject::connect(&m_ssl, &QSslSocket::encrypted, &m_ssl, [this] { progressed(); });
    QObject::connect(&m_ssl, &QSslSocket::readyRead, &m_ssl, [this] { progressed(); });
    QObject::connect(&m_ssl, &QSslSocket::encryptedBytesWritten, &m_ssl, [this] { progressed(); });
    QObject::connect(&m_ssl, &QSslSocket::disconnected, &m_ssl, [this] { progressed(); });
    QObject::connect(&m_ssl, &QSslSocket::errorOccurred, &m_ssl, [this] {
        if (m_errorText.isEmpty())
            m_errorText = m_ssl.errorString();
        progressed();
    });
}

bool TlsStream::is(Until until) const
{
    if (m_ssl.state() != QAbstractSocket::ConnectedState)
        return true;
    switch (until) {
    case Until::Encrypted:
        return m_ssl.isEncrypted();
    case Until::Readable:
        return m_ssl.bytesAvailable() > 0;
    case Until::Sent:
        return m_ssl.bytesToWrite() == 0 && m_ssl.encryptedBytesToWrite() == 0;
    }
    return true;
}

void TlsStream::progressed()
{
    if (m_progress && m_progress->isReady())
        m_progress->end();
}

Coroutine<void> TlsStream::connect(const std::vector<SocketAddress> &addresses, Deadline deadline)
{
    if (m_settings.fault)
        throw HttpError(HttpErrorKind::Tls, *m_settings.fault);
    Socket socket;
    co_await connectSocket(m_reactor, socket, addresses, deadline);
    if (!beginTls(m_ssl, m_settings, socket.release()))
        throw tlsFailed(m_peer, m_ssl.errorString());
    if (deadline.kind == HttpErrorKind::Connect)
        deadline.kind = HttpErrorKind::Tls;
    co_await Progress(*this, Until::Encrypted, Why::Handshake, deadline);
    if (!m_ssl.isEncrypted())
        throw tlsFailed(m_peer, m_errorText);
}

Coroutine<void> TlsStream::send(const RequestText &text, TaskId task, Deadline deadline)
{
    RequestText::TaskLine line;
    const RequestText::Pieces pieces = text.pieces(task, line);
    for (const std::string_view piece : pieces)
        m_ssl.write(piece.data(), qint64(piece.size()));
    m_ssl.flush();
    if (!is(Until::Sent))
        co_await Progress(*this, Until::Sent, Why::Writable, deadline);
}

Coroutine<void> TlsStream::wait(Deadline deadline)
{
    co_await Progress(*this, Until::Readable, Why::Readable, deadline);
}

Coroutine<std::size_t> TlsStream::receive(std::span<char> room, Deadline deadline)
{
    if (!is(Until::Readable))
        co_await Progress(*this, Until::Readable, Why::Readable, deadline);
    const qint64 count = m_ssl.read(room.data(), qint64(room.size()));
    if (count > 0)
        co_return std::size_t(count);
    if (m_ssl.error() == QAbstractSocket::RemoteHostClosedError)
        co_return 0;
    throw HttpError(HttpErrorKind::Closed,
                    Message{QT_TRANSLATE_NOOP("coroscope", "lost the connection to %1: %2"),
                            {m_peer, printable(m_errorText.toStdString(), 200)}});
}

bool TlsStream::isIdle() const
{
    return m_ssl.isEncrypted() && m_ssl.state() == QAbstractSocket::ConnectedState &&
           m_ssl.bytesAvailable() == 0;
}

TlsStream::Progress::Progress(TlsStream &stream, Until until, Why why, const Deadline &deadline)
    : m_stream(stream)
    , m_deadline(deadline)
    , m_until(until)
    , m_why(why)
{
}

void TlsStream::Progress::start(Waiting &waiting)
{
    m_waiting = &waiting;
    m_stream.m_progress = this;
    if (m_deadline.due != Deadline::kNever)
        waiting.loop().arm(*this, m_deadline.due, EventLoop::TimerKind::Deadline);
}

void TlsStream::Progress::abandon()
{
    m_stream.m_progress = nullptr;
    disarm();
}

void TlsStream::Progress::result() const
{
    if (m_isLate)
        throw m_deadline.error();
}

void TlsStream::Progress::fire()
{
    m_isLate = true;
    end();
}

void TlsStream::Progress::end()
{
    abandon();
    m_waiting->wake();
}

} // namespace coroscope
