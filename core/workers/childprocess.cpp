// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/childprocess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <system_error>

#include <sys/wait.h>
#include <unistd.h>

namespace coroscope {

Message describe(const ChildExit &exit, std::string_view name)
{
    if (exit.signal != 0)
        return {QT_TRANSLATE_NOOP("coroscope", "%1 was killed by signal %2"),
                {std::string(name), std::to_string(exit.signal)}};
    return {QT_TRANSLATE_NOOP("coroscope", "%1 ended with exit code %2"),
            {std::string(name), std::to_string(exit.code)}};
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, 0))
    , m_exitFd(std::move(other.m_exitFd))
    , m_errorOutput(std::move(other.m_errorOutput))
    , m_exit(other.m_exit)
{
}

ChildProcess &ChildProcess::operator=(ChildProcess &&other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_exitFd, other.m_exitFd);
    std::swap(m_errorOutput, other.m_errorOutput);
    std::swap(m_exit, other.m_exit);
    return *this;
}

ChildProcess::~ChildProcess()
{
    if (m_pid > 0) {
        kill();
        reap(0);
    }
}

std::optional<ChildExit> ChildProcess::exit()
{
    return m_pid > 0 ? reap(WNOHANG) : m_exit;
}

std::optional<ChildExit> ChildProcess::reap(int options)
{
    int status = 0;
    pid_t ended = 0;
    do
        ended = ::waitpid(m_pid, &status, options);
    while (ended < 0 && errno == EINTR);
    if (ended == 0)
        return std::nullopt;
    // ECHILD: this process ignores SIGCHLD, so the system keeps nobody's status.
    ChildExit exit;
    if (ended > 0 && WIFSIGNALED(status))
        exit.signal = WTERMSIG(status);
    else if (ended > 0)
        exit.code = WEXITSTATUS(status);
    m_exit = exit;
    m_pid = 0;
    return m_exit;
}

void ChildProcess::kill()
{
    // Nobody else can have the id: it is taken until reap().
    if (m_pid > 0)
        ::kill(m_pid, SIGKILL);
}

std::string ChildProcess::errorOutput() const
{
    std::array<char, 4096> tail{};
    const off_t size = m_errorOutput ? ::lseek(m_errorOutput.get(), 0, SEEK_END) : 0;
    const off_t from = std::max<off_t>(0, size - off_t(tail.size()));
    const ssize_t count =
        size > 0 ? ::pread(m_errorOutput.get(), tail.data(), tail.size(), from) : 0;
    return {tail.data(), std::size_t(std::max<ssize_t>(0, count))};
}

std::variant<std::string, Message> findProgram(std::string_view name)
{
    std::error_code error;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    const auto elsewhere = (folder / "../libexec/coroscope").lexically_normal();
    for (const auto &place : {folder, elsewhere}) {
        const auto path = place / name;
        if (::access(path.c_str(), X_OK) == 0)
            return path.string();
    }
    return Message{QT_TRANSLATE_NOOP("coroscope",
                                     "The program %1 is missing: it is neither in %2 nor "
                                     "in %3. Install Coroscope again."),
                   {std::string(name), folder.string(), elsewhere.string()}};
}

} // namespace coroscope
