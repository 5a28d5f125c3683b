// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/childprocess.h"

#include "tests/support/check.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <string>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace coroscope;

namespace {

ChildCommand shell(std::string script)
{
    ChildCommand command;
    command.program = "/bin/sh";
    command.arguments = {"-c", std::move(script)};
    return command;
}

ChildProcess started(const ChildCommand &command)
{
    auto child = startChild(command);
    CHECK(std::holds_alternative<ChildProcess>(child));
    return std::get<ChildProcess>(std::move(child));
}

ChildExit ended(ChildProcess &child)
{
    pollfd waiting{child.exitFd(), POLLIN, 0};
    CHECK(::poll(&waiting, 1, 60'000) == 1);
    const auto exit = child.exit();
    CHECK(exit.has_value());
    return exit.value_or(ChildExit{-1, -1});
}

struct Pipe
{
    Pipe()
    {
        std::array<int, 2> ends{};
        CHECK(::pipe2(ends.data(), O_CLOEXEC) == 0);
        read.reset(ends[0]);
        write.reset(ends[1]);
    }
    /// Everything, until nobody writes any more.
    std::string all()
    {
        write.reset();
        std::string text;
        std::array<char, 4096> bytes{};
        for (ssize_t count = 1; count > 0;) {
            count = ::read(read.get(), bytes.data(), bytes.size());
            text.append(bytes.data(), std::size_t(std::max<ssize_t>(0, count)));
        }
        return text;
    }
    Descriptor read;
    Descriptor write;
};

void theExitCodeIsToldOnceItHasEnded()
{
    ChildProcess child = started(shell("exit 7"));
    CHECK(child.pid() > 0);
    const ChildExit exit = ended(child);
    CHECK_EQUAL(exit.code, 7);
    CHECK_EQUAL(exit.signal, 0);
    CHECK_EQUAL(child.pid(), 0);
    CHECK_EQUAL(child.exit()->code, 7);
    CHECK_EQUAL(english(describe(exit, "worker 3")),
                std::string("worker 3 ended with exit code 7"));
}

void aKilledChildTellsTheSignal()
{
    ChildProcess child = started(shell("exec sleep 100"));
    CHECK(!child.exit());
    child.kill();
    const ChildExit exit = ended(child);
    CHECK_EQUAL(exit.signal, SIGKILL);
    CHECK_EQUAL(english(describe(exit, "worker 3")),
                std::string("worker 3 was killed by signal 9"));
    child.kill();
}

void onlyTheNamedDescriptorsAreInherited()
{
    Pipe named;
    Pipe other;
    const Descriptor leaking(::open("/dev/null", O_RDONLY)); // without O_CLOEXEC
    Pipe list;
    ChildCommand command =
        shell("for d in " + std::to_string(named.write.get()) + " " +
              std::to_string(other.write.get()) + " " + std::to_string(leaking.get()) +
              "; do if [ -e /proc/$$/fd/$d ]; then echo yes; else echo no; fi; "
              "done; echo hello >/proc/$$/fd/" +
              std::to_string(named.write.get()));
    command.inherited = {named.write.get()};
    command.standardOutput = list.write.get();
    ChildProcess child = started(command);
    CHECK_EQUAL(list.all(), std::string("yes\nno\nno\n"));
    CHECK_EQUAL(named.all(), std::string("hello\n"));
    CHECK_EQUAL(ended(child).code, 0);
}

void itsStandardInputIsEmptyAndItsOutputThrownAway()
{
    ChildProcess child = started(shell("cat; echo to nobody"));
    CHECK_EQUAL(ended(child).code, 0);
}

void theEndOfItsErrorOutputIsKept()
{
    ChildCommand command =
        shell("i=0; while [ $i -lt 1000 ]; do echo line $i >&2; i=$((i+1)); done");
    command.errorOutput = ErrorOutput::Collected;
    ChildProcess child = started(command);
    CHECK_EQUAL(ended(child).code, 0);
    const std::string text = child.errorOutput();
    CHECK_EQUAL(text.size(), std::size_t(4096));
    CHECK(text.ends_with("line 998\nline 999\n"));
    ChildProcess silent = started(shell("echo not collected >/dev/null"));
    ended(silent);
    CHECK(silent.errorOutput().empty());
}

void aProgramThatIsMissingIsAMessage()
{
    ChildCommand command;
    command.program = "/nowhere/coroscope-worker";
    const auto child = startChild(command);
    CHECK(std::holds_alternative<Message>(child));
    CHECK_EQUAL(english(std::get<Message>(child)),
                std::string("The program /nowhere/coroscope-worker cannot be started: "
                            "No such file or directory."));
    const auto path = findProgram("no-such-program");
    CHECK(std::holds_alternative<Message>(path));
    CHECK(english(std::get<Message>(path)).find("The program no-such-program is missing: ") == 0);
    CHECK(std::holds_alternative<std::string>(findProgram("tst_childprocess")));
}

void interruptsAreIgnoredAndTerminationIsNot()
{
    Pipe output;
    ChildCommand command = shell("kill -INT $$; echo lives; kill -TERM $$; echo never");
    command.standardOutput = output.write.get();
    // What this thread blocks is not blocked in the child.
    sigset_t blocked;
    sigset_t before;
    ::sigemptyset(&blocked);
    ::sigaddset(&blocked, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &blocked, &before);
    ChildProcess child = started(command);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    CHECK_EQUAL(output.all(), std::string("lives\n"));
    CHECK_EQUAL(ended(child).signal, SIGTERM);
}

void aChildEndsWithTheThreadThatStartedIt()
{
    ChildProcess child;
    std::thread thread([&] { child = started(shell("exec sleep 100")); });
    thread.join();
    CHECK_EQUAL(ended(child).signal, SIGKILL);
}

void aChildThatIsDroppedIsGone()
{
    pid_t pid = 0;
    {
        ChildProcess child = started(shell("exec sleep 100"));
        ChildProcess moved = std::move(child);
        pid = moved.pid();
        CHECK(::kill(pid, 0) == 0);
    }
    CHECK(::kill(pid, 0) != 0);
}

} // namespace

int main()
{
    theExitCodeIsToldOnceItHasEnded();
    aKilledChildTellsTheSignal();
    onlyTheNamedDescriptorsAreInherited();
    itsStandardInputIsEmptyAndItsOutputThrownAway();
    theEndOfItsErrorOutputIsKept();
    aProgramThatIsMissingIsAMessage();
    interruptsAreIgnoredAndTerminationIsNot();
    aChildEndsWithTheThreadThatStartedIt();
    aChildThatIsDroppedIsGone();
    return test::checksFailed();
}
