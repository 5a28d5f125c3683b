// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/messagefault.h"
#include "core/http/request.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// HTTP/1.0 and 1.1 messages from bytes. Qt-free. Nothing here throws whatever the bytes are; the outcome,
/// and the fault if there is one, depend on the bytes alone, not on how they were cut into pieces.
namespace coroscope {

/// The value of the first field called `name` (ASCII, any case); null if there is none.
const std::string *findHeader(const std::vector<Header> &headers, std::string_view name);

enum class ParseState : std::uint8_t {
    More,   ///< wants more bytes
    Done,   ///< the message is complete
    Failed, ///< fault() says why; stays so until reset()
};

/// What feed() did.
struct Fed
{
    ParseState state = ParseState::More;
    std::size_t consumed = 0; ///< bytes taken; less than were given only if Done or Failed
};

template <bool IsRequest>
class MessageReader;

/// Reads one answer, and the 1xx answers before it, from pieces of any size. A new one holds no buffers.
/// Bytes of the body are copied once. Move-only.
class ResponseParser
{
public:
    enum class AnswerTo : std::uint8_t {
        Get,
        Head
    }; ///< Head: has no body, whatever its header says

    explicit ResponseParser(AnswerTo method = AnswerTo::Get, Limits limits = {});
    ResponseParser(ResponseParser &&) noexcept;
    ResponseParser &operator=(ResponseParser &&) noexcept;
    ~ResponseParser();

    /// Takes bytes up to the end of the message. Takes nothing once Done or Failed.
    Fed feed(std::string_view bytes);
    /// The peer closed. Done if the message may end here; otherwise Failed with one of the Ends… faults.
    ParseState finish();
    /// Forgets all, for the next answer on the same connection.
    void reset(AnswerTo method = AnswerTo::Get);

    MessageFault fault() const;
    /// True from the end of the final answer's header on; what follows holds only then.
    bool isHeaderDone() const;
    int status() const; ///< 200 to 599
    const std::vector<Header> &headers() const;
    /// What came of the body so far.
    const std::string &body() const;
    /// Whether the connection may carry another request after this answer. False for an answer that ends
    /// with the connection.
    bool keepAlive() const;
    /// Moves the answer out; to be called when Done.
    Answer take();

private:
    std::unique_ptr<MessageReader<false>> m_reader;
};

/// Reads one request from pieces of any size, as ResponseParser. Its body is counted and dropped.
class RequestParser
{
public:
    explicit RequestParser(Limits limits = {});
    RequestParser(RequestParser &&) noexcept;
    RequestParser &operator=(RequestParser &&) noexcept;
    ~RequestParser();

    /// Takes bytes up to the end of the message; what is behind belongs to the next request.
    Fed feed(std::string_view bytes);
    ParseState finish();
    void reset();

    MessageFault fault() const;
    bool hasBegun() const; ///< whether a byte of this request came
    bool isHeaderDone() const;
    const std::string &method() const; ///< as sent: "GET"
    const std::string &target() const; ///< as sent: "/", "*", "http://localhost/"
    const std::vector<Header> &headers() const;
    std::uint64_t bodySize() const; ///< bytes of the body so far
    bool keepAlive() const;

private:
    std::unique_ptr<MessageReader<true>> m_reader;
};

} // namespace coroscope
