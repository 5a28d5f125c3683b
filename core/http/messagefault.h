// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/request.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace coroscope {

/// Bytes of one line between chunks, or of the last chunk's line and all trailers together.
inline constexpr std::size_t kChunkLinesLimit = 16 * 1024;

/// What is wrong with a message.
enum class MessageFault : std::uint8_t {
    None,
    Nothing,          ///< the end came before the first byte
    EndsInHeader,     ///< the end came inside the header
    EndsInBody,       ///< the end came before the end of the body
    NotHttp,          ///< the answer does not begin with "HTTP/1."
    StartLine,        ///< a malformed request or status line, or a version other than 1.0 and 1.1
    Status,           ///< a status outside 100 to 599
    LineEnding,       ///< a CR or LF alone, or a NUL, in the header or between chunks
    Field,            ///< a malformed field
    ContentLength,    ///< no number, two numbers, or beside Transfer-Encoding
    TransferEncoding, ///< other than "chunked" alone, twice, or in HTTP/1.0
    Chunk,            ///< a malformed chunk
    Switched,         ///< 101: a protocol that nobody asked for
    TooManyInterim,   ///< more than Limits::interimAnswers
    TooManyFields,    ///< more than Limits::fields, trailers included
    HeaderTooLong,    ///< more than Limits::header
    ChunkTooLong,     ///< chunk extensions or trailers of more than kChunkLinesLimit
    BodyTooLong,      ///< more than Limits::body
};
inline constexpr int kMessageFaultCount = int(MessageFault::BodyTooLong) + 1;

/// The sentence for a fault of `peer` ("127.0.0.1:5000", "The client"). `limits`: those of the parser.
Message reasonOf(MessageFault fault, std::string_view peer, const Limits &limits);
/// Closed, Protocol or Limit; None counts as Protocol.
HttpErrorKind kindOf(MessageFault fault);

} // namespace coroscope
