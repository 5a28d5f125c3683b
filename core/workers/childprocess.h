// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/workers/descriptor.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <sys/types.h>

namespace coroscope {

/// Where what a child writes to its standard error goes.
enum class ErrorOutput {
    Inherited, ///< to this program's own
    Collected, ///< into memory, for ChildProcess::errorOutput()
};

/// What to start. Everything that is not named here is closed in the child; its standard input is empty.
/// This process must have its own 0, 1 and 2 open.
struct ChildCommand
{
    std::string program{}; ///< a path
    std::vector<std::string> arguments{};
    /// Descriptors that the child gets under the same numbers, which `arguments` tell it. Borrowed: open
    /// until the child has started.
    std::vector<int> inherited{};
    int standardOutput = -1; ///< borrowed; -1: thrown away
    ErrorOutput errorOutput = ErrorOutput::Inherited;
};

/// How a child ended: by itself with `code`, or by `signal` (0: by itself).
struct ChildExit
{
    int code = 0;
    int signal = 0;
};

/// "worker 3 ended with exit code 1", "worker 3 was killed by signal 9".
Message describe(const ChildExit &exit, std::string_view name);

/// A running child, or what is left of it until somebody has asked how it ended. Movable only; may be handed
/// to another thread. Destroying one that runs kills it and waits until it is gone.
class ChildProcess
{
public:
    ChildProcess() = default;
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&other) noexcept;
    ~ChildProcess();

    /// 0: none, or it has ended and exit() has said how.
    pid_t pid() const { return m_pid; }
    /// Readable once it has ended; -1 for none. To be watched by whoever waits for that.
    int exitFd() const { return m_exitFd.get(); }
    /// How it ended; nothing while it runs. Frees its entry in the system's table of processes.
    std::optional<ChildExit> exit();
    /// Ends it at once (SIGKILL). Nothing happens if it has ended.
    void kill();
    /// The last 4 KiB that it wrote to its standard error; "" if that is not collected.
    std::string errorOutput() const;

private:
    friend std::variant<ChildProcess, Message> startChild(const ChildCommand &command);
    std::optional<ChildExit> reap(int options);

    pid_t m_pid = 0;
    Descriptor m_exitFd;
    Descriptor m_errorOutput;
    std::optional<ChildExit> m_exit;
};

/// Starts a child that ends (SIGKILL) when the calling *thread* ends, however that happens: so call it from
/// the main thread. The child ignores SIGINT, for Ctrl+C reaches the whole group and its parent ends it in
/// order; all other signals are as usual. A message if the program cannot be started.
std::variant<ChildProcess, Message> startChild(const ChildCommand &command);

/// The path of one of this project's programs: beside the running one, or ../libexec/coroscope from there.
/// A message if it is in neither.
std::variant<std::string, Message> findProgram(std::string_view name);

} // namespace coroscope
