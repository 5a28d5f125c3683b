// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"
#include "core/coroutine/timer.h"
#include "core/http/reactor.h"
#include "core/http/socket.h"
#include "core/http/stream.h"
#include "core/http/tlssettings.h"

#include <QSslSocket>

namespace coroscope {

/// A TLS connection: connected on the reactor as a plain one, then in the hands of a QSslSocket, whose
/// signals wake the task. They are awaited by an awaitable of our own because it can end early, by a
/// deadline or a cancellation, without leaving anything behind.
class TlsStream final : public Stream
{
public:
    /// All are borrowed and outlive this. `peer`: its name in reasons.
    TlsStream(Reactor &reactor, const std::string &peer, const TlsSettings &settings);

    Coroutine<void> connect(const std::vector<SocketAddress> &addresses,
                            Deadline deadline) override;
    Coroutine<void> send(const RequestText &text, TaskId task, Deadline deadline) override;
    Coroutine<void> wait(Deadline deadline) override;
    Coroutine<std::size_t> receive(std::span<char> room, Deadline deadline) override;
    bool isIdle() const override;

private:
    enum class Until { Encrypted, Readable, Sent };

    /// co_await Progress(…): until it is so, or the connection is no more.
    class Progress final : private Timer
    {
    public:
        Progress(TlsStream &stream, Until until, Why why, const Deadline &deadline);
        Why why() const { return m_why; }
        bool isReady() const { return m_stream.is(m_until); }
        void start(Waiting &waiting);
        void abandon();
        void result() const;

    private:
        friend class TlsStream;
        void fire() override;
        void end();

        TlsStream &m_stream;
        Waiting *m_waiting = nullptr;
        Deadline m_deadline;
        Until m_until;
        Why m_why;
        bool m_isLate = false;
    };

    bool is(Until until) const;
    void progressed();

    Reactor &m_reactor;
    const std::string &m_peer;
    const TlsSettings &m_settings;
    QString m_errorText;            // of the first error
    Progress *m_progress = nullptr; // not owned: the one that is awaited now
    QSslSocket m_ssl;
};

} // namespace coroscope
