// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/clientoptions.h"

#include <QSslConfiguration>
#include <QString>

#include <optional>

class QSslSocket;

namespace coroscope {

/// What every TLS connection of a client has in common.
struct TlsSettings
{
    QSslConfiguration configuration;
    QString host; ///< the name that the certificate must have, and that SNI asks for
    std::optional<Message> fault; ///< why there can be no TLS: no library, an unreadable caFile
};

/// `host`: as in Target. Reads the file of authorities if one is named.
TlsSettings tlsSettings(const TlsOptions &options, const std::string &host);

/// Gives `socket` the settings and a connected descriptor, and begins the handshake. The socket owns the
/// descriptor from now on, whatever happens; false: it refused, and errorString() says why.
bool beginTls(QSslSocket &socket, const TlsSettings &settings, int descriptor);

/// What to throw when there is no TLS connection to `peer`; `words`: the reason in words.
HttpError tlsFailed(const std::string &peer, const QString &words);

} // namespace coroscope
