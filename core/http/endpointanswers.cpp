// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpointanswers.h"

#include <cassert>
#include <string_view>

namespace coroscope {

namespace {

constexpr std::string_view kHello = "Hello!";

const std::string &failureBody()
{
    static const std::string body = "This answer fails as it was asked to.\n";
    return body;
}

std::string_view phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "";
    }
}

std::string headOf(int status, std::size_t bodySize, AfterAnswer after)
{
    std::string head = "HTTP/1.1 " + std::to_string(status) + " ";
    head += phraseOf(status);
    head += "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ";
    head += std::to_string(bodySize);
    head += "\r\nCache-Control: no-store\r\n";
    if (status == 405)
        head += "Allow: GET, HEAD, POST\r\n";
    head += after == AfterAnswer::Close ? "Connection: close" : "Connection: keep-alive";
    return head + "\r\n\r\n";
}

} // namespace

EndpointAnswers::EndpointAnswers(std::size_t bodySize)
{
    m_body.reserve(bodySize);
    while (m_body.size() < bodySize)
        m_body += kHello.substr(0, bodySize - m_body.size());
    std::size_t i = 0;
    for (int status : {200, 503}) {
        for (AfterAnswer after : {AfterAnswer::KeepAlive, AfterAnswer::Close})
            m_heads[i++] = headOf(status, body(status).size(), after);
    }
}

const std::string &EndpointAnswers::head(int status, AfterAnswer after) const
{
    assert(status == 200 || status == 503);
    return m_heads[(status == 200 ? 0 : 2) + std::size_t(after)];
}

const std::string &EndpointAnswers::body(int status) const
{
    return status == 200 ? m_body : failureBody();
}

const std::string &EndpointAnswers::proceed()
{
    static const std::string bytes = "HTTP/1.1 100 Continue\r\n\r\n";
    return bytes;
}

std::string EndpointAnswers::head(const Refusal &refusal, AfterAnswer after)
{
    return headOf(refusal.status, refusal.sentence.size() + 1, after);
}

} // namespace coroscope
