// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpoint.h"

#include "app/endpointarguments.h"
#include "app/endpointwatches.h"
#include "app/exitcode.h"
#include "core/http/socket.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace coroscope;

namespace {

constexpr auto kTimeForLastFacts = std::chrono::milliseconds(50);

int fail(const Message &message, int exitCode)
{
    std::fprintf(stderr, "coroscope-endpoint: %s\n", english(message).c_str());
    return exitCode;
}

/// Ends this process when its parent ends, whatever becomes of the descriptor; false if that was faster.
bool bindToParent(pid_t parent)
{
    return ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == parent;
}

Message unusable(int fd)
{
    return {QT_TRANSLATE_NOOP("coroscope", "Descriptor %1 cannot be used: %2."),
            {std::to_string(fd), std::strerror(errno)}};
}

Message urlIsUnwritten()
{
    return {QT_TRANSLATE_NOOP("coroscope", "Cannot write the URL to standard output: %1."),
            {std::strerror(errno)}};
}

bool isUsable(int fd)
{
    return fd < 0 || ::fcntl(fd, F_SETFD, FD_CLOEXEC) == 0;
}

int serve(const EndpointArguments &arguments)
{
    StopSignal stop;
    EventChannel channel;
    Texts texts;
    const SteadyClock clock(0);
    Recorder recorder(channel, texts, clock, 0); // the reader of the facts knows which lane this is
    const bool isRecorded = arguments.factsFd >= 0;
    Endpoint endpoint(arguments.options, isRecorded ? &recorder : nullptr);
    const auto listened = endpoint.listen();
    if (const auto *error = std::get_if<Message>(&listened))
        return fail(*error, kCannotStart);
    if (const auto warning = endpoint.warning())
        fail(*warning, kDone);

    const SignalWatch signals(endpoint.reactor(), stop);
    std::optional<LifeWatch> life;
    if (arguments.lifeFd >= 0 && life.emplace(endpoint.reactor(), stop, arguments.lifeFd).error())
        return fail(unusable(arguments.lifeFd), kCannotStart);
    std::optional<FactWriter> writer;
    std::optional<FactsWatch> facts;
    if (isRecorded) {
        writer.emplace(arguments.factsFd, channel, texts);
        facts.emplace(endpoint.reactor(), *writer);
        endpoint.setAfterBatch([&facts] { facts->flush(); });
    }
    recorder.record(EventKind::LaneStarted, kNoTask, Why::None, std::uint32_t(::getpid()));
    if (std::printf("%s\n", endpoint.url().c_str()) < 0 || std::fflush(stdout) != 0)
        return fail(urlIsUnwritten(), kCannotWrite);
    endpoint.run(stop);
    recorder.record(EventKind::LaneEnded);
    if (writer)
        writer->finish(kTimeForLastFacts);
    return signals.signal() == 0 ? kDone : 128 + signals.signal();
}

} // namespace

/// coroscope-endpoint NAME NUMBER …: the slow server alone, see endpointarguments.h. Its first line on
/// standard output is its URL. It ends with 0 when --life-fd comes to its end, with 130 or 143 after a signal.
int main(int argc, char **argv)
{
    const pid_t parent = ::getppid();
    std::signal(SIGPIPE, SIG_IGN);
    const auto parsed = parseEndpointArguments({argv + 1, std::size_t(argc > 0 ? argc - 1 : 0)});
    if (const auto *error = std::get_if<Message>(&parsed))
        return fail(*error, kUsage);
    const auto &arguments = std::get<EndpointArguments>(parsed);
    for (int fd : {arguments.factsFd, arguments.lifeFd}) {
        if (!isUsable(fd))
            return fail(unusable(fd), kUsage);
    }
    if (arguments.lifeFd >= 0 && !bindToParent(parent))
        return kDone;
    raiseDescriptorLimit();
    return serve(arguments);
}
