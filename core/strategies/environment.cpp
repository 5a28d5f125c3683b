// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/environment.h"

#include "core/coroutine/eventloop.h"
#include "core/recording/place.h"
#include "core/strategies/steps.h"

namespace coroscope {

Coroutine<Answer> Environment::get(TaskId number)
{
    return m_isRequestOnly ? request(number) : runSteps(*this, number, &Environment::request);
}

Coroutine<Answer> Environment::getByQt(TaskId number)
{
    return m_isRequestOnly ? requestByQt(number)
                           : runSteps(*this, number, &Environment::requestByQt);
}

Answer Environment::blockingGet(TaskId number, int line, const char *file, const char *function)
{
    const std::string place = placeOfCall(function, file, line);
    return m_isRequestOnly ? blockingStep(number, Step(), place)
                           : runBlockingSteps(*this, number, place);
}

std::string Environment::placeOfCall(const char *function, const char *file, int line)
{
    const EventLoop *loop = EventLoop::ofThisThread();
    if (loop && loop->current())
        return loop->current()->placeOfCall(function, file, line);
    return placeText({function, 0, file, line});
}

Answer Environment::blockingStep(TaskId number, const Step &step, const std::string &place)
{
    if (step.kind == StepKind::Compute) {
        compute(step.time);
        return {};
    }
    if (step.kind == StepKind::Unlock) {
        unlock();
        return {};
    }
    m_recorder.recordText(EventKind::Blocked, number, Why::None, place);
    try {
        Answer answer;
        if (step.kind == StepKind::Request)
            answer = holdUntilAnswered(number);
        else if (step.kind == StepKind::Lock)
            holdUntilLocked();
        else if (step.kind == StepKind::Read)
            holdUntilRead(step.path);
        else
            holdFor(step.time);
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

void Environment::beginCall(TaskId number)
{
    m_recorder.record(EventKind::Running, number);
    giveTurn();
}

void Environment::callAlone(TaskId number, Call function)
{
    beginCall(number);
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
