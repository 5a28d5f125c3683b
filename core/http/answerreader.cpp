// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/answerreader.h"

namespace coroscope {

AnswerReader::AnswerReader(const ClientOptions &options, const std::string &peer)
    : m_options(options)
    , m_peer(peer)
    , m_parser(options.request.method == "HEAD" ? ResponseParser::AnswerTo::Head
                                                : ResponseParser::AnswerTo::Get,
               options.limits)
{
}

bool AnswerReader::feed(std::string_view received)
{
    Fed fed;
    if (received.empty()) {
        fed.state = m_parser.finish();
    } else {
        m_hasBegun = true;
        fed = m_parser.feed(received);
    }
    if (fed.state == ParseState::Failed)
        throw HttpError(kindOf(m_parser.fault()),
                        reasonOf(m_parser.fault(), m_peer, m_options.limits));
    m_leavesConnectionOpen = !received.empty() && fed.consumed == received.size() &&
                             m_options.reuse == Reuse::On && m_parser.keepAlive();
    return fed.state == ParseState::Done;
}

} // namespace coroscope
