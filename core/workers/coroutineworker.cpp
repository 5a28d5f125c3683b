// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/coroutineworker.h"

#include <QAbstractEventDispatcher>

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace coroscope {

CoroutineWorker::CoroutineWorker(PoolLink &link, FactWriter &facts, Recorder &recorder,
                                 const WorkerSetup &setup, const TaskBodyMaker &makeBody)
    : m_link(link)
    , m_facts(facts)
    , m_body(makeBody(setup, recorder, m_reactor, link.stop()))
    , m_qtLoop(recorder)
{
    m_body->setLoop(m_qtLoop.loop());
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                     &m_qtLoop, [this] { m_facts.flush(); });
}

CoroutineWorker::~CoroutineWorker() = default;

void CoroutineWorker::run()
{
    m_reactor.reactor().add(m_orders, m_link.ordersFd(), EPOLLIN);
    m_reactor.onStop(m_link.stop(), [this] { stop(); });
    m_exec.exec();
}

void CoroutineWorker::takeOrders()
{
    for (const Order &order : m_link.takeOrders()) {
        if (const auto *chunk = std::get_if<Chunk>(&order))
            begin(*chunk);
    }
}

void CoroutineWorker::begin(const Chunk &chunk)
{
    EventLoop &loop = m_qtLoop.loop();
    m_left[chunk.number] = chunk.count;
    for (TaskId task = chunk.first; task < chunk.first + chunk.count; ++task) {
        const TaskTraits traits{std::to_string(task), Why::Request, task, Announcement::Elsewhere};
        Work &work = m_work[task];
        work = {loop.createTask(m_body->run(task), traits), chunk.number};
        work.task->addObserver(*this);
    }
}

void CoroutineWorker::taskEnded(BasicTask &task)
{
    static_cast<void>(task.exception()); // it is recorded; nobody else will ask
    const auto work = m_work.extract(task.id());
    const auto left = m_left.find(work.mapped().chunk);
    if (--left->second == 0) {
        m_left.erase(left);
        // The fact before the word: a pool that hears of the end finds it recorded soon.
        m_facts.flush();
        if (!m_isStopping)
            m_link.send(ChunkDone{work.mapped().chunk});
    }
    if (m_isStopping && m_work.empty())
        m_exec.quit();
}

void CoroutineWorker::stop()
{
    m_isStopping = true;
    if (m_work.empty()) {
        m_exec.quit();
        return;
    }
    // A task may end, and leave the list, while it is cancelled.
    std::vector<Task<Answer>> tasks;
    for (const auto &[id, work] : m_work)
        tasks.push_back(work.task);
    for (const Task<Answer> &task : tasks)
        task->cancel();
}

} // namespace coroscope
