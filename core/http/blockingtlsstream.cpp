// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/blockingtlsstream.h"

#include "core/recording/clock.h"

#include <algorithm>

namespace coroscope {

namespace {

constexpr std::int64_t kSliceMs = 100;

} // namespace

BlockingTlsStream::BlockingTlsStream(const std::string &peer, const StopSignal &stop,
                                     const TlsSettings &settings)
    : m_peer(peer)
    , m_stop(stop)
    , m_settings(settings)
{
}

/// How many milliseconds the next wait may take; throws when there is no time left, or the run was stopped.
int BlockingTlsStream::slice(const Deadline &deadline) const
{
    if (m_stop.isSet())
        throw stopped(m_peer);
    if (deadline.due == Deadline::kNever)
        return int(kSliceMs);
    const std::int64_t left = deadline.due - SteadyClock::absolute();
    if (left <= 0)
        throw deadline.error();
    return int(std::min(kSliceMs, left / 1'000'000 + 1));
}

void BlockingTlsStream::connect(const std::vector<SocketAddress> &addresses,
                                const Deadline &deadline)
{
    if (m_settings.fault)
        throw HttpError(HttpErrorKind::Tls, *m_settings.fault);
    PlainBlockingStream plain(m_peer, m_stop);
    plain.connect(addresses, deadline);
    if (!beginTls(m_ssl, m_settings, plain.release()))
        throw tlsFailed(m_peer, m_ssl.errorString());
    Deadline handshake = deadline;
    if (handshake.kind == HttpErrorKind::Connect)
        handshake.kind = HttpErrorKind::Tls;
    while (!m_ssl.isEncrypted() && isConnected())
        m_ssl.waitForEncrypted(slice(handshake));
    if (!m_ssl.isEncrypted())
        throw tlsFailed(m_peer, m_ssl.errorString());
}

void BlockingTlsStream::send(const RequestText &text, TaskId task, const Deadline &deadline)
{
    RequestText::TaskLine line;
    const RequestText::Pieces pieces = text.pieces(task, line);
    for (const std::string_view piece : pieces)
        m_ssl.write(piece.data(), qint64(piece.size()));
    m_ssl.flush();
    while (isConnected() && (m_ssl.bytesToWrite() > 0 || m_ssl.encryptedBytesToWrite() > 0))
        m_ssl.waitForBytesWritten(slice(deadline));
}

std::size_t BlockingTlsStream::receive(std::span<char> room, const Deadline &deadline)
{
    while (isConnected() && m_ssl.bytesAvailable() == 0)
        m_ssl.waitForReadyRead(slice(deadline));
    const qint64 count = m_ssl.read(room.data(), qint64(room.size()));
    if (count > 0)
        return std::size_t(count);
    if (m_ssl.error() == QAbstractSocket::RemoteHostClosedError)
        return 0;
    throw HttpError(HttpErrorKind::Closed,
                    Message{QT_TRANSLATE_NOOP("coroscope", "lost the connection to %1: %2"),
                            {m_peer, printable(m_ssl.errorString().toStdString(), 200)}});
}

bool BlockingTlsStream::isIdle()
{
    // Without an event loop only a look at the socket shows that the peer closed.
    m_ssl.waitForReadyRead(0);
    return m_ssl.isEncrypted() && isConnected() && m_ssl.bytesAvailable() == 0;
}

std::unique_ptr<BlockingClient> makeBlockingClient(ClientOptions options, const StopSignal &stop)
{
    if (!options.request.target.isTls)
        return std::make_unique<BlockingClient>(std::move(options), stop);
    // Shared by the client's maker and its copies inside std::function.
    const auto settings =
        std::make_shared<const TlsSettings>(tlsSettings(options.tls, options.request.target.host));
    BlockingClient::StreamMaker makeStream =
        [settings](const std::string &peer,
                   const StopSignal &signal) -> std::unique_ptr<BlockingStream> {
        return std::make_unique<BlockingTlsStream>(peer, signal, *settings);
    };
    return std::make_unique<BlockingClient>(std::move(options), stop, std::move(makeStream));
}

} // namespace coroscope
