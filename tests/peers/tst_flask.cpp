// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/recordinglines.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace coroscope::test;

namespace {

const QString kPython = u"/usr/bin/python3"_qs; // the distribution's, which has its Flask

/// Flask's own server in a process of its own, on a free port.
class FlaskServer
{
public:
    FlaskServer(const QString &script, const QString &seconds, const QString &threading)
        : m_program({kPython, script, seconds, threading})
    {
        static const QRegularExpression form(u"Running on (http://127\\.0\\.0\\.1:\\d+)"_qs);
        m_program.process().setReadChannel(QProcess::StandardError);
        const QDeadlineTimer deadline(kPatience);
        QString said;
        while (m_url.isEmpty() && !deadline.hasExpired() &&
               m_program.process().waitForReadyRead(int(deadline.remainingTime()))) {
            said += QString::fromUtf8(m_program.process().readAllStandardError());
            m_url = form.match(said).captured(1);
        }
    }
    /// "" if it did not start.
    QString url() const { return m_url + u'/'; }
    bool isRunning() const { return !m_url.isEmpty(); }

private:
    Program m_program;
    QString m_url;
};

} // namespace

/// A server that is not ours: Debian's Flask, as a reader of an article starts it.
class FlaskTest : public QObject
{
    Q_OBJECT

private:
    QString m_script;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_script = QFINDTESTDATA("slow_flask.py");
        QVERIFY(!m_script.isEmpty());
        if (Program({kPython, u"-c"_qs, u"import flask"_qs}).ending().code != 0)
            QSKIP("there is no Flask here (Debian: python3-flask)");
    }

    void aHundredCoroutinesWaitAtOnceForAThreadedServer()
    {
        const FlaskServer flask(m_script, u"0.3"_qs, u"threaded"_qs);
        QVERIFY(flask.isRunning());
        const Ending ending =
            run({u"run"_qs, u"-s"_qs, u"coroutine"_qs, u"-n"_qs, u"100"_qs, u"--delay"_qs,
                 u"300ms"_qs, u"--url"_qs, flask.url(), u"--json"_qs});
        QCOMPARE_EXIT(ending, 0);
        const QJsonObject result = ending.json();
        QVERIFY2(result[u"finished"].toInt() == 100, ending.shown().constData());
        QCOMPARE(result[u"max_in_flight"].toInt(), 100);
        QVERIFY(result[u"latency_s"][u"min"].toDouble() >= 0.3);
        QVERIFY(result[u"total_s"].toDouble() >= 0.3);
    }

    void aServerThatIsNotThreadedMakesAStaircase()
    {
        constexpr qint64 kDelay = 200'000'000;
        const FlaskServer flask(m_script, u"0.2"_qs, u"single"_qs);
        QVERIFY(flask.isRunning());
        const Ending ending = run({u"run"_qs, u"-s"_qs, u"coroutine"_qs, u"-n"_qs, u"5"_qs,
                                   u"--delay"_qs, u"200ms"_qs, u"--url"_qs, flask.url(), u"-o"_qs,
                                   u"stairs.coroscope"_qs, u"--json"_qs},
                                  m_folder.path());
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.json()[u"finished"].toInt() == 5, ending.shown().constData());
        QCOMPARE(ending.json()[u"max_in_flight"].toInt(), 5);
        const QList<RecordingLines> recordings =
            readRecordings(m_folder.filePath(u"stairs.coroscope"_qs));
        QCOMPARE(recordings.size(), 1);
        QList<qint64> ends;
        for (const int task : recordings[0].tasks())
            ends << recordings[0].of(u"finished"_qs, task)[0].t;
        std::sort(ends.begin(), ends.end());
        for (int i = 0; i < 5; ++i)
            QVERIFY2(ends[i] >= (i + 1) * kDelay, qPrintable(QString::number(ends[i])));
    }

    void theUsualStrategiesAgreeWithItsDelay()
    {
        const FlaskServer flask(m_script, u"0.05"_qs, u"threaded"_qs);
        QVERIFY(flask.isRunning());
        const Ending ending =
            run({u"compare"_qs, u"-n"_qs, u"8"_qs, u"--url"_qs, flask.url(), u"--json"_qs});
        QCOMPARE_EXIT(ending, 0);
        const QJsonArray runs = ending.json()[u"runs"].toArray();
        QCOMPARE(runs.size(), 4);
        for (const QJsonValue result : runs) {
            QVERIFY2(result[u"finished"].toInt() == 8, ending.shown().constData());
            QVERIFY(result[u"delay_s"].toDouble() >= 0.05); // measured
            QVERIFY(result[u"latency_s"][u"min"].toDouble() >= 0.05);
        }
        QVERIFY(runs[0][u"total_s"].toDouble() >= 8 * 0.05);
    }

    void aPageThatIsNotThereFailsEveryTask()
    {
        const FlaskServer flask(m_script, u"0"_qs, u"threaded"_qs);
        QVERIFY(flask.isRunning());
        const Ending ending = run({u"run"_qs, u"-n"_qs, u"3"_qs, u"--delay"_qs, u"1ms"_qs,
                                   u"--url"_qs, flask.url() + u"missing?token=s3cret"_qs,
                                   u"--json"_qs, u"-o"_qs, u"missing.coroscope"_qs},
                                  m_folder.path());
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.json()[u"failed"].toInt(), 3);
        QCOMPARE(ending.json()[u"errors"].toObject().keys(), QStringList{u"HTTP 404"_qs});
        QFile file(m_folder.filePath(u"missing.coroscope"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret"));
    }
};

QTEST_GUILESS_MAIN(FlaskTest)
#include "tst_flask.moc"
