// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/messagefault.h"

#include <array>
#include <string>

namespace coroscope {

namespace {

// By MessageFault. %1 is the peer, %2 the limit.
constexpr std::array<const char *, kMessageFaultCount> kSentences = {
    QT_TRANSLATE_NOOP("coroscope", "%1 sent a complete message."),
    QT_TRANSLATE_NOOP("coroscope", "%1 closed the connection without a word."),
    QT_TRANSLATE_NOOP("coroscope", "%1 closed the connection inside the HTTP header."),
    QT_TRANSLATE_NOOP("coroscope", "%1 closed the connection before the end of the body."),
    QT_TRANSLATE_NOOP("coroscope",
                      "%1 does not speak HTTP/1.1: its answer does not begin with \"HTTP/1.\"."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent a first line that is not of HTTP/1.0 or HTTP/1.1."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent a status that is not from 100 to 599."),
    QT_TRANSLATE_NOOP("coroscope",
                      "%1 sent an HTTP header in which a line does not end with CR LF."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent an HTTP header with a malformed field."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent a Content-Length that is malformed or contradicted."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent a Transfer-Encoding other than \"chunked\"."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent a malformed chunk."),
    QT_TRANSLATE_NOOP("coroscope",
                      "%1 switched to another protocol (101), which nobody had asked for."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent more than %2 interim answers (1xx)."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent more than %2 header fields."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent an HTTP header of more than %2 bytes."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent chunk extensions or trailers of more than %2 bytes."),
    QT_TRANSLATE_NOOP("coroscope", "%1 sent a body of more than %2 bytes."),
};

std::size_t limitOf(MessageFault fault, const Limits &limits)
{
    switch (fault) {
    case MessageFault::TooManyInterim:
        return std::size_t(limits.interimAnswers);
    case MessageFault::TooManyFields:
        return limits.fields;
    case MessageFault::ChunkTooLong:
        return kChunkLinesLimit;
    case MessageFault::BodyTooLong:
        return limits.body;
    default:
        return limits.header;
    }
}

} // namespace

Message reasonOf(MessageFault fault, std::string_view peer, const Limits &limits)
{
    const char *sentence = kSentences[std::size_t(fault)];
    return {sentence, {std::string(peer), std::to_string(limitOf(fault, limits))}};
}

HttpErrorKind kindOf(MessageFault fault)
{
    switch (fault) {
    case MessageFault::Nothing:
    case MessageFault::EndsInHeader:
    case MessageFault::EndsInBody:
        return HttpErrorKind::Closed;
    case MessageFault::TooManyInterim:
    case MessageFault::TooManyFields:
    case MessageFault::HeaderTooLong:
    case MessageFault::ChunkTooLong:
    case MessageFault::BodyTooLong:
        return HttpErrorKind::Limit;
    default:
        return HttpErrorKind::Protocol;
    }
}

} // namespace coroscope
