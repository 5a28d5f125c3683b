// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/workers/poolrun.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace coroscope;

/// poolparent WORKER PORT: starts eight workers, keeps them busy, prints their process ids and stays.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    test::PoolRun run(argv[1], 8, std::uint16_t(std::atoi(argv[2])));
    if (!run.start().empty())
        return 1;
    run.map(8, 1);
    if (!run.waitFor([&] { return run.count(EventKind::Blocked) == 8; }))
        return 1;
    for (const pid_t id : run.pool().processIds())
        std::printf("%d\n", id);
    std::fflush(stdout);
    std::fclose(stdout);
    return QCoreApplication::exec();
}
