// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpointcheck.h"

#include "tests/support/check.h"

using namespace coroscope;

namespace {

/// The refusal's status, 0 for none.
int statusFor(const std::string &headers, const std::string &method = "GET",
              std::uint16_t port = 5000)
{
    RequestParser parser;
    CHECK(parser.feed(method + " / HTTP/1.1\r\n" + headers + "\r\n").state == ParseState::Done);
    const std::optional<Refusal> refusal = refusalOf(parser, port);
    CHECK(!refusal || refusal->sentence.ends_with("."));
    return refusal ? refusal->status : 0;
}

void onlyThisMachinesNamesAreServed()
{
    CHECK_EQUAL(statusFor("Host: 127.0.0.1:5000\r\n"), 0);
    CHECK_EQUAL(statusFor("Host: LocalHost:5000\r\n"), 0);
    CHECK_EQUAL(statusFor("Host: [::1]:5000\r\n"), 0);
    CHECK_EQUAL(statusFor("Host: localhost\r\n", "GET", 80), 0);
    CHECK_EQUAL(statusFor("Host: localhost\r\n"), 421);
    CHECK_EQUAL(statusFor("Host: localhost:5001\r\n"), 421);
    CHECK_EQUAL(statusFor("Host: localhost.example.com:5000\r\n"), 421);
    CHECK_EQUAL(statusFor("Host: example.com:5000\r\n"), 421);
    CHECK_EQUAL(statusFor("Host: 127.0.0.1:5000@example.com\r\n"), 421);
    CHECK_EQUAL(statusFor("Host:\r\n"), 421);
    CHECK_EQUAL(statusFor(""), 400);
    CHECK_EQUAL(statusFor("Host: 127.0.0.1:5000\r\nhost: 127.0.0.1:5000\r\n"), 400);
}

void pagesOfOtherMachinesAreRefused()
{
    const auto statusForOrigin = [](const std::string &origin) {
        return statusFor("Host: 127.0.0.1:5000\r\nOrigin: " + origin + "\r\n");
    };
    CHECK_EQUAL(statusForOrigin("http://localhost"), 0);
    CHECK_EQUAL(statusForOrigin("http://LOCALHOST:8080"), 0);
    CHECK_EQUAL(statusForOrigin("https://127.0.0.1:1"), 0);
    CHECK_EQUAL(statusForOrigin("http://[::1]:5000"), 0);
    CHECK_EQUAL(statusForOrigin("http://example.com"), 403);
    CHECK_EQUAL(statusForOrigin("http://localhost.example.com"), 403);
    CHECK_EQUAL(statusForOrigin("http://localhost:"), 403);
    CHECK_EQUAL(statusForOrigin("http://localhost:80.example.com"), 403);
    CHECK_EQUAL(statusForOrigin("http://localhostx80"), 403);
    CHECK_EQUAL(statusForOrigin("ftp://localhost"), 403);
    CHECK_EQUAL(statusForOrigin("null"), 403);
    CHECK_EQUAL(statusForOrigin(""), 403);
}

void onlyThreeMethodsAreAnswered()
{
    const std::string host = "Host: 127.0.0.1:5000\r\n";
    for (const char *method : {"GET", "HEAD", "POST"})
        CHECK_EQUAL(statusFor(host, method), 0);
    for (const char *method : {"PUT", "DELETE", "OPTIONS", "get", "BREW"})
        CHECK_EQUAL(statusFor(host, method), 405);
}

void faultsHaveTheirStatus()
{
    CHECK_EQUAL(refusalOf(MessageFault::HeaderTooLong).status, 431);
    CHECK_EQUAL(refusalOf(MessageFault::TooManyFields).status, 431);
    CHECK_EQUAL(refusalOf(MessageFault::BodyTooLong).status, 413);
    CHECK_EQUAL(refusalOf(MessageFault::Field).status, 400);
    CHECK_EQUAL(refusalOf(MessageFault::HeaderTooLong).sentence,
                "The client sent an HTTP header of more than 16384 bytes.");
}

} // namespace

int main()
{
    onlyThisMachinesNamesAreServed();
    pagesOfOtherMachinesAreRefused();
    onlyThreeMethodsAreAnswered();
    faultsHaveTheirStatus();
    return coroscope::test::checksFailed();
}
