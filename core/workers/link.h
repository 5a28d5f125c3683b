// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/clientoptions.h"
#include "core/recording/message.h"
#include "core/workers/chunkqueue.h"
#include "core/workers/frame.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// What a pool and a worker say to each other over their socket pair: control frames, a CBOR map each. What
/// is secret in a request travels only here, never on a command line or in the environment. A message that
/// is too long for one frame goes in parts.
namespace coroscope {

/// How a worker works through its chunks.
enum class WorkerMode : std::uint8_t {
    Blocking,   ///< one request after the other, by a client that blocks
    Coroutines, ///< each task a coroutine on the worker's own event loop, all that it has at once
};

/// The first order: whom to ask, and how.
struct WorkerSetup
{
    WorkerMode mode = WorkerMode::Blocking;
    ClientOptions client{};
    std::string steps = "request"; ///< what each task does: Scenario::steps
};
/// Leave what blocks you at once, and end.
struct StopOrder
{
};
/// What a pool tells a worker. A Chunk: work through it.
using Order = std::variant<WorkerSetup, Chunk, StopOrder>;

/// The setup is there, chunks may come.
struct WorkerReady
{
};
/// All tasks of the chunk have ended.
struct ChunkDone
{
    std::uint32_t number = 0; ///< Chunk::number
};
/// The worker cannot go on, and ends.
struct WorkerFault
{
    std::string reason{}; ///< an English sentence
};
/// What a worker tells its pool. How its tasks fare is told by its facts alone.
using Report = std::variant<WorkerReady, ChunkDone, WorkerFault>;

/// Appends the message to `out`, in as many frames as it needs.
void appendOrder(std::string &out, const Order &order);
void appendReport(std::string &out, const Report &report);

/// Puts orders or reports together from the bytes of the socket. Heartbeats are passed over.
class LinkReader
{
public:
    /// Takes the next bytes.
    void feed(std::string_view bytes) { m_frames.feed(bytes); }
    /// The next message, or nothing: more bytes are needed, or error() says what is wrong.
    std::optional<Order> nextOrder();
    std::optional<Report> nextReport();
    /// Set for good by what is no frame, no message, or longer than 64 MiB.
    const std::optional<Message> &error() const { return m_error; }

private:
    std::optional<QByteArray> next();
    void setWrong();

    FrameReader m_frames;
    QByteArray m_parts; // of a long message
    std::optional<Message> m_error;
};

} // namespace coroscope
