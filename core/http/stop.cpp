// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/stop.h"

#include <cerrno>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace coroscope {

StopSignal::StopSignal()
    : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

StopSignal::~StopSignal()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void StopSignal::set()
{
    const int kept = errno; // a signal handler leaves it as it was
    m_isSet.store(true, std::memory_order_release);
    const std::uint64_t one = 1;
    if (m_fd >= 0 && ::write(m_fd, &one, sizeof one) < 0) {
        // Only a full counter can refuse, and then it is readable already.
    }
    errno = kept;
}

} // namespace coroscope
