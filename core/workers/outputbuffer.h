// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace coroscope {

/// How far a flush came.
enum class FlushState {
    Done,    ///< everything is written
    Waiting, ///< the reader must make room first
    Closed,  ///< nobody reads any more; what waited was dropped
};

/// Bytes on their way into a pipe or socket that must never hold up who writes them: what does not fit
/// at once stays in a buffer that grows. The descriptor is borrowed and made non-blocking. Processes that
/// use one ignore SIGPIPE. Not thread-safe: its owner has a lock.
class OutputBuffer
{
public:
    explicit OutputBuffer(int fd);
    OutputBuffer(const OutputBuffer &) = delete;
    OutputBuffer &operator=(const OutputBuffer &) = delete;

    /// Where to append; flush() writes it.
    std::string &bytes() { return m_bytes; }
    /// Writes what there is room for.
    FlushState flush();
    /// How much waits.
    std::size_t waitingSize() const { return m_bytes.size() - m_written; }
    int fd() const { return m_fd; }

private:
    int m_fd; // not owned
    std::string m_bytes;
    std::size_t m_written = 0; // of m_bytes
    bool m_isClosed = false;
};

/// Waits until `fd` can be written, at most so long. False: the time is over.
bool waitForRoom(int fd, std::chrono::milliseconds atMost);

} // namespace coroscope
