// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/childprocess.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace coroscope {

namespace {

// All that the new process needs between vfork and exec, where it shares this one's memory and so must not
// allocate, lock or change anything.
struct Plan
{
    const char *program = nullptr;
    char *const *arguments = nullptr;
    const int *inherited = nullptr;
    std::size_t inheritedCount = 0;
    std::array<int, 3> standard{-1, -1, -1}; // what becomes 0, 1 and 2; -1: stays
    int report = -1;                         // errno goes there if it does not work
    pid_t parent = 0;
};

void resetSignals()
{
    for (int number = 1; number < NSIG; ++number) {
        struct sigaction action = {};
        if (::sigaction(number, nullptr, &action) != 0)
            continue;
        if (number == SIGINT)
            action.sa_handler = SIG_IGN;
        else if (action.sa_handler == SIG_IGN)
            continue;
        else
            action.sa_handler = SIG_DFL;
        action.sa_flags = 0;
        ::sigaction(number, &action, nullptr);
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

bool arrangeDescriptors(const Plan &plan)
{
    // Also what somebody opened without O_CLOEXEC. Where the kernel is too old for it, little is lost.
    ::syscall(SYS_close_range, 3u, ~0u, 1u << 2 /* CLOSE_RANGE_CLOEXEC */);
    for (std::size_t i = 0; i < plan.standard.size(); ++i) {
        if (plan.standard[i] >= 0 && ::dup2(plan.standard[i], int(i)) < 0)
            return false;
    }
    for (std::size_t i = 0; i < plan.inheritedCount; ++i) {
        if (::fcntl(plan.inherited[i], F_SETFD, 0) != 0)
            return false;
    }
    return true;
}

[[noreturn]] void becomeProgram(const Plan &plan)
{
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && arrangeDescriptors(plan)) {
        // The parent may have ended before the line above took hold.
        if (::getppid() != plan.parent)
            ::_exit(127);
        resetSignals();
        ::execv(plan.program, plan.arguments);
    }
    const int error = errno;
    if (::write(plan.report, &error, sizeof error) < 0)
        ::_exit(126);
    ::_exit(127);
}

// vfork: copying the page tables of a program with a window takes longer than starting a worker.
pid_t launch(const Plan &plan)
{
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before); // no handler of ours may run in the child
    const pid_t pid = ::vfork();
    if (pid == 0)
        becomeProgram(plan);
    const int error = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = error;
    return pid;
}

Message cannotStart(const ChildCommand &command, int error)
{
    return {QT_TRANSLATE_NOOP("coroscope", "The program %1 cannot be started: %2."),
            {command.program, std::generic_category().message(error)}};
}

// 0, or the errno that the child reported.
int reportedError(int fd)
{
    int error = 0;
    ssize_t count = 0;
    do
        count = ::read(fd, &error, sizeof error);
    while (count < 0 && errno == EINTR);
    return count == ssize_t(sizeof error) ? error : 0;
}

} // namespace

std::variant<ChildProcess, Message> startChild(const ChildCommand &command)
{
    std::vector<char *> arguments{const_cast<char *>(command.program.c_str())};
    for (const std::string &argument : command.arguments)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);

    ChildProcess child;
    std::array<int, 2> ends{-1, -1};
    const Descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (!nothing || ::pipe2(ends.data(), O_CLOEXEC) != 0)
        return cannotStart(command, errno);
    const Descriptor reportEnd(ends[0]);
    Descriptor childsReportEnd(ends[1]);
    if (command.errorOutput == ErrorOutput::Collected) {
        child.m_errorOutput.reset(::memfd_create("stderr", MFD_CLOEXEC));
        if (!child.m_errorOutput)
            return cannotStart(command, errno);
        ::fcntl(child.m_errorOutput.get(), F_SETFL, O_APPEND);
    }

    Plan plan;
    plan.program = command.program.c_str();
    plan.arguments = arguments.data();
    plan.inherited = command.inherited.data();
    plan.inheritedCount = command.inherited.size();
    plan.standard = {nothing.get(),
                     command.standardOutput >= 0 ? command.standardOutput : nothing.get(),
                     child.m_errorOutput.get()};
    plan.report = childsReportEnd.get();
    plan.parent = ::getpid();
    const pid_t pid = launch(plan);
    if (pid < 0)
        return cannotStart(command, errno);
    child.m_pid = pid;
    childsReportEnd.reset();
    if (const int error = reportedError(reportEnd.get()))
        return cannotStart(command, error);
    child.m_exitFd.reset(int(::syscall(SYS_pidfd_open, pid, 0)));
    if (!child.m_exitFd)
        return cannotStart(command, errno);
    return child;
}

} // namespace coroscope
