// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT

// bench_http [N:DELAY_MS …]: N requests at once to the built-in endpoint, which runs in a process of its own:
// by a bare epoll loop (the floor), by the client with a connection each, and by the client on connections
// that are kept. Each line is a process of its own, so that its memory is its own.

#include "core/coroutine/qtloop.h"
#include "core/coroutine/task.h"
#include "core/http/endpoint.h"
#include "core/http/httpclient.h"
#include "core/http/socket.h"
#include "core/recording/eventchannel.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace coroscope;

namespace {

struct Load
{
    int requests = 0;
    std::chrono::milliseconds delay{};
    std::uint16_t port = 0;
};

void print(const char *who, const Load &load, std::int64_t nanoseconds, int failed)
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const double total = double(nanoseconds) / 1e9;
    const double delay = double(load.delay.count()) / 1e3;
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    std::printf("%-12s %6d × %.3f s  total %.4f s = %.4f·d  over %7.1f ms  cpu %.3f s  "
                "peak %ld MB  failed %d\n",
                who, load.requests, delay, total, total / delay, (total - delay) * 1e3,
                seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss / 1024, failed);
    std::fflush(stdout);
}

/// What no client can beat here: one epoll descriptor, no library, no recording.
void runFloor(const Load &load)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(load.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const std::string request =
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(load.port) + "\r\n\r\n";
    const int poll = ::epoll_create1(0);
    std::vector<epoll_event> batch(1024);
    std::vector<bool> hasSent(std::size_t(load.requests) + 64);
    int done = 0;
    int failed = 0;
    const std::int64_t start = SteadyClock::absolute();
    for (int i = 0; i < load.requests; ++i) {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        epoll_event event{};
        event.events = EPOLLIN | EPOLLOUT | EPOLLET;
        event.data.fd = fd;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
    }
    while (done < load.requests) {
        const int count = ::epoll_wait(poll, batch.data(), int(batch.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int fd = batch[std::size_t(i)].data.fd;
            if (!hasSent[std::size_t(fd)]) {
                hasSent[std::size_t(fd)] = true;
                if (::send(fd, request.data(), request.size(), MSG_NOSIGNAL) <= 0)
                    ++failed;
            }
            char room[4096];
            if ((batch[std::size_t(i)].events & EPOLLIN) && ::recv(fd, room, sizeof room, 0) > 0) {
                const linger reset{1, 0};
                ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
                ::close(fd);
                hasSent[std::size_t(fd)] = false;
                ++done;
            }
        }
    }
    print("floor", load, SteadyClock::absolute() - start, failed);
}

/// All that a run has, in the order of lifetimes.
struct Run
{
    EventChannel channel;
    Texts texts;
    SteadyClock clock;
    Recorder recorder{channel, texts, clock, 0};
    QtReactor reactor;
    HttpClient client;
    QtLoop qtLoop{recorder};

    explicit Run(ClientOptions options)
        : client(reactor, std::move(options))
    {
    }

    /// Sends the requests, and returns the time from the first task's creation to the last one's end.
    std::int64_t go(const Load &load, int &failed)
    {
        EventLoop &loop = qtLoop.loop();
        int open = load.requests;
        std::vector<Task<Answer>> tasks;
        tasks.reserve(std::size_t(load.requests));
        const std::int64_t start = clock.now();
        for (int i = 0; i < load.requests; ++i) {
            tasks.push_back(loop.createTask(client.get(loop), TaskTraits{{}, Why::Request}));
            tasks.back()->addDoneCallback([&](BasicTask &) {
                if (--open == 0)
                    QCoreApplication::quit();
            });
        }
        QCoreApplication::exec();
        const std::int64_t total = clock.now() - start;
        for (const Task<Answer> &task : tasks)
            failed += task->exception() ? 1 : 0;
        return total;
    }
};

void runClient(const Load &load, Reuse reuse)
{
    int count = 1;
    char name[] = "bench_http";
    char *arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    ClientOptions options;
    options.request.target.host = "127.0.0.1";
    options.request.target.port = load.port;
    options.deadlines.total = std::chrono::seconds(60);
    options.reuse = reuse;
    options.audience = Audience::BuiltInEndpoint;
    Run run(options);
    int failed = 0;
    if (reuse == Reuse::Off) {
        const std::int64_t total = run.go(load, failed);
        print("cold", load, total, failed);
        return;
    }
    Load warmUp = load;
    run.go(warmUp, failed);
    const std::int64_t total = run.go(load, failed);
    print("kept", load, total, failed);
}

/// Runs `work` in a process of its own, and waits for it.
void inChild(const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        std::fflush(stdout);
        std::_Exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0)
        std::printf("ended with status %d\n", status);
}

/// Starts the endpoint in a process that ends with this one.
std::uint16_t startEndpoint(std::chrono::milliseconds delay, pid_t &child)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return 0;
    child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        EndpointOptions options;
        options.delay = delay;
        Endpoint endpoint(options);
        const auto listening = endpoint.listen();
        const auto *port = std::get_if<std::uint16_t>(&listening);
        const std::uint16_t told = port ? *port : std::uint16_t(0);
        if (::write(ends[1], &told, sizeof told) != sizeof told)
            std::_Exit(1);
        const StopSignal never;
        endpoint.run(never);
        std::_Exit(0);
    }
    std::uint16_t port = 0;
    if (::read(ends[0], &port, sizeof port) != sizeof port)
        port = 0;
    ::close(ends[0]);
    ::close(ends[1]);
    return port;
}

} // namespace

int main(int argc, char **argv)
{
    ::setenv("QT_NO_GLIB", "1", 1);
    raiseDescriptorLimit();
    std::vector<std::string> loads(argv + 1, argv + argc);
    if (loads.empty())
        loads = {"100:1000", "1000:1000", "10000:3000"};
    for (const std::string &text : loads) {
        Load load;
        load.requests = std::max(1, std::atoi(text.c_str()));
        const std::size_t colon = text.find(':');
        if (colon != std::string::npos)
            load.delay = std::chrono::milliseconds(std::atoi(text.c_str() + colon + 1));
        pid_t endpoint = -1;
        load.port = startEndpoint(load.delay, endpoint);
        if (load.port == 0) {
            std::fprintf(stderr, "the endpoint does not start\n");
            return 3;
        }
        inChild([&] { runFloor(load); });
        inChild([&] { runClient(load, Reuse::Off); });
        inChild([&] { runClient(load, Reuse::On); });
        ::kill(endpoint, SIGKILL);
        ::waitpid(endpoint, nullptr, 0);
    }
    return 0;
}
