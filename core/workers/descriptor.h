// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>
#include <utility>

namespace coroscope {

/// Owns a file descriptor and closes it. Movable only.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other)
            reset(other.release());
        return *this;
    }
    ~Descriptor() { reset(); }

    /// -1: owns none.
    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    /// Gives it away without closing it.
    int release() { return std::exchange(m_fd, -1); }
    /// Closes what is owned and owns `fd` from now on.
    void reset(int fd = -1)
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = fd;
    }

private:
    int m_fd = -1;
};

} // namespace coroscope
