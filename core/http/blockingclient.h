// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/blockingstream.h"
#include "core/http/clientoptions.h"
#include "core/http/namelookup.h"
#include "core/http/requesttext.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coroscope {

class Recorder;

/// The client that really blocks: get() holds its thread until the answer is there. Sends the run's request
/// for one task after the other; looks the name up once. Each thread has one of its own.
class BlockingClient
{
public:
    /// Makes a new connection's stream: what TLS comes in by. `peer` and `stop` outlive the stream.
    using StreamMaker = std::function<std::unique_ptr<BlockingStream>(const std::string &peer,
                                                                      const StopSignal &stop)>;

    /// For http. `stop` outlives this. `options.request` must be without fault and its target not TLS;
    /// `options.connections` does not matter here. For https too: makeBlockingClient() in
    /// blockingtlsstream.h.
    BlockingClient(ClientOptions options, const StopSignal &stop);
    BlockingClient(ClientOptions options, const StopSignal &stop, StreamMaker makeStream);

    /// Sends the request for `task` and gives the answer. Throws HttpError if there is none, its status
    /// is 400 or more, or the run was stopped. Records in `recorder` that the request is in flight; that
    /// the task is blocked is the caller's to record.
    Answer get(Recorder &recorder, TaskId task);

private:
    const std::vector<SocketAddress> &resolve();
    enum class Connection { New, Reused };
    /// Nothing: the connection was reused, the peer had closed it, and nothing came of the answer.
    std::optional<Answer> converse(TaskId task, const RequestDeadlines &deadlines,
                                   Connection connection);

    const ClientOptions m_options;
    const StopSignal &m_stop;
    const StreamMaker m_makeStream;
    const std::string m_peer;
    const RequestText m_text;
    std::optional<NameLookup> m_lookup;
    std::unique_ptr<BlockingStream> m_stream; // null: none that could be used again
    std::vector<char> m_room;
};

} // namespace coroscope
