// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/eventchannel.h"
#include "core/recording/texts.h"
#include "core/workers/outputbuffer.h"

#include <chrono>
#include <cstddef>
#include <mutex>
#include <vector>

namespace coroscope {

/// Sends what a child process recorded to the run, through a pipe, without ever blocking who records.
/// The child's recorders use a SteadyClock(0), so that times are absolute; the run's pipe reader makes
/// them its own, and the texts' ids too. Borrows channel, texts and descriptor. All members may be called
/// from any thread: a second one flushes what a blocked one left.
class FactWriter
{
public:
    /// `fd`: the pipe's end for writing; it is made non-blocking. The process ignores SIGPIPE.
    FactWriter(int fd, EventChannel &channel, const Texts &texts);

    /// Takes what waits in the channel, the new texts first, and writes what the pipe has room for.
    FlushState flush();
    /// flush() until everything is written, waiting for room at most so long in all.
    FlushState finish(std::chrono::milliseconds atMost);
    /// The pipe; for who watches it for room after FlushState::Waiting.
    int fd() const { return m_output.fd(); }

private:
    std::mutex m_mutex;
    EventChannel &m_channel;
    const Texts &m_texts;
    std::size_t m_sentTexts = 1; // id 0 is the empty text everywhere
    std::vector<Event> m_taken;
    OutputBuffer m_output;
};

} // namespace coroscope
