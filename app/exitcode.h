// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

namespace coroscope {

/// What the process says when it ends: a contract for scripts.
enum ExitCode : int {
    kDone = 0,         ///< the work is done; failed tasks are results
    kTasksFailed = 1,  ///< with --fail: at least one task failed
    kUsage = 2,        ///< the command line is wrong
    kCannotStart = 3,  ///< something cannot start, or an input cannot be read
    kRefused = 4,      ///< the load guard refused
    kCannotWrite = 5,  ///< an output cannot be written
    kInterrupted = 130 ///< by Ctrl+C (143 by SIGTERM), after writing what was recorded
};

} // namespace coroscope
