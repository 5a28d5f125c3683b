// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/reactor.h"
#include "core/http/stop.h"
#include "tests/support/check.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace coroscope;

namespace {

/// A connected pair of sockets.
struct Pair
{
    std::array<int, 2> fds{-1, -1};
    Pair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, fds.data()); }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;
    ~Pair()
    {
        for (const int fd : fds) {
            if (fd >= 0)
                ::close(fd);
        }
    }
    int near() const { return fds[0]; }
    void sendFromFar(char byte) const { CHECK(::send(fds[1], &byte, 1, 0) == 1); }
};

/// Counts what it is told and does what the test says.
class Counter final : public Watch
{
public:
    int told = 0;
    std::uint32_t last = 0;
    std::function<void()> onReady;

private:
    void ready(std::uint32_t events) override
    {
        ++told;
        last = events;
        const std::function<void()> call = onReady; // which may destroy this
        if (call)
            call();
    }
};

void aReadyDescriptorIsTold()
{
    Reactor reactor;
    const Pair pair;
    Counter counter;
    CHECK_EQUAL(reactor.add(counter, pair.near(), EPOLLIN), 0);
    CHECK_EQUAL(reactor.dispatch(0), 0);
    pair.sendFromFar('x');
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK_EQUAL(counter.told, 1);
    CHECK_EQUAL(counter.last, std::uint32_t(EPOLLIN));
}

void aReactorsOwnDescriptorIsReadableWhenThereIsSomethingToTell()
{
    Reactor reactor;
    const Pair pair;
    Counter counter;
    reactor.add(counter, pair.near(), EPOLLIN);
    pollfd entry{reactor.fd(), POLLIN, 0};
    CHECK_EQUAL(::poll(&entry, 1, 0), 0);
    pair.sendFromFar('x');
    CHECK_EQUAL(::poll(&entry, 1, 0), 1);
}

void modifyChangesWhatIsWatchedFor()
{
    Reactor reactor;
    const Pair pair;
    Counter counter;
    reactor.add(counter, pair.near(), EPOLLIN);
    CHECK_EQUAL(reactor.modify(counter, EPOLLOUT), 0);
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK_EQUAL(counter.last, std::uint32_t(EPOLLOUT));
}

void aRemovedWatchIsNotToldEvenIfItIsLaterInTheBatch()
{
    Reactor reactor;
    const Pair one;
    const Pair two;
    Counter first;
    Counter second;
    reactor.add(first, one.near(), EPOLLIN);
    reactor.add(second, two.near(), EPOLLIN);
    first.onReady = [&] { reactor.remove(second); };
    second.onReady = [&] { reactor.remove(first); };
    one.sendFromFar('x');
    two.sendFromFar('x');
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK_EQUAL(first.told + second.told, 1);
    CHECK_EQUAL(reactor.watchCount(), std::size_t(1));
}

void aWatchMayDestroyItselfAndOthers()
{
    Reactor reactor;
    const Pair one;
    const Pair two;
    auto first = std::make_unique<Counter>();
    auto second = std::make_unique<Counter>();
    reactor.add(*first, one.near(), EPOLLIN);
    reactor.add(*second, two.near(), EPOLLIN);
    const auto destroyBoth = [&] {
        first.reset();
        second.reset();
    };
    first->onReady = destroyBoth;
    second->onReady = destroyBoth;
    one.sendFromFar('x');
    two.sendFromFar('x');
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK_EQUAL(reactor.watchCount(), std::size_t(0));
    CHECK_EQUAL(reactor.dispatch(0), 0);
}

void aDescriptorReusedWithinABatchDoesNotGetItsPredecessorsEvents()
{
    Reactor reactor;
    Pair one;
    Pair two;
    Counter first;
    Counter second;
    Counter fresh;
    std::unique_ptr<Pair> third;
    int reused = -1;
    // Whoever is told first closes the other's descriptor, and a new one gets its number.
    const auto replace = [&](Counter &other, Pair &pair) {
        reactor.remove(other);
        reused = pair.near();
        ::close(std::exchange(pair.fds[0], -1));
        third = std::make_unique<Pair>();
        reactor.add(fresh, third->near(), EPOLLIN);
    };
    first.onReady = [&] { replace(second, two); };
    second.onReady = [&] { replace(first, one); };
    reactor.add(first, one.near(), EPOLLIN);
    reactor.add(second, two.near(), EPOLLIN);
    one.sendFromFar('x');
    two.sendFromFar('x');
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK_EQUAL(third->near(), reused);
    CHECK_EQUAL(fresh.told, 0);
    third->sendFromFar('y');
    first.onReady = nullptr;
    second.onReady = nullptr;
    CHECK_EQUAL(reactor.dispatch(0), 2);
    CHECK_EQUAL(fresh.told, 1);
}

void aWatchThatIsMovedToAnotherDescriptorInTheBatchIsNotToldTheOldEvent()
{
    Reactor reactor;
    const Pair one;
    const Pair two;
    const Pair three;
    Counter first;
    Counter second;
    const auto move = [&](Counter &other) {
        reactor.remove(other);
        reactor.add(other, three.near(), EPOLLIN);
    };
    first.onReady = [&] { move(second); };
    second.onReady = [&] { move(first); };
    reactor.add(first, one.near(), EPOLLIN);
    reactor.add(second, two.near(), EPOLLIN);
    one.sendFromFar('x');
    two.sendFromFar('x');
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK_EQUAL(first.told + second.told, 1);
}

void aWatchMayBeAddedFromInside()
{
    Reactor reactor;
    const Pair one;
    const Pair two;
    Counter first;
    Counter second;
    first.onReady = [&] { reactor.add(second, two.near(), EPOLLOUT); };
    reactor.add(first, one.near(), EPOLLIN | EPOLLET);
    one.sendFromFar('x');
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK_EQUAL(second.told, 0);
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK_EQUAL(second.told, 1);
}

void aClosedPeerIsToldToAll()
{
    Reactor reactor;
    Pair pair;
    Counter counter;
    reactor.add(counter, pair.near(), EPOLLIN | EPOLLRDHUP);
    ::close(std::exchange(pair.fds[1], -1));
    CHECK_EQUAL(reactor.dispatch(0), 1);
    CHECK((counter.last & EPOLLRDHUP) != 0);
}

void anImpossibleDescriptorIsAnError()
{
    Reactor reactor;
    Counter counter;
    CHECK_EQUAL(reactor.add(counter, -1, EPOLLIN), EBADF);
    CHECK(!counter.isWatched());
    reactor.remove(counter);
    CHECK_EQUAL(reactor.watchCount(), std::size_t(0));
}

void moreThanABatchIsHandedOutInSeveral()
{
    Reactor reactor;
    const Pair writable; // thousands of copies of one descriptor that is always writable
    constexpr int kCount = 1500;
    std::vector<std::unique_ptr<Counter>> counters;
    std::vector<int> copies;
    for (int i = 0; i < kCount; ++i) {
        counters.push_back(std::make_unique<Counter>());
        copies.push_back(::dup(writable.near()));
        CHECK_EQUAL(reactor.add(*counters.back(), copies.back(), EPOLLOUT | EPOLLET), 0);
    }
    CHECK_EQUAL(reactor.dispatch(0), 1024);
    CHECK_EQUAL(reactor.dispatch(0), kCount - 1024);
    int told = 0;
    for (const auto &counter : counters)
        told += counter->told;
    CHECK_EQUAL(told, kCount);
    counters.clear();
    for (const int copy : copies)
        ::close(copy);
}

void aStopSetInAnotherThreadEndsAWait()
{
    Reactor reactor;
    StopSignal stop;
    Counter counter;
    CHECK(!stop.isSet());
    reactor.add(counter, stop.fd(), EPOLLIN);
    std::thread thread([&] { stop.set(); });
    CHECK_EQUAL(reactor.dispatch(-1), 1);
    thread.join();
    CHECK(stop.isSet());
    CHECK_EQUAL(reactor.dispatch(0), 1); // it stays set
}

StopSignal *g_stop = nullptr;

void aStopMayBeSetByASignalHandler()
{
    StopSignal stop;
    g_stop = &stop;
    std::signal(SIGUSR1, [](int) { g_stop->set(); });
    errno = ENOENT;
    std::raise(SIGUSR1);
    CHECK_EQUAL(errno, ENOENT);
    CHECK(stop.isSet());
    std::signal(SIGUSR1, SIG_DFL);
}

} // namespace

int main()
{
    aReadyDescriptorIsTold();
    aReactorsOwnDescriptorIsReadableWhenThereIsSomethingToTell();
    modifyChangesWhatIsWatchedFor();
    aRemovedWatchIsNotToldEvenIfItIsLaterInTheBatch();
    aWatchMayDestroyItselfAndOthers();
    aDescriptorReusedWithinABatchDoesNotGetItsPredecessorsEvents();
    aWatchThatIsMovedToAnotherDescriptorInTheBatchIsNotToldTheOldEvent();
    aWatchMayBeAddedFromInside();
    aClosedPeerIsToldToAll();
    anImpossibleDescriptorIsAnError();
    moreThanABatchIsHandedOutInSeveral();
    aStopSetInAnotherThreadEndsAWait();
    aStopMayBeSetByASignalHandler();
    return test::checksFailed();
}
