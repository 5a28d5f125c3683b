// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/blockingclient.h"
#include "core/http/tlssettings.h"

#include <QSslSocket>

#include <memory>

namespace coroscope {

/// A blocking connection over TLS: a QSslSocket that is only waited on, in slices short enough for a stop;
/// no event loop runs meanwhile, so the thread is truly held.
class BlockingTlsStream final : public BlockingStream
{
public:
    /// All are borrowed and outlive this. `peer`: its name in reasons.
    BlockingTlsStream(const std::string &peer, const StopSignal &stop, const TlsSettings &settings);

    void connect(const std::vector<SocketAddress> &addresses, const Deadline &deadline) override;
    void send(const RequestText &text, TaskId task, const Deadline &deadline) override;
    std::size_t receive(std::span<char> room, const Deadline &deadline) override;
    bool isIdle() override;

private:
    int slice(const Deadline &deadline) const;
    bool isConnected() const { return m_ssl.state() == QAbstractSocket::ConnectedState; }

    const std::string &m_peer;
    const StopSignal &m_stop;
    const TlsSettings &m_settings;
    QSslSocket m_ssl;
};

/// A blocking client for http and https. `stop` outlives it.
std::unique_ptr<BlockingClient> makeBlockingClient(ClientOptions options, const StopSignal &stop);

} // namespace coroscope
