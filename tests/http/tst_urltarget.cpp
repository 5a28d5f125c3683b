// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/requesttext.h"
#include "core/http/urltarget.h"

#include <QTest>
#include <QUrl>

using namespace coroscope;

class TestUrlTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUrlGivesItsTarget_data();
    void aUrlGivesItsTarget();
    void userInfoBecomesAuthorization();
    void whatIsNoUrlOfOursIsRefusedWithoutTellingSecrets_data();
    void whatIsNoUrlOfOursIsRefusedWithoutTellingSecrets();
};

void TestUrlTarget::aUrlGivesItsTarget_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("target");
    QTest::newRow("short") << u"http://example.org"_qs << u"http example.org 80 / example.org"_qs;
    QTest::newRow("https") << u"https://example.org/a/b?x=1&y=%20#part"_qs
                           << u"https example.org 443 /a/b?x=1&y=%20 example.org"_qs;
    QTest::newRow("port") << u"http://127.0.0.1:5000/x"_qs
                          << u"http 127.0.0.1 5000 /x 127.0.0.1:5000"_qs;
    QTest::newRow("the usual port")
        << u"https://localhost:443/"_qs << u"https localhost 443 / localhost"_qs;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_qs << u"http ::1 8080 / [::1]:8080"_qs;
    QTest::newRow("international") << u"http://bücher.example/ä b"_qs
                                   << u"http xn--bcher-kva.example 80 /%C3%A4%20b "
                                      "xn--bcher-kva.example"_qs;
    QTest::newRow("line break") << u"http://localhost/%0D%0AX:1"_qs
                                << u"http localhost 80 /%0D%0AX:1 localhost"_qs;
    QTest::newRow("empty query") << u"http://localhost?"_qs << u"http localhost 80 /? localhost"_qs;
}

void TestUrlTarget::aUrlGivesItsTarget()
{
    QFETCH(const QString, url);
    QFETCH(const QString, target);
    const auto found = targetFromUrl(QUrl(url));
    QVERIFY(std::holds_alternative<Target>(found));
    const Target &made = std::get<Target>(found);
    QCOMPARE(QString::fromStdString((made.isTls ? "https " : "http ") + made.host + " " +
                                    std::to_string(made.port) + " " + made.pathAndQuery + " " +
                                    made.hostHeader),
             target);
    QVERIFY(made.authorization.empty());
    HttpRequest request;
    request.target = made;
    QVERIFY(!faultIn(request));
}

void TestUrlTarget::userInfoBecomesAuthorization()
{
    const auto found = targetFromUrl(QUrl(u"http://Aladdin:open%20sesame@localhost/"_qs));
    QVERIFY(std::holds_alternative<Target>(found));
    const Target &target = std::get<Target>(found);
    QCOMPARE(QByteArray::fromStdString(target.authorization),
             QByteArray("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")); // RFC 7617, 2
    QCOMPARE(QByteArray::fromStdString(hostAndPort(target)), QByteArray("localhost:80"));
}

void TestUrlTarget::whatIsNoUrlOfOursIsRefusedWithoutTellingSecrets_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("no scheme") << u"localhost/hush"_qs;
    QTest::newRow("another scheme") << u"ftp://user:hush@localhost/"_qs;
    QTest::newRow("no host") << u"http:///hush"_qs;
    QTest::newRow("file") << u"file:///hush"_qs;
    QTest::newRow("port 0") << u"http://user:hush@localhost:0/"_qs;
    QTest::newRow("port too large") << u"http://user:hush@localhost:70000/"_qs;
    QTest::newRow("blank in the host") << u"http://user:hush@local host/"_qs;
}

void TestUrlTarget::whatIsNoUrlOfOursIsRefusedWithoutTellingSecrets()
{
    QFETCH(const QString, url);
    const auto found = targetFromUrl(QUrl(url));
    QVERIFY(std::holds_alternative<Message>(found));
    const QString words = QString::fromStdString(english(std::get<Message>(found)));
    QVERIFY(words.startsWith(u"the URL"));
    QVERIFY(!words.contains(u"hush"));
}

QTEST_GUILESS_MAIN(TestUrlTarget)
#include "tst_urltarget.moc"
