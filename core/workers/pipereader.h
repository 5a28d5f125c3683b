// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/reactor.h"
#include "core/recording/eventchannel.h"
#include "core/recording/message.h"
#include "core/recording/texts.h"
#include "core/workers/descriptor.h"
#include "core/workers/mailbox.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace coroscope {

/// What is known of a lane when its pipe has ended: nothing more will come.
struct PipeEnd
{
    LaneId lane = 0;
    std::vector<TaskId> open{};  ///< ran there and had not ended, in the order in which they began
    std::vector<TaskId> ended{}; ///< came to their end there, in that order
    bool isLaneEnded = false;    ///< the child recorded its orderly end
    std::optional<Message> error{}; ///< what was wrong, if the pipe was closed for that
};

/// One thread that reads what the child processes of a run record, so that no pipe is ever full for long. It
/// makes the facts the run's own: texts get the run's ids, events the lane of their pipe and times since the
/// run's zero; then they go into the run's channel, in order per pipe. Owned by the run, which owns channel
/// and texts too. All members may be called from any thread.
class PipeReader
{
public:
    using Ended = std::function<void(PipeEnd)>;

    /// Texts and events are added to `texts` and `channel`; who pushes into the channel as well needs no
    /// agreement.
    PipeReader(EventChannel &channel, Texts &texts);
    PipeReader(const PipeReader &) = delete;
    PipeReader &operator=(const PipeReader &) = delete;
    /// Ends the thread. What pipes still hold is not read, their `ended` is not called.
    ~PipeReader();

    /// Reads from `pipe` until its end, or until something comes that is no frame, no fact, or earlier than
    /// what came before. Then `ended` is called once, on the reader's thread, after all its facts are in
    /// the channel (or held back). A lane has one pipe at a time. Without any free descriptor left at
    /// construction, `ended` is called at once.
    void add(Descriptor pipe, LaneId lane, Ended ended);
    /// Records, on the lane of a pipe that has ended, what the run itself knows of it: now, and so after
    /// all facts of the pipe.
    void record(LaneId lane, EventKind kind, TaskId task = kNoTask, Why why = Why::None,
                std::uint32_t arg = 0);
    /// Absolute nanoseconds of the steady clock. Facts are held back until this is called; what happened
    /// before has negative times. To be called once.
    void setZero(std::int64_t zero);

private:
    class Pipe;
    void run();
    void push(std::vector<Event> events);

    EventChannel &m_channel;
    Texts &m_texts;
    std::mutex m_mutex; // of the two below, and of the order in the channel
    std::vector<Event> m_heldBack;
    std::optional<std::int64_t> m_zero;
    Reactor m_reactor; // the thread's own, as the two below
    std::map<LaneId, std::unique_ptr<Pipe>> m_pipes;
    bool m_isOver = false;
    Mailbox m_mailbox;
    Mailbox::Sender m_sender;
    std::thread m_thread;
};

} // namespace coroscope
