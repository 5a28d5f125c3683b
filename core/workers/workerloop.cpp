// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/workerloop.h"

#include "core/recording/recorder.h"
#include "core/workers/coroutineworker.h"
#include "core/workers/poollink.h"

#include <chrono>
#include <exception>
#include <string>
#include <utility>
#include <variant>

#include <unistd.h>

namespace coroscope {

namespace {

// How long the pool may take to read the last facts.
constexpr std::chrono::milliseconds kLastFacts(300);

class WorkerLoop
{
public:
    WorkerLoop(Descriptor control, Descriptor facts)
        : m_factsPipe(std::move(facts))
        , m_facts(m_factsPipe.get(), m_channel, m_texts)
        , m_link(std::move(control), m_facts)
    {
    }

    int run(const WorkerTools &tools);

private:
    bool setUp(const WorkerTools &tools);
    void workBlocking();
    void work(const Chunk &chunk);

    Descriptor m_factsPipe;
    EventChannel m_channel;
    Texts m_texts;
    SteadyClock m_clock{0}; // absolute times: the run's zero is not known here
    Recorder m_recorder{m_channel, m_texts, m_clock, 0};
    FactWriter m_facts;
    PoolLink m_link;
    std::unique_ptr<CallBody> m_calls;             // null: the mode is Coroutines
    std::unique_ptr<CoroutineWorker> m_coroutines; // null: the mode is Blocking
};

int WorkerLoop::run(const WorkerTools &tools)
{
    if (!setUp(tools))
        return m_link.stop().isSet() ? 0 : 1;
    if (m_coroutines)
        m_coroutines->run();
    else
        workBlocking();
    m_recorder.record(EventKind::LaneEnded);
    m_facts.finish(kLastFacts);
    return 0;
}

// False: there is nobody to work.
bool WorkerLoop::setUp(const WorkerTools &tools)
{
    const auto order = m_link.nextOrder();
    if (!order)
        return false;
    const auto *setup = std::get_if<WorkerSetup>(&*order);
    if (!setup) {
        m_link.send(WorkerFault{"The first order was no setup."});
        return false;
    }
    const bool isBlocking = setup->mode == WorkerMode::Blocking;
    if (!isBlocking || setup->client.request.target.isTls)
        tools.startQt();
    if (isBlocking)
        m_calls = tools.makeCalls(*setup, m_recorder, m_link.stop(), [this] { m_facts.flush(); });
    else
        m_coroutines =
            std::make_unique<CoroutineWorker>(m_link, m_facts, m_recorder, *setup, tools.makeBody);
    m_recorder.record(EventKind::LaneStarted, kNoTask, Why::None, std::uint32_t(::getpid()));
    m_facts.flush();
    m_link.send(WorkerReady());
    return true;
}

void WorkerLoop::workBlocking()
{
    while (const auto order = m_link.nextOrder()) {
        if (const auto *chunk = std::get_if<Chunk>(&*order))
            work(*chunk);
    }
}

void WorkerLoop::work(const Chunk &chunk)
{
    m_recorder.record(EventKind::ChunkTaken, chunk.first, Why::None, chunk.number);
    for (std::uint32_t i = 0; i < chunk.count && !m_link.stop().isSet(); ++i) {
        m_calls->call(chunk.first + i);
        m_facts.flush();
    }
    if (!m_link.stop().isSet())
        m_link.send(ChunkDone{chunk.number});
}

} // namespace

int runWorker(Descriptor control, Descriptor facts, const WorkerTools &tools)
{
    WorkerLoop loop(std::move(control), std::move(facts));
    return loop.run(tools);
}

} // namespace coroscope
