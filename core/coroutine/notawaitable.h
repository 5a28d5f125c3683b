// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"
#include "core/coroutine/typename.h"

#include <stdexcept>
#include <string>

namespace coroscope {

/// What Python throws where a value is used as what it is not.
struct TypeError : std::logic_error
{
    using std::logic_error::logic_error;
};

/// co_await NotAwaitable(value): what an await on `value` does in Python, which checks at run time and not
/// before: throws TypeError in the same step, without a suspension.
class NotAwaitable
{
public:
    template <class T>
    requires(!Awaitable<T>) explicit NotAwaitable(const T &)
        : m_type(typeName(typeid(T)))
    {
    }
    Why why() const { return Why::None; }
    bool isReady() { throw TypeError("an object of type '" + m_type + "' cannot be awaited"); }
    void start(Waiting &) {}
    void abandon() {}
    void result() {}

private:
    std::string m_type;
};

} // namespace coroscope
