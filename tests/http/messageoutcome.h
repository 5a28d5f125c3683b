// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/message.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What a parser makes of some bytes, as text that two ways of cutting them can be compared by.
namespace coroscope::test {

inline std::string shownHeaders(const std::vector<Header> &headers)
{
    std::string text;
    for (const Header &header : headers)
        text += header.name + "=" + header.value + ";";
    return text;
}

inline std::string shownFault(MessageFault fault)
{
    return "fault " + std::to_string(int(fault));
}

inline std::string shownEnd(const ResponseParser &parser)
{
    return std::to_string(parser.status()) + (parser.keepAlive() ? " keep " : " close ") +
           shownHeaders(parser.headers()) + " '" + parser.body() + "'";
}

inline std::string shownEnd(const RequestParser &parser)
{
    return parser.method() + " " + parser.target() + (parser.keepAlive() ? " keep " : " close ") +
           shownHeaders(parser.headers()) + " body " + std::to_string(parser.bodySize());
}

/// Feeds the pieces, then says that the peer closed if the message is not over. On Done the outcome ends
/// with the number of bytes that were taken.
template <class Parser>
std::string outcomeOf(Parser &parser, std::span<const std::string_view> pieces)
{
    Fed fed;
    std::size_t taken = 0;
    for (std::string_view piece : pieces) {
        fed = parser.feed(piece);
        taken += fed.consumed;
        if (fed.state != ParseState::More)
            break;
    }
    if (fed.state == ParseState::More)
        fed.state = parser.finish();
    if (fed.state == ParseState::Failed)
        return shownFault(parser.fault());
    return shownEnd(parser) + " of " + std::to_string(taken);
}

template <class Parser>
std::string outcomeWhole(Parser parser, std::string_view bytes)
{
    const std::string_view pieces[] = {bytes};
    return outcomeOf(parser, pieces);
}

template <class Parser>
std::string outcomeCutAt(Parser parser, std::string_view bytes, std::size_t at)
{
    const std::string_view pieces[] = {bytes.substr(0, at), bytes.substr(at)};
    return outcomeOf(parser, pieces);
}

/// In pieces of `size` bytes each.
template <class Parser>
std::string outcomeInPieces(Parser parser, std::string_view bytes, std::size_t size)
{
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at < bytes.size(); at += size)
        pieces.push_back(bytes.substr(at, size));
    return outcomeOf(parser, pieces);
}

} // namespace coroscope::test
