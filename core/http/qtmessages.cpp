// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/qtmessages.h"

#include "core/http/messagefault.h"
#include "core/http/socket.h"
#include "core/version.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <cerrno>

#include <netdb.h>

namespace coroscope {

namespace {

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

QUrl urlOf(const Target &target)
{
    const std::string scheme = target.isTls ? "https://" : "http://";
    return QUrl::fromEncoded(bytesOf(scheme + hostAndPort(target) + target.pathAndQuery));
}

QNetworkRequest requestFor(const ClientOptions &options, const std::optional<TlsSettings> &tls,
                           TaskId task)
{
    const HttpRequest &asked = options.request;
    QNetworkRequest request(urlOf(asked.target));
    for (const Header &header : asked.headers) {
        // Qt keeps one field of each name; two are one with both values (RFC 9110, 5.3).
        const QByteArray name = bytesOf(header.name);
        const QByteArray before = request.rawHeader(name);
        const QByteArray value = bytesOf(header.value);
        request.setRawHeader(name, request.hasRawHeader(name) ? before + ", " + value : value);
    }
    const auto add = [&request](const char *name, const std::string &value) {
        if (!value.empty() && !request.hasRawHeader(name))
            request.setRawHeader(name, bytesOf(value));
    };
    add("Host",
        asked.target.hostHeader.empty() ? hostAndPort(asked.target) : asked.target.hostHeader);
    add("User-Agent", std::string("coroscope/") + kVersion);
    add("Accept", "*/*");
    add("Accept-Encoding", "identity"); // else Qt asks for gzip
    add("Authorization", asked.target.authorization);
    add("Connection", options.reuse == Reuse::Off ? "close" : "");
    if (options.audience == Audience::BuiltInEndpoint)
        request.setRawHeader("X-Task", QByteArray::number(task));
    if (tls)
        request.setSslConfiguration(tls->configuration);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, int(QNetworkRequest::Manual));
    return request;
}

HttpError errorOf(const QNetworkReply &reply, const ClientOptions &options, const std::string &peer)
{
    const bool hasBegun = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const auto fault = [&](MessageFault which) {
        return HttpError(kindOf(which), reasonOf(which, peer, options.limits));
    };
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return connectFailed(peer, ECONNREFUSED);
    case QNetworkReply::HostNotFoundError:
        return HttpError(
            HttpErrorKind::Resolve,
            Message{QT_TRANSLATE_NOOP("coroscope", "cannot find the host %1: %2"),
                    {printable(options.request.target.host, 255), ::gai_strerror(EAI_NONAME)}});
    case QNetworkReply::TimeoutError:
        return connectFailed(peer, ETIMEDOUT);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsFailed(peer, reply.errorString());
    case QNetworkReply::RemoteHostClosedError:
        return fault(hasBegun ? MessageFault::EndsInBody : MessageFault::Nothing);
    case QNetworkReply::UnknownNetworkError:
        // Its words are the socket's; those of other errors may have the URL in them.
        return HttpError(HttpErrorKind::Connect,
                         Message{QT_TRANSLATE_NOOP("coroscope", "cannot connect to %1: %2"),
                                 {peer, printable(reply.errorString().toStdString(), 200)}});
    default:
        return fault(hasBegun ? MessageFault::EndsInBody : MessageFault::NotHttp);
    }
}

} // namespace

QNetworkReply *sendByQt(QNetworkAccessManager &manager, const ClientOptions &options,
                        const std::optional<TlsSettings> &tls, TaskId task)
{
    const QNetworkRequest request = requestFor(options, tls, task);
    const QByteArray method = bytesOf(options.request.method);
    const QByteArray body = bytesOf(options.request.body);
    // Of a request without a name of its own Qt does not know whether its answer has a body.
    if (method == "HEAD" && body.isEmpty())
        return manager.head(request);
    if (method == "GET" && body.isEmpty())
        return manager.get(request);
    return manager.sendCustomRequest(request, method, body);
}

Answer answerIn(QNetworkReply &reply, const ClientOptions &options, const std::string &peer)
{
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status < 400 && reply.error() != QNetworkReply::NoError)
        throw errorOf(reply, options, peer);
    for (const QNetworkReply::RawHeaderPair &field : reply.rawHeaderPairs())
        answer.headers.push_back({field.first.toStdString(), field.second.toStdString()});
    answer.body = reply.readAll().toStdString();
    return answer;
}

} // namespace coroscope
