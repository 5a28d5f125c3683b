// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/socket.h"
#include "tests/http/rawclient.h"
#include "tests/http/runningendpoint.h"
#include "tests/support/check.h"

#include <algorithm>
#include <set>

#include <dirent.h>
#include <sys/resource.h>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

std::size_t openDescriptors()
{
    std::size_t count = 0;
    DIR *folder = ::opendir("/proc/self/fd");
    while (folder && ::readdir(folder))
        ++count;
    if (folder)
        ::closedir(folder);
    return count;
}

/// All send before the first one reads.
void checkThatAllAreAnswered(RunningEndpoint &endpoint, std::vector<RawClient> &clients)
{
    for (std::size_t i = 0; i < clients.size(); ++i)
        CHECK(clients[i].send(endpoint.request(TaskId(i + 1))));
    for (RawClient &client : clients) {
        CHECK_EQUAL(client.receive().status, 200);
        client.close();
    }
    endpoint.stop();
    std::set<TaskId> answered;
    for (const Event &event : endpoint.events()) {
        if (event.kind == EventKind::Answered)
            answered.insert(event.task);
    }
    CHECK_EQUAL(answered.size(), clients.size());
}

void twoThousandAtOnceAreAnswered(std::size_t limit)
{
    RunningEndpoint endpoint({.delay = 20ms});
    std::vector<RawClient> clients;
    for (std::size_t i = 0; i < std::min<std::size_t>(2000, (limit - 100) / 2); ++i)
        clients.emplace_back(endpoint.port());
    checkThatAllAreAnswered(endpoint, clients);
}

/// The endpoint has about ten descriptors for a hundred clients, each of which closes when it has its answer.
void withoutFreeDescriptorsTheOthersWait()
{
    RunningEndpoint endpoint({.delay = 1ms});
    std::vector<RawClient> clients(100);
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    rlimit tight = before;
    tight.rlim_cur = openDescriptors() + 10;
    ::setrlimit(RLIMIT_NOFILE, &tight);
    for (RawClient &client : clients)
        CHECK(client.connect(endpoint.port()));
    checkThatAllAreAnswered(endpoint, clients);
    ::setrlimit(RLIMIT_NOFILE, &before);
}

} // namespace

int main()
{
    const std::size_t limit = raiseDescriptorLimit();
    twoThousandAtOnceAreAnswered(limit);
    withoutFreeDescriptorsTheOthersWait();
    return checksFailed();
}
