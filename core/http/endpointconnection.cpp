// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpointconnection.h"

#include "core/http/endpointstate.h"
#include "core/http/fate.h"

#include <cerrno>
#include <charconv>
#include <chrono>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace coroscope {

namespace {

constexpr std::uint32_t kForRequest = EPOLLIN | EPOLLRDHUP;
constexpr std::uint32_t kForLeaving = EPOLLRDHUP;
constexpr std::size_t kDrainLimit = 4 * 1024 * 1024;
constexpr std::chrono::nanoseconds kDrainTime = std::chrono::seconds(2);

/// The task that a client names in X-Task, from 1; kNoTask if it names none.
TaskId taskOf(const std::vector<Header> &headers)
{
    const std::string *text = findHeader(headers, "X-Task");
    TaskId task = kNoTask;
    if (!text)
        return kNoTask;
    const char *end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, task);
    return read.ec == std::errc() && read.ptr == end ? task : kNoTask;
}

} // namespace

EndpointConnection::EndpointConnection(EndpointState &state, int fd)
    : m_state(state)
    , m_fd(fd)
    , m_parser(kEndpointLimits)
{
}

EndpointConnection::~EndpointConnection()
{
    m_state.slots.release(*this);
    m_state.reactor.remove(*this);
    ::close(m_fd);
    ++m_state.closed;
}

bool EndpointConnection::open(Position self)
{
    m_self = self;
    m_watchedFor = kForRequest;
    moved();
    return m_state.reactor.add(*this, m_fd, m_watchedFor) == 0;
}

EndpointConnection &EndpointConnection::of(SlotQueue::Place &place)
{
    return static_cast<EndpointConnection &>(place);
}

void EndpointConnection::begin()
{
    const Fate fate =
        fateOf(m_state.options.seed, m_number, m_state.options.jitter, m_state.options.errorRate);
    m_status = fate.fails ? 503 : 200;
    m_phase = Phase::Serving;
    record(EventKind::Began);
    const auto takes = m_state.options.delay + fate.extra;
    m_state.timers.arm(*this, SteadyClock::absolute() + takes.count());
}

void EndpointConnection::abort()
{
    if (m_phase != Phase::Waiting && m_phase != Phase::Serving)
        return;
    const linger atOnce{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void EndpointConnection::ready(std::uint32_t events)
{
    EndpointState &state = m_state;
    const bool isBroken = (events & (EPOLLERR | EPOLLHUP)) != 0;
    switch (m_phase) {
    case Phase::Reading:
        if (isBroken)
            m_phase = Phase::Closed; // a reset has thrown away what came before it
        else
            receive();
        break;
    case Phase::Waiting:
    case Phase::Serving:
        if (isBroken || (events & EPOLLRDHUP))
            m_phase = Phase::Closed; // it has left; nobody will read the answer
        else
            watchFor(kForLeaving); // the next request can wait in the kernel
        break;
    case Phase::Writing:
        if (isBroken)
            m_phase = Phase::Closed;
        else
            write();
        break;
    case Phase::Draining:
        drain();
        break;
    case Phase::Closed:
        break;
    }
    end();
    state.serve();
}

void EndpointConnection::fire()
{
    if (m_phase == Phase::Serving) {
        const std::string_view body = m_state.answers.body(m_status);
        m_answer.set(m_state.answers.head(m_status, m_after), m_isHead ? std::string_view() : body);
        write();
    } else {
        m_phase = Phase::Closed; // idle for too long
    }
    end();
}

/// What ready() and fire() end with: nothing after it may touch this.
void EndpointConnection::end()
{
    if (m_phase == Phase::Reading && !m_unread.empty()) {
        const std::string unread = std::exchange(m_unread, {});
        take(unread);
    }
    if (m_phase == Phase::Closed)
        m_state.connections.erase(m_self);
}

void EndpointConnection::receive()
{
    const ssize_t count = ::recv(m_fd, m_state.room.data(), m_state.room.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        m_phase = Phase::Closed;
        return;
    }
    moved();
    take({m_state.room.data(), std::size_t(count)});
}

void EndpointConnection::take(std::string_view bytes)
{
    while (m_phase == Phase::Reading && !bytes.empty()) {
        const Fed fed = m_parser.feed(bytes);
        bytes.remove_prefix(fed.consumed);
        if (fed.state == ParseState::Failed) {
            record(EventKind::Accepted);
            refuse(refusalOf(m_parser.fault()), AfterAnswer::Close);
        } else if (fed.state == ParseState::Done) {
            takeRequest();
        } else {
            proceedIfAsked();
        }
    }
    if (m_phase == Phase::Waiting || m_phase == Phase::Writing)
        m_unread = bytes;
}

void EndpointConnection::takeRequest()
{
    m_task = taskOf(m_parser.headers());
    m_number = m_task == kNoTask ? ++m_state.unnamedRequests : m_task;
    m_isHead = m_parser.method() == "HEAD";
    m_after = m_parser.keepAlive() ? AfterAnswer::KeepAlive : AfterAnswer::Close;
    m_hasProceeded = false;
    const std::optional<Refusal> refusal = refusalOf(m_parser, m_state.port);
    m_parser.reset();
    record(EventKind::Accepted);
    if (refusal)
        return refuse(*refusal, m_after);
    disarm();
    m_phase = Phase::Waiting;
    m_state.slots.ask(*this);
}

void EndpointConnection::proceedIfAsked()
{
    if (!m_parser.isHeaderDone() || m_hasProceeded)
        return;
    const std::string *expected = findHeader(m_parser.headers(), "Expect");
    if (!expected || *expected != "100-continue")
        return;
    m_hasProceeded = true;
    const std::string &bytes = EndpointAnswers::proceed();
    // A client that lets even this not through gets no answer either.
    if (::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL) != ssize_t(bytes.size()))
        m_phase = Phase::Closed;
}

void EndpointConnection::refuse(const Refusal &refusal, AfterAnswer after)
{
    m_status = refusal.status;
    m_after = after;
    std::string answer = EndpointAnswers::head(refusal, after);
    if (!m_isHead)
        answer += refusal.sentence + "\n";
    m_answer.set(std::move(answer));
    write();
}

void EndpointConnection::write()
{
    m_phase = Phase::Writing;
    moved();
    // The time before: the client may go on sooner than this process does, but not before the answer.
    const std::int64_t sentAt = m_state.recorder ? m_state.recorder->clock().now() : 0;
    switch (m_answer.sendTo(m_fd)) {
    case OutgoingAnswer::Sent::All:
        if (m_state.recorder)
            m_state.recorder->recordAt(sentAt, EventKind::Answered, m_task, Why::None,
                                       std::uint32_t(m_status));
        return finishAnswer();
    case OutgoingAnswer::Sent::Some:
        return watchFor(EPOLLOUT);
    case OutgoingAnswer::Sent::Broken:
        m_phase = Phase::Closed;
    }
}

void EndpointConnection::finishAnswer()
{
    m_state.slots.release(*this);
    m_task = kNoTask;
    m_isHead = false;
    if (m_after == AfterAnswer::KeepAlive) {
        m_phase = Phase::Reading;
        watchFor(kForRequest);
    } else if (m_parser.fault() != MessageFault::None || !m_unread.empty()) {
        startDraining();
    } else {
        m_phase = Phase::Closed;
    }
}

void EndpointConnection::startDraining()
{
    m_phase = Phase::Draining;
    m_state.timers.arm(*this, SteadyClock::absolute() + kDrainTime.count());
    ::shutdown(m_fd, SHUT_WR);
    watchFor(EPOLLIN);
}

void EndpointConnection::drain()
{
    const ssize_t count = ::recv(m_fd, m_state.room.data(), m_state.room.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_drained += count > 0 ? std::size_t(count) : 0;
    if (count <= 0 || m_drained > kDrainLimit)
        m_phase = Phase::Closed;
}

void EndpointConnection::watchFor(std::uint32_t events)
{
    if (events == m_watchedFor)
        return;
    m_watchedFor = events;
    if (m_state.reactor.modify(*this, events) != 0)
        m_phase = Phase::Closed;
}

/// Something came or went: the idle limit counts from now on.
void EndpointConnection::moved()
{
    const auto limit = m_state.options.idleLimit;
    if (limit.count() > 0)
        m_state.timers.arm(*this, SteadyClock::absolute() + limit.count());
}

void EndpointConnection::record(EventKind kind)
{
    if (m_state.recorder)
        m_state.recorder->record(kind, m_task);
}

} // namespace coroscope
