// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/workerbody.h"
#include "core/workers/workerloop.h"

#include <QCoreApplication>

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>

#include <fcntl.h>

using namespace coroscope;

namespace {

constexpr int kUsage = 2;

/// The open descriptor with the number that `text` says, or none.
Descriptor descriptor(const char *text)
{
    int fd = -1;
    const char *end = text + std::strlen(text);
    const auto [rest, error] = std::from_chars(text, end, fd);
    if (error != std::errc() || rest != end || fd < 0 || ::fcntl(fd, F_SETFD, FD_CLOEXEC) != 0)
        return {};
    return Descriptor(fd);
}

} // namespace

/// coroscope-worker CONTROL FACTS: started by a pool with the numbers of its socket and its pipe.
int main(int argc, char **argv)
{
    // A glib event loop would be set up for nothing.
    ::setenv("QT_NO_GLIB", "1", 1);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGINT, SIG_IGN);
    Descriptor control = argc == 3 ? descriptor(argv[1]) : Descriptor();
    Descriptor facts = argc == 3 ? descriptor(argv[2]) : Descriptor();
    if (!control || !facts) {
        std::fputs("coroscope-worker is a part of Coroscope and of no use alone. "
                   "Start coroscope instead.\n",
                   stderr);
        return kUsage;
    }
    std::optional<QCoreApplication> application;
    return runWorker(std::move(control), std::move(facts),
                     {[&] { application.emplace(argc, argv); }, &makeWorkerBody, &makeCallBody});
}
