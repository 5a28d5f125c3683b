// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/tlssettings.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace coroscope {

namespace {

std::optional<Message> trust(QSslConfiguration &configuration, const std::string &fileName)
{
    QFile file(QFile::decodeName(QByteArray::fromStdString(fileName)));
    if (!file.open(QIODevice::ReadOnly))
        return Message{QT_TRANSLATE_NOOP("coroscope", "cannot read the file of authorities %1: %2"),
                       {printable(fileName, 255), file.errorString().toStdString()}};
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty())
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "the file of authorities %1 has no PEM certificate"),
            {printable(fileName, 255)}};
    configuration.setCaCertificates(authorities);
    return std::nullopt;
}

} // namespace

TlsSettings tlsSettings(const TlsOptions &options, const std::string &host)
{
    TlsSettings settings;
    settings.host = QString::fromStdString(host);
    if (!QSslSocket::supportsSsl()) {
        settings.fault = Message{
            QT_TRANSLATE_NOOP("coroscope", "https needs OpenSSL, which Qt cannot find here"), {}};
        return settings;
    }
    settings.configuration = QSslConfiguration::defaultConfiguration();
    settings.configuration.setPeerVerifyMode(options.verification == PeerVerification::None
                                                 ? QSslSocket::VerifyNone
                                                 : QSslSocket::VerifyPeer);
    if (!options.caFile.empty())
        settings.fault = trust(settings.configuration, options.caFile);
    return settings;
}

bool beginTls(QSslSocket &socket, const TlsSettings &settings, int descriptor)
{
    // So that abort() resets the connection, as a plain one is.
    const linger reset{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    socket.setSslConfiguration(settings.configuration);
    socket.setPeerVerifyName(settings.host);
    if (!socket.setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        return false;
    }
    socket.startClientEncryption();
    return true;
}

HttpError tlsFailed(const std::string &peer, const QString &words)
{
    return HttpError(
        HttpErrorKind::Tls,
        Message{QT_TRANSLATE_NOOP("coroscope", "cannot make a TLS connection to %1: %2"),
                {peer, printable(words.toStdString(), 200)}});
}

} // namespace coroscope
