// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

namespace coroscope {

/// The very end of a QThread. QThread::wait() returns while what the thread leaves behind is still being
/// destroyed on it, OpenSSL's part of that too. A process that ends at this moment runs OpenSSL's own end beside
/// it, and both free the same memory. Belongs to whoever owns the thread.
class ThreadEnd
{
public:
    /// To be called on the thread, while it runs.
    void announce();
    /// Returns when the system knows the thread no more; at once for one that never announced itself. To be
    /// called after QThread::wait().
    void wait() const;

private:
    pid_t m_thread = 0;
};

} // namespace coroscope
