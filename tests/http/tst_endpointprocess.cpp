// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/clock.h"
#include "core/workers/childprocess.h"
#include "core/workers/frame.h"
#include "tests/http/rawclient.h"
#include "tests/support/check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>

#include <fcntl.h>
#include <poll.h>

using namespace coroscope;
using namespace coroscope::test;

namespace {

struct Pipe
{
    Pipe()
    {
        std::array<int, 2> ends{-1, -1};
        CHECK(::pipe2(ends.data(), O_CLOEXEC) == 0);
        read.reset(ends[0]);
        write.reset(ends[1]);
    }
    Descriptor read;
    Descriptor write;
};

std::string readAll(int fd)
{
    std::string all;
    char room[4096];
    for (ssize_t count = 0; (count = ::read(fd, room, sizeof room)) > 0;)
        all.append(room, std::size_t(count));
    return all;
}

std::vector<Event> eventsIn(const std::string &frames)
{
    std::vector<Event> events;
    FrameReader reader;
    reader.feed(frames);
    while (const std::optional<Frame> frame = reader.next()) {
        CHECK(frame->kind == FrameKind::Events);
        const std::vector<Event> some = eventsOf(frame->payload).value_or(std::vector<Event>());
        events.insert(events.end(), some.begin(), some.end());
    }
    CHECK(!reader.error());
    return events;
}

/// coroscope-endpoint with its three pipes.
class EndpointProcess
{
public:
    explicit EndpointProcess(const std::vector<std::string> &arguments)
    {
        ChildCommand command;
        command.program = COROSCOPE_ENDPOINT;
        for (const auto &[name, fd] : {std::pair{"--facts-fd", m_facts.write.get()},
                                       std::pair{"--life-fd", m_life.read.get()}})
            command.arguments.insert(command.arguments.end(), {name, std::to_string(fd)});
        command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
        command.inherited = {m_facts.write.get(), m_life.read.get()};
        command.standardOutput = m_output.write.get();
        command.errorOutput = ErrorOutput::Collected;
        auto started = startChild(command);
        CHECK(std::holds_alternative<ChildProcess>(started));
        if (auto *process = std::get_if<ChildProcess>(&started))
            m_process = std::move(*process);
        m_facts.write.reset();
        m_life.read.reset();
        m_output.write.reset();
    }

    /// The port in its first line; 0 if there is none.
    std::uint16_t port()
    {
        const std::string_view before = "http://127.0.0.1:";
        std::string line;
        char byte = 0;
        while (::read(m_output.read.get(), &byte, 1) == 1 && byte != '\n')
            line += byte;
        std::uint16_t port = 0;
        if (line.starts_with(before) && line.ends_with('/'))
            std::from_chars(line.data() + before.size(), line.data() + line.size(), port);
        return port;
    }
    void letGo() { m_life.write.reset(); }
    void signal(int number) { ::kill(m_process.pid(), number); }
    /// Waits for its end.
    ChildExit exit()
    {
        pollfd ended{m_process.exitFd(), POLLIN, 0};
        CHECK(::poll(&ended, 1, 30'000) == 1);
        return m_process.exit().value_or(ChildExit{-1, -1});
    }
    std::string errorOutput() const { return m_process.errorOutput(); }
    int factsFd() const { return m_facts.read.get(); }

private:
    Pipe m_facts;
    Pipe m_life;
    Pipe m_output;
    ChildProcess m_process;
};

std::string requestTo(std::uint16_t port, int task)
{
    return "GET / HTTP/1.1\r\nHost: localhost:" + std::to_string(port) +
           "\r\nX-Task: " + std::to_string(task) + "\r\n\r\n";
}

void itSaysItsUrlAnswersAndEndsWithItsParent()
{
    const std::int64_t before = SteadyClock::absolute();
    EndpointProcess process({"--delay-ns", "5000000", "--body-size", "3", "--seed", "4"});
    const std::uint16_t port = process.port();
    CHECK(port > 0);
    RawClient client(port);
    CHECK(client.send(requestTo(port, 9)));
    CHECK_EQUAL(client.receive().body, "Hel");
    process.letGo();
    CHECK(client.isClosedByPeer());
    const std::vector<Event> events = eventsIn(readAll(process.factsFd()));
    const ChildExit end = process.exit();
    CHECK(end.code == 0 && end.signal == 0);
    CHECK_EQUAL(events.size(), 5u);
    std::int64_t last = before;
    std::string kinds;
    for (const Event &event : events) {
        kinds += std::string(word(event.kind)) + " " + std::to_string(event.task) + " ";
        CHECK(event.t >= last && event.t <= SteadyClock::absolute());
        last = event.t;
    }
    CHECK_EQUAL(kinds, "laneStarted 0 accepted 9 began 9 answered 9 laneEnded 0 ");
}

void aSignalEndsItInOrder()
{
    EndpointProcess process({"--delay-ns", "3600000000000"});
    const std::uint16_t port = process.port();
    RawClient client(port);
    CHECK(client.send(requestTo(port, 1)));
    process.signal(SIGINT); // whoever starts it like this gets Ctrl+C too, and ends it in order
    process.signal(SIGTERM);
    const ChildExit end = process.exit();
    CHECK(end.code == 143 && end.signal == 0);
    CHECK_EQUAL(client.receive().status, 0);
}

void factsThatNobodyReadsHoldNothingUp()
{
    EndpointProcess process({});
    ::fcntl(process.factsFd(), F_SETPIPE_SZ, 4096);
    const std::uint16_t port = process.port();
    RawClient client(port);
    for (int task = 1; task <= 1000; ++task) {
        CHECK(client.send(requestTo(port, task)));
        CHECK_EQUAL(client.receive().status, 200);
    }
    // Room again before its end, when there is little time left for the last facts.
    std::string frames;
    std::string room(64 * 1024, '\0');
    while (frames.size() < 3000 * sizeof(Event)) {
        const ssize_t count = ::read(process.factsFd(), room.data(), room.size());
        CHECK(count > 0);
        if (count <= 0)
            return;
        frames.append(room, 0, std::size_t(count));
    }
    process.letGo();
    CHECK_EQUAL(process.exit().code, 0);
    const std::vector<Event> events = eventsIn(frames + readAll(process.factsFd()));
    CHECK_EQUAL(std::count_if(events.begin(), events.end(),
                              [](const Event &event) { return event.kind == EventKind::Answered; }),
                1000);
}

void wrongArgumentsAreSaid()
{
    const auto check = [](const std::vector<std::string> &arguments, int code,
                          const std::string &sentence) {
        EndpointProcess process(arguments);
        CHECK_EQUAL(process.port(), 0);
        CHECK_EQUAL(process.exit().code, code);
        CHECK_EQUAL(process.errorOutput(), "coroscope-endpoint: " + sentence + "\n");
    };
    check({"--at-once", "-1"}, 2, "'--at-once' must be a number from 0 to 4294967295, got \"-1\".");
    check({"--error-rate", "1.5"}, 2, "'--error-rate' must be a number from 0 to 1, got \"1.5\".");
    check({"--facts-fd", "99"}, 2, "Descriptor 99 cannot be used: Bad file descriptor.");
    check({"--delay"}, 2,
          "There is no option '--delay'. Start \"coroscope serve\" instead of this program.");
    EndpointProcess first({});
    const std::string port = std::to_string(first.port());
    check({"--port", port}, 3,
          "Port " + port + " is in use; name another one, or 0 for any that is free.");
}

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    itSaysItsUrlAnswersAndEndsWithItsParent();
    aSignalEndsItInOrder();
    factsThatNobodyReadsHoldNothingUp();
    wrongArgumentsAreSaid();
    return checksFailed();
}
