// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/target.h"

#include <QTest>

using namespace coroscope;
using namespace std::string_literals;

namespace {

std::string normalized(std::string_view text)
{
    const auto url = normalizedUrl(text);
    const Message *error = std::get_if<Message>(&url);
    return error ? english(*error) : std::get<std::string>(url);
}

Scenario foreign(unsigned tasks)
{
    Scenario scenario;
    scenario.url = "http://user:secret@example.org/?key=secret";
    scenario.tasks = tasks;
    return scenario;
}

} // namespace

class TargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUrlIsNormalized()
    {
        QCOMPARE(normalized(""), "");
        QCOMPARE(normalized("http://h"), "http://h/");
        QCOMPARE(normalized("HTTPS://H:8443/A?b=c#d"), "https://h:8443/A?b=c");
        QCOMPARE(normalized("http://h?x=1"), "http://h/?x=1");
        QCOMPARE(normalized("http://h:1/"), "http://h:1/");
        QCOMPARE(normalized("http://h:65535/"), "http://h:65535/");
        QCOMPARE(normalized("http://[::1]:80/"), "http://[::1]:80/");
        QCOMPARE(normalized("http://127.1/"), "http://127.0.0.1/");
        QCOMPARE(normalized("http://user:p%40ss@h/"), "http://user:p%40ss@h/");
        QCOMPARE(normalized("http://h/ä?x=%20"), "http://h/%C3%A4?x=%20");
        QCOMPARE(normalized("http://例え.jp/"), "http://xn--r8jz45g.jp/");
    }

    void onlyHttpAndHttpsAreAccepted()
    {
        const std::string sentence =
            "'url' must begin with http:// or https://, such as http://localhost:8000/.";
        for (const char *url : {"ftp://h/", "h", "h:80", "//h/", "file:///etc/passwd",
                                "localhost:8000", "javascript:alert(1)"})
            QCOMPARE(normalized(url), sentence);
    }

    void aHostIsNeeded()
    {
        const std::string sentence =
            "'url' names no host; write one, such as http://localhost:8000/.";
        for (const char *url : {"http:", "http:///x", "http:h", "http://user:secret@"})
            QCOMPARE(normalized(url), sentence);
    }

    void aPortIs1To65535()
    {
        const std::string sentence = "'url' is not a valid address: the port after the colon must "
                                     "be 1 to 65535, and the host "
                                     "must be a name or an IP address.";
        for (const char *url : {"http://h:0/", "http://h:65536/", "http://h:-1/", "http://h:abc/x",
                                "http://u:p@h:99999", "http://[::1]:0/"})
            QCOMPARE(normalized(url), sentence);
    }

    void charactersThatAUrlCannotHaveAreRefused()
    {
        const std::string sentence = "'url' is not a valid address: spaces and some other "
                                     "characters must be written as % and "
                                     "two hexadecimal digits.";
        for (const std::string &url :
             {"http://h/a b"s, "http://h/%zz"s, "http://h/a\r\nX: y"s, "http://a b/"s,
              "http://h\\@e/"s, "http://h/\0"s, "http://127.0.0.1%00.example.org/"s,
              "http://h/\x7f"s, " http://h/"s})
            QCOMPARE(normalized(url), sentence);
    }

    void aUrlHasAtMost8192Bytes()
    {
        const std::string start = "http://h/";
        const std::string longest = start + std::string(8192 - start.size(), 'a');
        QCOMPARE(normalized(longest), longest);
        QCOMPARE(normalized(longest + 'a'), "'url' must be at most 8192 bytes long, got 8193.");
    }

    void aShownUrlHasNoSecrets()
    {
        QCOMPARE(redactedUrl(""), "");
        QCOMPARE(redactedUrl("http://h:80/a/b"), "http://h:80/a/b");
        QCOMPARE(redactedUrl("http://user:secret@h/"), "http://h/");
        QCOMPARE(redactedUrl("https://user@h/@path@"), "https://h/@path@");
        QCOMPARE(redactedUrl("http://h/?a=1&b=2"), "http://h/?a=…&b=…");
        QCOMPARE(redactedUrl("http://h/?a=1=2&=3&c=&secret&"), "http://h/?a=…&=…&c=&…&");
        QCOMPARE(redactedUrl("http://h/?"), "http://h/?");
        QCOMPARE(redactedUrl("http://h/?u=http://x@y/#secret"), "http://h/?u=…");
        QCOMPARE(redactedUrl("http://user:se#cret@h/"), "…");
        QCOMPARE(redactedUrl("user:secret"), "…");
    }

    void redactingTwiceChangesNothing()
    {
        for (const char *url : {"http://h/?a=1&b&c=&d=4", "https://u:p@h:1/x?y=z#f"})
            QCOMPARE(redactedUrl(redactedUrl(url)), redactedUrl(url));
    }

    void thisMachineIsKnownByItsNamesAndAddresses()
    {
        for (const char *url :
             {"", "http://localhost/", "http://LOCALHOST:8000/", "http://localhost./",
              "http://a.b.localhost/", "http://127.0.0.1/", "http://127.255.255.254/",
              "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
              "https://user:p@127.0.0.1/"}) {
            Scenario scenario;
            QVERIFY(!setField(scenario, "url", url));
            QVERIFY2(isLoopback(scenario), url);
        }
    }

    void allOthersAreForeign()
    {
        for (const char *url :
             {"http://example.org/", "http://localhost.example.org/", "http://mylocalhost/",
              "http://127.0.0.1.example.org/", "http://localhost@example.org/", "http://128.0.0.1/",
              "http://10.0.0.1/", "http://0.0.0.0/", "http://[::]/", "http://[fe80::1]/",
              "http://[::ffff:10.0.0.1]/", "http://example.org/?127.0.0.1",
              "http://[::127.0.0.1]/"}) {
            Scenario scenario;
            QVERIFY(!setField(scenario, "url", url));
            QVERIFY2(!isLoopback(scenario), url);
        }
        Scenario scenario;
        scenario.url = "no url";
        QVERIFY(!isLoopback(scenario));
    }

    void whatIsOnThisMachineMayBeAskedAnyNumberOfTimes()
    {
        Scenario scenario;
        scenario.tasks = 100'000;
        QVERIFY(!loadGuard(scenario, 100'000));
        scenario.url = "http://localhost:8000/";
        QVERIFY(!loadGuard(scenario, 100'000));
    }

    void aForeignServerIsAskedAtMost10TimesAnd4TimesAtOnce()
    {
        QVERIFY(!loadGuard(foreign(10), 4));
        QVERIFY(!loadGuard(foreign(4), 100)); // 4 tasks are never more than 4 at once
        QVERIFY(loadGuard(foreign(11), 1).has_value());
        QVERIFY(loadGuard(foreign(10), 5).has_value());
        QVERIFY(loadGuard(foreign(5), 5).has_value());
    }

    void everyRepeatCounts()
    {
        Scenario scenario = foreign(5);
        scenario.repeat = 2;
        QVERIFY(!loadGuard(scenario, 1));
        scenario.repeat = 3;
        QVERIFY(loadGuard(scenario, 1).has_value());
        scenario.tasks = 100'000;
        scenario.repeat = 100;
        QVERIFY(english(*loadGuard(scenario, 1)).find("10000000 requests") != std::string::npos);
        scenario.url = "http://localhost:8000/";
        QVERIFY(!loadGuard(scenario, 100'000));
    }

    void aRefusalSaysTheNumbersAndTheWaysOutButNoSecret()
    {
        const std::optional<Message> refusal = loadGuard(foreign(100), 16);
        QVERIFY(refusal.has_value());
        QCOMPARE(
            english(*refusal),
            "Refused: example.org is not this machine, and 100 requests, up to 16 at once, might "
            "harm it. Send at most 10 (--tasks times --repeat), at most 4 at once (--permits, "
            "--connections, --processes, --per-process), or ask a server on localhost or the "
            "built-in endpoint (no --url).");
    }

    void aVirtualRunSendsNothing()
    {
        Scenario scenario = foreign(100);
        scenario.clock = ClockKind::Virtual;
        QVERIFY(!loadGuard(scenario, 100));
    }
};

QTEST_APPLESS_MAIN(TargetTest)
#include "tst_target.moc"
