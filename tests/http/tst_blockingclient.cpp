// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/blockingclient.h"
#include "core/recording/recorder.h"
#include "tests/http/runningendpoint.h"
#include "tests/support/check.h"
#include "tests/support/scriptedserver.h"

#include <string>
#include <thread>

using namespace coroscope;
using namespace std::chrono_literals;
using test::okAnswer;
using test::ScriptedPeer;
using test::ScriptedServer;

namespace {

/// What a blocking client needs, and what it recorded.
struct Run
{
    EventChannel channel;
    Texts texts;
    SteadyClock clock;
    Recorder recorder{channel, texts, clock, 0};
    StopSignal stop;
    ClientOptions options;

    explicit Run(std::uint16_t port)
    {
        options.request.target.host = "127.0.0.1";
        options.request.target.port = port;
        options.deadlines.total = 20s; // no test hangs
    }
    BlockingClient client() { return BlockingClient(options, stop); }

    /// "requestBegan T1, requestEnded T1 200, …"
    std::string recorded()
    {
        std::vector<Event> events;
        channel.take(events);
        std::string text;
        for (const Event &event : events) {
            text += (text.empty() ? "" : ", ") + std::string(word(event.kind)) + " T" +
                    std::to_string(event.task);
            if (event.kind == EventKind::RequestEnded)
                text += " " + std::to_string(event.arg);
        }
        return text;
    }
};

/// Why get() fails; "" if it does not. `kind` must be that of the error.
std::string failure(Run &run, BlockingClient &client, HttpErrorKind kind, TaskId task = 1)
{
    try {
        client.get(run.recorder, task);
    } catch (const HttpError &error) {
        CHECK_EQUAL(error.kind(), kind);
        return error.what();
    }
    return {};
}

std::string failure(Run &run, HttpErrorKind kind)
{
    BlockingClient client = run.client();
    return failure(run, client, kind);
}

std::string peerName(const ScriptedServer &server)
{
    return "127.0.0.1:" + std::to_string(server.port());
}

void anAnswerComesHome()
{
    ScriptedServer server(test::answering(okAnswer("Hello!")));
    Run run(server.port());
    BlockingClient client = run.client();
    const Answer answer = client.get(run.recorder, 7);
    CHECK_EQUAL(resultTextOf(answer), std::string("200 'Hello!'"));
    CHECK_EQUAL(run.recorded(), std::string("requestBegan T7, requestEnded T7 200"));
}

void theEndpointSeesWhichTaskAsks()
{
    std::string seen;
    {
        ScriptedServer server([&](ScriptedPeer &peer, int) {
            seen = peer.readRequest();
            peer.send(okAnswer(""));
            peer.hold();
        });
        Run run(server.port());
        run.options.audience = Audience::BuiltInEndpoint;
        run.options.request.method = "POST";
        run.options.request.body = std::string(300'000, 'b');
        BlockingClient client = run.client();
        client.get(run.recorder, 42);
    }
    CHECK(seen.find("\r\nX-Task: 42\r\n") != std::string::npos);
    CHECK(seen.ends_with(std::string(300'000, 'b')));
}

void anAnswerMayComeInAnyShape()
{
    const std::string hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "4;x=y\r\nHell\r\n2\r\no!\r\n0\r\nTrailer: x\r\n\r\n";
    ScriptedServer server([&](ScriptedPeer &peer, int number) {
        peer.readRequest();
        if (number == 1) {
            peer.sendByteByByte(hints + chunked);
            peer.hold();
        } else {
            peer.send("HTTP/1.1 200 OK\r\n\r\nHello!"); // ends with the connection
        }
    });
    Run run(server.port());
    BlockingClient client = run.client();
    CHECK_EQUAL(client.get(run.recorder, 1).body, std::string("Hello!"));
    CHECK_EQUAL(client.get(run.recorder, 2).body, std::string("Hello!"));
}

void aRefusedConnectionIsNamed()
{
    std::uint16_t port = 0;
    {
        ScriptedServer server(test::answering(""));
        port = server.port();
    }
    Run run(port);
    CHECK_EQUAL(failure(run, HttpErrorKind::Connect),
                "cannot connect to 127.0.0.1:" + std::to_string(port) + ": Connection refused");
    CHECK_EQUAL(run.recorded(), std::string("requestBegan T1, requestEnded T1 0"));
}

void anUnknownHostIsNamed()
{
    Run run(80);
    const std::string host = std::string(64, 'a') + ".invalid"; // too long to ask the network
    run.options.request.target.host = host;
    const std::string words = failure(run, HttpErrorKind::Resolve);
    CHECK(words.starts_with("cannot find the host " + host + ": "));
    CHECK_EQUAL(run.recorded(), std::string());
}

void aNameIsLookedUpAndItsAddressesAreTried()
{
    ScriptedServer server(test::answering(okAnswer("x"))); // on 127.0.0.1 alone
    Run run(server.port());
    run.options.request.target.host = "localhost";
    BlockingClient client = run.client();
    CHECK_EQUAL(client.get(run.recorder, 1).status, 200);
}

void aServerThatNeverAnswersMeetsTheFirstBytesDeadline()
{
    ScriptedServer server([](ScriptedPeer &peer, int) { peer.hold(); });
    Run run(server.port());
    run.options.deadlines.firstByte = 100ms;
    CHECK_EQUAL(failure(run, HttpErrorKind::FirstByte),
                "no answer from " + peerName(server) + " within 100 ms");
}

void aServerThatTricklesMeetsTheTotalDeadline()
{
    ScriptedServer server([](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHello");
        peer.hold();
    });
    Run run(server.port());
    run.options.deadlines.total = 150ms;
    CHECK_EQUAL(failure(run, HttpErrorKind::Total),
                "no complete answer from " + peerName(server) + " within 150 ms");
}

void aPeerThatDoesNotReadMeetsTheTotalDeadlineToo()
{
    ScriptedServer server([](ScriptedPeer &peer, int) { peer.ignore(); });
    Run run(server.port());
    run.options.deadlines.total = 100ms;
    run.options.request.method = "POST";
    run.options.request.body = std::string(16 * 1024 * 1024, 'x');
    CHECK(!failure(run, HttpErrorKind::Total).empty());
}

void aServerThatClosesEarlyIsNamed()
{
    ScriptedServer server([](ScriptedPeer &peer, int number) {
        peer.readRequest();
        if (number == 2)
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHello");
        if (number == 3)
            peer.reset();
    });
    Run run(server.port());
    BlockingClient client = run.client();
    for (TaskId task = 1; task <= 3; ++task)
        CHECK(failure(run, client, HttpErrorKind::Closed, task).find(peerName(server)) !=
              std::string::npos);
    CHECK_EQUAL(run.recorded(), std::string("requestBegan T1, requestEnded T1 0, "
                                            "requestBegan T2, requestEnded T2 0, "
                                            "requestBegan T3, requestEnded T3 0"));
}

void garbageAndExcessAreErrors()
{
    ScriptedServer server([](ScriptedPeer &peer, int number) {
        peer.readRequest();
        if (number == 1)
            peer.send("SSH-2.0-OpenSSH\r\n");
        else
            peer.send("HTTP/1.1 200 OK\r\nX: " + std::string(300'000, 'x'));
        peer.hold();
    });
    Run run(server.port());
    BlockingClient client = run.client();
    CHECK(!failure(run, client, HttpErrorKind::Protocol).empty());
    CHECK(!failure(run, client, HttpErrorKind::Limit).empty());
}

void aStatusOfFiveHundredFailsAndIsRecorded()
{
    ScriptedServer server(
        test::answering("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"));
    Run run(server.port());
    CHECK_EQUAL(failure(run, HttpErrorKind::Status), std::string("HTTP 503"));
    CHECK_EQUAL(run.recorded(), std::string("requestBegan T1, requestEnded T1 503"));
}

void aStopEndsABlockedCall()
{
    ScriptedServer server([](ScriptedPeer &peer, int) { peer.hold(); });
    Run run(server.port());
    std::thread stopper([&] {
        while (server.connections() == 0)
            std::this_thread::yield();
        run.stop.set();
    });
    CHECK_EQUAL(failure(run, HttpErrorKind::Stopped),
                "stopped before the answer of " + peerName(server));
    stopper.join();
    BlockingClient later = run.client();
    CHECK(!failure(run, later, HttpErrorKind::Stopped, 2).empty());
    CHECK_EQUAL(run.recorded(), std::string("requestBegan T1, requestEnded T1 0"));
}

void withoutReuseEachRequestHasItsConnection()
{
    ScriptedServer server(test::answering(okAnswer("x")));
    Run run(server.port());
    BlockingClient client = run.client();
    for (TaskId task = 1; task <= 3; ++task)
        client.get(run.recorder, task);
    CHECK_EQUAL(server.connections(), 3);
}

void aConnectionThatIsNotReusedIsResetSoThatNoTimeWaitStays()
{
    std::atomic<bool> isReset = false;
    const test::Gate seen;
    ScriptedServer server([&](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.send(okAnswer("x"));
        isReset = peer.hold();
        seen.open();
    });
    Run run(server.port());
    BlockingClient client = run.client();
    client.get(run.recorder, 1);
    seen.wait();
    CHECK(isReset);
}

void aReusedConnectionThatTheServerClosedIsReplacedOnce()
{
    ScriptedServer server([](ScriptedPeer &peer, int number) {
        peer.readRequest();
        peer.send(okAnswer("x"));
        if (number == 1) {
            peer.readRequest();
            peer.send(okAnswer("y"));
            peer.readRequest();
            return; // closes without a byte of the third answer
        }
        peer.hold();
    });
    Run run(server.port());
    run.options.reuse = Reuse::On;
    BlockingClient client = run.client();
    CHECK_EQUAL(client.get(run.recorder, 1).body, std::string("x"));
    CHECK_EQUAL(client.get(run.recorder, 2).body, std::string("y"));
    CHECK_EQUAL(server.connections(), 1);
    CHECK_EQUAL(client.get(run.recorder, 3).body, std::string("x"));
    CHECK_EQUAL(server.connections(), 2);
    CHECK_EQUAL(run.recorded(), std::string("requestBegan T1, requestEnded T1 200, "
                                            "requestBegan T2, requestEnded T2 200, "
                                            "requestBegan T3, requestEnded T3 200"));
}

void whatMayNotBeRepeatedIsNotSentTwice()
{
    ScriptedServer server([](ScriptedPeer &peer, int) {
        peer.readRequest();
        peer.send(okAnswer("x"));
        peer.readRequest();
    });
    Run run(server.port());
    run.options.reuse = Reuse::On;
    run.options.request.method = "POST";
    BlockingClient client = run.client();
    client.get(run.recorder, 1);
    CHECK(!failure(run, client, HttpErrorKind::Closed, 2).empty());
    CHECK_EQUAL(server.connections(), 1);
}

void threadsWithAClientEachShareTheBuiltInEndpoint()
{
    test::RunningEndpoint endpoint(EndpointOptions{});
    std::vector<std::thread> threads;
    std::atomic<int> answered = 0;
    for (TaskId first : {1U, 11U, 21U, 31U}) {
        threads.emplace_back([&, first] {
            Run run(endpoint.port());
            run.options.audience = Audience::BuiltInEndpoint;
            run.options.reuse = first > 20 ? Reuse::On : Reuse::Off;
            BlockingClient client = run.client();
            for (TaskId task = first; task < first + 10; ++task)
                answered += client.get(run.recorder, task).body == "Hello!" ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK_EQUAL(answered.load(), 40);
    endpoint.stop();
    std::size_t seen = 0;
    for (const Event &event : endpoint.events())
        seen += event.kind == EventKind::Answered && event.task >= 1 && event.task <= 40;
    CHECK_EQUAL(seen, std::size_t(40));
}

void noSecretIsInAReason()
{
    ScriptedServer server([](ScriptedPeer &peer, int number) {
        if (number == 1)
            peer.send("garbage\r\n");
    });
    Run run(server.port());
    run.options.request.target.pathAndQuery = "/?token=hush";
    run.options.request.target.authorization = "Basic hush";
    run.options.request.headers = {{"Cookie", "hush"}};
    BlockingClient client = run.client();
    CHECK(failure(run, client, HttpErrorKind::Protocol).find("hush") == std::string::npos);
    CHECK(failure(run, client, HttpErrorKind::Closed).find("hush") == std::string::npos);
}

} // namespace

int main()
{
    anAnswerComesHome();
    theEndpointSeesWhichTaskAsks();
    anAnswerMayComeInAnyShape();
    aRefusedConnectionIsNamed();
    anUnknownHostIsNamed();
    aNameIsLookedUpAndItsAddressesAreTried();
    aServerThatNeverAnswersMeetsTheFirstBytesDeadline();
    aServerThatTricklesMeetsTheTotalDeadline();
    aPeerThatDoesNotReadMeetsTheTotalDeadlineToo();
    aServerThatClosesEarlyIsNamed();
    garbageAndExcessAreErrors();
    aStatusOfFiveHundredFailsAndIsRecorded();
    aStopEndsABlockedCall();
    withoutReuseEachRequestHasItsConnection();
    aConnectionThatIsNotReusedIsResetSoThatNoTimeWaitStays();
    aReusedConnectionThatTheServerClosedIsReplacedOnce();
    whatMayNotBeRepeatedIsNotSentTwice();
    threadsWithAClientEachShareTheBuiltInEndpoint();
    noSecretIsInAReason();
    return test::checksFailed();
}
