// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/timer.h"

#include <functional>
#include <utility>

namespace coroscope {

/// A timer that calls a function. May be armed again from inside it.
class CallTimer final : public Timer
{
public:
    explicit CallTimer(std::function<void()> call)
        : m_call(std::move(call))
    {
    }

private:
    void fire() override { m_call(); }

    std::function<void()> m_call;
};

} // namespace coroscope
