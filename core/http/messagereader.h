// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/linescanner.h"
#include "core/http/message.h"

#include <boost/beast/http/basic_parser.hpp>

#include <optional>

/// The inside of message.h; includes Boost.Beast, which is heavy: only message.cpp and messagereader.cpp
/// include this.
namespace coroscope {

/// What a parser found of one message so far.
struct MessageParts
{
    Limits limits{};
    MessageFault fault = MessageFault::None;
    bool isHeaderDone = false;
    bool isDone = false;
    int status = 0;
    int version = 11;
    std::string method{};
    std::string target{};
    std::vector<Header> headers{};
    std::size_t fieldCount = 0; // trailers included
    std::string body{};         // of an answer
    std::uint64_t bodySize = 0;
    std::uint64_t chunkRest = 0;     // bytes of the current chunk still to come
    std::size_t chunkExtensions = 0; // bytes of all chunk extensions
};

/// Beast's parser, which hands what it finds to MessageParts. It is given complete header blocks and lines
/// only: Beast finds faults early or late depending on how the bytes are cut.
template <bool IsRequest>
class BeastParser final : public boost::beast::http::basic_parser<IsRequest>
{
public:
    explicit BeastParser(MessageParts &parts);

private:
    using Text = boost::beast::string_view;
    using ErrorCode = boost::beast::error_code;
    using Length = boost::optional<std::uint64_t>;

    void on_request_impl(boost::beast::http::verb verb, Text method, Text target, int version,
                         ErrorCode &ec) override;
    void on_response_impl(int status, Text phrase, int version, ErrorCode &ec) override;
    void on_field_impl(boost::beast::http::field field, Text name, Text value,
                       ErrorCode &ec) override;
    /// Called instead of on_field_impl() by Boost 1.90 and later; unknown to those before.
    virtual void on_trailer_field_impl(boost::beast::http::field field, Text name, Text value,
                                       ErrorCode &ec);
    void on_header_impl(ErrorCode &ec) override;
    void on_body_init_impl(const Length &length, ErrorCode &ec) override;
    std::size_t on_body_impl(Text bytes, ErrorCode &ec) override;
    void on_chunk_header_impl(std::uint64_t size, Text extensions, ErrorCode &ec) override;
    std::size_t on_chunk_body_impl(std::uint64_t rest, Text bytes, ErrorCode &ec) override;
    void on_finish_impl(ErrorCode &ec) override;

    void refuse(MessageFault fault, ErrorCode &ec);

    MessageParts &m_parts;
};

/// Cuts the bytes into header block, lines between chunks and body, and counts them.
template <bool IsRequest>
class MessageReader
{
public:
    enum class Body : std::uint8_t { AsTheHeaderSays, None };

    MessageReader(Body body, Limits limits);

    Fed feed(std::string_view bytes);
    ParseState finish();
    void reset(Body body);

    MessageParts &parts() { return m_parts; }
    bool hasBegun() const { return m_blockBytes > 0 || m_phase != Phase::Header; }
    bool keepAlive() const { return m_keepAlive; }

private:
    enum class Phase : std::uint8_t { Header, Body, ChunkLines, ChunkBody };

    void begin();
    void fail(MessageFault fault);
    bool put(std::string_view bytes, std::size_t &used);
    std::string_view gathered(std::string_view bytes);
    std::size_t feedHeader(std::string_view bytes);
    void takeHeader(std::string_view block);
    std::size_t feedChunkLines(std::string_view bytes);
    void takeChunkLine(std::string_view lines);
    std::size_t feedBody(std::string_view bytes);

    MessageParts m_parts;
    std::optional<BeastParser<IsRequest>> m_beast;
    std::string m_pending; // a header block or chunk line that is not complete yet
    LineScanner m_lines;
    std::size_t m_blockBytes = 0; // of the header block, or of the lines between two chunks
    int m_interimCount = 0;
    Body m_body;
    Phase m_phase = Phase::Header;
    ParseState m_state = ParseState::More;
    bool m_keepAlive = false;
};

extern template class MessageReader<false>;
extern template class MessageReader<true>;

} // namespace coroscope
