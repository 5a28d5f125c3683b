// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/headerfield.h"

#include <QTest>

using namespace coroscope;
using namespace std::string_literals;

namespace {

std::string errorOf(std::string_view line)
{
    const auto header = parseHeader(line);
    const Message *error = std::get_if<Message>(&header);
    return error ? english(*error) : "no error";
}

} // namespace

class HeaderFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderHasANameAndAValue()
    {
        const auto equals = [](std::string_view line, const HeaderField &expected) {
            const auto header = parseHeader(line);
            return std::holds_alternative<HeaderField>(header) &&
                   std::get<HeaderField>(header) == expected;
        };
        QVERIFY(equals("Accept: text/html", {"Accept", "text/html"}));
        QVERIFY(equals("Accept:text/html", {"Accept", "text/html"}));
        QVERIFY(equals("Accept: \t text/html \t", {"Accept", "text/html"}));
        QVERIFY(equals("X-Time: 12:30", {"X-Time", "12:30"}));
        QVERIFY(equals("X-Empty:", {"X-Empty", ""}));
        QVERIFY(equals("X-Empty:  ", {"X-Empty", ""}));
        QVERIFY(equals("X-Tab: a\tb", {"X-Tab", "a\tb"}));
        QVERIFY(equals("X-Name: Zürich", {"X-Name", "Zürich"}));
        QVERIFY(equals("!#$%&'*+-.^_`|~09azAZ: x", {"!#$%&'*+-.^_`|~09azAZ", "x"}));
    }

    void aNameIsAToken()
    {
        for (const char *token : {"GET", "a", "x-y_z", "!#$%&'*+-.^_`|~"})
            QVERIFY2(isToken(token), token);
        for (const char *text : {"", "a b", "a:b", "a/b", "a\"", "(a)", "a\r", "ä", "a,b", "a;b",
                                 "[a]", "{a}", "a@b", "a\\b", "<a>", "a=b", "a?"})
            QVERIFY2(!isToken(text), text);
        QVERIFY(!isToken("a\0"s));
    }

    void aLineWithoutColonIsRefusedWithoutShowingIt()
    {
        QCOMPARE(
            errorOf("Bearer abc"),
            "'header' must be a name, a colon and a value, such as 'Accept: text/html'; got one "
            "without a colon.");
        QCOMPARE(errorOf(""), errorOf("Bearer abc"));
    }

    void aNameThatIsNoTokenIsRefused()
    {
        const std::string sentence = "The name of 'header' may have letters, digits and "
                                     "!#$%&'*+-.^_`|~ only, without spaces before the colon.";
        for (const std::string &line :
             {": x"s, "Accept : x"s, " Accept: x"s, "A\r\nB: x"s, "A\0: x"s})
            QCOMPARE(errorOf(line), sentence);
    }

    void controlCharactersInAValueAreRefused()
    {
        const std::string sentence =
            "The value of the header 'X-A' must be one line of text, without "
            "line breaks and other control characters.";
        for (const std::string &line : {"X-A: a\rb"s, "X-A: a\nHost: b"s, "X-A: a\0b"s,
                                        "X-A: \x7f"s, "X-A: a\r\n"s, "X-A: \x1b[31m"s})
            QCOMPARE(errorOf(line), sentence);
    }

    void headersThatTheProgramWritesAreRefused()
    {
        QCOMPARE(errorOf("Host: a"), "'header' cannot be Host: it is taken from 'url'.");
        QCOMPARE(errorOf("content-LENGTH: 1"),
                 "'header' cannot be Content-Length: it is counted from 'body'.");
        QCOMPARE(
            errorOf("Transfer-Encoding: chunked"),
            "'header' cannot be Transfer-Encoding: 'body' is always sent whole, with its length.");
        QCOMPARE(errorOf("connection: close"),
                 "'header' cannot be Connection: 'reuse' decides about it.");
    }

    void aHeaderHasAtMost8192Bytes()
    {
        QCOMPARE(errorOf("X: " + std::string(8189, 'a')), "no error");
        QCOMPARE(errorOf("X: " + std::string(8190, 'a')),
                 "'header' must be at most 8192 bytes long, got one of 8193.");
    }

    void aMethodIsATokenButNotConnect()
    {
        QVERIFY(!checkMethod("GET"));
        QVERIFY(!checkMethod("M-SEARCH"));
        QVERIFY(!checkMethod(std::string(32, 'A')));
        const std::string sentence =
            "'method' must be one word of at most 32 letters, such as GET or POST.";
        for (const std::string &method : {""s, "GET /"s, "GET\r\n"s, std::string(33, 'A')}) {
            QVERIFY(checkMethod(method).has_value());
            QCOMPARE(english(*checkMethod(method)), sentence);
        }
        QVERIFY(checkMethod("connect").has_value());
        QCOMPARE(english(*checkMethod("CONNECT")), "'method' cannot be CONNECT: it asks a proxy "
                                                   "for a tunnel; choose another, such as GET.");
    }

    void secretHeadersAreKnownByTheirNames()
    {
        for (const char *name :
             {"Authorization", "authorization", "PROXY-AUTHORIZATION", "Cookie", "Set-Cookie",
              "X-Api-Key", "X-Auth-Token", "Client-Secret", "X-Password", "My-TOKEN-2", "apikey"})
            QVERIFY2(isSecretHeader(name), name);
        for (const char *name : {"Accept", "User-Agent", "X-Task", "Content-Type", ""})
            QVERIFY2(!isSecretHeader(name), name);
    }
};

QTEST_APPLESS_MAIN(HeaderFieldTest)
#include "tst_headerfield.moc"
