// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/workers/childprocess.h"

#include <functional>
#include <variant>

namespace coroscope {

/// startChild() for other threads: called on the main thread, whose event loop must run, for a child ends
/// with the thread that started it. `started` is called there as well; it is dropped if the application
/// ends first. What `command` borrows must stay until then: let `started` own it.
void startOnMainThread(ChildCommand command,
                       std::function<void(std::variant<ChildProcess, Message>)> started);

} // namespace coroscope
