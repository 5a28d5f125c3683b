// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/task.h"
#include "core/coroutine/tothread.h"
#include "tests/support/qtrun.h"
#include "tests/support/untilstopped.h"

#include <QTest>

#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>

using namespace coroscope;
using test::block;
using test::QtRun;

namespace {

using Thread = std::thread::id;

/// Where a call ran, and where the coroutine went on.
struct Places
{
    Thread call;
    Thread after;
};

Coroutine<Places> whereItRuns()
{
    const auto call = [] { return std::this_thread::get_id(); };
    const Thread there = co_await toThread(call);
    Places places;
    places.call = there;
    places.after = std::this_thread::get_id();
    co_return places;
}

Coroutine<int> fails()
{
    const auto call = []() -> int { throw std::runtime_error("thread"); };
    const int value = co_await toThread(call);
    co_return value;
}

/// Blocks until somebody on the loop lets it go.
class UntilOpen
{
public:
    explicit UntilOpen(std::shared_future<int> gate)
        : m_gate(std::move(gate))
    {
    }
    int operator()() const { return m_gate.get(); }

private:
    std::shared_future<int> m_gate;
};

Coroutine<int> waitForGate(std::shared_future<int> gate)
{
    const UntilOpen call(gate);
    const int value = co_await toThread(call);
    co_return value;
}

Coroutine<void> open(std::promise<int> *gate)
{
    gate->set_value(7);
    co_return;
}

} // namespace

/// Threads of a loop that Qt drives: their ends come in from outside.
class TestQtThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultComesBackOnTheLoopsThread()
    {
        QtRun run;
        const Task<Places> task = run.qtLoop.loop().createTask(whereItRuns());
        QTRY_VERIFY(task->isDone());
        const Places places = task->result();
        QVERIFY(places.call != std::this_thread::get_id());
        QVERIFY(places.after == std::this_thread::get_id());
        QCOMPARE(run.kinds(task->id()),
                 QStringList({QStringLiteral("created"), QStringLiteral("scheduled"),
                              QStringLiteral("running"), QStringLiteral("suspended"),
                              QStringLiteral("ready"), QStringLiteral("running"),
                              QStringLiteral("finished")}));
        QCOMPARE(run.qtLoop.loop().threads().count(), std::size_t(0));
    }

    void whatTheCallThrowsIsThrownWhereItIsAwaited()
    {
        QtRun run;
        const Task<int> task = run.qtLoop.loop().createTask(fails());
        QTRY_VERIFY(task->isDone());
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, task->result());
    }

    void theLoopGoesOnMeanwhile()
    {
        QtRun run;
        std::promise<int> gate;
        EventLoop &loop = run.qtLoop.loop();
        const Task<int> waiting = loop.createTask(waitForGate(gate.get_future().share()));
        const Task<void> opening = loop.createTask(open(&gate));
        QTRY_VERIFY(waiting->isDone());
        QVERIFY(opening->isDone());
        QCOMPARE(waiting->result(), 7);
    }

    void whoIsCancelledGoesOnAtOnceAndTheThreadIsTold()
    {
        QtRun run;
        std::atomic<int> stopped = 0;
        EventLoop &loop = run.qtLoop.loop();
        const Task<int> task = loop.createTask(block(&stopped));
        QTRY_COMPARE(loop.threads().count(), std::size_t(1));
        QCOMPARE(stopped.load(), 0);
        task->cancel();
        QTRY_VERIFY(task->isCancelled());
        QTRY_COMPARE(loop.threads().count(), std::size_t(0)); // its end came in
        QCOMPARE(stopped.load(), 1);
    }

    void aLoopThatGoesWaitsForItsThreads()
    {
        std::atomic<int> stopped = 0;
        {
            QtRun run;
            EventLoop &loop = run.qtLoop.loop();
            const Task<int> first = loop.createTask(block(&stopped));
            const Task<int> second = loop.createTask(block(&stopped));
            QTRY_COMPARE(loop.threads().count(), std::size_t(2));
        }
        QCOMPARE(stopped.load(), 2);
    }
};

QTEST_GUILESS_MAIN(TestQtThreads)
#include "tst_qtthreads.moc"
