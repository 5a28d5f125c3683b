// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"
#include "core/coroutine/coroutine.h"

#include <type_traits>

namespace coroscope {

/// co_await placed(awaitable, file, line): awaits what it was given; the place that is recorded has one more
/// entry, "file:line", innermost. For code that runs what somebody else wrote. Only for the expression it is made in:
/// it borrows the awaitable.
template <class A>
class Placed
{
public:
    /// `file` must live as long as the loop.
    Placed(A &awaitable, const char *file, int line)
        : m_awaitable(awaitable)
        , m_file(file)
        , m_line(line)
    {
    }

private:
    friend struct AwaitTraits<Placed<A>>;
    A &m_awaitable;
    const char *m_file;
    int m_line;
};

template <class A>
requires(!std::is_lvalue_reference_v<A>) Placed<A> placed(A &&awaitable, const char *file, int line)
{
    return Placed<A>(awaitable, file, line);
}

template <Awaitable A>
struct AwaitTraits<Placed<A>>
{
    static auto wrap(Placed<A> &placed, BasicTask &task, TextId place)
    {
        return AwaitTraits<A>::wrap(placed.m_awaitable, task,
                                    task.place(place, {"", 0, placed.m_file, placed.m_line}));
    }
};

} // namespace coroscope
