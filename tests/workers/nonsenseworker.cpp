// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <unistd.h>

/// A program that is no worker: speaks HTTP into the socket with the number of its first argument.
int main(int argc, char **argv)
{
    constexpr char kNonsense[] = "HTTP/1.1 200 OK\r\n\r\n";
    if (argc < 2 || ::write(std::atoi(argv[1]), kNonsense, sizeof kNonsense - 1) < 0)
        return 1;
    return ::pause();
}
