// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/message.h"

#include "tests/http/messageoutcome.h"
#include "tests/support/check.h"

using namespace coroscope;
using namespace coroscope::test;
using AnswerTo = ResponseParser::AnswerTo;
using enum MessageFault;

namespace {

const std::string kOk = "HTTP/1.1 200 OK\r\n";

void checkAnswer(const std::string &bytes, const std::string &expected, Limits limits = {})
{
    CHECK_EQUAL(outcomeWhole(ResponseParser(AnswerTo::Get, limits), bytes), expected);
    CHECK_EQUAL(outcomeInPieces(ResponseParser(AnswerTo::Get, limits), bytes, 7), expected);
    CHECK_EQUAL(outcomeInPieces(ResponseParser(AnswerTo::Get, limits), bytes, 1), expected);
}

void limitsHoldToTheByte()
{
    const Limits limits{.header = 60, .fields = 3, .body = 5, .interimAnswers = 1};
    const auto length = [](const std::string &n) {
        return kOk + "Content-Length: " + n + "\r\n\r\n";
    };
    checkAnswer(length("5") + "12345", "200 keep Content-Length=5; '12345' of 43", limits);
    checkAnswer(length("6") + "123456", shownFault(BodyTooLong), limits);
    checkAnswer(kOk + "\r\n12345", "200 close  '12345' of 24", limits);
    checkAnswer(kOk + "\r\n123456", shownFault(BodyTooLong), limits);
    const std::string chunked = kOk + "Transfer-Encoding: chunked\r\n\r\n";
    checkAnswer(chunked + "3\r\n123\r\n2\r\n45\r\n0\r\n\r\n",
                "200 keep Transfer-Encoding=chunked; '12345' of 67", limits);
    checkAnswer(chunked + "3\r\n123\r\n3\r\n456\r\n0\r\n\r\n", shownFault(BodyTooLong), limits);
    // 17 + 39 + 2 + 2: a header of 60 bytes; then of 61
    checkAnswer(kOk + "A: " + std::string(36, 'a') + "\r\n\r\n",
                "200 close A=" + std::string(36, 'a') + "; '' of 60", limits);
    checkAnswer(kOk + "A: " + std::string(37, 'a') + "\r\n\r\n", shownFault(HeaderTooLong), limits);
    checkAnswer(kOk + "A: \r\nB: \r\nC: \r\n\r\n", "200 close A=;B=;C=; '' of 34", limits);
    checkAnswer(kOk + "A: \r\nB: \r\nC: \r\nD: \r\n\r\n", shownFault(TooManyFields), limits);
    checkAnswer(chunked + "0\r\nA: \r\nB: \r\n\r\n", "200 keep Transfer-Encoding=chunked; '' of 62",
                limits);
    checkAnswer(chunked + "0\r\nA: \r\nB: \r\nC: \r\n\r\n", shownFault(TooManyFields), limits);
}

void valuesOf64KiBAndBodiesOf16MiBAreTaken()
{
    const std::string value(64 * 1024, 'v');
    checkAnswer(kOk + "A: " + value + "\r\n\r\n", "200 close A=" + value + "; '' of 65560");
    std::string many = kOk;
    for (int i = 0; i < 1000; ++i)
        many += "A: b\r\n";
    const auto outcome = outcomeWhole(ResponseParser(), many + "\r\n");
    CHECK(outcome.starts_with("200 close A=b;"));
    CHECK_EQUAL(outcomeWhole(ResponseParser(), many + "A: b\r\n\r\n"), shownFault(TooManyFields));
    CHECK_EQUAL(outcomeWhole(ResponseParser(), kOk + std::string(300 * 1024, 'a')),
                shownFault(HeaderTooLong));

    const std::string head = kOk + "Content-Length: 16777216\r\n\r\n";
    const std::string body(16 * 1024 * 1024, 'b');
    ResponseParser parser;
    CHECK(parser.feed(head).state == ParseState::More);
    CHECK(parser.feed(body).state == ParseState::Done);
    const Answer answer = parser.take();
    CHECK(answer.body == body && answer.status == 200);
    const std::string over = kOk + "Content-Length: 16777217\r\n\r\n";
    CHECK_EQUAL(outcomeWhole(ResponseParser(), over), shownFault(BodyTooLong));
}

void manyExtensionsTogetherAreTooLong()
{
    std::string bytes = kOk + "Transfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 200; ++i)
        bytes += "1;" + std::string(100, 'x') + "\r\na\r\n";
    checkAnswer(bytes + "0\r\n\r\n", shownFault(ChunkTooLong));
}

void pipelinedRequestsComeOneByOne()
{
    const std::string first = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n";
    const std::string second = "POST /2 HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody";
    const std::string third = "GET /3 HTTP/1.1\r\nConnection: close\r\n\r\n";
    const std::string all = first + second + third;
    for (std::size_t size = 1; size <= all.size(); ++size) {
        RequestParser parser;
        std::string targets;
        for (std::size_t at = 0; at < all.size();) {
            const Fed fed = parser.feed(std::string_view(all).substr(at, size));
            at += fed.consumed;
            if (fed.state == ParseState::Failed || fed.consumed == 0)
                break;
            if (fed.state == ParseState::Done) {
                targets += parser.target() + "@" + std::to_string(at) + " ";
                parser.reset();
                CHECK(!parser.hasBegun());
            }
        }
        CHECK_EQUAL(targets, "/1@28 /2@71 /3@109 ");
    }
}

void aParserIsUsedAgainAfterAFault()
{
    ResponseParser parser(AnswerTo::Head);
    CHECK(parser.feed("SSH").state == ParseState::Failed);
    CHECK_EQUAL(int(parser.feed("HTTP").consumed), 0);
    CHECK(parser.finish() == ParseState::Failed);
    parser.reset();
    CHECK(parser.fault() == None);
    CHECK(parser.feed(kOk + "Content-Length: 1\r\n\r\na").state == ParseState::Done);
    CHECK_EQUAL(parser.body(), "a");
    CHECK(parser.finish() == ParseState::Done);
}

void headersAreFoundInAnyCase()
{
    const std::vector<Header> headers = {{"X-Task", "7"}, {"x-task", "8"}, {"X", ""}};
    CHECK_EQUAL(*findHeader(headers, "x-TASK"), "7");
    CHECK_EQUAL(*findHeader(headers, "x"), "");
    CHECK(!findHeader(headers, "X-Tas"));
}

void everyFaultHasItsSentence()
{
    for (int i = 0; i < kMessageFaultCount; ++i) {
        const std::string sentence = english(reasonOf(MessageFault(i), "127.0.0.1:5000", {}));
        CHECK(sentence.starts_with("127.0.0.1:5000 ") && sentence.ends_with("."));
        CHECK(sentence.find('%') == std::string::npos);
    }
    CHECK_EQUAL(english(reasonOf(BodyTooLong, "The client", {.body = 9})),
                "The client sent a body of more than 9 bytes.");
    CHECK(kindOf(EndsInBody) == HttpErrorKind::Closed);
    CHECK(kindOf(TooManyFields) == HttpErrorKind::Limit);
    CHECK(kindOf(Chunk) == HttpErrorKind::Protocol);
}

} // namespace

int main()
{
    limitsHoldToTheByte();
    valuesOf64KiBAndBodiesOf16MiBAreTaken();
    manyExtensionsTogetherAreTooLong();
    pipelinedRequestsComeOneByOne();
    aParserIsUsedAgainAfterAFault();
    headersAreFoundInAnyCase();
    everyFaultHasItsSentence();
    return checksFailed();
}
