// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/blockingtlsstream.h"
#include "tests/support/httprun.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/tlsserver.h"

#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;
using test::Certificate;
using test::failureOf;
using test::HttpRun;
using test::ScriptedPeer;
using test::ScriptedServer;
using test::TlsServer;

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

/// "localhost" is asked at 127.0.0.1, as literally as can be.
Addresses loopback(const std::string &, std::uint16_t port)
{
    return lookUp("127.0.0.1", port);
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTrustedServerAnswers();
    void whoCannotProveItsNameIsRefused_data();
    void whoCannotProveItsNameIsRefused();
    void insecureAsksForNoProof();
    void aBrokenFileOfAuthoritiesIsNamed();
    void aPeerWithoutTlsIsNamed();
    void aHandshakeHasADeadline();
    void aHandshakeCanBeCancelled();
    void anAnswerHasADeadline();
    void waitingForAnAnswerCanBeCancelled();
    void aLargeBodyIsSent();
    void aPeerThatDoesNotReadHoldsTheRequestUp();
    void aTlsConnectionIsReused();
    void aLoopMayEndInAHandshake();
    void theBlockingClientSpeaksTlsToo();
    void theBlockingClientMeetsItsDeadlineInAHandshake();
    void theBlockingClientStopsInAHandshakeAndInAnAnswer();

private:
    ClientOptions optionsFor(std::uint16_t port) const
    {
        ClientOptions options = test::optionsFor(port);
        options.request.target.isTls = true;
        options.request.target.host = "localhost";
        options.tls.caFile = m_certificate.file().toStdString();
        return options;
    }

    Certificate m_certificate;
};

void TestTls::initTestCase()
{
    if (!m_certificate.isMade())
        QSKIP("the openssl command line is needed to make a certificate");
}

void TestTls::aTrustedServerAnswers()
{
    const TlsServer server(m_certificate, "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nHello!");
    HttpRun run(optionsFor(server.port()), &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(resultTextOf(task->result())), u"200 'Hello!'"_qs);
    const std::string story = run.story(task->id());
    QVERIFY(story.find("requestBegan, notSuspended connect, suspended handshake, ready handshake, "
                       "running, suspended readable") != std::string::npos);
    QVERIFY(story.ends_with("requestEnded 200, finished"));
}

void TestTls::whoCannotProveItsNameIsRefused_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown authority") << false << u"localhost"_qs << u"self"_qs;
    QTest::newRow("another name") << true << u"127.0.0.1"_qs << u"host name did not match"_qs;
}

void TestTls::whoCannotProveItsNameIsRefused()
{
    QFETCH(const bool, isTrusted);
    QFETCH(const QString, host);
    QFETCH(const QString, reason);
    const TlsServer server(m_certificate, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    ClientOptions options = optionsFor(server.port());
    options.request.target.host = host.toStdString();
    if (!isTrusted)
        options.tls.caFile.clear();
    HttpRun run(options, &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    const QString words = text(failureOf(task));
    QVERIFY2(words.startsWith(
                 u"cannot make a TLS connection to %1:%2: "_qs.arg(host).arg(server.port())),
             qPrintable(words));
    QVERIFY2(words.contains(reason), qPrintable(words));
    QCOMPARE(run.count(EventKind::RequestEnded), std::size_t(1));

    StopSignal stop;
    const auto blocking = makeBlockingClient(options, stop);
    QString blockingWords;
    try {
        blocking->get(run.loop().recorder(), 99);
    } catch (const HttpError &error) {
        blockingWords = text(error.what());
    }
    QCOMPARE(blockingWords, words);
}

void TestTls::insecureAsksForNoProof()
{
    const TlsServer server(m_certificate, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    ClientOptions options = optionsFor(server.port());
    options.request.target.host = "127.0.0.1";
    options.tls = {PeerVerification::None, {}};
    HttpRun run(options);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(task->result().status, 200);
}

void TestTls::aBrokenFileOfAuthoritiesIsNamed()
{
    ClientOptions options = optionsFor(1);
    options.tls.caFile = "/nowhere/authorities.pem";
    const TlsSettings settings = tlsSettings(options.tls, "localhost");
    QVERIFY(settings.fault.has_value());
    QCOMPARE(text(english(*settings.fault)),
             u"cannot read the file of authorities /nowhere/authorities.pem: No such file or "
             "directory"_qs);
    options.tls.caFile = m_certificate.keyFile().toStdString();
    QVERIFY(tlsSettings(options.tls, "localhost").fault.has_value());
    HttpRun run(options, &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QVERIFY(failureOf(task).ends_with("has no PEM certificate"));
}

void TestTls::aPeerWithoutTlsIsNamed()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) {
        peer.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        peer.hold();
    });
    HttpRun run(optionsFor(server.port()), &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QVERIFY(failureOf(task).starts_with("cannot make a TLS connection to localhost:"));
}

void TestTls::aHandshakeHasADeadline()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) { peer.hold(); });
    ClientOptions options = optionsFor(server.port());
    options.deadlines.connect = 50ms;
    HttpRun run(options, &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(failureOf(task)),
             u"no TLS connection to localhost:%1 within 50 ms"_qs.arg(server.port()));
}

void TestTls::aHandshakeCanBeCancelled()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) { peer.hold(); });
    HttpRun run(optionsFor(server.port()), &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(run.story(task->id()).ends_with("suspended handshake"));
    task->cancel();
    QTRY_VERIFY(task->isDone());
    QVERIFY(run.story(task->id()).ends_with("requestEnded 0, cancelled"));
}

void TestTls::anAnswerHasADeadline()
{
    const TlsServer server(m_certificate, "");
    ClientOptions options = optionsFor(server.port());
    options.deadlines.firstByte = 50ms;
    HttpRun run(options, &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(failureOf(task)),
             u"no answer from localhost:%1 within 50 ms"_qs.arg(server.port()));
}

void TestTls::waitingForAnAnswerCanBeCancelled()
{
    const TlsServer server(m_certificate, "");
    HttpRun run(optionsFor(server.port()), &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(run.story(task->id()).ends_with("suspended readable"));
    task->cancel();
    QTRY_VERIFY(task->isDone());
    QVERIFY(task->isCancelled());
}

void TestTls::aLargeBodyIsSent()
{
    const TlsServer server(m_certificate, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    ClientOptions options = optionsFor(server.port());
    options.request.method = "POST";
    options.request.body =
        std::string(4 * 1024 * 1024, 'x') + "\r\n\r\n"; // which the server waits for
    HttpRun run(options, &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(task->result().status, 200);
}

void TestTls::aPeerThatDoesNotReadHoldsTheRequestUp()
{
    const TlsServer server(m_certificate, "", TlsServer::Requests::NotRead);
    ClientOptions options = optionsFor(server.port());
    options.request.method = "POST";
    options.request.body = std::string(32 * 1024 * 1024, 'x');
    HttpRun run(options, &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(run.story(task->id()).ends_with("suspended writable"));
    task->cancel();
    QTRY_VERIFY(task->isDone());
    QVERIFY(run.story(task->id()).ends_with("requestEnded 0, cancelled"));
}

void TestTls::aTlsConnectionIsReused()
{
    const TlsServer server(m_certificate, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    ClientOptions options = optionsFor(server.port());
    options.reuse = Reuse::On;
    HttpRun run(options, &loopback);
    StopSignal stop;
    const auto blocking = makeBlockingClient(options, stop);
    for (TaskId i = 0; i < 2; ++i) {
        const Task<Answer> task = run.request();
        QTRY_VERIFY(task->isDone());
        QCOMPARE(task->result().status, 200);
        QCOMPARE(blocking->get(run.loop().recorder(), 90 + i).status, 200);
    }
    QCOMPARE(server.connections(), 2); // one of each client
}

void TestTls::aLoopMayEndInAHandshake()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) { peer.hold(); });
    HttpRun run(optionsFor(server.port()), &loopback);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(run.story(task->id()).ends_with("suspended handshake"));
}

void TestTls::theBlockingClientSpeaksTlsToo()
{
    const TlsServer server(m_certificate, "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nHello!");
    HttpRun run(optionsFor(server.port()));
    StopSignal stop;
    std::string result;
    // In a thread without any event loop, as a strategy's thread is.
    std::thread thread([&] {
        const auto client = makeBlockingClient(optionsFor(server.port()), stop);
        result = resultTextOf(client->get(run.loop().recorder(), 5));
    });
    thread.join();
    QCOMPARE(text(result), u"200 'Hello!'"_qs);
    QCOMPARE(text(run.story(5)), u"requestBegan, requestEnded 200"_qs);
}

void TestTls::theBlockingClientMeetsItsDeadlineInAHandshake()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) { peer.hold(); });
    ClientOptions options = optionsFor(server.port());
    options.deadlines.connect = 50ms;
    HttpRun run(options);
    StopSignal stop;
    const auto client = makeBlockingClient(options, stop);
    QString words;
    try {
        client->get(run.loop().recorder(), 1);
    } catch (const HttpError &error) {
        words = text(error.what());
    }
    QCOMPARE(words, u"no TLS connection to localhost:%1 within 50 ms"_qs.arg(server.port()));
}

void TestTls::theBlockingClientStopsInAHandshakeAndInAnAnswer()
{
    const ScriptedServer silent([](ScriptedPeer &peer, int) { peer.hold(); });
    const TlsServer mute(m_certificate, "");
    HttpRun run(optionsFor(silent.port()));
    for (const bool isMute : {false, true}) {
        StopSignal stop;
        HttpErrorKind kind = HttpErrorKind::Protocol;
        std::thread thread([&] {
            const auto client =
                makeBlockingClient(optionsFor(isMute ? mute.port() : silent.port()), stop);
            try {
                client->get(run.loop().recorder(), 1);
            } catch (const HttpError &error) {
                kind = error.kind();
            }
        });
        while ((isMute ? mute.connections() : silent.connections()) == 0)
            std::this_thread::yield();
        stop.set();
        thread.join();
        QCOMPARE(int(kind), int(HttpErrorKind::Stopped));
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
