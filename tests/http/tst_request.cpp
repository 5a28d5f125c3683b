// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/deadline.h"
#include "core/http/request.h"
#include "core/http/requesttext.h"
#include "core/http/socketaddress.h"
#include "tests/support/check.h"

#include <string>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

Answer answerWith(std::string body)
{
    Answer answer;
    answer.status = 200;
    answer.body = std::move(body);
    return answer;
}

void anAnswerIsShownByStatusAndBody()
{
    CHECK_EQUAL(resultTextOf(answerWith("Hello!")), std::string("200 'Hello!'"));
    CHECK_EQUAL(resultTextOf(answerWith("")), std::string("200 ''"));
}

void aLongBodyIsCutBetweenCharacters()
{
    const std::string text = resultTextOf(answerWith(std::string(1000, 'a')));
    CHECK_EQUAL(text.size(), std::size_t(60));
    CHECK(text.ends_with("a…'"));
    std::string wide;
    for (int i = 0; i < 100; ++i)
        wide += "你";
    const std::string cut = resultTextOf(answerWith(wide));
    CHECK(cut.size() <= 60);
    CHECK(cut.ends_with("你…'"));
    CHECK_EQUAL(printable(std::string(54, 'a'), 54), std::string(54, 'a'));
}

void whatCannotBeShownIsWrittenOut()
{
    CHECK_EQUAL(printable("a\nb\tc\rd", 60), std::string("a\\nb\\tc\\rd"));
    CHECK_EQUAL(printable(std::string_view("\x1b[31m\0\x7f", 7), 60),
                std::string("\\x1b[31m\\x00\\x7f"));
    CHECK_EQUAL(printable("\xff\xc3", 60), std::string("\\xff\\xc3"));
    CHECK_EQUAL(printable("\xc0\xaf", 60), std::string("\\xc0\\xaf"));          // overlong
    CHECK_EQUAL(printable("\xed\xa0\x80", 60), std::string("\\xed\\xa0\\x80")); // surrogate
    CHECK_EQUAL(printable("\xc2\x85", 60), std::string("\\xc2\\x85"));          // C1
    CHECK_EQUAL(printable("a\xe2\x80\xae"
                          "b",
                          60),
                std::string("a\\xe2\\x80\\xaeb")); // right-to-left override
    CHECK_EQUAL(printable("naïve 你好 😀", 60), std::string("naïve 你好 😀"));
}

HttpRequest requestTo(std::string host, std::uint16_t port)
{
    HttpRequest request;
    request.target.host = std::move(host);
    request.target.port = port;
    return request;
}

void peersAreNamedByHostAndPort()
{
    CHECK_EQUAL(hostAndPort(requestTo("127.0.0.1", 5000).target), std::string("127.0.0.1:5000"));
    CHECK_EQUAL(hostAndPort(requestTo("::1", 80).target), std::string("[::1]:80"));
}

std::string joined(const RequestText::Pieces &pieces)
{
    std::string text;
    for (const std::string_view piece : pieces)
        text += piece;
    return text;
}

void theBuiltInEndpointIsToldTheTask()
{
    ClientOptions options;
    options.request = requestTo("127.0.0.1", 5000);
    options.audience = Audience::BuiltInEndpoint;
    const RequestText text(options);
    RequestText::TaskLine line;
    const std::string whole = joined(text.pieces(4294967295U, line));
    CHECK(whole.starts_with("GET / HTTP/1.1\r\nHost: 127.0.0.1:5000\r\n"));
    CHECK(whole.find("\r\nAccept-Encoding: identity\r\n") != std::string::npos);
    CHECK(whole.ends_with("\r\nX-Task: 4294967295\r\n\r\n"));
    for (std::size_t sent = 0; sent <= whole.size(); ++sent)
        CHECK_EQUAL(joined(text.pieces(4294967295U, line, sent)), whole.substr(sent));
}

void strangersAreNotToldTheTask()
{
    ClientOptions options;
    options.request = requestTo("example.org", 80);
    options.request.method = "POST";
    options.request.body = "a=1";
    options.request.target.hostHeader = "example.org";
    options.request.target.pathAndQuery = "/form?x=1";
    options.request.target.authorization = "Basic c2VjcmV0";
    options.request.headers = {{"user-agent", "mine"}, {"X-Own", "1"}};
    const RequestText text(options);
    RequestText::TaskLine line;
    CHECK_EQUAL(joined(text.pieces(3, line)),
                std::string("POST /form?x=1 HTTP/1.1\r\nHost: example.org\r\nAccept: */*\r\n"
                            "Accept-Encoding: identity\r\nAuthorization: Basic c2VjcmV0\r\n"
                            "Content-Length: 3\r\nuser-agent: mine\r\nX-Own: 1\r\n\r\na=1"));
}

bool isFaulty(const HttpRequest &request)
{
    return faultIn(request).has_value();
}

void whatWouldBreakTheMessageIsRefused()
{
    const HttpRequest good = requestTo("localhost", 80);
    CHECK(!isFaulty(good));
    for (const char *method : {"", "GET ", "GET\r\n", "CONNECT", "G\xc3\xa9t"}) {
        HttpRequest request = good;
        request.method = method;
        CHECK(isFaulty(request));
    }
    for (const char *path : {"", "x", "/a b", "/a\r\nX: y", "*"}) {
        HttpRequest request = good;
        request.target.pathAndQuery = path;
        CHECK(isFaulty(request));
    }
    const std::vector<Header> wrong = {{"", "x"},
                                       {"A B", "x"},
                                       {"A:", "x"},
                                       {"A", "x\r\nB: y"},
                                       {"content-length", "3"},
                                       {"Transfer-Encoding", "chunked"},
                                       {"X-Task", "1"}};
    for (const Header &header : wrong) {
        HttpRequest request = good;
        request.headers = {header};
        CHECK(isFaulty(request));
    }
}

void aFaultDoesNotTellTheValue()
{
    HttpRequest request = requestTo("localhost", 80);
    request.headers = {{"Cookie", "hush\n"}};
    CHECK(english(*faultIn(request)).find("hush") == std::string::npos);
    CHECK(english(*faultIn(request)).find("Cookie") != std::string::npos);
}

void eachDeadlineHasItsReason()
{
    const std::string peer = "127.0.0.1:5000";
    Deadlines allowed;
    allowed.connect = 300ms;
    allowed.firstByte = 2500ms;
    allowed.total = 60s;
    const RequestDeadlines deadlines(allowed, peer, 1'000);
    CHECK_EQUAL(deadlines.total().due, std::int64_t(60'000'001'000));
    const Deadline connect = deadlines.phase(HttpErrorKind::Connect, 2'000);
    CHECK_EQUAL(connect.due, std::int64_t(300'002'000));
    CHECK_EQUAL(std::string(connect.error().what()),
                std::string("no connection to 127.0.0.1:5000 within 300 ms"));
    const Deadline firstByte = deadlines.phase(HttpErrorKind::FirstByte, 0);
    CHECK_EQUAL(std::string(firstByte.error().what()),
                std::string("no answer from 127.0.0.1:5000 within 2.5 s"));
    const Deadline late = deadlines.phase(HttpErrorKind::FirstByte, 59'000'000'000);
    CHECK_EQUAL(late.due, deadlines.total().due);
    CHECK_EQUAL(std::string(late.error().what()),
                std::string("no complete answer from 127.0.0.1:5000 within 60 s"));
}

void noDeadlineIsNever()
{
    const std::string peer = "x:1";
    const Deadlines none;
    const RequestDeadlines deadlines(none, peer, 5);
    CHECK_EQUAL(deadlines.total().due, Deadline::kNever);
    CHECK_EQUAL(deadlines.phase(HttpErrorKind::FirstByte, 7).due, Deadline::kNever);
    const Deadline huge =
        deadlineFrom(5, std::chrono::nanoseconds::max(), HttpErrorKind::Total, peer);
    CHECK_EQUAL(huge.due, Deadline::kNever);
}

void aStatusOfFourHundredOrMoreIsAFailure()
{
    Answer answer = answerWith("");
    answer.status = 399;
    requireSuccess(answer);
    answer.status = 503;
    std::string words;
    try {
        requireSuccess(answer);
    } catch (const HttpError &error) {
        CHECK_EQUAL(error.kind(), HttpErrorKind::Status);
        words = error.what();
    }
    CHECK_EQUAL(words, std::string("HTTP 503"));
}

void addressesNeedNoLookUp()
{
    CHECK(literalAddress("127.0.0.1", 80).has_value());
    CHECK_EQUAL(literalAddress("::1", 80)->family(), AF_INET6);
    CHECK(!literalAddress("localhost", 80));
    CHECK(!lookUp("localhost", 80).list.empty());
}

} // namespace

int main()
{
    anAnswerIsShownByStatusAndBody();
    aLongBodyIsCutBetweenCharacters();
    whatCannotBeShownIsWrittenOut();
    peersAreNamedByHostAndPort();
    theBuiltInEndpointIsToldTheTask();
    strangersAreNotToldTheTask();
    whatWouldBreakTheMessageIsRefused();
    aFaultDoesNotTellTheValue();
    eachDeadlineHasItsReason();
    noDeadlineIsNever();
    aStatusOfFourHundredOrMoreIsAFailure();
    addressesNeedNoLookUp();
    return test::checksFailed();
}
