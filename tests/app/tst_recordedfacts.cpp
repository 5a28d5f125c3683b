// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/recordinglines.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace coroscope::test;

namespace {

constexpr int kTasks = 20;
constexpr qint64 kDelay = 80'000'000;

} // namespace

/// What real runs of the three strategies record, read from their file as any other program would.
class RecordedFactsTest : public QObject
{
    Q_OBJECT

private:
    QMap<QString, RecordingLines> m_recordings;

    void addStrategies() const
    {
        QTest::addColumn<QString>("strategy");
        for (const QString &strategy : m_recordings.keys())
            QTest::newRow(qPrintable(strategy)) << strategy;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        QCOMPARE_EXIT(run("compare -s sequential,coroutine,process-pool,process-pool-coroutine,"
                          "thread-pool,qt-network -n 20 --delay 80ms -o x.coroscope",
                          folder.path()),
                      0);
        for (const RecordingLines &recording : readRecordings(folder.filePath(u"x.coroscope"_qs)))
            m_recordings[recording.header[u"strategy"].toString()] = recording;
        QCOMPARE(m_recordings.size(), 6);
    }

    void everyTaskIsCreatedOnceAndFinishesOnce_data() { addStrategies(); }
    void everyTaskIsCreatedOnceAndFinishesOnce()
    {
        QFETCH(QString, strategy);
        const RecordingLines &recording = m_recordings[strategy];
        QCOMPARE(recording.tasks().size(), kTasks);
        for (const int task : recording.tasks()) {
            QCOMPARE(recording.of(u"created"_qs, task).size(), 1);
            QCOMPARE(recording.of(u"finished"_qs, task).size(), 1);
            QCOMPARE(recording.of(u"failed"_qs, task).size(), 0);
            const QString result = recording.text(recording.of(u"finished"_qs, task)[0].arg);
            QCOMPARE(result, u"200 'Hello!'"_qs);
        }
        QVERIFY(!recording.end.contains(u"interrupted"));
    }

    void timeNeverGoesBack_data() { addStrategies(); }
    void timeNeverGoesBack()
    {
        QFETCH(QString, strategy);
        qint64 before = std::numeric_limits<qint64>::min();
        for (const EventLine &event : m_recordings[strategy].events) {
            QVERIFY(event.t >= before);
            before = event.t;
        }
    }

    void theStrategyStartsAtZero_data() { addStrategies(); }
    void theStrategyStartsAtZero()
    {
        QFETCH(QString, strategy);
        const RecordingLines &recording = m_recordings[strategy];
        for (const EventLine &event : recording.events) {
            if (event.t < 0) // start-up of the workers
                QCOMPARE(event.kind, u"laneStarted"_qs);
        }
        const qint64 last = recording.events.last().t;
        QVERIFY(double(last) / 1e9 + 1e-9 >=
                recording.header[u"facts"][u"wall_s"].toString().toDouble() -
                    recording.header[u"facts"][u"startup_s"].toString().toDouble());
    }

    void theEndpointsFactsLieBetweenTheClients_data() { addStrategies(); }
    void theEndpointsFactsLieBetweenTheClients()
    {
        QFETCH(QString, strategy);
        const RecordingLines &recording = m_recordings[strategy];
        const QList<int> endpoints = recording.lanes(u"endpoint"_qs);
        QCOMPARE(endpoints.size(), 1);
        for (const int task : recording.tasks()) {
            QList<EventLine> facts;
            for (const char *kind :
                 {"requestBegan", "accepted", "began", "answered", "requestEnded"}) {
                const QList<EventLine> found = recording.of(QString::fromUtf8(kind), task);
                QCOMPARE(found.size(), 1);
                facts << found[0];
            }
            // Qt says that it has sent a request when the endpoint may have it already.
            for (int i = strategy == u"qt-network" ? 2 : 1; i < 5; ++i)
                QVERIFY2(facts[i - 1].t <= facts[i].t, qPrintable(facts[i].kind));
            for (int i = 1; i < 4; ++i)
                QCOMPARE(facts[i].lane, endpoints[0]);
            QVERIFY(facts[3].t - facts[2].t >= kDelay);
            QCOMPARE(facts[3].arg, 200);
            QCOMPARE(facts[4].arg, 200);
        }
    }

    void allCoroutinesRunFirstInOneTickAndWaitBeforeOneIsReady()
    {
        const RecordingLines &recording = m_recordings[u"coroutine"_qs];
        const int tick = recording.of(u"running"_qs, recording.tasks()[0])[0].tick;
        QVERIFY(tick > 0);
        qsizetype suspendedBefore = 0;
        bool isAnyReady = false;
        for (const int task : recording.tasks())
            QCOMPARE(recording.of(u"running"_qs, task)[0].tick, tick);
        for (const EventLine &event : recording.events) {
            if (!recording.tasks().contains(event.task))
                continue;
            isAnyReady = isAnyReady || event.kind == u"ready";
            if (!isAnyReady && event.kind == u"suspended")
                ++suspendedBefore;
        }
        QVERIFY(isAnyReady);
        QCOMPARE(suspendedBefore, kTasks);
    }

    void aCoroutineIsReadyBeforeItRunsAgain()
    {
        const RecordingLines &recording = m_recordings[u"coroutine"_qs];
        for (const int task : recording.tasks()) {
            QString state;
            for (const EventLine &event : recording.events) {
                if (event.task != task)
                    continue;
                if (event.kind == u"running")
                    QVERIFY(state == u"scheduled" || state == u"ready");
                if (event.kind == u"ready")
                    QCOMPARE(state, u"suspended"_qs);
                if (event.kind == u"scheduled" || event.kind == u"ready" ||
                    event.kind == u"running" || event.kind == u"suspended")
                    state = event.kind;
            }
        }
        QCOMPARE(recording.of(u"blocked"_qs).size(), 0);
    }

    void aWaitNamesItsPlaces()
    {
        const RecordingLines &recording = m_recordings[u"coroutine"_qs];
        for (const EventLine &event : recording.of(u"suspended"_qs, recording.tasks()[0])) {
            QCOMPARE(event.why, u"readable"_qs);
            const QString places = recording.text(event.arg);
            static const QRegularExpression chain(
                u"^fetch\\(\\)\\[\\d+\\] core/strategies/coroutine\\.cpp:\\d+ > "
                u"get\\(\\)\\[\\d+\\] core/http/\\w+\\.cpp:\\d+ > "_qs);
            QVERIFY2(places.contains(chain), qPrintable(places));
        }
    }

    void oneAfterAnotherHasNoLoopAndSuspendsNothing()
    {
        const RecordingLines &recording = m_recordings[u"sequential"_qs];
        QCOMPARE(recording.lanes(u"loop"_qs).size(), 0);
        QCOMPARE(recording.lanes(u"thread"_qs).size(), 1);
        for (const char *kind : {"suspended", "notSuspended", "ready", "tick", "idle"})
            QCOMPARE(recording.of(QString::fromUtf8(kind)).size(), 0);
        QCOMPARE(recording.tasks(u"runner"_qs).size(), 0);
        const QList<EventLine> running = recording.of(u"running"_qs);
        const QList<EventLine> finished = recording.of(u"finished"_qs);
        QCOMPARE(running.size(), kTasks);
        for (int i = 0; i < kTasks; ++i) {
            QCOMPARE(running[i].task, recording.tasks()[i]);
            QCOMPARE(finished[i].task, running[i].task);
            QVERIFY(finished[i].t - running[i].t >= kDelay);
            if (i > 0)
                QVERIFY(running[i].t >= finished[i - 1].t);
        }
        QCOMPARE(recording.of(u"blocked"_qs).size(), kTasks);
        QCOMPARE(recording.of(u"unblocked"_qs).size(), kTasks);
    }

    void everyWorkerHasALaneAndTakesChunks()
    {
        const RecordingLines &recording = m_recordings[u"process-pool"_qs];
        const QList<int> workers = recording.lanes(u"worker"_qs);
        QCOMPARE(workers.size(), 8);
        const QList<EventLine> chunks = recording.of(u"chunkTaken"_qs);
        QCOMPARE(chunks.size(), kTasks); // 20 tasks, 8 workers: chunks of ceil(20 / 32)
        QSet<qint64> numbers;
        for (const EventLine &chunk : chunks) {
            QVERIFY(workers.contains(chunk.lane));
            numbers << chunk.arg;
        }
        QCOMPARE(numbers.size(), kTasks);
        for (const int worker : workers) {
            int started = 0;
            int ended = 0;
            for (const EventLine &event : recording.events) {
                started += event.lane == worker && event.kind == u"laneStarted";
                ended += event.lane == worker && event.kind == u"laneEnded" &&
                         recording.text(event.arg).isEmpty();
            }
            QCOMPARE(started, 1);
            QCOMPARE(ended, 1);
        }
    }

    void aWorkerIsBlockedInOneRequestAtATime()
    {
        const RecordingLines &recording = m_recordings[u"process-pool"_qs];
        const QList<int> workers = recording.lanes(u"worker"_qs);
        QMap<int, int> inside; // lane: the task that blocks it
        int blocked = 0;
        for (const EventLine &event : recording.events) {
            if (event.kind == u"blocked") {
                QVERIFY(workers.contains(event.lane));
                QCOMPARE(inside.value(event.lane), 0);
                inside[event.lane] = event.task;
                ++blocked;
            } else if (event.kind == u"unblocked") {
                QCOMPARE(inside.take(event.lane), event.task);
            }
        }
        QCOMPARE(blocked, kTasks);
        QVERIFY(inside.isEmpty());
        for (const int task : recording.tasks())
            QCOMPARE(recording.of(u"suspended"_qs, task).size(), 0);
    }
};

QTEST_GUILESS_MAIN(RecordedFactsTest)
#include "tst_recordedfacts.moc"
