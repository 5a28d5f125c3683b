// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/run.h"

#include "core/coroutine/eventloop.h"
#include "core/experiment/lanes.h"
#include "core/experiment/realenvironment.h"
#include "core/experiment/result.h"
#include "core/experiment/startgate.h"
#include "core/http/socket.h"
#include "core/recording/metrics.h"
#include "core/scenario/duration.h"
#include "core/scenario/target.h"
#include "core/strategies/strategy.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace coroscope {

namespace {

using namespace std::chrono_literals;

// The endpoint ends within 100 ms of its life line's end; this is for one that hangs.
constexpr auto kCloseDeadline = 1s;

} // namespace

Run::Run(Scenario scenario, const Strategy &strategy, RunStart start, QObject *parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_strategy(strategy)
    , m_start(start)
    , m_recording(emptyRecording(m_scenario, strategy))
    , m_pipes(m_channel, m_texts)
{
    m_closeDeadline.setSingleShot(true);
    m_closeDeadline.callOnTimeout(this, [this] { close(); });
}

Run::~Run()
{
    m_stop.set();
    m_thread.reset(); // waits for its end
}

void Run::start()
{
    m_startedAt = SteadyClock::absolute();
    m_recording.date = QDateTime::currentDateTime()
                           .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
                           .toString(Qt::ISODateWithMs)
                           .toStdString();
    raiseDescriptorLimit();
    if (std::optional<Message> refusal =
            loadGuard(m_scenario, m_strategy.concurrency(m_scenario))) {
        m_isRefused = true;
        fail(*refusal);
    } else if (!m_strategy.sendsRequests) {
        startThread(QUrl(u"http://localhost/"_qs)); // which nobody asks
    } else if (m_scenario.url.empty()) {
        m_endpoint = std::make_unique<EndpointProcess>(m_scenario);
        connect(m_endpoint.get(), &EndpointProcess::listening, this, &Run::onListening);
        connect(m_endpoint.get(), &EndpointProcess::failed, this, &Run::fail);
        m_endpoint->start();
    } else {
        startThread(QUrl(QString::fromStdString(m_scenario.url), QUrl::StrictMode));
    }
}

void Run::onListening()
{
    m_isPipeOpen = true;
    m_pipes.add(m_endpoint->takeFacts(), kEndpointLane, [this](const PipeEnd &) {
        // On the reader's thread, which ends before this object does.
        QMetaObject::invokeMethod(this, &Run::onPipeEnded, Qt::QueuedConnection);
    });
    startThread(QUrl(QString::fromLatin1(m_endpoint->url())));
}

void Run::startThread(const QUrl &url)
{
    const std::chrono::nanoseconds timeout = timeoutOf(m_scenario, m_strategy.ideal(m_scenario));
    std::variant<ClientOptions, Message> client = clientOptionsOf(m_scenario, url, timeout);
    if (const Message *error = std::get_if<Message>(&client)) {
        fail(*error);
        return;
    }
    m_thread = std::make_unique<StrategyThread>(
        RunParts{m_scenario, m_strategy, std::get<ClientOptions>(std::move(client)), m_channel,
                 m_texts, m_clock, m_pipes, m_stop, m_start.begin, m_start.gate});
    connect(m_thread.get(), &StrategyThread::began, this, [this] {
        m_hasBegun = true;
        Q_EMIT began();
    });
    connect(m_thread.get(), &QThread::finished, this, &Run::onThreadEnded);
    m_thread->start();
}

void Run::stop()
{
    m_isStopped = true;
    m_stop.set();
    // Before the thread began there is nothing to wait for.
    if (!m_thread && !m_isFinished)
        close();
}

bool Run::canBeHeld() const
{
    return m_strategy.home == LaneKind::Loop && m_strategy.crew == CrewKind::None;
}

void Run::onLoop(std::function<void(EventLoop &)> call)
{
    if (canBeHeld() && m_thread && m_hasBegun && !m_isStopped)
        m_thread->onLoop(std::move(call));
}

void Run::hold()
{
    onLoop([](EventLoop &loop) { loop.pause(); });
}

void Run::letGo()
{
    onLoop([](EventLoop &loop) { loop.resume(); });
}

void Run::step(TaskId task)
{
    onLoop([task](EventLoop &loop) { loop.step(task); });
}

void Run::stepTick()
{
    onLoop([](EventLoop &loop) { loop.stepTick(); });
}

void Run::cancel(TaskId task)
{
    onLoop([task](EventLoop &loop) {
        if (BasicTask *found = loop.find(task))
            found->cancel();
    });
}

void Run::onThreadEnded()
{
    if (m_thread->error() && !m_isStopped)
        m_error = m_thread->error();
    if (!m_isPipeOpen) {
        close();
        return;
    }
    m_endpoint->close();
    m_closeDeadline.start(kCloseDeadline);
}

void Run::onPipeEnded()
{
    m_isPipeOpen = false;
    // An endpoint that dies while the run goes on makes its requests fail: the run ends by that.
    if (m_thread && m_thread->isFinished())
        close();
}

void Run::drain()
{
    // Until then the clock has no zero.
    if (!m_hasBegun)
        return;
    std::vector<Event> events;
    m_channel.take(events);
    // After the events, so that all texts they name are there.
    const std::vector<std::string> texts = m_texts.from(m_recording.texts.size());
    m_recording.texts.insert(m_recording.texts.end(), texts.begin(), texts.end());
    m_recording.append(events);
    for (const Event &event : events) {
        const std::optional<State> state = stateAfter(event.kind);
        if (state && isEnd(*state) && event.task != kNoTask && event.task <= m_scenario.tasks) {
            ++m_endedRequests;
            m_lastRequestEnd = std::max(m_lastRequestEnd, event.t);
        }
    }
}

void Run::close()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_closeDeadline.stop();
    m_endpoint.reset();
    if (m_start.gate && !m_hasBegun)
        m_start.gate->leave(); // the others need not wait for it
    drain();
    m_recording.finish();
    m_recording.isComplete = !m_isStopped;
    const std::chrono::nanoseconds startup(m_hasBegun ? m_clock.zero() - m_startedAt : 0);
    // Where every request has ended this is computeMetrics()'s total: a frame of the window need not wait for that.
    const std::chrono::nanoseconds total(m_strategy.sendsRequests &&
                                                 m_endedRequests == m_scenario.tasks
                                             ? m_lastRequestEnd
                                             : computeMetrics(m_recording).totalNs);
    m_recording.facts = {{std::string(kFactStartup), secondsText(startup)},
                         {std::string(kFactWall), secondsText(startup + total)},
                         {std::string(kFactEndpoint), !m_strategy.sendsRequests ? "none"
                                                      : m_scenario.url.empty()
                                                          ? "built-in"
                                                          : redactedUrl(m_scenario.url)}};
    if (m_start.together > 1)
        m_recording.facts.emplace_back(kFactTogether, std::to_string(m_start.together));
    Q_EMIT finished();
}

void Run::fail(const Message &reason)
{
    m_error = reason;
    close();
}

} // namespace coroscope
