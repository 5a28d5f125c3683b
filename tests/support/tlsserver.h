// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <memory>

namespace coroscope::test {

/// A certificate for localhost, signed by itself, fresh from the openssl command line.
class Certificate
{
public:
    Certificate()
    {
        const QStringList arguments = {u"req"_qs,
                                       u"-x509"_qs,
                                       u"-newkey"_qs,
                                       u"ec"_qs,
                                       u"-pkeyopt"_qs,
                                       u"ec_paramgen_curve:P-256"_qs,
                                       u"-nodes"_qs,
                                       u"-days"_qs,
                                       u"2"_qs,
                                       u"-subj"_qs,
                                       u"/CN=localhost"_qs,
                                       u"-addext"_qs,
                                       u"subjectAltName=DNS:localhost"_qs,
                                       u"-keyout"_qs,
                                       keyFile(),
                                       u"-out"_qs,
                                       file()};
        QProcess process;
        process.start(u"openssl"_qs, arguments);
        m_isMade = process.waitForFinished() && process.exitCode() == 0;
    }

    bool isMade() const { return m_isMade; }
    QString file() const { return m_folder.filePath(u"certificate.pem"_qs); }
    QString keyFile() const { return m_folder.filePath(u"key.pem"_qs); }

private:
    QTemporaryDir m_folder;
    bool m_isMade = false;
};

/// An https server on 127.0.0.1 in a thread of its own, that gives each request the same answer.
class TlsServer
{
public:
    /// NotRead: it takes a handshake, and then nothing more off the connection.
    enum class Requests { Answered, NotRead };

    TlsServer(const Certificate &certificate, QByteArray answer,
              Requests requests = Requests::Answered)
        : m_answer(std::move(answer))
        , m_requests(requests)
    {
        QFile file(certificate.file());
        QFile keyFile(certificate.keyFile());
        const bool isOpen = file.open(QIODevice::ReadOnly) && keyFile.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        m_configuration.setLocalCertificate(QSslCertificate(&file));
        m_configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
        m_isListening.acquire();
    }
    ~TlsServer()
    {
        m_thread->quit();
        m_thread->wait();
    }
    TlsServer(const TlsServer &) = delete;
    TlsServer &operator=(const TlsServer &) = delete;

    quint16 port() const { return m_port; }
    /// How many handshakes succeeded.
    int connections() const { return m_connections.load(); }

private:
    void serve()
    {
        QSslServer server;
        server.setSslConfiguration(m_configuration);
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                ++m_connections;
                if (m_requests == Requests::NotRead) {
                    socket->setReadBufferSize(1);
                    continue;
                }
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    if (socket->readAll().endsWith("\r\n\r\n"))
                        socket->write(m_answer);
                });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_isListening.release();
        QEventLoop loop; // which the thread's quit() ends
        loop.exec();
    }

    QByteArray m_answer;
    Requests m_requests;
    QSslConfiguration m_configuration = QSslConfiguration::defaultConfiguration();
    QSemaphore m_isListening;
    quint16 m_port = 0;
    std::atomic<int> m_connections{0};
    std::unique_ptr<QThread> m_thread;
};

} // namespace coroscope::test
