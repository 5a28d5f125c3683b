// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/eventloop.h"

#include "core/recording/place.h"

#include <cassert>
#include <stdexcept>
#include <string>
#include <utility>

namespace coroscope {

namespace {

// asyncio's current loop: what ensureFuture() and currentTask() find without being told.
thread_local EventLoop *loopOfThisThread = nullptr;

} // namespace

EventLoop::EventLoop(Recorder &recorder, LoopDriver &driver)
    : m_recorder(recorder)
    , m_driver(driver)
    , m_threads(driver)
{
    if (!loopOfThisThread)
        loopOfThisThread = this;
}

EventLoop *EventLoop::ofThisThread()
{
    return loopOfThisThread;
}

EventLoop::~EventLoop()
{
    m_isClosing = true;
    m_ready.clear();
    // Destroying a frame drops handles and may end other tasks' last share; the list is walked from its end.
    while (!m_tasks.empty()) {
        const std::shared_ptr<BasicTask> task = std::move(m_tasks.back());
        m_tasks.pop_back();
        task->destroyFrame();
    }
    if (loopOfThisThread == this)
        loopOfThisThread = nullptr;
}

std::size_t EventLoop::PlaceHash::operator()(const PlaceKey &key) const
{
    return std::hash<const void *>()(key.file) ^ (std::size_t(key.line) << 20) ^
           (std::size_t(key.outer) << 40);
}

TextId EventLoop::place(TextId outer, const FrameSite &site)
{
    const PlaceKey key{outer, site.line, site.file};
    if (const auto found = m_places.find(key); found != m_places.end())
        return found->second;
    const std::string chain = placeWith(outer, site);
    const TextId id = m_recorder.texts().add(chain);
    m_places.emplace(key, id);
    m_placeTexts.emplace(id, chain);
    return id;
}

// The text of the chain `outer` with `site` as its innermost frame.
std::string EventLoop::placeWith(TextId outer, const FrameSite &site) const
{
    const std::uint32_t bytes = m_frameSizes == FrameSizes::Recorded ? site.bytes : 0;
    const auto found = m_placeTexts.find(outer);
    return placeText(found == m_placeTexts.end() ? std::string_view() : found->second,
                     {site.function, bytes, site.file, site.line});
}

std::string EventLoop::outermostPlace(TextId place) const
{
    const auto found = m_placeTexts.find(place);
    if (found == m_placeTexts.end())
        return {};
    const PlaceFrame outermost = framesOf(found->second).front();
    return placeText({{}, 0, outermost.path, outermost.line});
}

void EventLoop::own(const std::shared_ptr<BasicTask> &task)
{
    if (task->m_id == kNoTask)
        task->m_id = ++m_lastId;
    if (task->m_name.empty())
        task->m_name = "Task-" + std::to_string(task->m_id);
    task->m_index = m_tasks.size();
    m_tasks.push_back(task);
    task->m_state = State::Pending;
    if (task->m_announcement == Announcement::Own) {
        m_recorder.recordText(EventKind::Created, task->m_id, task->m_role, task->m_name);
        m_recorder.record(EventKind::Scheduled, task->m_id, Why::Start);
    }
    enqueue(*task);
}

void EventLoop::enqueue(BasicTask &task)
{
    if (m_isClosing)
        return;
    m_ready.push_back({&task, {}});
    if (m_ready.size() == 1 && !isPaused())
        m_driver.wake();
}

void EventLoop::callSoon(std::function<void()> call)
{
    if (m_isClosing)
        return;
    m_ready.push_back({nullptr, std::move(call)});
    if (m_ready.size() == 1 && !isPaused())
        m_driver.wake();
}

void EventLoop::runUntilEnd(BasicTask &task)
{
    if (m_main || m_current)
        throw std::logic_error("This event loop is already running.");
    m_main = &task;
    task.addDoneCallback([this](BasicTask &) { m_driver.stop(); }, "runUntilComplete");
    m_driver.run();
    m_main = nullptr;
    if (!task.isDone())
        throw std::logic_error(
            "The event loop has nothing left to do, and the task has not ended.");
}

void EventLoop::cancelAllBut(const BasicTask &kept)
{
    const std::vector<std::shared_ptr<BasicTask>> tasks = m_tasks;
    for (const std::shared_ptr<BasicTask> &task : tasks) {
        if (task.get() != &kept && !task->m_cancelRequested)
            task->cancel();
    }
}

std::vector<BasicTask *> EventLoop::readyQueue() const
{
    std::vector<BasicTask *> tasks;
    for (const Turn &turn : m_ready) {
        if (turn.task)
            tasks.push_back(turn.task);
    }
    return tasks;
}

void EventLoop::beginTick()
{
    m_recorder.setTick(++m_tick);
    m_leftInTick = m_ready.size();
    m_recorder.record(EventKind::Tick, kNoTask, Why::None, std::uint32_t(m_leftInTick));
    if (m_order != TurnOrder::Fifo)
        orderBatch();
}

// The tasks of the tick that begins change places with each other; queueAt() tells the same of a recording.
void EventLoop::orderBatch()
{
    std::vector<std::size_t> places;
    std::vector<BasicTask *> tasks;
    for (std::size_t i = 0; i < m_leftInTick; ++i) {
        if (m_ready[i].task) {
            places.push_back(i);
            tasks.push_back(m_ready[i].task);
        }
    }
    const std::vector<std::size_t> turns = turnsOf(m_order, tasks.size(), m_seed, m_tick);
    for (std::size_t i = 0; i < places.size(); ++i)
        m_ready[places[i]].task = tasks[turns[i]];
}

void EventLoop::setOrder(TurnOrder order, std::uint64_t seed)
{
    m_order = order;
    m_seed = seed;
}

BasicTask *EventLoop::find(TaskId id) const
{
    const auto found =
        std::find_if(m_tasks.begin(), m_tasks.end(),
                     [id](const std::shared_ptr<BasicTask> &task) { return task->m_id == id; });
    return found == m_tasks.end() ? nullptr : found->get();
}

void EventLoop::runTurn(Turn turn)
{
    if (!turn.task) {
        turn.call();
        return;
    }
    BasicTask &task = *turn.task;
    if (task.m_state == State::Pending && task.m_cancelRequested) {
        task.endUnrun();
    } else {
        const std::coroutine_handle<> leaf =
            task.m_state == State::Pending ? task.m_root : task.m_leaf;
        task.m_state = State::Running;
        m_recorder.record(EventKind::Running, task.m_id);
        m_driver.giveTurn(task);
        m_current = &task;
        leaf.resume();
        m_current = nullptr;
    }
    if (task.isDone())
        release(task);
}

void EventLoop::release(BasicTask &task)
{
    const std::size_t index = task.m_index;
    const std::shared_ptr<BasicTask> kept = std::move(m_tasks[index]);
    if (index + 1 != m_tasks.size()) {
        m_tasks[index] = std::move(m_tasks.back());
        m_tasks[index]->m_index = index;
    }
    m_tasks.pop_back();
    kept->destroyFrame();
}

void EventLoop::runOne()
{
    if (m_ready.empty())
        return;
    if (m_leftInTick == 0)
        beginTick();
    --m_leftInTick;
    Turn turn = std::move(m_ready.front());
    m_ready.pop_front();
    EventLoop *outer = std::exchange(loopOfThisThread, this);
    runTurn(std::move(turn));
    loopOfThisThread = outer;
    if (m_ready.empty() && !m_tasks.empty())
        m_recorder.record(EventKind::Idle);
}

void EventLoop::tick()
{
    if (isPaused() || m_ready.empty())
        return;
    do
        runOne();
    while (m_leftInTick > 0 && !isPaused());
    if (!m_ready.empty() && !isPaused())
        m_driver.wake();
}

void EventLoop::arm(Timer &timer, std::int64_t due, TimerKind kind)
{
    (kind == TimerKind::Deadline ? m_deadlines : m_sleeps).arm(timer, due);
    updateAlarm();
}

std::optional<std::int64_t> EventLoop::nextDue() const
{
    std::optional<std::int64_t> due;
    if (!m_sleeps.isEmpty())
        due = m_sleeps.nextDue();
    if (!m_deadlines.isEmpty() && !isPaused() && (!due || m_deadlines.nextDue() < *due))
        due = m_deadlines.nextDue();
    return due;
}

void EventLoop::updateAlarm()
{
    // An alarm that is too early costs one empty look; moving it for every disarmed timer would cost more.
    const std::optional<std::int64_t> due = nextDue();
    if (!due || (m_alarm && *m_alarm <= *due))
        return;
    m_alarm = due;
    m_driver.setAlarm(due);
}

void EventLoop::fireTimers()
{
    m_alarm.reset();
    const std::int64_t time = now();
    m_sleeps.fireDue(time);
    if (!isPaused())
        m_deadlines.fireDue(time);
    updateAlarm();
}

} // namespace coroscope
