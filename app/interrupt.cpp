// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include <atomic>
#include <csignal>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace coroscope {

namespace {

// What a signal handler may touch: process-wide by the nature of signals.
std::atomic<int> cameSignal{0};
std::atomic<int> wakeDescriptor{-1};

void onSignal(int number)
{
    if (cameSignal.exchange(number) != 0)
        _exit(128 + number);
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(wakeDescriptor, &one, sizeof one);
}

} // namespace

Interrupt::Interrupt()
{
    cameSignal = 0;
    wakeDescriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(wakeDescriptor.load(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT came();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    close(wakeDescriptor.exchange(-1));
}

int Interrupt::exitCode() const
{
    return cameSignal == 0 ? 0 : 128 + cameSignal;
}

} // namespace coroscope
