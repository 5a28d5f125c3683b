// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/requesttext.h"

#include "core/scenario/headerfield.h"
#include "core/version.h"

#include <algorithm>
#include <charconv>

namespace coroscope {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool isSameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
}

bool hasBlanks(std::string_view text)
{
    return hasControls(text) || text.find_first_of(" \t") != std::string_view::npos;
}

bool isGiven(const HttpRequest &request, std::string_view name)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [&](const Header &header) { return isSameName(header.name, name); });
}

std::optional<Message> faultIn(const Header &header)
{
    if (!isToken(header.name))
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' cannot be the name of a header field"),
                       {printable(header.name, 60)}};
    if (hasControls(header.value))
        return Message{
            QT_TRANSLATE_NOOP("coroscope",
                              "the value of the header field %1 may have no control characters"),
            {printable(header.name, 60)}};
    for (const std::string_view own : {"Content-Length", "Transfer-Encoding", "X-Task"}) {
        if (isSameName(header.name, own))
            return Message{QT_TRANSLATE_NOOP(
                               "coroscope",
                               "the header field %1 is written by Coroscope itself; leave it out"),
                           {std::string(own)}};
    }
    return std::nullopt;
}

} // namespace

std::optional<Message> faultIn(const HttpRequest &request)
{
    if (!isToken(request.method) || isSameName(request.method, "CONNECT"))
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' cannot be the method of a request"),
                       {printable(request.method, 60)}};
    const Target &target = request.target;
    if (target.host.empty() || target.port == 0 || hasBlanks(target.hostHeader) ||
        hasBlanks(target.pathAndQuery) || !target.pathAndQuery.starts_with('/') ||
        hasControls(target.authorization))
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "the address is not of the form http://host:port/path"),
            {}};
    for (const Header &header : request.headers) {
        if (std::optional<Message> fault = faultIn(header))
            return fault;
    }
    return std::nullopt;
}

bool isIdempotent(std::string_view method)
{
    constexpr std::array<std::string_view, 6> kMethods = {"GET",    "HEAD",    "PUT",
                                                          "DELETE", "OPTIONS", "TRACE"};
    return std::find(kMethods.begin(), kMethods.end(), method) != kMethods.end();
}

RequestText::RequestText(const ClientOptions &options)
    : m_audience(options.audience)
{
    const HttpRequest &request = options.request;
    const Target &target = request.target;
    m_head = request.method + " " + target.pathAndQuery + " HTTP/1.1\r\n";
    const auto add = [&](std::string_view name, std::string_view value) {
        if (!isGiven(request, name))
            m_head.append(name).append(": ").append(value).append("\r\n");
    };
    add("Host", target.hostHeader.empty() ? hostAndPort(target) : target.hostHeader);
    add("User-Agent", std::string("coroscope/") + kVersion);
    add("Accept", "*/*");
    add("Accept-Encoding", "identity");
    if (!target.authorization.empty())
        add("Authorization", target.authorization);
    const bool takesBody =
        request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (takesBody || !request.body.empty())
        add("Content-Length", std::to_string(request.body.size()));
    for (const Header &header : request.headers)
        m_head.append(header.name).append(": ").append(header.value).append("\r\n");
    m_rest = "\r\n" + request.body;
}

RequestText::Pieces RequestText::pieces(TaskId task, TaskLine &line, std::size_t sent) const
{
    std::string_view middle;
    if (m_audience == Audience::BuiltInEndpoint) {
        constexpr std::string_view kName = "X-Task: ";
        char *const digits = std::copy(kName.begin(), kName.end(), line.data());
        char *end = std::to_chars(digits, line.data() + line.size(), task).ptr;
        *end++ = '\r';
        *end++ = '\n';
        middle = std::string_view(line.data(), std::size_t(end - line.data()));
    }
    Pieces pieces = {std::string_view(m_head), middle, std::string_view(m_rest)};
    for (std::string_view &piece : pieces) {
        const std::size_t gone = std::min(sent, piece.size());
        piece.remove_prefix(gone);
        sent -= gone;
    }
    return pieces;
}

} // namespace coroscope
