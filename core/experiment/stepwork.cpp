// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/stepwork.h"

#include "core/http/stop.h"
#include "core/strategies/environment.h"
#include "core/workers/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <ctime>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coroscope {

namespace {

constexpr std::int64_t kLongestFile = 64 * 1024 * 1024;

std::chrono::nanoseconds processorTime()
{
    std::timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

// Some tens of microseconds of work, the result of which somebody might want.
std::uint64_t mix(std::uint64_t value)
{
    constexpr int kRounds = 20'000;
    for (int i = 0; i < kRounds; ++i) {
        value ^= value >> 30U;
        value *= 0xbf58476d1ce4e5b9U;
    }
    return value;
}

[[noreturn]] void refuse(const std::string &path, const std::string &reason)
{
    throw FileError("The file '" + path + "' cannot be read: " + reason + ".");
}

} // namespace

void computeFor(std::chrono::nanoseconds time, const StopSignal &stop)
{
    const std::chrono::nanoseconds end = processorTime() + time;
    volatile std::uint64_t value = 1;
    while (processorTime() < end && !stop.isSet())
        value = mix(value);
}

void waitFor(std::chrono::nanoseconds time, const StopSignal &stop)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (!stop.isSet()) {
        const auto left = end - std::chrono::steady_clock::now();
        if (left.count() <= 0)
            return;
        const auto seconds = std::chrono::floor<std::chrono::seconds>(left);
        const std::timespec rest{seconds.count(), (left - seconds).count()};
        pollfd stopped{stop.fd(), POLLIN, 0};
        ::ppoll(&stopped, 1, &rest, nullptr);
    }
}

void readFile(const std::string &path)
{
    // Without O_NONBLOCK a pipe with that name would hold the thread for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat about
    {
    };
    if (file.get() < 0 || ::fstat(file.get(), &about) != 0)
        refuse(path, std::generic_category().message(errno));
    if (!S_ISREG(about.st_mode))
        refuse(path, "it is no regular file");
    if (about.st_size > kLongestFile)
        refuse(path, "it is longer than 64 MiB");
    std::array<char, 65536> room{};
    std::int64_t size = 0;
    for (;;) {
        const ssize_t got = ::read(file.get(), room.data(), room.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            refuse(path, std::generic_category().message(errno));
        size += got;
        if (got == 0 || size > kLongestFile)
            return;
    }
}

} // namespace coroscope
