// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpoint.h"
#include "core/http/fate.h"
#include "tests/http/rawclient.h"
#include "tests/http/runningendpoint.h"
#include "tests/support/check.h"

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

std::string headerOf(const Answer &answer, std::string_view name)
{
    const std::string *value = findHeader(answer.headers, name);
    return value ? *value : "(none)";
}

/// The first task from `from` on that takes less than 10 ms, or more than 10 s, of a jitter of 20 s.
TaskId taskThat(bool isQuick, TaskId from)
{
    for (TaskId task = from;; ++task) {
        const auto extra = fateOf(1, task, 20s, 0).extra;
        if (isQuick ? extra < 10ms : extra > 10s)
            return task;
    }
}

void whoLeavesEarlyFreesItsSlot()
{
    RunningEndpoint endpoint({.jitter = 20s, .atOnce = 1});
    const TaskId served = taskThat(false, 1);
    const TaskId waiting = taskThat(false, served + 1);
    const TaskId stays = taskThat(true, 1);
    RawClient first(endpoint.port());
    CHECK(first.send(endpoint.request(served)));
    RawClient second(endpoint.port());
    CHECK(second.send(endpoint.request(waiting)));
    RawClient third(endpoint.port());
    CHECK(third.send(endpoint.request(stays)));
    second.reset();
    first.close();
    CHECK_EQUAL(third.receive().status, 200);
    endpoint.stop();
    for (const Event &event : endpoint.events())
        CHECK(event.kind != EventKind::Answered || event.task == stays);
}

void aRequestMayComeByteByByte()
{
    RunningEndpoint endpoint({});
    RawClient client(endpoint.port());
    const std::string request = endpoint.request(1, "Content-Length: 3\r\n", "POST") + "abc";
    for (std::size_t i = 0; i < request.size(); ++i)
        CHECK(client.send(request.substr(i, 1)));
    CHECK_EQUAL(client.receive().status, 200);
}

void pipelinedRequestsAreAnsweredInOrder()
{
    RunningEndpoint endpoint({.delay = 1ms});
    RawClient client(endpoint.port());
    std::string all;
    for (std::uint32_t task = 1; task <= 50; ++task)
        all += endpoint.request(task, {}, task % 5 == 0 ? "PUT" : "GET");
    CHECK(client.send(all.substr(0, 1000)));
    CHECK(client.send(all.substr(1000)));
    for (std::uint32_t task = 1; task <= 50; ++task)
        CHECK_EQUAL(client.receive().status, task % 5 == 0 ? 405 : 200);
    endpoint.stop();
    TaskId next = 1;
    for (const Event &event : endpoint.events()) {
        if (event.kind == EventKind::Answered)
            CHECK_EQUAL(event.task, next++);
    }
}

void theConnectionEndsWhenTheClientWantsIt()
{
    RunningEndpoint endpoint({});
    RawClient closing(endpoint.port());
    CHECK(closing.send(endpoint.request(1, "Connection: close\r\n")));
    CHECK_EQUAL(headerOf(closing.receive(), "Connection"), "close");
    CHECK(closing.isClosedByPeer());
    RawClient old(endpoint.port());
    CHECK(old.send("GET / HTTP/1.0\r\n" + endpoint.hostHeader() + "\r\n"));
    CHECK_EQUAL(old.receive().status, 200);
    CHECK(old.isClosedByPeer());
}

void whatIsTooLargeOrMalformedIsRefused()
{
    RunningEndpoint endpoint({.delay = 10s});
    const auto statusFor = [&](const std::string &bytes) {
        RawClient client(endpoint.port());
        client.send(bytes);
        const Answer answer = client.receive();
        CHECK_EQUAL(headerOf(answer, "Connection"), "close");
        return answer.status;
    };
    const std::string get = "GET / HTTP/1.1\r\n" + endpoint.hostHeader();
    CHECK_EQUAL(statusFor(get + "A: " + std::string(400'000, 'a') + "\r\n\r\n"), 431);
    CHECK_EQUAL(statusFor(endpoint.request(1, "Content-Length: 16777217\r\n", "POST") + "b"), 413);
    CHECK_EQUAL(statusFor("nonsense\r\n\r\n"), 400);
    CHECK_EQUAL(statusFor("GET / HTTP/1.1\n\n"), 400);
    CHECK_EQUAL(statusFor("GET / HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n"), 421);
    CHECK_EQUAL(statusFor(get + "Origin: http://a.example\r\nConnection: close\r\n\r\n"), 403);
}

void idleConnectionsAreClosed()
{
    RunningEndpoint impatient({.idleLimit = 30ms});
    RawClient silent(impatient.port());
    RawClient halfway(impatient.port());
    halfway.send("GET / HT");
    CHECK(silent.isClosedByPeer());
    CHECK(halfway.isClosedByPeer());

    RunningEndpoint slow({.delay = 600ms, .idleLimit = 300ms});
    RawClient waiting(slow.port());
    CHECK(waiting.send(slow.request(1)));
    CHECK_EQUAL(waiting.receive().status, 200); // waiting for the answer is not idle
    CHECK(waiting.isClosedByPeer());
}

void stoppingEndsOpenConnections()
{
    RunningEndpoint endpoint({.delay = 3600s, .atOnce = 10});
    std::vector<RawClient> clients;
    for (std::uint32_t task = 1; task <= 50; ++task) {
        clients.emplace_back(endpoint.port());
        CHECK(clients.back().send(endpoint.request(task)));
    }
    while (endpoint.events().empty())
        std::this_thread::yield();
    endpoint.stop();
    for (RawClient &client : clients)
        CHECK_EQUAL(client.receive().status, 0);
    RawClient late;
    CHECK(!late.connect(endpoint.port()));
}

} // namespace

int main()
{
    whoLeavesEarlyFreesItsSlot();
    aRequestMayComeByteByByte();
    pipelinedRequestsAreAnsweredInOrder();
    theConnectionEndsWhenTheClientWantsIt();
    whatIsTooLargeOrMalformedIsRefused();
    idleConnectionsAreClosed();
    stoppingEndsOpenConnections();
    return checksFailed();
}
