// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/reactor.h"
#include "core/workers/childprocess.h"
#include "core/workers/link.h"
#include "core/workers/outputbuffer.h"
#include "core/workers/workerobserver.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace coroscope {

/// How often look() is to be called.
inline constexpr std::chrono::milliseconds kLookInterval(500);

/// One worker process as its pool sees it, from its start to its end. Lives on the loop's thread. Whatever
/// goes wrong with it, it is killed, and workerHasEnded() tells why.
class WorkerProcess
{
public:
    /// Starts `program` on the main thread and sends it `setup`. `name`: "worker 3".
    WorkerProcess(WorkerSurroundings surroundings, LaneId lane, std::string name,
                  const std::string &program, const WorkerSetup &setup);
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;
    /// Kills a process that runs.
    ~WorkerProcess();

    void send(const Order &order);
    /// Tells it to end in order.
    void stop();
    /// Kills it for a reason of the pool's.
    void lose(Message reason);
    /// Counts on: a worker that is not ready after 10 looks, or silent for 6, is lost. Looks are counted and
    /// no time is measured, so that it is no worker's fault if this process was held up.
    void look();

    LaneId lane() const { return m_lane; }
    const std::string &name() const { return m_name; }
    bool isReady() const { return m_isReady; }
    /// 0: not started yet, or gone.
    pid_t pid() const { return m_child.pid(); }

private:
    class CalledWatch final : public Watch
    {
    public:
        std::function<void()> called;

    private:
        void ready(std::uint32_t) override { called(); }
    };
    int open(const std::string &program);
    void giveUp(Message reason);
    void started(std::variant<ChildProcess, Message> child);
    void pipeEnded(PipeEnd end);
    void exited();
    void receive();
    void take(const Report &report);
    void flush();
    void tellEnd();
    std::optional<Message> reason() const;

    WorkerSurroundings m_around;
    LaneId m_lane;
    std::string m_name;
    Descriptor m_control;
    Descriptor m_facts; // until the process has started
    std::optional<OutputBuffer> m_output;
    LinkReader m_reader;
    ChildProcess m_child;
    CalledWatch m_controlWatch; // the watches go before what they watch
    CalledWatch m_exitWatch;
    // Shared with the calls that other threads post to this: false, and a call is for nobody.
    std::shared_ptr<bool> m_isThere = std::make_shared<bool>(true);
    bool m_isStarted = false;
    bool m_isReady = false;
    bool m_isStopping = false;
    int m_looksSinceStart = 0;
    int m_looksSinceFrame = 0;
    std::optional<Message> m_reason; // why it was killed, if it was
    std::optional<ChildExit> m_exit;
    std::optional<PipeEnd> m_pipeEnd;
};

} // namespace coroscope
