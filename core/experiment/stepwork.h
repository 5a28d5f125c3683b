// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>

/// What the steps of a task really do on their thread.
namespace coroscope {

class StopSignal;

/// After how long a stop is heard at the latest where nothing can tell of it.
inline constexpr std::chrono::milliseconds kStopInterval(20);

/// Computes until the calling thread has used the processor for `time`, however long that takes, or until the stop.
void computeFor(std::chrono::nanoseconds time, const StopSignal &stop);

/// Waits for `time`, or until the stop, and uses no processor.
void waitFor(std::chrono::nanoseconds time, const StopSignal &stop);

/// Reads the whole file and forgets it. Throws FileError if it is none that can be read: a folder, a device, or
/// longer than 64 MiB.
void readFile(const std::string &path);

} // namespace coroscope
