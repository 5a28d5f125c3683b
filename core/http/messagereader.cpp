// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/messagereader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/version.hpp>

#include <cassert>

namespace coroscope {

namespace http = boost::beast::http;

namespace {

constexpr std::size_t kKeptCapacity = 4 * 1024;
constexpr std::string_view kAnswerBegins = "HTTP/1.";

MessageFault faultOf(boost::beast::error_code ec)
{
    if (ec == http::error::bad_status)
        return MessageFault::Status;
    if (ec == http::error::bad_field || ec == http::error::bad_value ||
        ec == http::error::header_limit) // a folded field of more than 4 KiB
        return MessageFault::Field;
    if (ec == http::error::bad_content_length)
        return MessageFault::ContentLength;
#if BOOST_VERSION >= 108100
    if (ec == http::error::multiple_content_length)
        return MessageFault::ContentLength;
#endif
    if (ec == http::error::bad_transfer_encoding)
        return MessageFault::TransferEncoding;
    if (ec == http::error::bad_chunk || ec == http::error::bad_chunk_extension)
        return MessageFault::Chunk;
    if (ec == http::error::body_limit)
        return MessageFault::BodyTooLong;
    return MessageFault::StartLine; // need_more too: the block is complete, so a line is too short
}

} // namespace

template <bool IsRequest>
MessageReader<IsRequest>::MessageReader(Body body, Limits limits)
    : m_body(body)
{
    m_parts.limits = limits;
    begin();
}

template <bool IsRequest>
void MessageReader<IsRequest>::reset(Body body)
{
    m_body = body;
    m_interimCount = 0;
    m_parts.body.clear();
    if (m_parts.body.capacity() > kKeptCapacity)
        m_parts.body.shrink_to_fit();
    begin();
}

/// Makes all ready for a message, the next after an interim answer too.
template <bool IsRequest>
void MessageReader<IsRequest>::begin()
{
    m_parts.fault = MessageFault::None;
    m_parts.isHeaderDone = false;
    m_parts.isDone = false;
    m_parts.status = 0;
    m_parts.headers.clear();
    m_parts.fieldCount = 0;
    m_parts.bodySize = 0;
    m_parts.chunkRest = 0;
    m_parts.chunkExtensions = 0;
    m_beast.emplace(m_parts);
    m_beast->skip(m_body == Body::None);
    m_pending.clear();
    if (m_pending.capacity() > kKeptCapacity)
        m_pending.shrink_to_fit();
    m_lines = {};
    m_blockBytes = 0;
    m_phase = Phase::Header;
    m_state = ParseState::More;
    m_keepAlive = false;
}

template <bool IsRequest>
void MessageReader<IsRequest>::fail(MessageFault fault)
{
    m_parts.fault = fault;
    m_state = ParseState::Failed;
}

template <bool IsRequest>
Fed MessageReader<IsRequest>::feed(std::string_view bytes)
{
    std::size_t consumed = 0;
    while (m_state == ParseState::More && consumed < bytes.size()) {
        const std::string_view rest = bytes.substr(consumed);
        switch (m_phase) {
        case Phase::Header:
            consumed += feedHeader(rest);
            break;
        case Phase::ChunkLines:
            consumed += feedChunkLines(rest);
            break;
        case Phase::Body:
        case Phase::ChunkBody:
            consumed += feedBody(rest);
            break;
        }
    }
    return {m_state, consumed};
}

template <bool IsRequest>
ParseState MessageReader<IsRequest>::finish()
{
    if (m_state != ParseState::More)
        return m_state;
    if (m_phase == Phase::Header) {
        fail(m_blockBytes == 0 ? MessageFault::Nothing : MessageFault::EndsInHeader);
        return m_state;
    }
    boost::beast::error_code ec;
    if (m_beast->got_some())
        m_beast->put_eof(ec);
    if (ec || !m_parts.isDone)
        fail(MessageFault::EndsInBody);
    else
        m_state = ParseState::Done;
    return m_state;
}

/// False if Beast wants more; otherwise it took `used` bytes, or the message failed.
template <bool IsRequest>
bool MessageReader<IsRequest>::put(std::string_view bytes, std::size_t &used)
{
    boost::beast::error_code ec;
    used = m_beast->put(boost::asio::const_buffer(bytes.data(), bytes.size()), ec);
    if (ec == http::error::need_more && m_phase != Phase::Header)
        return false;
    if (m_parts.fault != MessageFault::None)
        fail(m_parts.fault);
    else if (ec)
        fail(faultOf(ec));
    return true;
}

/// What is pending, with `bytes`; `bytes` themselves, not copied, if nothing is pending.
template <bool IsRequest>
std::string_view MessageReader<IsRequest>::gathered(std::string_view bytes)
{
    return m_pending.empty() ? bytes : std::string_view(m_pending.append(bytes));
}

template <bool IsRequest>
std::size_t MessageReader<IsRequest>::feedHeader(std::string_view bytes)
{
    for (std::size_t i = 0; !IsRequest && i < bytes.size(); ++i) {
        if (m_blockBytes + i >= kAnswerBegins.size())
            break;
        if (bytes[i] != kAnswerBegins[m_blockBytes + i]) {
            fail(MessageFault::NotHttp);
            return i;
        }
    }
    bytes = bytes.substr(0, m_parts.limits.header - m_blockBytes);
    LineScanner::Step step;
    std::size_t length = 0;
    while (length < bytes.size() && step.found != LineScanner::Found::EmptyLine &&
           step.found != LineScanner::Found::Fault) {
        step = m_lines.next(bytes.substr(length));
        length += step.length;
    }
    m_blockBytes += length;
    if (step.found == LineScanner::Found::Fault)
        fail(MessageFault::LineEnding);
    else if (step.found == LineScanner::Found::EmptyLine)
        takeHeader(gathered(bytes.substr(0, length)));
    else if (m_blockBytes >= m_parts.limits.header)
        fail(MessageFault::HeaderTooLong);
    else
        m_pending.append(bytes);
    return length;
}

template <bool IsRequest>
void MessageReader<IsRequest>::takeHeader(std::string_view block)
{
    std::size_t used = 0;
    put(block, used);
    if (m_state == ParseState::Failed)
        return;
    if (used != block.size() || !m_parts.isHeaderDone)
        return fail(MessageFault::Field);
    m_pending.clear();
    m_lines = {};
    m_keepAlive = m_beast->keep_alive();
    if (!IsRequest && m_parts.status == 101)
        return fail(MessageFault::Switched);
    if (!IsRequest && m_parts.status < 200) {
        if (++m_interimCount > m_parts.limits.interimAnswers)
            return fail(MessageFault::TooManyInterim);
        return begin();
    }
    m_phase = m_beast->chunked() ? Phase::ChunkLines : Phase::Body;
    m_blockBytes = 0;
    if (m_parts.isDone)
        m_state = ParseState::Done;
}

template <bool IsRequest>
std::size_t MessageReader<IsRequest>::feedChunkLines(std::string_view bytes)
{
    bytes = bytes.substr(0, kChunkLinesLimit - m_blockBytes);
    const LineScanner::Step step = m_lines.next(bytes);
    m_blockBytes += step.length;
    if (step.found == LineScanner::Found::Fault)
        fail(MessageFault::LineEnding);
    else if (step.found != LineScanner::Found::Nothing)
        takeChunkLine(gathered(bytes.substr(0, step.length)));
    else
        m_pending.append(bytes);
    if (m_state == ParseState::More && m_blockBytes >= kChunkLinesLimit)
        fail(MessageFault::ChunkTooLong);
    return step.length;
}

template <bool IsRequest>
void MessageReader<IsRequest>::takeChunkLine(std::string_view lines)
{
    std::size_t used = 0;
    const bool isTaken = put(lines, used);
    if (m_state == ParseState::Failed)
        return;
    if (m_parts.isDone) {
        m_state = ParseState::Done;
    } else if (isTaken && m_parts.chunkRest > 0) {
        m_phase = Phase::ChunkBody;
        m_blockBytes = 0;
        m_pending.clear();
    } else { // the last chunk, whose trailers are to come, or the end of the chunk before
        m_pending = std::string(lines.substr(used));
    }
}

template <bool IsRequest>
std::size_t MessageReader<IsRequest>::feedBody(std::string_view bytes)
{
    std::size_t used = 0;
    put(bytes, used);
    assert(used > 0 || m_state == ParseState::Failed);
    if (m_state == ParseState::Failed)
        return used;
    if (m_parts.isDone)
        m_state = ParseState::Done;
    else if (m_phase == Phase::ChunkBody && m_parts.chunkRest == 0)
        m_phase = Phase::ChunkLines;
    return used;
}

template class MessageReader<false>;
template class MessageReader<true>;

} // namespace coroscope
