// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/outputbuffer.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace coroscope {

OutputBuffer::OutputBuffer(int fd)
    : m_fd(fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags >= 0)
        ::fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

FlushState OutputBuffer::flush()
{
    while (!m_isClosed && m_written < m_bytes.size()) {
        const ssize_t count = ::write(m_fd, m_bytes.data() + m_written, m_bytes.size() - m_written);
        if (count >= 0) {
            m_written += std::size_t(count);
        } else if (errno == EAGAIN) {
            m_bytes.erase(0, m_written);
            m_written = 0;
            return FlushState::Waiting;
        } else if (errno != EINTR) {
            m_isClosed = true;
        }
    }
    m_bytes.clear();
    m_written = 0;
    return m_isClosed ? FlushState::Closed : FlushState::Done;
}

bool waitForRoom(int fd, std::chrono::milliseconds atMost)
{
    pollfd waiting{fd, POLLOUT, 0};
    return ::poll(&waiting, 1, int(atMost.count())) > 0;
}

} // namespace coroscope
