// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/messagereader.h"

#include <boost/beast/http/error.hpp>

#include <algorithm>

namespace coroscope {

namespace http = boost::beast::http;

namespace {

constexpr std::uint64_t kReservedAtOnce = 64 * 1024;
// Beast's own limit of the header must never speak first; it adds to it and must not overflow.
constexpr std::uint32_t kBeastHeaderLimit = 0x7fffffff;

std::string_view toStd(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

} // namespace

template <bool IsRequest>
BeastParser<IsRequest>::BeastParser(MessageParts &parts)
    : m_parts(parts)
{
    this->header_limit(kBeastHeaderLimit);
    this->body_limit(std::uint64_t(parts.limits.body));
}

template <bool IsRequest>
void BeastParser<IsRequest>::refuse(MessageFault fault, ErrorCode &ec)
{
    m_parts.fault = fault;
    ec = http::error::bad_value; // any error stops Beast
}

template <bool IsRequest>
void BeastParser<IsRequest>::on_request_impl(http::verb, Text method, Text target, int version,
                                             ErrorCode &)
{
    m_parts.method = toStd(method);
    m_parts.target = toStd(target);
    m_parts.version = version;
}

template <bool IsRequest>
void BeastParser<IsRequest>::on_response_impl(int status, Text, int version, ErrorCode &ec)
{
    if (status < 100 || status > 599)
        return refuse(MessageFault::Status, ec);
    m_parts.status = status;
    m_parts.version = version;
}

template <bool IsRequest>
void BeastParser<IsRequest>::on_field_impl(http::field field, Text name, Text value, ErrorCode &ec)
{
    if (++m_parts.fieldCount > m_parts.limits.fields)
        return refuse(MessageFault::TooManyFields, ec);
    if (m_parts.isHeaderDone)
        return; // trailers are dropped
    if (field == http::field::transfer_encoding &&
        (m_parts.version < 11 || !boost::beast::iequals(value, "chunked")))
        return refuse(MessageFault::TransferEncoding, ec);
    m_parts.headers.push_back({std::string(toStd(name)), std::string(toStd(value))});
}

template <bool IsRequest>
void BeastParser<IsRequest>::on_trailer_field_impl(http::field field, Text name, Text value,
                                                   ErrorCode &ec)
{
    on_field_impl(field, name, value, ec);
}

template <bool IsRequest>
void BeastParser<IsRequest>::on_header_impl(ErrorCode &)
{
    m_parts.isHeaderDone = true;
}

template <bool IsRequest>
void BeastParser<IsRequest>::on_body_init_impl(const Length &length, ErrorCode &)
{
    // The peer's word alone does not get more memory than this.
    if (!IsRequest && length)
        m_parts.body.reserve(std::size_t(std::min(*length, kReservedAtOnce)));
}

template <bool IsRequest>
std::size_t BeastParser<IsRequest>::on_body_impl(Text bytes, ErrorCode &ec)
{
    m_parts.bodySize += bytes.size();
    if (m_parts.bodySize > m_parts.limits.body)
        refuse(MessageFault::BodyTooLong, ec);
    else if (!IsRequest)
        m_parts.body.append(bytes.data(), bytes.size());
    return bytes.size();
}

template <bool IsRequest>
void BeastParser<IsRequest>::on_chunk_header_impl(std::uint64_t size, Text extensions,
                                                  ErrorCode &ec)
{
    m_parts.chunkExtensions += extensions.size();
    if (m_parts.chunkExtensions > kChunkLinesLimit)
        return refuse(MessageFault::ChunkTooLong, ec);
    m_parts.chunkRest = size;
}

template <bool IsRequest>
std::size_t BeastParser<IsRequest>::on_chunk_body_impl(std::uint64_t rest, Text bytes,
                                                       ErrorCode &ec)
{
    m_parts.chunkRest = rest - bytes.size();
    return on_body_impl(bytes, ec);
}

template <bool IsRequest>
void BeastParser<IsRequest>::on_finish_impl(ErrorCode &)
{
    m_parts.isDone = true;
}

template class BeastParser<false>;
template class BeastParser<true>;

} // namespace coroscope
