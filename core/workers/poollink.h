// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/stop.h"
#include "core/workers/descriptor.h"
#include "core/workers/factwriter.h"
#include "core/workers/link.h"
#include "core/workers/outputbuffer.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace coroscope {

/// A worker's end of its link to the pool, with the second thread of the process: it takes orders also while
/// the first thread is blocked in a request, says every 500 ms that the process lives, and sends the facts
/// that are left over. The end of the socket, a stop order and SIGTERM, which it blocks for all threads made
/// later, set the stop signal.
class PoolLink
{
public:
    /// `control`: the socket, owned from now on. `facts` outlives this.
    PoolLink(Descriptor control, FactWriter &facts);
    PoolLink(const PoolLink &) = delete;
    PoolLink &operator=(const PoolLink &) = delete;
    /// Ends the thread.
    ~PoolLink();

    /// Waits for the next order, a setup or a chunk. Nothing: the worker is to end.
    std::optional<Order> nextOrder();
    /// All orders that are there, without waiting; none once the worker is to end.
    std::deque<Order> takeOrders();
    /// Readable when takeOrders() has something to give; for who waits for other things too.
    int ordersFd() const { return m_ordersThere.get(); }
    /// Sends `report`; never blocks.
    void send(const Report &report);
    /// Set when the worker is to end.
    const StopSignal &stop() const { return m_stop; }

private:
    void run();
    bool receiveOrders();
    void beat();
    void end();

    Descriptor m_control;
    FactWriter &m_facts;
    Descriptor m_termination; // readable when SIGTERM came
    StopSignal m_stop;
    StopSignal m_threadEnd;
    LinkReader m_reader;
    std::mutex m_mutex; // of the orders
    std::condition_variable m_ordered;
    std::deque<Order> m_orders;
    Descriptor m_ordersThere; // an eventfd
    std::mutex m_outputMutex;
    OutputBuffer m_output;
    std::thread m_thread;
};

} // namespace coroscope
