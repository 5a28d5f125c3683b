// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/message.h"
#include "core/http/qtclient.h"
#include "tests/support/httprun.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/tlsserver.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace coroscope;
using namespace std::chrono_literals;
using test::answering;
using test::Certificate;
using test::failureOf;
using test::FullServer;
using test::Gate;
using test::okAnswer;
using test::optionsFor;
using test::ScriptedPeer;
using test::ScriptedServer;
using test::TlsServer;

namespace {

/// Qt's client in a loop, as HttpRun has ours.
class QtClientRun : public test::RecordedRun
{
public:
    explicit QtClientRun(ClientOptions options)
        : m_client(std::move(options))
        , m_qtLoop(m_recorder)
    {
    }
    Task<Answer> request() { return requests(1).front(); }
    std::vector<Task<Answer>> requests(int count)
    {
        return requestsOf(m_client, m_qtLoop.loop(), count);
    }

private:
    QtClient m_client;
    QtLoop m_qtLoop;
};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

bool areDone(const std::vector<Task<Answer>> &tasks)
{
    return std::all_of(tasks.begin(), tasks.end(), [](const auto &task) { return task->isDone(); });
}

/// The words with which a task fails that asks `port`.
QString failureAt(ClientOptions options)
{
    QtClientRun run(std::move(options));
    const Task<Answer> task = run.request();
    if (!QTest::qWaitFor([&] { return task->isDone(); }, 20'000))
        return u"it has no end"_qs;
    return text(failureOf(task)).replace(QRegularExpression(u":[0-9]{4,5}\\b"_qs), u":PORT"_qs);
}

/// What a server of `answer` gets for a request with `options`.
QString sentWith(ClientOptions options, std::string answer = okAnswer("Hello!"))
{
    std::mutex mutex;
    std::string sent;
    const ScriptedServer server([&](ScriptedPeer &peer, int) {
        const std::string request = peer.readRequest();
        {
            const std::lock_guard lock(mutex);
            sent = request;
        }
        peer.send(answer);
        peer.hold();
    });
    options.request.target.port = server.port();
    QtClientRun run(std::move(options));
    const Task<Answer> task = run.request();
    if (!QTest::qWaitFor([&] { return task->isDone(); }, 20'000))
        return {};
    const std::lock_guard lock(mutex);
    return text(sent);
}

bool hasLine(const QString &request, const QString &line)
{
    return request.split(u"\r\n"_qs).contains(line, Qt::CaseInsensitive);
}

} // namespace

/// QNetworkAccessManager as a client of our loop.
class TestQtClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestWaitsForItsConnectionAndThenForItsAnswer();
    void neverMoreThanSixAreOnTheirWay();
    void theRequestIsTheOneThatOurClientSends();
    void headersOfOneNameAreOneWithAllValues();
    void methodAndBodyAreSent_data();
    void methodAndBodyAreSent();
    void withoutReuseTheServerIsToldToClose();
    void withReuseAConnectionServesTheNext();
    void anAnswerToHeadHasNoBody();
    void aRedirectionIsAnAnswer();
    void failuresHaveTheWordsOfOurClient_data();
    void failuresHaveTheWordsOfOurClient();
    void whereNobodyListensTheConnectionIsRefused();
    void aNameWithoutAddressIsNamed();
    void aConnectionThatHangsIsLate();
    void anAnswerThatHangsIsLateAndWasOnItsWay();
    void aBodyOverTheLimitIsRefused();
    void aTaskCanBeCancelledWhileItWaits();
    void aLoopMayEndWithRequestsUnderWay();
    void aCertificateIsChecked();
};

void TestQtClient::aRequestWaitsForItsConnectionAndThenForItsAnswer()
{
    const Gate gate;
    const ScriptedServer server([&gate](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.waitAt(gate);
        peer.send(okAnswer("Hello!"));
        peer.hold();
    });
    QtClientRun run(optionsFor(server.port()));
    const Task<Answer> task = run.request();
    QTRY_COMPARE(run.count(EventKind::RequestBegan), std::size_t(1));
    gate.open();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(resultTextOf(task->result())), u"200 'Hello!'"_qs);
    QCOMPARE(text(run.story(task->id())),
             u"running, suspended connection, ready connection, running, requestBegan, suspended "
             "foreign, requestEnded 200, ready foreign, running, finished"_qs);
}

void TestQtClient::neverMoreThanSixAreOnTheirWay()
{
    const Gate gate;
    const ScriptedServer server([&gate](ScriptedPeer &peer, int) {
        while (!peer.readRequest().empty()) {
            peer.waitAt(gate);
            peer.send(okAnswer("Hello!"));
        }
    });
    QtClientRun run(optionsFor(server.port()));
    const std::vector<Task<Answer>> tasks = run.requests(20);
    QTRY_COMPARE(run.count(EventKind::RequestBegan), std::size_t(6));
    QCOMPARE(run.count(EventKind::Suspended, Why::Connection), std::size_t(20));
    gate.open();
    QTRY_VERIFY(areDone(tasks));
    std::size_t inFlight = 0;
    std::vector<TaskId> order;
    for (const Event &event : run.events()) {
        if (event.kind == EventKind::RequestBegan) {
            order.push_back(event.task);
            QVERIFY(++inFlight <= 6);
        }
        inFlight -= event.kind == EventKind::RequestEnded ? 1 : 0;
    }
    QCOMPARE(order.size(), std::size_t(20));
    // The first six are the first that asked.
    QVERIFY(*std::max_element(order.begin(), order.begin() + 6) == tasks[5]->id());
}

void TestQtClient::theRequestIsTheOneThatOurClientSends()
{
    ClientOptions options = optionsFor(0);
    options.request.target.pathAndQuery = "/a%20b?c=d%2Fe";
    options.request.target.hostHeader = "example.test:1";
    options.request.target.authorization = "Basic eDp5";
    options.request.headers = {{"X-Own", "yes"}, {"Accept", "text/plain"}};
    options.audience = Audience::BuiltInEndpoint;
    const QString sent = sentWith(options);
    QVERIFY2(sent.startsWith(u"GET /a%20b?c=d%2Fe HTTP/1.1\r\n"_qs), qPrintable(sent));
    for (const QString &line :
         {u"Host: example.test:1"_qs, u"Authorization: Basic eDp5"_qs, u"X-Own: yes"_qs,
          u"Accept: text/plain"_qs, u"Accept-Encoding: identity"_qs, u"X-Task: 1"_qs})
        QVERIFY2(hasLine(sent, line), qPrintable(line + u"\n"_qs + sent));
    QVERIFY(sent.contains(u"User-Agent: coroscope/"_qs, Qt::CaseInsensitive));
    QVERIFY(!sent.contains(u"Cookie"_qs, Qt::CaseInsensitive));
}

void TestQtClient::headersOfOneNameAreOneWithAllValues()
{
    ClientOptions options = optionsFor(0);
    options.request.headers = {{"X-Own", "1"}, {"X-Other", "a"}, {"x-own", "2"}};
    const QString sent = sentWith(options);
    QVERIFY2(hasLine(sent, u"X-Own: 1, 2"_qs), qPrintable(sent));
    QVERIFY(hasLine(sent, u"X-Other: a"_qs));
}

void TestQtClient::methodAndBodyAreSent_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("body");
    for (const char *method : {"GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "REPORT"}) {
        QTest::addRow("%s", method) << QString::fromLatin1(method) << QString();
        QTest::addRow("%s with a body", method) << QString::fromLatin1(method) << u"{\"a\": 1}"_qs;
    }
}

void TestQtClient::methodAndBodyAreSent()
{
    QFETCH(QString, method);
    QFETCH(QString, body);
    ClientOptions options = optionsFor(0);
    options.request.method = method.toStdString();
    options.request.body = body.toStdString();
    const QString sent = sentWith(options);
    QVERIFY2(sent.startsWith(method + u" / HTTP/1.1\r\n"_qs), qPrintable(sent));
    QVERIFY2(sent.endsWith(u"\r\n\r\n"_qs + body), qPrintable(sent));
    const bool takesBody = method == u"POST"_qs || method == u"PUT"_qs || method == u"PATCH"_qs;
    if (takesBody || !body.isEmpty())
        QVERIFY2(hasLine(sent, u"Content-Length: %1"_qs.arg(body.size())), qPrintable(sent));
}

void TestQtClient::withoutReuseTheServerIsToldToClose()
{
    QVERIFY(hasLine(sentWith(optionsFor(0)), u"Connection: close"_qs));
}

void TestQtClient::withReuseAConnectionServesTheNext()
{
    const ScriptedServer server(answering(okAnswer("Hello!")));
    ClientOptions options = optionsFor(server.port());
    options.reuse = Reuse::On;
    QtClientRun run(options);
    constexpr int kRequests = 20;
    for (int i = 0; i < kRequests; ++i) {
        const Task<Answer> task = run.request();
        QTRY_VERIFY(task->isDone());
        QCOMPARE(task->result().status, 200);
    }
    // Qt opens another one where the last one is not idle yet.
    QVERIFY2(server.connections() < kRequests,
             QByteArray::number(server.connections()).constData());
}

void TestQtClient::anAnswerToHeadHasNoBody()
{
    const ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"));
    ClientOptions options = optionsFor(server.port());
    options.request.method = "HEAD";
    QtClientRun run(options);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(resultTextOf(task->result())), u"200 ''"_qs);
}

void TestQtClient::aRedirectionIsAnAnswer()
{
    const ScriptedServer server(
        answering("HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"));
    QtClientRun run(optionsFor(server.port()));
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(task->result().status, 302);
    QCOMPARE(text(*findHeader(task->result().headers, "location")), u"/other"_qs);
    QCOMPARE(server.connections(), 1);
}

void TestQtClient::failuresHaveTheWordsOfOurClient_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("a status") << QByteArray("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n")
                              << u"HTTP 503"_qs;
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\nno")
                               << u"HTTP 404"_qs;
    QTest::newRow("who are you") << QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic "
                                               "realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
                                 << u"HTTP 401"_qs;
    QTest::newRow("nothing") << QByteArray()
                             << u"127.0.0.1:PORT closed the connection without a word."_qs;
    QTest::newRow("half a body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nHello")
        << u"127.0.0.1:PORT closed the connection before the end of the body."_qs;
}

void TestQtClient::failuresHaveTheWordsOfOurClient()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    const ScriptedServer server([&answer](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.send({answer.constData(), std::size_t(answer.size())});
        peer.close();
    });
    QCOMPARE(failureAt(optionsFor(server.port())), words);
}

void TestQtClient::whereNobodyListensTheConnectionIsRefused()
{
    std::uint16_t port = 0;
    {
        const ScriptedServer server(answering({}));
        port = server.port();
    }
    QtClientRun run(optionsFor(port));
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(failureOf(task)),
             u"cannot connect to 127.0.0.1:%1: Connection refused"_qs.arg(port));
    QCOMPARE(run.count(EventKind::RequestBegan), std::size_t(0));
}

void TestQtClient::aNameWithoutAddressIsNamed()
{
    ClientOptions options = optionsFor(80);
    options.request.target.host = "nowhere.invalid";
    const QString words = failureAt(options);
    QVERIFY2(words.startsWith(u"cannot find the host nowhere.invalid: "_qs), qPrintable(words));
}

void TestQtClient::aConnectionThatHangsIsLate()
{
    const FullServer server;
    ClientOptions options = optionsFor(server.port());
    options.deadlines.connect = 50ms;
    QtClientRun run(options);
    const std::vector<Task<Answer>> tasks = run.requests(8);
    QTRY_VERIFY(areDone(tasks));
    for (const Task<Answer> &task : tasks)
        QCOMPARE(text(failureOf(task)),
                 u"no connection to 127.0.0.1:%1 within 50 ms"_qs.arg(server.port()));
    QCOMPARE(run.count(EventKind::RequestBegan), std::size_t(0));
}

void TestQtClient::anAnswerThatHangsIsLateAndWasOnItsWay()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.hold();
    });
    ClientOptions options = optionsFor(server.port());
    options.deadlines.total = 50ms;
    QtClientRun run(options);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(failureOf(task)),
             u"no complete answer from 127.0.0.1:%1 within 50 ms"_qs.arg(server.port()));
    QVERIFY(run.story(task->id()).ends_with("requestEnded 0, ready foreign, running, failed"));
}

void TestQtClient::aBodyOverTheLimitIsRefused()
{
    const ScriptedServer server(answering(okAnswer(std::string(100'000, 'x'))));
    ClientOptions options = optionsFor(server.port());
    options.limits.body = 1000;
    QCOMPARE(failureAt(options), u"127.0.0.1:PORT sent a body of more than 1000 bytes."_qs);
}

void TestQtClient::aTaskCanBeCancelledWhileItWaits()
{
    std::atomic<int> closed = 0;
    const ScriptedServer server([&closed](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.hold();
        ++closed;
    });
    QtClientRun run(optionsFor(server.port()));
    const std::vector<Task<Answer>> tasks = run.requests(8);
    QTRY_COMPARE(run.count(EventKind::RequestBegan), std::size_t(6));
    // Two in Qt's queue, and the six that wait for their answers.
    for (auto task = tasks.rbegin(); task != tasks.rend(); ++task)
        (*task)->cancel();
    QTRY_VERIFY(areDone(tasks));
    for (const Task<Answer> &task : tasks)
        QVERIFY(task->isCancelled());
    QCOMPARE(run.count(EventKind::RequestEnded), std::size_t(6));
    QTRY_COMPARE(closed.load(), 6);
}

void TestQtClient::aLoopMayEndWithRequestsUnderWay()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.hold();
    });
    {
        QtClientRun run(optionsFor(server.port()));
        const std::vector<Task<Answer>> tasks = run.requests(8);
        QTRY_COMPARE(run.count(EventKind::RequestBegan), std::size_t(6));
    }
    QCOMPARE(server.connections(), 6);
}

void TestQtClient::aCertificateIsChecked()
{
    const Certificate certificate;
    if (!certificate.isMade())
        QSKIP("There is no openssl here.");
    const TlsServer server(certificate, "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nHello!");
    ClientOptions options = optionsFor(server.port());
    options.request.target.isTls = true;
    options.request.target.host = "localhost";
    const QString words = failureAt(options);
    QVERIFY2(words.startsWith(u"cannot make a TLS connection to localhost:PORT: "_qs),
             qPrintable(words));
    options.tls.caFile = certificate.file().toStdString();
    QCOMPARE(failureAt(options), QString());
    options.tls.caFile.clear();
    options.tls.verification = PeerVerification::None;
    QCOMPARE(failureAt(options), QString());
    options.tls.caFile = "/nowhere.pem";
    QVERIFY(failureAt(options).contains(u"/nowhere.pem"_qs));
}

QTEST_GUILESS_MAIN(TestQtClient)
#include "tst_qtclient.moc"
