// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/relay.h"
#include "core/coroutine/sleep.h"
#include "core/coroutine/task.h"
#include "tests/support/qtrun.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QPromise>
#include <QTest>

using namespace coroscope;
using test::QtRun;
using namespace std::chrono_literals;

// What may stand behind co_await, and what may not: the static answer to Python's TypeError.
static_assert(Awaitable<Sleep>);
static_assert(Awaitable<Coroutine<int>>);
static_assert(Awaitable<Task<int>>);
static_assert(Awaitable<QFuture<int>>);
static_assert(Awaitable<QCoro::Task<int>>);
static_assert(!Awaitable<int>);
static_assert(!Awaitable<std::string>);
static_assert(!Awaitable<QByteArray>);

namespace {

Coroutine<int> awaitFuture(QFuture<int> future)
{
    const int value = co_await future;
    co_return value + 1;
}

QCoro::Task<int> foreignTask(int value)
{
    co_return value;
}

QCoro::Task<int> foreignFailure()
{
    co_await QCoro::sleepFor(1ms);
    throw std::runtime_error("foreign");
}

Coroutine<int> awaitForeignTask()
{
    const int value = co_await foreignTask(5);
    co_return value;
}

Coroutine<int> awaitForeignFailure()
{
    const int value = co_await foreignFailure();
    co_return value;
}

Coroutine<void> sleepTwice()
{
    co_await sleep(2ms);
    co_await sleep(2ms);
}

} // namespace

class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignAwaitIsReadyBeforeItRuns();
    void aForeignAwaitThatIsThereAlreadyDoesNotSuspend();
    void anExceptionComesThrough();
    void aCancelledForeignAwaitIsLeftBehindHarmlessly();
    void timersNeverFireEarly();
};

void TestRelay::aForeignAwaitIsReadyBeforeItRuns()
{
    QtRun run;
    QPromise<int> promise;
    promise.start();
    const Task<int> task = run.qtLoop.loop().createTask(awaitFuture(promise.future()));
    QTRY_COMPARE(task->state(), State::Suspended);
    promise.addResult(41);
    promise.finish();
    QTRY_VERIFY(task->isDone());
    QCOMPARE(task->result(), 42);
    QCOMPARE(run.kinds(task->id()),
             (QStringList{u"created"_qs, u"scheduled"_qs, u"running"_qs, u"suspended"_qs,
                          u"ready"_qs, u"running"_qs, u"finished"_qs}));
}

void TestRelay::aForeignAwaitThatIsThereAlreadyDoesNotSuspend()
{
    QtRun run;
    const Task<int> task = run.qtLoop.loop().createTask(awaitForeignTask());
    QTRY_VERIFY(task->isDone());
    QCOMPARE(task->result(), 5);
    QVERIFY(run.kinds(task->id()).contains(u"notSuspended"_qs));
}

void TestRelay::anExceptionComesThrough()
{
    QtRun run;
    const Task<int> task = run.qtLoop.loop().createTask(awaitForeignFailure());
    QTRY_VERIFY(task->isDone());
    QCOMPARE(QString::fromStdString(reason(task->exception())), u"foreign"_qs);
}

void TestRelay::aCancelledForeignAwaitIsLeftBehindHarmlessly()
{
    QtRun run;
    QPromise<int> promise;
    promise.start();
    const Task<int> task = run.qtLoop.loop().createTask(awaitFuture(promise.future()));
    QTRY_COMPARE(task->state(), State::Suspended);
    task->cancel();
    QTRY_VERIFY(task->isDone());
    QVERIFY(task->isCancelled());
    promise.addResult(1);
    promise.finish();
    const Task<void> later = run.qtLoop.loop().createTask(sleepTwice());
    QTRY_VERIFY(later->isDone());
    QVERIFY(task->isCancelled());
}

void TestRelay::timersNeverFireEarly()
{
    QtRun run;
    const std::int64_t before = run.clock.now();
    const Task<void> task = run.qtLoop.loop().createTask(sleepTwice());
    QTRY_VERIFY(task->isDone());
    QVERIFY(run.clock.now() - before >= 4'000'000);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
