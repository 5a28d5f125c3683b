// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/target.h"

#include "core/scenario/taskwork.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <cstdint>

namespace coroscope {

namespace {

constexpr std::size_t kLongestUrl = 8192;
constexpr std::string_view kRedacted = "…";

QUrl strictUrl(std::string_view text)
{
    return QUrl(QString::fromUtf8(text.data(), qsizetype(text.size())), QUrl::StrictMode);
}

/// Whether the text up to the path ends in a port, right or wrong: "http://host:99999".
bool namesPort(std::string_view text)
{
    const std::size_t start = text.find("//");
    if (start == std::string_view::npos)
        return false;
    std::string_view authority = text.substr(start + 2);
    authority = authority.substr(0, authority.find_first_of("/?#"));
    const std::size_t host =
        authority.rfind('@') == std::string_view::npos ? 0 : authority.rfind('@') + 1;
    const std::size_t colon = authority.rfind(':');
    return colon != std::string_view::npos && colon >= host && !authority.ends_with(']');
}

Message invalidUrl(std::string_view text)
{
    if (namesPort(text))
        return {
            QT_TRANSLATE_NOOP("coroscope",
                              "'url' is not a valid address: the port after the colon must be 1 to "
                              "65535, and the host must be a name or an IP address."),
            {}};
    return {QT_TRANSLATE_NOOP("coroscope",
                              "'url' is not a valid address: spaces and some other characters "
                              "must be written as % and two hexadecimal digits."),
            {}};
}

std::string redactedQuery(std::string_view query)
{
    std::string out;
    while (true) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view part = query.substr(0, end);
        const std::size_t equals = part.find('=');
        if (equals != std::string_view::npos)
            out.append(part.substr(0, equals + 1))
                .append(equals + 1 < part.size() ? kRedacted : "");
        else if (!part.empty())
            out.append(kRedacted);
        if (end == query.size())
            return out;
        out += '&';
        query.remove_prefix(end + 1);
    }
}

} // namespace

std::variant<std::string, Message> normalizedUrl(std::string_view text)
{
    if (text.empty())
        return std::string();
    if (text.size() > kLongestUrl)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'url' must be at most %1 bytes long, got %2."),
            {std::to_string(kLongestUrl), std::to_string(text.size())}};
    QUrl url = strictUrl(text);
    if (!url.isValid())
        return invalidUrl(text);
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "'url' must begin with http:// or https://, such as "
                                         "http://localhost:8000/."),
                       {}};
    if (url.host().isEmpty())
        return Message{QT_TRANSLATE_NOOP("coroscope", "'url' names no host; write one, such as "
                                                      "http://localhost:8000/."),
                       {}};
    if (url.port() == 0)
        return invalidUrl(text);
    url.setFragment(QString());
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    const std::string written = url.toEncoded(QUrl::FullyEncoded).toStdString();
    // What goes into a request line must not have a space or a line break in it, whatever QUrl does.
    if (!std::all_of(written.begin(), written.end(), [](char c) { return c > ' ' && c < 0x7f; }))
        return invalidUrl(text);
    return written;
}

std::string redactedUrl(std::string_view url)
{
    const std::variant<std::string, Message> normalized = normalizedUrl(url);
    if (!std::holds_alternative<std::string>(normalized))
        return std::string(kRedacted);
    std::string_view rest = std::get<std::string>(normalized);
    const std::size_t question = rest.find('?');
    const std::string_view query = rest.substr(std::min(question, rest.size()));
    rest = rest.substr(0, question);
    std::string out;
    if (const std::size_t slashes = rest.find("//"); slashes != std::string_view::npos) {
        out.append(rest.substr(0, slashes + 2));
        rest.remove_prefix(slashes + 2);
    }
    const std::size_t at = rest.substr(0, rest.find('/')).rfind('@');
    out.append(rest.substr(at == std::string_view::npos ? 0 : at + 1));
    if (!query.empty())
        out.append("?").append(redactedQuery(query.substr(1)));
    return out;
}

bool isLoopback(const Scenario &scenario)
{
    if (scenario.url.empty())
        return true;
    const QUrl url = strictUrl(scenario.url);
    if (!url.isValid())
        return false;
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
           QHostAddress(host).isLoopback();
}

std::optional<Message> loadGuard(const Scenario &scenario, unsigned concurrency)
{
    if (scenario.clock == ClockKind::Virtual || isLoopback(scenario))
        return std::nullopt;
    const std::uint64_t requests = std::uint64_t(scenario.tasks) * scenario.repeat *
                                   countOf(stepsOf(scenario), StepKind::Request);
    const unsigned atOnce = std::min(concurrency, scenario.tasks);
    if (requests <= kMostForeignRequests && atOnce <= kMostForeignAtOnce)
        return std::nullopt;
    return Message{
        QT_TRANSLATE_NOOP(
            "coroscope",
            "Refused: %1 is not this machine, and %2 requests, up to %3 at once, might harm it. "
            "Send at most %4 (--tasks times --repeat), at most %5 at once (--permits, "
            "--connections, --processes, --per-process), or ask a server on localhost or the "
            "built-in endpoint (no --url)."),
        {strictUrl(scenario.url).host().toStdString(), std::to_string(requests),
         std::to_string(atOnce), std::to_string(kMostForeignRequests),
         std::to_string(kMostForeignAtOnce)}};
}

} // namespace coroscope
