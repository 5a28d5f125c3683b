// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/workerpool.h"

#include "core/coroutine/eventloop.h"
#include "core/recording/announcement.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace coroscope {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostRestarts = 5;
constexpr std::int64_t kRestartSpan = std::chrono::nanoseconds(10s).count();
constexpr std::int64_t kLook = std::chrono::nanoseconds(kLookInterval).count();
constexpr std::int64_t kStopGrace = std::chrono::nanoseconds(400ms).count();

} // namespace

class WorkerPool::AllEnded
{
public:
    explicit AllEnded(WorkerPool &pool)
        : m_pool(&pool)
    {
    }

    Why why() const { return Why::Processes; }
    bool isReady() const { return m_pool->m_ledger->left() == 0; }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        m_pool->m_awaiting = this;
    }
    void abandon()
    {
        if (m_pool && m_pool->m_awaiting == this)
            m_pool->m_awaiting = nullptr;
    }
    void result() {}

    void wake() { m_waiting->wake(); }
    /// The pool goes first.
    void forgetPool() { m_pool = nullptr; }

private:
    WorkerPool *m_pool; // null: gone
    Waiting *m_waiting = nullptr;
};

WorkerPool::WorkerPool(EventLoop &loop, Reactor &reactor, PipeReader &pipes, PoolOptions options)
    : m_loop(loop)
    , m_pipes(pipes)
    , m_options(std::move(options))
    , m_slots(m_options.processes)
    , m_mailbox(reactor)
    , m_around{reactor, m_mailbox.sender(), pipes, *this}
    , m_lookTimer([this] { look(); })
    , m_killTimer([this] {
        for (Slot &slot : m_slots) {
            if (slot.worker)
                slot.worker->lose({QT_TRANSLATE_NOOP("coroscope", "%1 did not stop in time"),
                                   {slot.worker->name()}});
        }
    })
{
}

WorkerPool::~WorkerPool()
{
    if (m_awaiting)
        m_awaiting->forgetPool();
}

void WorkerPool::start(std::function<void(std::optional<Message>)> started)
{
    m_started = std::move(started);
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
        startWorker(slot);
    m_loop.arm(m_lookTimer, m_loop.now() + kLook);
}

void WorkerPool::startWorker(std::size_t slot)
{
    m_slots[slot].worker = std::make_unique<WorkerProcess>(
        m_around, LaneId(m_options.firstLane + slot), "worker " + std::to_string(slot + 1),
        m_options.program, m_options.setup);
}

std::size_t WorkerPool::slotOf(const WorkerProcess &worker) const
{
    return std::size_t(worker.lane() - m_options.firstLane);
}

void WorkerPool::workerIsReady(WorkerProcess &)
{
    if (!m_started) {
        giveWork();
        return;
    }
    const bool areAllReady = std::ranges::all_of(
        m_slots, [](const Slot &slot) { return slot.worker && slot.worker->isReady(); });
    if (areAllReady && !m_startFault)
        std::exchange(m_started, {})(std::nullopt);
}

Coroutine<void> WorkerPool::map(std::uint32_t tasks, std::uint32_t chunk, std::size_t atOnce)
{
    m_atOnce = atOnce;
    m_loop.reserveIds(tasks);
    announceRequests(m_loop.recorder(), tasks);
    m_ledger.emplace(tasks, chunk, m_slots.size());
    endIfHopeless();
    giveWork();
    AllEnded allEnded(*this);
    co_await allEnded;
}

void WorkerPool::giveWork()
{
    // To each in turn, so that with few tasks no worker has many and another none.
    bool isAnyGiven = true;
    while (m_ledger && !m_isStopping && std::exchange(isAnyGiven, false)) {
        for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
            WorkerProcess *worker = m_slots[slot].worker.get();
            if (!worker || !worker->isReady() ||
                (m_atOnce != 0 && m_ledger->undone(slot) >= m_atOnce))
                continue;
            const auto chunk = m_ledger->give(slot);
            if (!chunk)
                return;
            worker->send(*chunk);
            isAnyGiven = true;
        }
    }
}

void WorkerPool::workerHasDone(WorkerProcess &worker, std::uint32_t chunkNumber)
{
    if (!m_ledger || !m_ledger->done(slotOf(worker), chunkNumber)) {
        worker.lose({QT_TRANSLATE_NOOP("coroscope",
                                       "%1 says that it has done chunk %2, which it does not have"),
                     {worker.name(), std::to_string(chunkNumber)}});
        return;
    }
    giveWork();
    wakeIfDone();
}

void WorkerPool::workerHasEnded(WorkerProcess &worker, WorkerEnd end)
{
    const std::size_t slot = slotOf(worker);
    const std::string reason = end.reason ? english(*end.reason) : "";
    settle(slot, end, reason);
    m_slots[slot].worker.reset();
    if (m_started && !m_isStopping)
        failStart(*end.reason);
    else if (!m_isStopping)
        restart(slot);
    m_lastLoss = reason;
    endIfHopeless();
    giveWork();
    wakeIfDone();
    reportIfGone();
}

// Records what became of the worker and of the tasks that it was in.
void WorkerPool::settle(std::size_t slot, const WorkerEnd &end, const std::string &reason)
{
    const auto lane = LaneId(m_options.firstLane + slot);
    const TextId text = m_loop.recorder().texts().add(reason);
    if (m_ledger) {
        const bool isOver = m_isStopping || m_ledger->left() == 0;
        const auto retry = isOver ? ChunkLedger::Retry::Never : ChunkLedger::Retry::Once;
        const auto loss = m_ledger->settle(slot, end.facts.open, end.facts.ended, retry);
        for (const TaskId task : loss.requeued)
            m_pipes.record(lane, EventKind::Requeued, task, Why::WorkerLost, text);
        for (const TaskId task : loss.ended) {
            if (m_isStopping)
                m_pipes.record(lane, EventKind::Cancelled, task);
            else
                m_pipes.record(lane, EventKind::Failed, task, Why::WorkerLost, text);
        }
    }
    if (!end.facts.isLaneEnded)
        m_pipes.record(lane, EventKind::LaneEnded, kNoTask, Why::None, text);
}

void WorkerPool::restart(std::size_t slot)
{
    Slot &place = m_slots[slot];
    const bool isNeeded = !m_ledger || m_ledger->left() > 0;
    const std::int64_t now = SteadyClock::absolute();
    std::erase_if(place.restarts, [&](std::int64_t when) { return now - when > kRestartSpan; });
    if (place.restarts.size() >= kMostRestarts) {
        place.isClosed = true;
    } else if (isNeeded) {
        place.restarts.push_back(now);
        startWorker(slot);
    }
}

// Ends the tasks that nobody will run.
void WorkerPool::endIfHopeless()
{
    const bool isAnyoneLeft = !std::ranges::all_of(m_slots, &Slot::isClosed);
    if (!m_ledger || (isAnyoneLeft && !m_isStopping))
        return;
    Recorder &recorder = m_loop.recorder();
    const Message reason{QT_TRANSLATE_NOOP("coroscope", "%1; no worker is left"), {m_lastLoss}};
    for (const TaskId task : m_ledger->endWaiting()) {
        if (m_isStopping)
            recorder.record(EventKind::Cancelled, task);
        else
            recorder.recordText(EventKind::Failed, task, Why::WorkerLost, english(reason));
    }
}

void WorkerPool::wakeIfDone()
{
    if (m_awaiting && m_ledger->left() == 0)
        std::exchange(m_awaiting, nullptr)->wake();
}

void WorkerPool::failStart(const Message &reason)
{
    if (m_startFault)
        return;
    m_startFault = reason;
    for (Slot &slot : m_slots) {
        if (slot.worker)
            slot.worker->lose(
                {QT_TRANSLATE_NOOP("coroscope", "%1 was ended because another one did not start"),
                 {slot.worker->name()}});
    }
}

void WorkerPool::stop(std::function<void()> stopped)
{
    m_isStopping = true;
    m_stopped = std::move(stopped);
    endIfHopeless();
    for (Slot &slot : m_slots) {
        if (slot.worker)
            slot.worker->stop();
    }
    m_loop.arm(m_killTimer, m_loop.now() + kStopGrace);
    wakeIfDone();
    m_around.mail.post([this] { reportIfGone(); });
}

// Tells who waits for the end of all workers: of a stop, or of a start that failed.
void WorkerPool::reportIfGone()
{
    if (std::ranges::any_of(m_slots, [](const Slot &slot) { return slot.worker != nullptr; }))
        return;
    if (!m_isStopping && !m_startFault)
        return;
    m_lookTimer.disarm();
    m_killTimer.disarm();
    const auto started = std::exchange(m_started, {});
    const auto stopped = std::exchange(m_stopped, {});
    const Message fault = m_startFault.value_or(Message{
        QT_TRANSLATE_NOOP("coroscope", "The workers were stopped before all were ready."), {}});
    // Either may destroy this.
    if (started)
        started(fault);
    if (stopped)
        stopped();
}

void WorkerPool::look()
{
    for (Slot &slot : m_slots) {
        if (slot.worker)
            slot.worker->look();
    }
    m_loop.arm(m_lookTimer, m_loop.now() + kLook);
}

std::vector<pid_t> WorkerPool::processIds() const
{
    std::vector<pid_t> ids;
    for (const Slot &slot : m_slots)
        ids.push_back(slot.worker ? slot.worker->pid() : 0);
    return ids;
}

} // namespace coroscope
