// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/workerprocess.h"

#include "core/workers/startonmainthread.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coroscope {

namespace {

constexpr int kLooksUntilReady = 10; // 5 s
constexpr int kLooksUntilSilent = 6; // 3 s

std::string lastLine(std::string_view text)
{
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    return printable(text.substr(text.rfind('\n') + 1), 200);
}

} // namespace

WorkerProcess::WorkerProcess(WorkerSurroundings surroundings, LaneId lane, std::string name,
                             const std::string &program, const WorkerSetup &setup)
    : m_around(std::move(surroundings))
    , m_lane(lane)
    , m_name(std::move(name))
{
    m_controlWatch.called = [this] { receive(); };
    m_exitWatch.called = [this] { exited(); };
    if (const int error = open(program)) {
        giveUp({QT_TRANSLATE_NOOP("coroscope", "%1 cannot be started: %2"),
                {m_name, std::strerror(error)}});
        return;
    }
    send(setup);
}

WorkerProcess::~WorkerProcess()
{
    *m_isThere = false;
}

// 0, or errno.
int WorkerProcess::open(const std::string &program)
{
    std::array<int, 2> sockets{-1, -1};
    std::array<int, 2> pipe{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return errno;
    m_control.reset(sockets[0]);
    m_output.emplace(m_control.get());
    // The child's ends stay open until it has started.
    auto childsControl = std::make_shared<Descriptor>(sockets[1]);
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return errno;
    m_facts.reset(pipe[0]);
    auto childsFacts = std::make_shared<Descriptor>(pipe[1]);
    if (const int error = m_around.reactor.add(m_controlWatch, m_control.get(), EPOLLIN))
        return error;

    ChildCommand command;
    command.program = program;
    command.inherited = {childsControl->get(), childsFacts->get()};
    command.arguments = {std::to_string(childsControl->get()), std::to_string(childsFacts->get())};
    command.errorOutput = ErrorOutput::Collected;
    startOnMainThread(command, [this, childsControl, childsFacts, isThere = m_isThere,
                                mail = m_around.mail](std::variant<ChildProcess, Message> child) {
        childsControl->reset();
        childsFacts->reset();
        auto kept = std::make_shared<std::variant<ChildProcess, Message>>(std::move(child));
        mail.post([this, isThere, kept] {
            if (*isThere)
                started(std::move(*kept));
        });
    });
    return 0;
}

// There is no process, and there will be none.
void WorkerProcess::giveUp(Message reason)
{
    m_isStarted = true;
    m_reason = std::move(reason);
    m_exit.emplace();
    m_pipeEnd.emplace();
    m_pipeEnd->lane = m_lane;
    tellEnd();
}

void WorkerProcess::started(std::variant<ChildProcess, Message> child)
{
    if (m_isStarted)
        return; // given up meanwhile: the child goes with its handle
    if (auto *fault = std::get_if<Message>(&child)) {
        giveUp(std::move(*fault));
        return;
    }
    m_isStarted = true;
    m_child = std::get<ChildProcess>(std::move(child));
    m_around.pipes.add(std::move(m_facts), m_lane,
                       [this, isThere = m_isThere, mail = m_around.mail](PipeEnd end) {
                           mail.post([this, isThere, end = std::move(end)] {
                               if (*isThere)
                                   pipeEnded(end);
                           });
                       });
    if (const int error = m_around.reactor.add(m_exitWatch, m_child.exitFd(), EPOLLIN))
        lose({QT_TRANSLATE_NOOP("coroscope", "%1 cannot be watched: %2"),
              {m_name, std::strerror(error)}});
}

void WorkerProcess::send(const Order &order)
{
    appendOrder(m_output->bytes(), order);
    flush();
}

void WorkerProcess::flush()
{
    const bool waits = m_output->flush() == FlushState::Waiting;
    if (m_controlWatch.isWatched())
        m_around.reactor.modify(m_controlWatch, waits ? EPOLLIN | EPOLLOUT : EPOLLIN);
}

void WorkerProcess::stop()
{
    m_isStopping = true;
    if (m_isStarted && m_output)
        send(StopOrder());
    else if (!m_isStarted)
        giveUp({QT_TRANSLATE_NOOP("coroscope", "%1 was stopped before it had started"), {m_name}});
}

void WorkerProcess::lose(Message reason)
{
    if (!m_isStarted) {
        giveUp(std::move(reason));
        return;
    }
    if (!m_reason)
        m_reason = std::move(reason);
    m_child.kill();
}

void WorkerProcess::look()
{
    if (!m_isReady && ++m_looksSinceStart > kLooksUntilReady)
        lose({QT_TRANSLATE_NOOP("coroscope", "%1 was not ready within 5 s"), {m_name}});
    else if (m_isReady && ++m_looksSinceFrame > kLooksUntilSilent)
        lose({QT_TRANSLATE_NOOP("coroscope", "%1 said nothing for 3 s"), {m_name}});
}

void WorkerProcess::receive()
{
    if (m_output->waitingSize() > 0)
        flush();
    std::array<char, 16384> bytes;
    ssize_t count = 0;
    while ((count = ::read(m_control.get(), bytes.data(), bytes.size())) > 0) {
        m_looksSinceFrame = 0;
        m_reader.feed({bytes.data(), std::size_t(count)});
        while (const auto report = m_reader.nextReport())
            take(*report);
        if (m_reader.error()) {
            lose({QT_TRANSLATE_NOOP("coroscope", "%1 sent what is no message: %2"),
                  {m_name, english(*m_reader.error())}});
            m_around.reactor.remove(m_controlWatch);
            return;
        }
    }
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    // It has ended, and its exit tells how; or it is none of ours, and killed.
    m_around.reactor.remove(m_controlWatch);
    if (!m_isStopping)
        m_child.kill();
}

void WorkerProcess::take(const Report &report)
{
    if (std::holds_alternative<WorkerReady>(report)) {
        m_isReady = true;
        m_around.observer.workerIsReady(*this);
    } else if (const auto *done = std::get_if<ChunkDone>(&report)) {
        m_around.observer.workerHasDone(*this, done->number);
    } else if (const auto *fault = std::get_if<WorkerFault>(&report)) {
        lose({QT_TRANSLATE_NOOP("coroscope", "%1 cannot go on: %2"),
              {m_name, printable(fault->reason, 200)}});
    }
}

void WorkerProcess::pipeEnded(PipeEnd end)
{
    m_pipeEnd = std::move(end);
    if (!m_isStopping || m_pipeEnd->error)
        m_child.kill();
    if (m_exit)
        tellEnd();
}

void WorkerProcess::exited()
{
    if (m_controlWatch.isWatched())
        receive(); // what it said last may be the reason
    const auto exit = m_child.exit();
    if (!exit)
        return;
    m_around.reactor.remove(m_exitWatch);
    m_exit = exit;
    if (m_pipeEnd)
        tellEnd();
}

std::optional<Message> WorkerProcess::reason() const
{
    if (m_reason)
        return m_reason;
    if (m_pipeEnd->error)
        return Message{QT_TRANSLATE_NOOP("coroscope", "%1 sent wrong facts: %2"),
                       {m_name, english(*m_pipeEnd->error)}};
    if (m_isStopping && m_exit->code == 0 && m_exit->signal == 0)
        return std::nullopt;
    const Message end = describe(*m_exit, m_name);
    const std::string words = lastLine(m_child.errorOutput());
    if (words.empty())
        return end;
    return Message{QT_TRANSLATE_NOOP("coroscope", "%1: %2"), {english(end), words}};
}

void WorkerProcess::tellEnd()
{
    m_around.reactor.remove(m_controlWatch);
    m_around.mail.post([this, isThere = m_isThere] {
        if (*isThere)
            m_around.observer.workerHasEnded(*this, {reason(), *m_pipeEnd});
    });
}

} // namespace coroscope
