// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpoint.h"

#include "core/http/fate.h"
#include "tests/http/rawclient.h"
#include "tests/http/runningendpoint.h"
#include "tests/support/check.h"

#include <map>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;
using AnswerTo = ResponseParser::AnswerTo;

namespace {

std::string headerOf(const Answer &answer, std::string_view name)
{
    const std::string *value = findHeader(answer.headers, name);
    return value ? *value : "(none)";
}

void itSaysHelloAfterTheDelay()
{
    RunningEndpoint endpoint({.delay = 30ms});
    RawClient client(endpoint.port());
    for (std::uint32_t task : {7u, 8u}) {
        const auto before = std::chrono::steady_clock::now();
        CHECK(client.send(endpoint.request(task)));
        const Answer answer = client.receive();
        CHECK(std::chrono::steady_clock::now() - before >= 30ms);
        CHECK_EQUAL(answer.status, 200);
        CHECK_EQUAL(answer.body, "Hello!");
        CHECK_EQUAL(headerOf(answer, "Connection"), "keep-alive");
    }
    endpoint.stop();
    const std::vector<Event> events = endpoint.events();
    CHECK_EQUAL(events.size(), 6u);
    for (std::size_t i = 0; i + 2 < events.size(); i += 3) {
        CHECK(events[i].kind == EventKind::Accepted && events[i].lane == 3);
        CHECK(events[i + 1].kind == EventKind::Began);
        CHECK(events[i + 2].kind == EventKind::Answered && events[i + 2].arg == 200);
        CHECK(events[i + 2].t - events[i + 1].t >= 30'000'000);
        CHECK_EQUAL(events[i + 2].task, 7 + i / 3);
    }
}

void aBodyHasTheWantedSize()
{
    for (std::size_t size : {0u, 1u, 20u, 3'000'000u}) {
        RunningEndpoint endpoint({.bodySize = size});
        RawClient client(endpoint.port());
        CHECK(client.send(endpoint.request(1)));
        const Answer answer = client.receive();
        CHECK_EQUAL(answer.body.size(), size);
        CHECK_EQUAL(answer.body.substr(0, 20), std::string("Hello!Hello!Hello!He").substr(0, size));
        CHECK(client.send(endpoint.request(2)));
        CHECK_EQUAL(client.receive().body.size(), size);
    }
}

void otherMethodsAreServedOrRefused()
{
    RunningEndpoint endpoint({});
    RawClient client(endpoint.port());
    CHECK(client.send(endpoint.request(1, {}, "HEAD")));
    const Answer head = client.receive(AnswerTo::Head);
    CHECK_EQUAL(head.status, 200);
    CHECK_EQUAL(headerOf(head, "Content-Length"), "6");
    CHECK(client.send(endpoint.request(2, "Content-Length: 5\r\n", "POST") + "12345"));
    CHECK_EQUAL(client.receive().body, "Hello!");
    CHECK(client.send(endpoint.request(3, "Transfer-Encoding: chunked\r\n", "POST") +
                      "2\r\n12\r\n0\r\n\r\n"));
    CHECK_EQUAL(client.receive().body, "Hello!");
    CHECK(client.send(endpoint.request(4, {}, "DELETE")));
    const Answer refused = client.receive();
    CHECK_EQUAL(refused.status, 405);
    CHECK_EQUAL(headerOf(refused, "Allow"), "GET, HEAD, POST");
    CHECK(client.send(endpoint.request(0)));
    CHECK_EQUAL(client.receive().status, 200);
    endpoint.stop();
    CHECK_EQUAL(endpoint.story(), "accepted 1, began 1, answered 1 200, "
                                  "accepted 2, began 2, answered 2 200, "
                                  "accepted 3, began 3, answered 3 200, "
                                  "accepted 4, answered 4 405, "
                                  "accepted 0, began 0, answered 0 200");
}

void aClientThatAsksFirstMayProceed()
{
    RunningEndpoint endpoint({});
    RawClient client(endpoint.port());
    CHECK(
        client.send(endpoint.request(1, "Expect: 100-continue\r\nContent-Length: 2\r\n", "POST")));
    std::string interim(25, '\0');
    CHECK(::recv(client.fd(), interim.data(), interim.size(), MSG_WAITALL) == 25);
    CHECK_EQUAL(interim, "HTTP/1.1 100 Continue\r\n\r\n");
    CHECK(client.send("ab"));
    CHECK_EQUAL(client.receive().status, 200);
}

/// Checks that never more than `atOnce` are between began and answered, that they begin in the order in
/// which they were accepted, and that `count` are answered.
void checkSlots(const std::vector<Event> &events, std::size_t atOnce, std::size_t count)
{
    std::vector<TaskId> accepted;
    std::vector<TaskId> began;
    std::size_t serving = 0;
    std::size_t answered = 0;
    for (const Event &event : events) {
        if (event.kind == EventKind::Accepted)
            accepted.push_back(event.task);
        if (event.kind == EventKind::Began) {
            began.push_back(event.task);
            CHECK(++serving <= atOnce);
        }
        if (event.kind == EventKind::Answered) {
            --serving;
            ++answered;
        }
    }
    CHECK(began == accepted);
    CHECK_EQUAL(answered, count);
}

void asManyAsWantedAreServedAtOnce()
{
    for (unsigned atOnce : {1u, 3u}) {
        RunningEndpoint endpoint({.delay = 2ms, .atOnce = atOnce});
        std::vector<RawClient> clients;
        for (std::uint32_t task = 1; task <= 12; ++task) {
            clients.emplace_back(endpoint.port());
            CHECK(clients.back().send(endpoint.request(task)));
        }
        for (RawClient &client : clients)
            CHECK_EQUAL(client.receive().status, 200);
        endpoint.stop();
        checkSlots(endpoint.events(), atOnce, 12);
    }
}

void jitterAndErrorsAreThoseOfTheTask()
{
    const EndpointOptions options{.delay = 1ms, .jitter = 20ms, .errorRate = 0.5, .seed = 7};
    RunningEndpoint endpoint(options);
    std::vector<RawClient> clients;
    for (std::uint32_t task = 1; task <= 30; ++task) {
        clients.emplace_back(endpoint.port());
        CHECK(clients.back().send(endpoint.request(task)));
    }
    for (RawClient &client : clients)
        CHECK(client.receive().status > 0);
    endpoint.stop();
    std::map<TaskId, std::int64_t> began;
    for (const Event &event : endpoint.events()) {
        if (event.kind == EventKind::Began)
            began[event.task] = event.t;
        if (event.kind != EventKind::Answered)
            continue;
        const Fate fate = fateOf(options.seed, event.task, options.jitter, options.errorRate);
        CHECK_EQUAL(event.arg, fate.fails ? 503u : 200u);
        CHECK(event.t - began[event.task] >= (options.delay + fate.extra).count());
    }
    CHECK_EQUAL(began.size(), 30u);
}

void requestsWithoutATaskAreNumbered()
{
    RunningEndpoint endpoint({.errorRate = 0.5, .seed = 3});
    RawClient client(endpoint.port());
    for (std::uint64_t number = 1; number <= 20; ++number) {
        const std::string odd = number % 2 == 0 ? "X-Task: seven\r\n" : "";
        CHECK(client.send(endpoint.request(0, odd)));
        CHECK_EQUAL(client.receive().status, fateOf(3, number, 0ns, 0.5).fails ? 503 : 200);
    }
}

void aPortInUseIsSaid()
{
    RunningEndpoint endpoint({});
    Endpoint second({.port = endpoint.port()});
    const auto listened = second.listen();
    const auto *message = std::get_if<Message>(&listened);
    CHECK(message != nullptr);
    if (message)
        CHECK_EQUAL(english(*message), "Port " + std::to_string(endpoint.port()) +
                                           " is in use; name another one, or 0 for any that is "
                                           "free.");
}

} // namespace

int main()
{
    itSaysHelloAfterTheDelay();
    aBodyHasTheWantedSize();
    otherMethodsAreServedOrRefused();
    aClientThatAsksFirstMayProceed();
    asManyAsWantedAreServedAtOnce();
    jitterAndErrorsAreThoseOfTheTask();
    requestsWithoutATaskAreNumbered();
    aPortInUseIsSaid();
    return checksFailed();
}
