// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/urltarget.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace coroscope {

namespace {

constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;

std::string hostHeader(const Target &target)
{
    const bool isAddressV6 = target.host.find(':') != std::string::npos;
    // A zone is this machine's own matter (RFC 6874, 4).
    std::string host =
        isAddressV6 ? "[" + target.host.substr(0, target.host.find('%')) + "]" : target.host;
    if (target.port != (target.isTls ? kHttpsPort : kHttpPort))
        host += ":" + std::to_string(target.port);
    return host;
}

std::string authorization(const QUrl &url)
{
    if (url.userInfo().isEmpty())
        return {};
    const QString pair =
        url.userName(QUrl::FullyDecoded) + QLatin1Char(':') + url.password(QUrl::FullyDecoded);
    return "Basic " + pair.toUtf8().toBase64().toStdString();
}

} // namespace

std::variant<Target, Message> targetFromUrl(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty())
        return Message{QT_TRANSLATE_NOOP(
                           "coroscope",
                           "the URL is not of the form http://host:port/path or https://host/path"),
                       {}};
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "the URL must begin with http:// or https://, not %1://"),
                       {printable(scheme.toStdString(), 30)}};
    Target target;
    target.isTls = scheme == QLatin1String("https");
    const int port = url.port(target.isTls ? kHttpsPort : kHttpPort);
    if (port < 1 || port > 65535)
        return Message{QT_TRANSLATE_NOOP("coroscope", "the URL's port must be 1 to 65535, not %1"),
                       {std::to_string(port)}};
    target.port = std::uint16_t(port);
    target.host = url.host(QUrl::FullyEncoded).toStdString();
    target.pathAndQuery = url.path(QUrl::FullyEncoded).toStdString();
    if (target.pathAndQuery.empty())
        target.pathAndQuery = "/";
    if (url.hasQuery())
        target.pathAndQuery += "?" + url.query(QUrl::FullyEncoded).toStdString();
    target.hostHeader = hostHeader(target);
    target.authorization = authorization(url);
    return target;
}

} // namespace coroscope
