// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/blockingclient.h"
#include "core/workers/descriptor.h"

#include <functional>
#include <memory>

namespace coroscope {

/// Makes the client of a worker once it knows whom to ask.
using ClientMaker =
    std::function<std::unique_ptr<BlockingClient>(ClientOptions, const StopSignal &)>;

/// A worker process from its first order to its end: takes chunks and sends one request after the other,
/// blocking; records all of it. `control`: its end of the socket pair; `facts`: of the pipe. The process
/// ignores SIGPIPE. Returns the exit code: 0 after an orderly end, 1 if it could not do as it was told.
int runWorker(Descriptor control, Descriptor facts, const ClientMaker &makeClient);

} // namespace coroscope
