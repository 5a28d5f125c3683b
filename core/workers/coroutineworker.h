// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/qtloop.h"
#include "core/coroutine/task.h"
#include "core/workers/factwriter.h"
#include "core/workers/poollink.h"
#include "core/workers/taskbody.h"

#include <QEventLoop>

#include <cstdint>
#include <memory>
#include <unordered_map>

namespace coroscope {

/// A worker process that runs an event loop of its own: each task it is given becomes a task of that loop at
/// once, so that the pool says how many there are together. Facts go out before the loop sleeps and after
/// each task's end. Needs a QCoreApplication.
class CoroutineWorker final : private TaskObserver
{
public:
    /// All but `setup` are borrowed and outlive this.
    CoroutineWorker(PoolLink &link, FactWriter &facts, Recorder &recorder, const WorkerSetup &setup,
                    const TaskBodyMaker &makeBody);
    CoroutineWorker(const CoroutineWorker &) = delete;
    CoroutineWorker &operator=(const CoroutineWorker &) = delete;
    ~CoroutineWorker() override;

    /// Works until the link says stop: then what has not ended is cancelled.
    void run();

private:
    class OrderWatch final : public Watch
    {
    public:
        explicit OrderWatch(CoroutineWorker &worker)
            : m_worker(worker)
        {
        }

    private:
        void ready(std::uint32_t) override { m_worker.takeOrders(); }
        CoroutineWorker &m_worker;
    };
    struct Work
    {
        Task<Answer> task{};
        std::uint32_t chunk = 0;
    };
    void takeOrders();
    void begin(const Chunk &chunk);
    void taskEnded(BasicTask &task) override;
    void stop();

    PoolLink &m_link;
    FactWriter &m_facts;
    QEventLoop m_exec;
    QtReactor m_reactor;
    OrderWatch m_orders{*this};
    std::unique_ptr<TaskBody> m_body;
    QtLoop m_qtLoop;                                         // after what its frames wait in
    std::unordered_map<TaskId, Work> m_work;                 // what has not ended
    std::unordered_map<std::uint32_t, std::uint32_t> m_left; // tasks of a chunk, by its number
    bool m_isStopping = false;
};

} // namespace coroscope
