// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/message.h"

#include "core/http/messagereader.h"

#include <algorithm>
#include <utility>

namespace coroscope {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

MessageReader<false>::Body bodyOf(ResponseParser::AnswerTo method)
{
    using Body = MessageReader<false>::Body;
    return method == ResponseParser::AnswerTo::Head ? Body::None : Body::AsTheHeaderSays;
}

} // namespace

const std::string *findHeader(const std::vector<Header> &headers, std::string_view name)
{
    const auto isNamed = [name](const Header &header) {
        return std::equal(name.begin(), name.end(), header.name.begin(), header.name.end(),
                          [](char a, char b) { return lower(a) == lower(b); });
    };
    const auto found = std::find_if(headers.begin(), headers.end(), isNamed);
    return found == headers.end() ? nullptr : &found->value;
}

ResponseParser::ResponseParser(AnswerTo method, Limits limits)
    : m_reader(std::make_unique<MessageReader<false>>(bodyOf(method), limits))
{
}

ResponseParser::ResponseParser(ResponseParser &&) noexcept = default;
ResponseParser &ResponseParser::operator=(ResponseParser &&) noexcept = default;
ResponseParser::~ResponseParser() = default;

Fed ResponseParser::feed(std::string_view bytes)
{
    return m_reader->feed(bytes);
}

ParseState ResponseParser::finish()
{
    return m_reader->finish();
}

void ResponseParser::reset(AnswerTo method)
{
    m_reader->reset(bodyOf(method));
}

MessageFault ResponseParser::fault() const
{
    return m_reader->parts().fault;
}

bool ResponseParser::isHeaderDone() const
{
    return m_reader->parts().isHeaderDone;
}

int ResponseParser::status() const
{
    return m_reader->parts().status;
}

const std::vector<Header> &ResponseParser::headers() const
{
    return m_reader->parts().headers;
}

const std::string &ResponseParser::body() const
{
    return m_reader->parts().body;
}

bool ResponseParser::keepAlive() const
{
    return m_reader->keepAlive();
}

Answer ResponseParser::take()
{
    MessageParts &parts = m_reader->parts();
    return {parts.status, std::move(parts.headers), std::move(parts.body)};
}

RequestParser::RequestParser(Limits limits)
    : m_reader(
          std::make_unique<MessageReader<true>>(MessageReader<true>::Body::AsTheHeaderSays, limits))
{
}

RequestParser::RequestParser(RequestParser &&) noexcept = default;
RequestParser &RequestParser::operator=(RequestParser &&) noexcept = default;
RequestParser::~RequestParser() = default;

Fed RequestParser::feed(std::string_view bytes)
{
    return m_reader->feed(bytes);
}

ParseState RequestParser::finish()
{
    return m_reader->finish();
}

void RequestParser::reset()
{
    m_reader->reset(MessageReader<true>::Body::AsTheHeaderSays);
}

MessageFault RequestParser::fault() const
{
    return m_reader->parts().fault;
}

bool RequestParser::hasBegun() const
{
    return m_reader->hasBegun();
}

bool RequestParser::isHeaderDone() const
{
    return m_reader->parts().isHeaderDone;
}

const std::string &RequestParser::method() const
{
    return m_reader->parts().method;
}

const std::string &RequestParser::target() const
{
    return m_reader->parts().target;
}

const std::vector<Header> &RequestParser::headers() const
{
    return m_reader->parts().headers;
}

std::uint64_t RequestParser::bodySize() const
{
    return m_reader->parts().bodySize;
}

bool RequestParser::keepAlive() const
{
    return m_reader->keepAlive();
}

} // namespace coroscope
