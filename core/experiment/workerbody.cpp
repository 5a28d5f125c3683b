// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/workerbody.h"

#include "core/experiment/realenvironment.h"
#include "core/strategies/rows.h"

namespace coroscope {

namespace {

class WorkerBody final : public TaskBody
{
public:
    WorkerBody(const ClientOptions &options, Recorder &recorder, QtReactor &reactor,
               const StopSignal &stop)
        : m_environment(m_scenario, options, recorder, &reactor, stop)
    {
    }

    void setLoop(EventLoop &loop) override { m_environment.setLoop(loop); }
    Coroutine<Answer> run(TaskId task) override { return fetchInWorker(m_environment, task); }

private:
    const Scenario m_scenario; // the options say all that a request needs of the run's
    RealEnvironment m_environment;
};

} // namespace

std::unique_ptr<TaskBody> makeWorkerBody(const ClientOptions &options, Recorder &recorder,
                                         QtReactor &reactor, const StopSignal &stop)
{
    return std::make_unique<WorkerBody>(options, recorder, reactor, stop);
}

} // namespace coroscope
