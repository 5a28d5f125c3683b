// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/workerbody.h"

#include "core/experiment/realenvironment.h"
#include "core/strategies/rows.h"

#include <utility>

namespace coroscope {

namespace {

// The options say all else that a request needs of the run's scenario.
Scenario scenarioOf(const WorkerSetup &setup)
{
    Scenario scenario;
    scenario.steps = setup.steps;
    return scenario;
}

class WorkerBody final : public TaskBody
{
public:
    WorkerBody(const WorkerSetup &setup, Recorder &recorder, QtReactor &reactor,
               const StopSignal &stop)
        : m_scenario(scenarioOf(setup))
        , m_environment(m_scenario, setup.client, recorder, &reactor, stop)
    {
    }

    void setLoop(EventLoop &loop) override { m_environment.setLoop(loop); }
    Coroutine<Answer> run(TaskId task) override { return fetchInWorker(m_environment, task); }

private:
    const Scenario m_scenario;
    RealEnvironment m_environment;
};

class Calls final : public CallBody
{
public:
    Calls(const WorkerSetup &setup, Recorder &recorder, const StopSignal &stop,
          std::function<void()> onHeld)
        : m_scenario(scenarioOf(setup))
        , m_environment(m_scenario, setup.client, recorder, nullptr, stop)
    {
        m_environment.onHeld(std::move(onHeld));
    }

    void call(TaskId task) override
    {
        try {
            m_environment.callAlone(task, fetchInProcess);
        } catch (const CancelledError &) {
            // The task says so itself.
        }
    }

private:
    const Scenario m_scenario;
    RealEnvironment m_environment;
};

} // namespace

std::unique_ptr<TaskBody> makeWorkerBody(const WorkerSetup &setup, Recorder &recorder,
                                         QtReactor &reactor, const StopSignal &stop)
{
    return std::make_unique<WorkerBody>(setup, recorder, reactor, stop);
}

std::unique_ptr<CallBody> makeCallBody(const WorkerSetup &setup, Recorder &recorder,
                                       const StopSignal &stop, std::function<void()> onHeld)
{
    return std::make_unique<Calls>(setup, recorder, stop, std::move(onHeld));
}

} // namespace coroscope
