// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/basictask.h"

#include "core/coroutine/coroutine.h"
#include "core/coroutine/eventloop.h"
#include "core/coroutine/typename.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <typeinfo>

namespace coroscope {

std::string reason(const std::exception_ptr &error)
{
    if (!error)
        return {};
    try {
        std::rethrow_exception(error);
    } catch (const std::exception &exception) {
        return exception.what();
    } catch (...) {
        return "unknown exception";
    }
}

bool isCancellation(const std::exception_ptr &error)
{
    if (!error)
        return false;
    try {
        std::rethrow_exception(error);
    } catch (const CancelledError &) {
        return true;
    } catch (...) {
        return false;
    }
}

std::string describe(const std::exception_ptr &error)
{
    if (!error)
        return "None";
    try {
        std::rethrow_exception(error);
    } catch (const std::exception &exception) {
        return typeName(typeid(exception)) + "('" + exception.what() + "')";
    } catch (...) {
        return "unknown exception";
    }
}

EventLoop &Waiting::loop() const
{
    return m_task.loop();
}

void Waiting::wake()
{
    assert(m_task.m_waiting == this);
    m_task.m_waiting = nullptr;
    m_task.setReady(m_task.m_waitsFor);
}

BasicTask::BasicTask(EventLoop &loop, TaskTraits traits, const char *function, const char *file,
                     int line)
    : m_loop(loop)
    , m_id(traits.id)
    , m_role(traits.role)
    , m_announcement(traits.announcement)
    , m_line(line)
    , m_file(file)
    , m_function(function)
    , m_name(std::move(traits.name))
{
}

BasicTask::~BasicTask()
{
    destroyFrame();
    if (m_state == State::Failed && !m_isRetrieved)
        m_loop.recorder().recordText(EventKind::Printed, m_id, Why::None,
                                     std::string(kNeverRetrieved) + ": " + describe());
}

void BasicTask::destroyFrame()
{
    if (m_root)
        std::exchange(m_root, {}).destroy();
}

void BasicTask::setReady(Why why)
{
    m_state = State::Ready;
    m_loop.recorder().record(EventKind::Ready, m_id, why);
    m_loop.enqueue(*this);
}

bool BasicTask::cancel()
{
    if (isDone())
        return false;
    m_loop.recorder().record(EventKind::CancelRequested, m_id);
    m_cancelRequested = true;
    ++m_cancels;
    if (Waiting *waiting = m_waiting) {
        if (waiting->cancelAwaited()) {
            // What it awaits ends as cancelled and brings CancelledError with it.
            m_cancelRequested = false;
        } else {
            m_waiting = nullptr;
            waiting->stopWaiting();
            setReady(Why::Cancel);
        }
    }
    return true;
}

unsigned BasicTask::uncancel()
{
    if (m_cancels > 0 && --m_cancels == 0)
        m_cancelRequested = false;
    return m_cancels;
}

bool BasicTask::suspend(Waiting &waiting, std::coroutine_handle<> leaf, Why why, TextId place)
{
    m_leaf = leaf;
    m_state = State::Suspended;
    m_waitsFor = why;
    m_place = place;
    ++m_suspensions;
    m_loop.recorder().record(EventKind::Suspended, m_id, why, place);
    if (m_cancelRequested) {
        setReady(Why::Cancel);
        return false;
    }
    m_waiting = &waiting;
    return true;
}

void BasicTask::forget(Waiting &waiting)
{
    if (m_waiting == &waiting)
        m_waiting = nullptr;
}

void BasicTask::recordNotSuspended(Why why, TextId place)
{
    m_place = place;
    m_loop.recorder().record(EventKind::NotSuspended, m_id, why, place);
}

TextId BasicTask::place(TextId outer, const FrameSite &site)
{
    return m_loop.place(outer, site);
}

std::string BasicTask::placeOfCall(const char *function, const char *file, int line) const
{
    if (!m_frame)
        return m_loop.placeWith(0, {function, 0, file, line});
    const bool isOwn = std::strcmp(function, m_frame->m_function) == 0;
    return m_loop.placeWith(m_frame->m_place, {function, isOwn ? m_frame->m_bytes : 0, file, line});
}

void BasicTask::end()
{
    takeOutcome();
    Recorder &recorder = m_loop.recorder();
    if (!m_error) {
        m_state = State::Finished;
        recorder.recordText(EventKind::Finished, m_id, Why::None, resultText());
    } else {
        const bool wasCancelled = isCancellation(m_error);
        m_state = wasCancelled ? State::Cancelled : State::Failed;
        if (wasCancelled)
            recorder.record(EventKind::Cancelled, m_id);
        else
            recorder.recordText(EventKind::Failed, m_id, Why::None, reason(m_error));
    }
    announceEnd();
}

void BasicTask::endUnrun()
{
    m_error = std::make_exception_ptr(CancelledError());
    m_state = State::Cancelled;
    m_loop.recorder().record(EventKind::Cancelled, m_id);
    announceEnd();
}

void BasicTask::announceEnd()
{
    const std::vector<TaskObserver *> observers = std::exchange(m_observers, {});
    for (TaskObserver *observer : observers)
        observer->taskEnded(*this);
    for (auto &[callback, name] : std::exchange(m_callbacks, {}))
        callLater(std::move(callback));
}

void BasicTask::callLater(std::function<void(BasicTask &)> callback)
{
    m_loop.callSoon([self = shared_from_this(), call = std::move(callback)] { call(*self); });
}

void BasicTask::addDoneCallback(std::function<void(BasicTask &)> callback, std::string name)
{
    if (isDone())
        callLater(std::move(callback));
    else
        m_callbacks.emplace_back(std::move(callback), std::move(name));
}

void BasicTask::removeObserver(TaskObserver &observer)
{
    std::erase(m_observers, &observer);
}

std::exception_ptr BasicTask::exception()
{
    m_isRetrieved = true;
    return m_error;
}

std::string BasicTask::describe() const
{
    std::string out = "<Task ";
    const std::string function = "coro=<" + std::string(m_function) + "() ";
    const std::string defined =
        "done, defined at " + std::string(m_file) + ":" + std::to_string(m_line) + ">";
    switch (m_state) {
    case State::Finished:
        out += "finished " + function + defined +
               " result=" + (resultText().empty() ? "None" : resultText());
        break;
    case State::Failed:
        out += "finished " + function + defined + " exception=" + coroscope::describe(m_error);
        break;
    case State::Cancelled:
        out += "cancelled " + function + defined;
        break;
    default: {
        const std::string at = ownPlace();
        out += "pending " + function + "running at " +
               (at.empty() ? std::string(m_file) + ":" + std::to_string(m_line) : at) + ">";
        if (m_state == State::Suspended)
            out += " wait_for=<" + std::string(word(m_waitsFor)) + ">";
    }
    }
    if (!m_callbacks.empty()) {
        out += " cb=[";
        for (std::size_t i = 0; i < m_callbacks.size(); ++i)
            out += (i ? ", " : "") + m_callbacks[i].second + "()";
        out += "]";
    }
    return out + ">";
}

std::string BasicTask::ownPlace() const
{
    return m_loop.outermostPlace(m_place);
}

} // namespace coroscope
