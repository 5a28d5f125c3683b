// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

/// What a recording is made of: events, and the words for them. Qt-free.
namespace coroscope {

using TaskId = std::uint32_t;
using LaneId = std::uint16_t;
/// Index into a recording's texts; 0 is the empty text.
using TextId = std::uint32_t;

/// The task of an event that belongs to no task.
inline constexpr TaskId kNoTask = 0;

/// How the printed line begins that says of a failed task that nobody read its error.
inline constexpr std::string_view kNeverRetrieved = "Task exception was never retrieved";

/// The kinds of fact. What `arg` means is said per kind; where nothing is said it is 0.
enum class EventKind : std::uint8_t {
    Created,   ///< a coroutine object became a task; why: its role; arg: text, its name
    Scheduled, ///< it stands in a queue for its first turn (state pending)
    Running,   ///< it executes on the event's lane; arg: worker lanes: 0
    Blocked,   ///< it holds its thread inside a blocking call; arg: text, the place
    Unblocked, ///< the blocking call returned (state running)
    Suspended, ///< it gave up control; why: on what; arg: text, the place ("file:line > file:line")
    Ready,     ///< what it waited for is there; it waits for its turn
    Finished,  ///< it returned; arg: text, its result
    Failed,    ///< it ended by an exception; arg: text, the reason
    Cancelled, ///< it ended by cancellation
    Requeued,  ///< its worker was lost; it is pending again; arg: text, the reason
    CancelRequested, ///< somebody asked for its cancellation; it goes on until its next wait
    NotSuspended,    ///< it awaited something that was there already; why, arg: as Suspended
    Tick,            ///< the loop takes a batch from its ready queue; arg: how many
    Idle,            ///< the ready queue is empty, the loop sleeps
    Accepted,        ///< the endpoint accepted the connection that carries the task's request
    Began,           ///< the endpoint began to serve the request
    Answered,        ///< the endpoint wrote the answer; arg: HTTP status
    RequestBegan,    ///< the client's first connect or write for the task
    RequestEnded,    ///< the end of the answer, or of the attempt; arg: HTTP status, 0 if none
    LaneStarted,     ///< the lane's loop, thread or process is ready for work; arg: process id
    LaneEnded,       ///< it ended; arg: text, the reason ("" for an orderly end)
    ChunkTaken, ///< a worker took a chunk; task: its first task; arg: number of the chunk, from 1
    Stepped,    ///< a person gave a turn by hand to this task; without a task: a whole tick
    Marked,     ///< a person's mark; arg: text
    Printed,    ///< a line of the transcript; arg: text
    Held,       ///< a person holds the loop: it takes nothing from its queue but what is stepped
    LetGo,      ///< the loop goes on by itself
};
inline constexpr int kEventKindCount = int(EventKind::LetGo) + 1;

/// Why something happened, or on what a task waits.
enum class Why : std::uint8_t {
    None,
    Request,     ///< role of a task that sends one of the N requests; only these count
    Runner,      ///< role of the strategy's main task
    Helper,      ///< role of any other task
    Start,       ///< first turn
    Yield,       ///< gave way on purpose
    Sleep,       ///< a time
    Task,        ///< one other task
    Gather,      ///< several other tasks
    Permit,      ///< a semaphore
    Lock,        ///< a lock
    Connection,  ///< a free connection of the client
    ConnectTurn, ///< its turn to connect: a bounded number of connects begin in one tick
    Resolve,     ///< a name look-up
    Connect,     ///< the peer to accept
    Readable,    ///< bytes from the peer
    Writable,    ///< room to write
    Handshake,   ///< TLS
    Foreign,     ///< something of QCoro or Qt
    Processes,   ///< worker processes
    Thread,      ///< another thread
    Cancel,      ///< cancellation
    WorkerLost,  ///< its worker process ended or fell silent
    Other,       ///< a word of a foreign recording that this version does not know
};
inline constexpr int kWhyCount = int(Why::Other) + 1;

/// The state of a task between two events. The words on screen are these.
enum class State : std::uint8_t {
    Created,
    Pending,
    Ready,
    Running,
    Suspended,
    Blocked,
    Finished,
    Failed,
    Cancelled,
};
inline constexpr int kStateCount = int(State::Cancelled) + 1;

/// One recorded fact. 24 bytes, written as such between processes of one build.
struct Event
{
    std::int64_t t = 0;     ///< nanoseconds since the run's zero; start-up is before it
    TaskId task = kNoTask;  ///< whose fact
    std::uint32_t tick = 0; ///< number of the loop's tick, from 1; 0 where there is no loop
    EventKind kind = EventKind::Created;
    Why why = Why::None;
    LaneId lane = 0;       ///< where it happened
    std::uint32_t arg = 0; ///< see EventKind

    friend bool operator==(const Event &, const Event &) = default;
};
static_assert(sizeof(Event) == 24 && std::is_trivially_copyable_v<Event>);

/// The word of a kind, a reason or a state as files and the command line have it, e.g. "connectTurn".
std::string_view word(EventKind kind);
std::string_view word(Why why);
std::string_view word(State state);

/// The inverse of word(); nothing for an unknown word.
std::optional<EventKind> eventKindFromWord(std::string_view word);
std::optional<Why> whyFromWord(std::string_view word);

/// The state in which an event of this kind leaves its task; nothing if it changes no state.
std::optional<State> stateAfter(EventKind kind);

/// Whether a task in `from` (nothing: unheard of) may get an event of `kind`. Kinds that change no
/// state are always legal.
bool isLegal(std::optional<State> from, EventKind kind);

/// True if a task that waits for `why` waits for this program itself (permit, lock, free connection,
/// connect turn), not for the outside.
bool isOwnWait(Why why);

/// True for the three states that a task never leaves.
constexpr bool isEnd(State state)
{
    return state >= State::Finished;
}

/// True if `arg` of events of this kind is a text.
bool argIsText(EventKind kind);

} // namespace coroscope
