// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/http/runningendpoint.h"
#include "tests/support/httprun.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <sys/resource.h>

using namespace coroscope;
using namespace std::chrono_literals;
using test::failureOf;
using test::Gate;
using test::HttpRun;
using test::okAnswer;
using test::optionsFor;
using test::ScriptedPeer;
using test::ScriptedServer;

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString peerName(std::uint16_t port)
{
    return u"127.0.0.1:%1"_qs.arg(port);
}

/// Answers when the gate is open.
ScriptedServer::Script answeringAt(const Gate &gate)
{
    return [&gate](ScriptedPeer &peer, int) {
        while (!peer.readRequest().empty()) {
            peer.waitAt(gate);
            peer.send(okAnswer("Hello!"));
        }
    };
}

/// Whether a task waits for more of its answer.
bool isPastItsFirstByte(const std::string &story)
{
    return story.ends_with("running, suspended readable") ||
           story.ends_with("notSuspended readable, suspended readable");
}

bool areDone(const std::vector<Task<Answer>> &tasks)
{
    return std::all_of(tasks.begin(), tasks.end(), [](const auto &task) { return task->isDone(); });
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestOnLoopbackWaitsOnce();
    void anAnswerMayTrickle();
    void aFailedStatusIsAFailedTask();
    void allFirstRunsAreInTheFirstTickHoweverManyConnect();
    void aLimitOfConnectionsIsKept();
    void aNameIsLookedUpOnceForAll();
    void aNameWithoutAddressFailsAllBeforeAnyRequestBegan();
    void theNextAddressIsTried();
    void eachDeadlineHasItsReason_data();
    void eachDeadlineHasItsReason();
    void aRefusedConnectionIsNamed();
    void whatTheServerDoesWrongIsNamed_data();
    void whatTheServerDoesWrongIsNamed();
    void aTaskCanBeCancelledInEachPhase_data();
    void aTaskCanBeCancelledInEachPhase();
    void cancellingClosesTheConnection();
    void aConnectionIsReused();
    void aReusedConnectionThatTheServerClosedIsReplaced();
    void withoutDescriptorsARequestFailsClearly();
    void theBuiltInEndpointKnowsWhoAsked();
    void theBuiltInEndpointsErrorsAreFailedTasks();
    void aLoopMayEndWithRequestsUnderWay();
    void aStopIsToldInTheLoopsThread();
};

void TestHttpClient::aRequestOnLoopbackWaitsOnce()
{
    const Gate gate;
    const ScriptedServer server(answeringAt(gate));
    HttpRun run(optionsFor(server.port()));
    // Several, because a kernel with much else to do may be late with one connection or another.
    const std::vector<Task<Answer>> tasks = run.requests(5);
    QTRY_COMPARE(run.count(EventKind::Suspended, Why::Readable), std::size_t(5));
    gate.open();
    QTRY_VERIFY(areDone(tasks));
    QStringList stories;
    for (const Task<Answer> &task : tasks) {
        QCOMPARE(text(resultTextOf(task->result())), u"200 'Hello!'"_qs);
        stories << text(run.story(task->id()));
    }
    QVERIFY2(
        stories.contains(
            u"running, requestBegan, notSuspended connect, suspended readable, ready readable, "
            "running, requestEnded 200, finished"_qs),
        qPrintable(stories.join(u'\n')));
}

void TestHttpClient::anAnswerMayTrickle()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.sendByteByByte("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\n"
                            "Transfer-Encoding: chunked\r\n\r\n6\r\nHello!\r\n0\r\n\r\n");
        peer.hold();
    });
    HttpRun run(optionsFor(server.port()));
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(task->result().body), u"Hello!"_qs);
    QCOMPARE(run.count(EventKind::RequestEnded), std::size_t(1));
}

void TestHttpClient::aFailedStatusIsAFailedTask()
{
    const ScriptedServer server(
        test::answering("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"));
    HttpRun run(optionsFor(server.port()));
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(failureOf(task)), u"HTTP 503"_qs);
    QVERIFY(run.story(task->id()).ends_with("requestEnded 503, failed"));
}

void TestHttpClient::allFirstRunsAreInTheFirstTickHoweverManyConnect()
{
    const Gate gate;
    const ScriptedServer server(answeringAt(gate));
    HttpRun run(optionsFor(server.port()));
    const std::vector<Task<Answer>> tasks = run.requests(300);
    QTRY_COMPARE(run.count(EventKind::Suspended, Why::Readable), std::size_t(300));
    gate.open();
    QTRY_VERIFY(areDone(tasks));
    QCOMPARE(run.count(EventKind::Suspended, Why::ConnectTurn), std::size_t(44));
    std::vector<int> begun(8);
    std::vector<bool> hasRun(301);
    for (const Event &event : run.events()) {
        if (event.kind == EventKind::Running && !hasRun[event.task]) {
            hasRun[event.task] = true;
            QCOMPARE(event.tick, 1U);
        }
        if (event.kind == EventKind::RequestBegan)
            ++begun.at(event.tick);
    }
    QCOMPARE(begun[1], 256);
    QCOMPARE(begun[3], 44); // woken in the second tick
}

void TestHttpClient::aLimitOfConnectionsIsKept()
{
    const Gate gate;
    const ScriptedServer server(answeringAt(gate));
    ClientOptions options = optionsFor(server.port());
    options.connections = 2;
    HttpRun run(options);
    const std::vector<Task<Answer>> tasks = run.requests(5);
    QTRY_COMPARE(run.count(EventKind::Suspended, Why::Readable), std::size_t(2));
    QTRY_COMPARE(run.count(EventKind::Suspended, Why::Connection), std::size_t(3));
    gate.open();
    QTRY_VERIFY(areDone(tasks));
    int inFlight = 0;
    int most = 0;
    for (const Event &event : run.events()) {
        if (event.kind == EventKind::RequestBegan)
            most = std::max(most, ++inFlight);
        if (event.kind == EventKind::RequestEnded)
            --inFlight;
    }
    QCOMPARE(most, 2);
    QCOMPARE(inFlight, 0);
}

void TestHttpClient::aNameIsLookedUpOnceForAll()
{
    const ScriptedServer server(test::answering(okAnswer("x")));
    ClientOptions options = optionsFor(server.port());
    options.request.target.host = "somewhere";
    const Gate gate;
    std::atomic<int> asked = 0;
    HttpRun run(options, [&](const std::string &, std::uint16_t port) {
        ++asked;
        gate.wait();
        return lookUp("127.0.0.1", port);
    });
    const std::vector<Task<Answer>> tasks = run.requests(3);
    QTRY_COMPARE(run.count(EventKind::Suspended, Why::Resolve), std::size_t(3));
    QCOMPARE(run.count(EventKind::RequestBegan), std::size_t(0));
    gate.open();
    QTRY_VERIFY(areDone(tasks));
    const Task<Answer> later = run.request();
    QTRY_VERIFY(later->isDone());
    QCOMPARE(later->result().status, 200);
    QCOMPARE(asked.load(), 1);
}

void TestHttpClient::aNameWithoutAddressFailsAllBeforeAnyRequestBegan()
{
    ClientOptions options = optionsFor(80);
    options.request.target.host = std::string(64, 'a') + ".invalid"; // too long to ask the network
    HttpRun run(options);
    const std::vector<Task<Answer>> tasks = run.requests(2);
    QTRY_VERIFY(areDone(tasks));
    for (const Task<Answer> &task : tasks)
        QVERIFY(failureOf(task).starts_with("cannot find the host aaaa"));
    QCOMPARE(run.count(EventKind::RequestBegan), std::size_t(0));
}

void TestHttpClient::theNextAddressIsTried()
{
    const ScriptedServer server(test::answering(okAnswer("x")));
    ClientOptions options = optionsFor(server.port());
    options.request.target.host = "somewhere";
    HttpRun run(options, [](const std::string &, std::uint16_t port) {
        Addresses addresses = lookUp("127.0.0.2", port); // nobody listens there
        addresses.list.push_back(lookUp("127.0.0.1", port).list.front());
        return addresses;
    });
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(task->result().status, 200);
}

void TestHttpClient::eachDeadlineHasItsReason_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("reason");
    QTest::newRow("resolve") << u"resolve"_qs << u"no address for %1 within 50 ms"_qs;
    QTest::newRow("connect") << u"connect"_qs << u"no connection to %1 within 50 ms"_qs;
    QTest::newRow("first byte") << u"firstByte"_qs << u"no answer from %1 within 50 ms"_qs;
    QTest::newRow("total") << u"total"_qs << u"no complete answer from %1 within 80 ms"_qs;
    QTest::newRow("total, while sending")
        << u"send"_qs << u"no complete answer from %1 within 80 ms"_qs;
}

void TestHttpClient::eachDeadlineHasItsReason()
{
    QFETCH(const QString, phase);
    QFETCH(const QString, reason);
    const test::FullServer full;
    const ScriptedServer server([&](ScriptedPeer &peer, int) {
        if (phase == u"send")
            peer.ignore();
        peer.readRequest();
        if (phase == u"total")
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHello");
        peer.hold();
    });
    ClientOptions options = optionsFor(phase == u"connect" ? full.port() : server.port());
    // One deadline at a time, or a slow machine meets another one first.
    if (phase == u"resolve")
        options.deadlines.resolve = 50ms;
    else if (phase == u"connect")
        options.deadlines.connect = 50ms;
    else if (phase == u"firstByte")
        options.deadlines.firstByte = 50ms;
    else
        options.deadlines.total = 80ms;
    if (phase == u"send") {
        options.request.method = "POST";
        options.request.body = std::string(16 * 1024 * 1024, 'x');
    }
    if (phase == u"resolve")
        options.request.target.host = "somewhere";
    const auto gate = std::make_shared<Gate>(); // shared with the look-up, which outlives the run
    HttpRun run(options, [gate](const std::string &host, std::uint16_t port) {
        gate->wait();
        return lookUp(host, port);
    });
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    gate->open();
    const QString peer = text(hostAndPort(options.request.target));
    QCOMPARE(text(failureOf(task)), reason.arg(peer));
    QCOMPARE(run.count(EventKind::RequestEnded), run.count(EventKind::RequestBegan));
}

void TestHttpClient::aRefusedConnectionIsNamed()
{
    std::uint16_t port = 0;
    {
        const ScriptedServer server(test::answering(""));
        port = server.port();
    }
    HttpRun run(optionsFor(port));
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(text(failureOf(task)),
             u"cannot connect to %1: Connection refused"_qs.arg(peerName(port)));
    QVERIFY(run.story(task->id()).ends_with("requestEnded 0, failed"));
}

void TestHttpClient::whatTheServerDoesWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << QByteArray() << false << int(HttpErrorKind::Closed);
    QTest::newRow("reset") << QByteArray() << true << int(HttpErrorKind::Closed);
    QTest::newRow("half") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHello")
                          << false << int(HttpErrorKind::Closed);
    QTest::newRow("garbage") << QByteArray("220 mail\r\n") << false << int(HttpErrorKind::Protocol);
    QTest::newRow("huge header") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(300'000, 'x') << false
                                 << int(HttpErrorKind::Limit);
    QTest::newRow("huge body") << QByteArray(
                                      "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")
                               << false << int(HttpErrorKind::Limit);
}

void TestHttpClient::whatTheServerDoesWrongIsNamed()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isReset);
    QFETCH(const int, kind);
    const ScriptedServer server([&](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.send(answer.toStdString());
        if (isReset)
            peer.reset();
    });
    ClientOptions options = optionsFor(server.port());
    options.request.target.pathAndQuery = "/?token=hush";
    options.request.target.authorization = "Basic hush";
    HttpRun run(options);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    const std::string words = failureOf(task);
    QVERIFY(words.find(peerName(server.port()).toStdString()) != std::string::npos);
    QVERIFY(words.find("hush") == std::string::npos);
    int thrown = -1;
    try {
        task->result();
    } catch (const HttpError &error) {
        thrown = int(error.kind());
    }
    QCOMPARE(thrown, kind);
    QCOMPARE(run.count(EventKind::RequestEnded), std::size_t(1));
}

void TestHttpClient::aTaskCanBeCancelledInEachPhase_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("waitsFor");
    QTest::newRow("look-up") << u"resolve"_qs << u"resolve"_qs;
    QTest::newRow("limit") << u"limit"_qs << u"connection"_qs;
    QTest::newRow("connect") << u"connect"_qs << u"connect"_qs;
    QTest::newRow("send") << u"send"_qs << u"writable"_qs;
    QTest::newRow("wait") << u"wait"_qs << u"readable"_qs;
    QTest::newRow("receive") << u"receive"_qs << u"readable"_qs;
}

void TestHttpClient::aTaskCanBeCancelledInEachPhase()
{
    QFETCH(const QString, phase);
    QFETCH(const QString, waitsFor);
    const test::FullServer full;
    const ScriptedServer server([&](ScriptedPeer &peer, int) {
        if (phase == u"send")
            peer.ignore();
        peer.readRequest();
        if (phase == u"receive")
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHello");
        peer.hold();
    });
    ClientOptions options = optionsFor(phase == u"connect" ? full.port() : server.port());
    if (phase == u"send") {
        options.request.method = "POST";
        options.request.body = std::string(16 * 1024 * 1024, 'x');
    }
    if (phase == u"resolve")
        options.request.target.host = "somewhere";
    if (phase == u"limit")
        options.connections = 1;
    const auto gate = std::make_shared<Gate>(); // shared with the look-up, which outlives the run
    HttpRun run(options, [gate](const std::string &, std::uint16_t port) {
        gate->wait();
        return lookUp("127.0.0.1", port);
    });
    const Task<Answer> first = run.request();
    const Task<Answer> task = phase == u"limit" ? run.request() : first;
    const std::string suspended = "suspended " + waitsFor.toStdString();
    QTRY_VERIFY(run.story(task->id()).ends_with(suspended));
    if (phase == u"receive") // the first half may come before the task waits, or after
        QTRY_VERIFY(isPastItsFirstByte(run.story(task->id())));
    task->cancel();
    QTRY_VERIFY(task->isDone());
    QVERIFY(task->isCancelled());
    QVERIFY(run.story(task->id()).ends_with("cancelled"));
    gate->open();
    first->cancel();
    QTRY_VERIFY(first->isDone());
    QCOMPARE(run.count(EventKind::RequestEnded), run.count(EventKind::RequestBegan));
    QCOMPARE(run.reactor().reactor().watchCount(), std::size_t(phase == u"resolve" ? 1 : 0));
}

void TestHttpClient::cancellingClosesTheConnection()
{
    const Gate closed;
    const ScriptedServer server([&](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.hold();
        closed.open();
    });
    HttpRun run(optionsFor(server.port()));
    const Task<Answer> task = run.request();
    QTRY_COMPARE(task->state(), State::Suspended);
    task->cancel();
    QTRY_VERIFY(task->isDone());
    closed.wait();
    QVERIFY(task->isCancelled());
}

void TestHttpClient::aConnectionIsReused()
{
    const ScriptedServer server(test::answering(okAnswer("x")));
    ClientOptions options = optionsFor(server.port());
    options.reuse = Reuse::On;
    options.connections = 1;
    HttpRun run(options);
    const std::vector<Task<Answer>> tasks = run.requests(4);
    QTRY_VERIFY(areDone(tasks));
    for (const Task<Answer> &task : tasks)
        QCOMPARE(task->result().status, 200);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(run.client().idleCount(), std::size_t(1));
}

void TestHttpClient::aReusedConnectionThatTheServerClosedIsReplaced()
{
    const ScriptedServer server([](ScriptedPeer &peer, int number) {
        peer.readRequest();
        peer.send(okAnswer("x"));
        if (number == 1)
            peer.readRequest(); // and closes without a byte of its answer
        else
            peer.hold();
    });
    ClientOptions options = optionsFor(server.port());
    options.reuse = Reuse::On;
    HttpRun run(options);
    for (int i = 0; i < 2; ++i) {
        const Task<Answer> task = run.request();
        QTRY_VERIFY(task->isDone());
        QCOMPARE(task->result().status, 200);
    }
    QCOMPARE(server.connections(), 2);
    QCOMPARE(run.count(EventKind::RequestBegan), std::size_t(2));
    QCOMPARE(run.count(EventKind::RequestEnded), std::size_t(2));
}

void TestHttpClient::withoutDescriptorsARequestFailsClearly()
{
    const ScriptedServer server(test::answering(okAnswer("x")));
    HttpRun run(optionsFor(server.port()));
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    const int next = ::dup(0);
    ::close(next);
    rlimit none = before;
    none.rlim_cur = rlim_t(next);
    ::setrlimit(RLIMIT_NOFILE, &none);
    const Task<Answer> task = run.request();
    QTRY_VERIFY(task->isDone());
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(text(failureOf(task)),
             u"cannot connect to %1: this process may have at most %2 files open (see ulimit -n)"_qs
                 .arg(peerName(server.port()))
                 .arg(next));
}

void TestHttpClient::theBuiltInEndpointKnowsWhoAsked()
{
    for (const Reuse reuse : {Reuse::Off, Reuse::On}) {
        test::RunningEndpoint endpoint(EndpointOptions{});
        ClientOptions options = optionsFor(endpoint.port());
        options.audience = Audience::BuiltInEndpoint;
        options.reuse = reuse;
        options.connections = 7;
        HttpRun run(options);
        const std::vector<Task<Answer>> tasks = run.requests(50);
        QTRY_VERIFY(areDone(tasks));
        endpoint.stop();
        std::vector<std::uint32_t> statuses(51);
        for (const Event &event : endpoint.events()) {
            if (event.kind == EventKind::Answered)
                statuses.at(event.task) += event.arg;
        }
        for (const Task<Answer> &task : tasks) {
            QCOMPARE(text(resultTextOf(task->result())), u"200 'Hello!'"_qs);
            QCOMPARE(statuses.at(task->id()), 200U);
        }
    }
}

void TestHttpClient::theBuiltInEndpointsErrorsAreFailedTasks()
{
    EndpointOptions wrong;
    wrong.errorRate = 1;
    const test::RunningEndpoint endpoint(wrong);
    ClientOptions options = optionsFor(endpoint.port());
    options.audience = Audience::BuiltInEndpoint;
    HttpRun run(options);
    const std::vector<Task<Answer>> tasks = run.requests(3);
    QTRY_VERIFY(areDone(tasks));
    for (const Task<Answer> &task : tasks)
        QCOMPARE(text(failureOf(task)), u"HTTP 503"_qs);
}

void TestHttpClient::aLoopMayEndWithRequestsUnderWay()
{
    const ScriptedServer server([](ScriptedPeer &peer, int) { peer.hold(); });
    ClientOptions options = optionsFor(server.port());
    options.connections = 280; // and one more waits for a connection, 24 for their turn
    HttpRun run(options);
    const std::vector<Task<Answer>> tasks = run.requests(281);
    QTRY_VERIFY(run.count(EventKind::Suspended, Why::Readable) >= 256);
    QVERIFY(!tasks.back()->isDone());
}

void TestHttpClient::aStopIsToldInTheLoopsThread()
{
    StopSignal stop;
    HttpRun run(optionsFor(1));
    int told = 0;
    run.reactor().onStop(stop, [&] { ++told; });
    std::thread thread([&] { stop.set(); });
    thread.join();
    QTRY_COMPARE(told, 1);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
