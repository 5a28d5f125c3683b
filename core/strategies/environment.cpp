// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/environment.h"

#include "core/coroutine/eventloop.h"
#include "core/recording/place.h"

namespace coroscope {

namespace {

// The await chain as far as the call; without a coroutine the call alone.
TextId placeOf(Recorder &recorder, const char *function, const char *file, int line)
{
    const EventLoop *loop = EventLoop::ofThisThread();
    if (loop && loop->current())
        return loop->current()->placeOfCall(function, file, line);
    return recorder.texts().add(placeText({function, 0, file, line}));
}

} // namespace

Answer Environment::blockingGet(TaskId number, int line, const char *file, const char *function)
{
    m_recorder.record(EventKind::Blocked, number, Why::None,
                      placeOf(m_recorder, function, file, line));
    try {
        Answer answer = holdUntilAnswered(number);
        m_recorder.record(EventKind::Unblocked, number);
        return answer;
    } catch (...) {
        m_recorder.record(EventKind::Unblocked, number);
        throw;
    }
}

void Environment::call(TaskId number, Call function)
{
    try {
        callAlone(number, function);
    } catch (const CancelledError &) {
        for (TaskId left = number + 1; left <= m_scenario.tasks; ++left)
            m_recorder.record(EventKind::Cancelled, left);
        throw;
    }
}

void Environment::callAlone(TaskId number, Call function)
{
    m_recorder.record(EventKind::Running, number);
    giveTurn();
    try {
        const Answer answer = function(*this, number);
        m_recorder.recordText(EventKind::Finished, number, Why::None, resultTextOf(answer));
    } catch (const CancelledError &) {
        m_recorder.record(EventKind::Cancelled, number);
        throw;
    } catch (const std::exception &) {
        m_recorder.recordText(EventKind::Failed, number, Why::None,
                              reason(std::current_exception()));
    }
}

void Environment::run(void (*body)(Environment &))
{
    try {
        body(*this);
    } catch (const CancelledError &) {
        return;
    } catch (const std::exception &) {
        print(kNoTask, describe(std::current_exception()));
    }
}

void Environment::print(TaskId number, std::string_view line)
{
    m_recorder.recordText(EventKind::Printed, number, Why::None, line);
}

} // namespace coroscope
