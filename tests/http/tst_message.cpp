// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/message.h"

#include "tests/http/messageoutcome.h"
#include "tests/support/check.h"

#include <random>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::string_literals;
using AnswerTo = ResponseParser::AnswerTo;
using enum MessageFault;

namespace {

struct Case
{
    std::string bytes;
    std::string expected; // outcomeOf()
    AnswerTo method = AnswerTo::Get;
};

Case bad(std::string bytes, MessageFault fault)
{
    return {std::move(bytes), shownFault(fault)};
}

const std::string kOk = "HTTP/1.1 200 OK\r\n";

std::vector<Case> answers()
{
    return {
        {kOk + "Content-Length: 6\r\n\r\nHello!", "200 keep Content-Length=6; 'Hello!' of 44"},
        {kOk + "Content-Length: 0\r\n\r\n", "200 keep Content-Length=0; '' of 38"},
        {kOk + "Content-Length: 2, 2\r\n\r\nab", "200 keep Content-Length=2, 2; 'ab' of 43"},
        {kOk + "Content-Length: 1\r\n\r\nabc", "200 keep Content-Length=1; 'a' of 39"},
        {kOk + "Connection: close\r\nContent-Length: 1\r\n\r\na",
         "200 close Connection=close;Content-Length=1; 'a' of 58"},
        {kOk + "\r\nuntil the end", "200 close  'until the end' of 32"},
        {kOk + "\r\n", "200 close  '' of 19"},
        {"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", "200 close Content-Length=1; 'a' of 39"},
        {"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\na",
         "200 keep Connection=keep-alive;Content-Length=1; 'a' of 63"},
        {"HTTP/1.1 204 No Content\r\n\r\nHTTP", "204 keep  '' of 27"},
        {"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n",
         "304 keep Content-Length=9; '' of 48"},
        {"HTTP/1.1 599 \r\nContent-Length: 0\r\n\r\n", "599 keep Content-Length=0; '' of 36"},
        {kOk + "Content-Length: 9\r\n\r\n", "200 keep Content-Length=9; '' of 38", AnswerTo::Head},
        {kOk + "\r\n", "200 keep  '' of 19", AnswerTo::Head},
        {kOk + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=\"y\"\r\n0123456789\r\n0\r\n\r\n",
         "200 keep Transfer-Encoding=chunked; 'abc0123456789' of 81"},
        {kOk +
             "Transfer-Encoding: CHUNKED\r\n\r\n1;a\r\n\n\r\n00;b\r\nX-Sum: 1\r\nY: 2\r\n\r\nmore",
         "200 keep Transfer-Encoding=CHUNKED; '\n' of 79"},
        {kOk + "Folded: a\r\n  b\r\nContent-Length: 0\r\n\r\n",
         "200 keep Folded=a b;Content-Length=0; '' of 54"},
        {kOk + "Empty:\r\nSpaces:  a b \t\r\nContent-Length: 0\r\n\r\n",
         "200 keep Empty=;Spaces=a b;Content-Length=0; '' of 62"},
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + kOk +
             "Content-Length: 1\r\n\r\na",
         "200 keep Content-Length=1; 'a' of 95"},
    };
}

std::vector<Case> badAnswers()
{
    const std::string chunked = kOk + "Transfer-Encoding: chunked\r\n\r\n";
    std::string interims;
    for (int i = 0; i < 11; ++i)
        interims += "HTTP/1.1 100 Continue\r\n\r\n";
    return {
        bad("", Nothing),
        bad("HTTP/1.1 100 Continue\r\n\r\n", Nothing),
        bad("HTTP/1.1 200 OK\r\nContent-Le", EndsInHeader),
        bad(kOk + "Content-Length: 2\r\n\r\na", EndsInBody),
        bad(kOk + "Content-Length: 2\r\n\r\n", EndsInBody),
        bad(chunked, EndsInBody),
        bad(chunked + "3\r\nab", EndsInBody),
        bad(chunked + "0\r\n", EndsInBody),
        bad("SSH-2.0-OpenSSH_9.2\r\n", NotHttp),
        bad("\r\n" + kOk + "\r\n", NotHttp),
        bad("HTTP/2 200\r\n\r\n", NotHttp),
        bad("HTTP/1.2 200 OK\r\n\r\n", StartLine),
        bad("HTTP/1.1\r\n\r\n", StartLine),
        bad("HTTP/1.1  200 OK\r\n\r\n", Status),
        bad("HTTP/1.1 2x0 OK\r\n\r\n", Status),
        bad("HTTP/1.1 099 Low\r\n\r\n", Status),
        bad("HTTP/1.1 600 High\r\n\r\n", Status),
        bad("HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n", Switched),
        bad("HTTP/1.1 200 OK\nA: b\n\n", LineEnding),
        bad("HTTP/1.1 200 OK\r\nA: b\rC: d\r\n\r\n", LineEnding),
        bad("HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\n"s, LineEnding),
        bad("HTTP/1.1 200 OK\r\r\n\r\n", LineEnding),
        bad(kOk + "A : b\r\n\r\n", Field),
        bad(kOk + ": b\r\n\r\n", Field),
        bad(kOk + "no colon\r\n\r\n", Field),
        bad(kOk + "A: \x01\r\n\r\n", Field),
        bad(kOk + " folded first\r\n\r\n", Field),
        bad(kOk + "Folded: a\r\n " + std::string(5000, 'b') + "\r\n\r\n", Field),
        bad(kOk + "Content-Length: -1\r\n\r\n", ContentLength),
        bad(kOk + "Content-Length: \r\n\r\n", ContentLength),
        bad(kOk + "Content-Length: 0x10\r\n\r\n", ContentLength),
        bad(kOk + "Content-Length: 99999999999999999999\r\n\r\n", ContentLength),
        bad(kOk + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", ContentLength),
        bad(kOk + "Content-Length: 1, 2\r\n\r\nab", ContentLength),
        bad(kOk + "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n", ContentLength),
        bad(kOk + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", TransferEncoding),
        bad(kOk + "Transfer-Encoding: gzip, chunked\r\n\r\n", TransferEncoding),
        bad(kOk + "Transfer-Encoding: identity\r\n\r\n", TransferEncoding),
        bad(kOk + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            TransferEncoding),
        bad("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", TransferEncoding),
        bad(chunked + "x\r\n", Chunk),
        bad(chunked + "\r\n", Chunk),
        bad(chunked + "-1\r\n", Chunk),
        bad(chunked + "1ffffffffffffffff\r\n", Chunk),
        bad(chunked + "1 \r\na\r\n", Chunk),
        bad(chunked + "1;=\r\na\r\n", Chunk),
        bad(chunked + "1\r\nab\r\n0\r\n\r\n", Chunk),
        bad(chunked + "1\na", LineEnding),
        bad(chunked + "1\r\na\n0\r\n\r\n", LineEnding),
        bad(chunked + "0\r\nbad trailer\r\n\r\n", Field),
        bad(chunked + "1;a=" + std::string(20'000, 'b') + "\r\n", ChunkTooLong),
        bad(chunked + "0\r\nA: " + std::string(20'000, 'b') + "\r\n\r\n", ChunkTooLong),
        bad(interims + kOk + "\r\n", TooManyInterim),
    };
}

std::vector<Case> requests()
{
    const std::string host = "Host: localhost\r\n";
    const std::string get = "GET / HTTP/1.1\r\n" + host;
    return {
        {get + "\r\n", "GET / keep Host=localhost; body 0 of 35"},
        {get + "\r\n" + get + "\r\n", "GET / keep Host=localhost; body 0 of 35"},
        {"GET / HTTP/1.0\r\n\r\n", "GET / close  body 0 of 18"},
        {"HEAD /a?b=c HTTP/1.1\r\nConnection: Close\r\n\r\n",
         "HEAD /a?b=c close Connection=Close; body 0 of 43"},
        {"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET",
         "POST / keep Content-Length=3; body 3 of 41"},
        {"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
         "POST / keep Transfer-Encoding=chunked; body 2 of 59"},
        {"BREW http://localhost/pot HTTP/1.1\r\n\r\n",
         "BREW http://localhost/pot keep  body 0 of 38"},
        bad("", Nothing),
        bad("GET / HT", EndsInHeader),
        bad(get, EndsInHeader),
        bad("\r\n" + get + "\r\n", StartLine),
        bad("GET /\r\n\r\n", StartLine),
        bad("GET / H\r\n\r\n", StartLine),
        bad("GET  / HTTP/1.1\r\n\r\n", StartLine),
        bad("GET /a b HTTP/1.1\r\n\r\n", StartLine),
        bad("GET / HTTP/1.1 \r\n\r\n", StartLine),
        bad("GET / HTTP/2.0\r\n\r\n", StartLine),
        bad("G(T / HTTP/1.1\r\n\r\n", StartLine),
        bad("\x16\x03\x01\x02" + std::string("\r\n\r\n"), StartLine),
        bad("GET / HTTP/1.1\nHost: a\n\n", LineEnding),
        bad("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nab", EndsInBody),
        bad("POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n", ContentLength),
        bad("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", TransferEncoding),
        bad("POST / HTTP/1.1\r\nTransfer-Encoding: chunked, identity\r\n\r\n", TransferEncoding),
    };
}

template <class Make>
void checkAtEveryCut(const Case &tried, const Make &make)
{
    CHECK_EQUAL(outcomeWhole(make(), tried.bytes), tried.expected);
    CHECK_EQUAL(outcomeInPieces(make(), tried.bytes, 1), tried.expected);
    const std::size_t step = tried.bytes.size() > 1000 ? 97 : 1;
    for (std::size_t at = 1; at < tried.bytes.size(); at += step) {
        if (outcomeCutAt(make(), tried.bytes, at) != tried.expected)
            CHECK_EQUAL(tried.bytes.substr(0, at) + " | " + tried.bytes.substr(at), "");
    }
}

void everyMessageGivesTheSameResultWhereverItIsCut()
{
    for (const auto &cases : {answers(), badAnswers()}) {
        for (const Case &tried : cases)
            checkAtEveryCut(tried, [&] { return ResponseParser(tried.method); });
    }
    for (const Case &tried : requests())
        checkAtEveryCut(tried, [] { return RequestParser(); });
}

std::string mutated(std::string bytes, std::mt19937_64 &random)
{
    const std::string_view likely[] = {"\r\n", "\r",       "\n", ":", " ",
                                       "0",    "\r\n\r\n", ";",  ",", "9"};
    for (std::uint64_t change = 0; change <= random() % 3; ++change) {
        const std::size_t at = random() % (bytes.size() + 1);
        const std::size_t length = random() % 8;
        switch (random() % 5) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(random());
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.insert(at, likely[random() % std::size(likely)]);
            break;
        case 3:
            bytes.insert(at, bytes.substr(random() % (bytes.size() + 1), length));
            break;
        default:
            bytes.resize(at);
        }
    }
    return bytes;
}

template <class Make>
void checkMutation(const std::string &bytes, std::mt19937_64 &random, const Make &make)
{
    const std::string whole = outcomeWhole(make(), bytes);
    CHECK_EQUAL(outcomeInPieces(make(), bytes, 1), whole);
    CHECK_EQUAL(outcomeInPieces(make(), bytes, 1 + random() % 40), whole);
}

void mutationsGiveTheSameResultHoweverTheyAreCut()
{
    std::mt19937_64 random(20260514);
    for (int round = 0; round < 60; ++round) {
        for (const auto &cases : {answers(), badAnswers()}) {
            for (const Case &tried : cases)
                checkMutation(mutated(tried.bytes, random), random,
                              [&] { return ResponseParser(tried.method); });
        }
        for (const Case &tried : requests())
            checkMutation(mutated(tried.bytes, random), random, [] { return RequestParser(); });
    }
}

} // namespace

int main()
{
    everyMessageGivesTheSameResultWhereverItIsCut();
    mutationsGiveTheSameResultHoweverTheyAreCut();
    return checksFailed();
}
