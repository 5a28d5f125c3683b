// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace coroscope {

/// Where recorded times come from: nanoseconds since the run's zero.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual std::int64_t now() const = 0;
};

/// steady_clock, one base for all threads and processes of this machine, less the run's zero.
/// The zero may be set from any thread; until then times count from the clock's construction.
class SteadyClock final : public Clock
{
public:
    SteadyClock()
        : m_zero(absolute())
    {
    }
    explicit SteadyClock(std::int64_t zero)
        : m_zero(zero)
    {
    }

    std::int64_t now() const override { return absolute() - zero(); }
    std::int64_t zero() const { return m_zero.load(std::memory_order_relaxed); }
    void setZero(std::int64_t zero) { m_zero.store(zero, std::memory_order_relaxed); }

    /// Nanoseconds on the machine's steady clock.
    static std::int64_t absolute()
    {
        return std::chrono::duration_cast<std::chrono::nanoseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }

private:
    std::atomic<std::int64_t> m_zero;
};

} // namespace coroscope
