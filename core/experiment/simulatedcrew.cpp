// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/simulatedcrew.h"

#include "core/experiment/lanes.h"
#include "core/experiment/simulatedenvironment.h"
#include "core/strategies/rows.h"
#include "core/strategies/steps.h"

#include <utility>

namespace coroscope {

/// What every member has: its clock, its recorder, and an environment for what runs on it.
class SimulatedCrew::Member : public VirtualLane
{
public:
    std::chrono::nanoseconds used() const override { return m_environment.computed(); }

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

/// A process or a thread whose calls block. A turn is one step of a task, so that whatever lanes share sees them
/// in order of time; with the first step the task begins, with the last it ends.
class SimulatedCrew::Caller final : public Member
{
public:
    Caller(SimulatedCrew &crew, const SimulatedWorld &world, LaneId lane, CrewKind kind)
        : Member(crew, world, lane)
        , m_isThread(kind == CrewKind::Threads)
    {
        if (!m_isThread)
            start();
    }

    std::optional<std::int64_t> next() const override
    {
        if (m_waitsForLock || (m_step == 0 && m_chunk.count == 0 && queue().isEmpty()))
            return std::nullopt;
        return m_clock.now();
    }
    void step() override
    {
        start();
        if (m_step == 0)
            takeTask();
        if (isRequestOnly(m_environment.steps())) {
            m_environment.callAlone(m_task, m_isThread ? m_crew.m_call : fetchInProcess);
            ended();
            return;
        }
        if (m_step == 0)
            m_environment.beginCall(m_task);
        if (m_step == 0 && m_isThread)
            m_environment.print(m_task, "Waiting " + std::to_string(m_task));
        doStep();
    }

private:
    void start()
    {
        if (!std::exchange(m_hasStarted, true))
            m_recorder.record(EventKind::LaneStarted);
    }
    void takeTask()
    {
        if (m_chunk.count == 0) {
            m_chunk = *queue().take();
            if (!m_isThread)
                m_recorder.record(EventKind::ChunkTaken, m_chunk.first, Why::None, m_chunk.number);
        }
        m_task = m_chunk.first++;
        --m_chunk.count;
    }
    void doStep();
    void endTask(const HttpError *error);
    void lock();
    void unlock();
    std::string place() const { return std::string(kStepsFile) + ":" + std::to_string(m_step); }

    const bool m_isThread;
    bool m_hasStarted = false;
    bool m_waitsForLock = false;
    Chunk m_chunk{};
    TaskId m_task = kNoTask;
    std::size_t m_step = 0; // number of the task's last one; 0: it has none
    Answer m_answer;
};

void SimulatedCrew::Caller::doStep()
{
    const Step &step = m_environment.steps()[m_step++];
    if (m_isThread && step.kind == StepKind::Lock) {
        lock();
    } else if (m_isThread && step.kind == StepKind::Unlock) {
        unlock();
    } else {
        try {
            Answer answer = m_environment.blockingStep(m_task, step, place());
            if (step.kind == StepKind::Request)
                m_answer = std::move(answer);
        } catch (const HttpError &error) {
            endTask(&error);
            return;
        }
    }
    if (m_step == m_environment.steps().size())
        endTask(nullptr);
}

void SimulatedCrew::Caller::endTask(const HttpError *error)
{
    if (m_crew.m_threadLock.holder == this)
        unlock();
    if (m_isThread && !error)
        m_environment.print(m_task, "Get " + std::to_string(m_task));
    m_recorder.recordText(error ? EventKind::Failed : EventKind::Finished, m_task, Why::None,
                          error ? error->what() : resultTextOf(m_answer));
    m_answer = {};
    m_step = 0;
    ended();
}

void SimulatedCrew::Caller::lock()
{
    m_recorder.recordText(EventKind::Blocked, m_task, Why::None, place());
    if (m_crew.m_threadLock.holder) {
        m_crew.m_threadLock.waiting.push_back(this);
        m_waitsForLock = true;
        return;
    }
    m_crew.m_threadLock.holder = this;
    m_recorder.record(EventKind::Unblocked, m_task);
}

void SimulatedCrew::Caller::unlock()
{
    std::deque<Caller *> &waiting = m_crew.m_threadLock.waiting;
    Caller *next = waiting.empty() ? nullptr : waiting.front();
    m_crew.m_threadLock.holder = next;
    if (!next)
        return;
    waiting.pop_front();
    next->m_waitsForLock = false;
    next->m_clock.advanceTo(m_clock.now());
    next->m_recorder.record(EventKind::Unblocked, next->m_task);
}

/// A process with a loop: it takes tasks while it has room, and its loop goes on.
class SimulatedCrew::Loop final : public Member, private TaskObserver
{
public:
    Loop(SimulatedCrew &crew, const SimulatedWorld &world, LaneId lane)
        : Member(crew, world, lane)
    {
        m_recorder.record(EventKind::LaneStarted);
    }

    /// It has this task, and begins it in its next turn.
    void give(TaskId number)
    {
        m_given.push_back(number);
        ++m_begun;
    }
    bool hasRoom() const { return m_begun < m_crew.m_perProcess; }
    std::optional<std::int64_t> next() const override
    {
        return m_given.empty() ? m_environment.lane().next() : m_clock.now();
    }
    void step() override
    {
        if (m_given.empty()) {
            m_environment.lane().step();
            return;
        }
        const TaskId number = m_given.front();
        m_given.pop_front();
        const TaskTraits traits{std::to_string(number), Why::Request, number,
                                Announcement::Elsewhere};
        const Task<Answer> task =
            m_environment.loop().createTask(fetchInWorker(m_environment, number), traits);
        task->addObserver(*this);
    }

private:
    void taskEnded(BasicTask &task) override
    {
        static_cast<void>(task.exception()); // it is recorded; nobody else will ask
        --m_begun;
        if (!queue().isEmpty())
            give(queue().take()->first);
        ended();
    }

    std::deque<TaskId> m_given; // and not begun
    unsigned m_begun = 0;       // or given, and not ended
};

SimulatedCrew::SimulatedCrew(const SimulatedWorld &world, CrewKind kind, Recorder &home)
    : m_work(home)
{
    const unsigned count = kind == CrewKind::None ? 0 : world.scenario.processes;
    for (unsigned i = 0; i < count; ++i) {
        const auto lane = LaneId(kFirstCrewLane + i);
        if (kind == CrewKind::CoroutineWorkers) {
            auto loop = std::make_unique<Loop>(*this, world, lane);
            m_loops.push_back(loop.get());
            m_members.push_back(std::move(loop));
        } else {
            m_members.push_back(std::make_unique<Caller>(*this, world, lane, kind));
        }
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
    m_work.begin(tasks, chunk);
    return m_work.untilEnded(Why::Processes);
}

Coroutine<void> SimulatedCrew::mapCoroutines(unsigned tasks, unsigned perProcess)
{
    if (perProcess > 0)
        m_perProcess = perProcess;
    m_work.begin(tasks, 1);
    deal();
    return m_work.untilEnded(Why::Processes);
}

// To each in turn, as the pool does, until all have as much as they may.
void SimulatedCrew::deal()
{
    bool isAnyGiven = true;
    while (std::exchange(isAnyGiven, false)) {
        for (Loop *loop : m_loops) {
            if (!loop->hasRoom() || m_work.queue().isEmpty())
                continue;
            loop->give(m_work.queue().take()->first);
            isAnyGiven = true;
        }
    }
}

Coroutine<void> SimulatedCrew::map(unsigned tasks, Call call)
{
    m_call = call;
    m_work.begin(tasks, 1);
    return m_work.untilEnded(Why::Foreign); // as a QFuture is awaited
}

} // namespace coroscope
