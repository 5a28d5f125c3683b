// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/simulatedcrew.h"

#include "core/experiment/lanes.h"
#include "core/experiment/simulatedenvironment.h"
#include "core/strategies/rows.h"

#include <unordered_map>
#include <utility>

namespace coroscope {

/// What every member has: its clock, its recorder, and an environment for what runs on it.
class SimulatedCrew::Member : public VirtualLane
{
protected:
    Member(SimulatedCrew &crew, const SimulatedWorld &world, LaneId lane)
        : m_crew(crew)
        , m_recorder(world.channel, world.texts, m_clock, lane)
        , m_environment(world, m_recorder, m_clock)
    {
    }
    ChunkQueue &queue() const { return m_crew.m_work.queue(); }
    void ended() { m_crew.m_work.ended(m_clock.now()); }

    SimulatedCrew &m_crew;
    VirtualClock m_clock;
    Recorder m_recorder;
    SimulatedEnvironment m_environment;
};

/// A process whose client blocks: a turn is one task of its chunk.
class SimulatedCrew::Process final : public Member
{
public:
    Process(SimulatedCrew &crew, const SimulatedWorld &world, LaneId lane)
        : Member(crew, world, lane)
        , m_world(world)
    {
        m_recorder.record(EventKind::LaneStarted);
    }

    std::optional<std::int64_t> next() const override
    {
        if (m_chunk.count == 0 && queue().isEmpty())
            return std::nullopt;
        return m_clock.now();
    }
    void step() override
    {
        if (m_chunk.count == 0) {
            m_chunk = *queue().take();
            m_recorder.record(EventKind::ChunkTaken, m_chunk.first, Why::None, m_chunk.number);
        }
        run(m_chunk.first++);
        --m_chunk.count;
        ended();
    }

private:
    void run(TaskId number)
    {
        m_recorder.record(EventKind::Running, number);
        m_clock.advance(m_world.costs.turn.count());
        m_recorder.record(EventKind::Blocked, number);
        try {
            const Answer answer = m_world.endpoint.hold(number, m_clock, m_recorder);
            m_recorder.record(EventKind::Unblocked, number);
            m_recorder.recordText(EventKind::Finished, number, Why::None, resultTextOf(answer));
        } catch (const HttpError &error) {
            m_recorder.record(EventKind::Unblocked, number);
            m_recorder.recordText(EventKind::Failed, number, Why::None, error.what());
        }
    }

    const SimulatedWorld m_world;
    Chunk m_chunk{};
};

/// A process with a loop: it takes tasks while it has room, and its loop goes on.
class SimulatedCrew::Loop final : public Member, private TaskObserver
{
public:
    Loop(SimulatedCrew &crew, const SimulatedWorld &world, LaneId lane)
        : Member(crew, world, lane)
    {
        m_recorder.record(EventKind::LaneStarted);
    }

    std::optional<std::int64_t> next() const override
    {
        return hasRoom() ? m_clock.now() : m_environment.lane().next();
    }
    void step() override
    {
        if (!hasRoom()) {
            m_environment.lane().step();
            return;
        }
        const TaskId number = queue().take()->first;
        ++m_begun;
        const TaskTraits traits{std::to_string(number), Why::Request, number,
                                Announcement::Elsewhere};
        const Task<Answer> task =
            m_environment.loop().createTask(fetchInWorker(m_environment, number), traits);
        task->addObserver(*this);
    }

private:
    bool hasRoom() const { return m_begun < m_crew.m_perProcess && !queue().isEmpty(); }
    void taskEnded(BasicTask &task) override
    {
        static_cast<void>(task.exception()); // it is recorded; nobody else will ask
        --m_begun;
        ended();
    }

    unsigned m_begun = 0; // and not ended
};

/// A thread of a pool: a turn is one call. It starts when there is one for it.
class SimulatedCrew::Thread final : public Member
{
public:
    Thread(SimulatedCrew &crew, const SimulatedWorld &world, LaneId lane)
        : Member(crew, world, lane)
    {
    }

    std::optional<std::int64_t> next() const override
    {
        if (queue().isEmpty())
            return std::nullopt;
        return m_clock.now();
    }
    void step() override
    {
        if (!std::exchange(m_hasStarted, true))
            m_recorder.record(EventKind::LaneStarted);
        m_environment.callAlone(queue().take()->first, m_crew.m_call);
        ended();
    }

private:
    bool m_hasStarted = false;
};

SimulatedCrew::SimulatedCrew(const SimulatedWorld &world, CrewKind kind, Recorder &home)
    : m_work(home)
{
    const unsigned count = kind == CrewKind::None ? 0 : world.scenario.processes;
    for (unsigned i = 0; i < count; ++i) {
        const auto lane = LaneId(kFirstCrewLane + i);
        if (kind == CrewKind::BlockingWorkers)
            m_members.push_back(std::make_unique<Process>(*this, world, lane));
        else if (kind == CrewKind::CoroutineWorkers)
            m_members.push_back(std::make_unique<Loop>(*this, world, lane));
        else
            m_members.push_back(std::make_unique<Thread>(*this, world, lane));
    }
}

SimulatedCrew::~SimulatedCrew() = default;

void SimulatedCrew::addLanes(std::vector<VirtualLane *> &lanes) const
{
    for (const std::unique_ptr<VirtualLane> &member : m_members)
        lanes.push_back(member.get());
}

Coroutine<void> SimulatedCrew::map(unsigned tasks, unsigned chunk)
{
    return m_work.run(tasks, chunk, Why::Processes);
}

Coroutine<void> SimulatedCrew::mapCoroutines(unsigned tasks, unsigned perProcess)
{
    if (perProcess > 0)
        m_perProcess = perProcess;
    return m_work.run(tasks, 1, Why::Processes);
}

Coroutine<void> SimulatedCrew::map(unsigned tasks, Call call)
{
    m_call = call;
    return m_work.run(tasks, 1, Why::Foreign); // as a QFuture is awaited
}

} // namespace coroscope
