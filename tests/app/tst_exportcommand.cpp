// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/recordinglines.h"

#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

/// Exports of one real comparison agree with its recordings.
class ExportCommandTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<RecordingLines> m_recordings;

    QByteArray exported(const QString &format) const
    {
        const Ending ending =
            run({u"export"_qs, u"x.coroscope"_qs, u"--format"_qs, format, u"-o"_qs, u"-"_qs},
                m_folder.path());
        return ending.code == 0 && ending.err.isEmpty() ? ending.out : ending.shown();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE_EXIT(run("compare -n 6 --delay 60ms -o x.coroscope", m_folder.path()), 0);
        m_recordings = readRecordings(m_folder.filePath(u"x.coroscope"_qs));
        QCOMPARE(m_recordings.size(), 4);
    }

    void aRowForEachTask()
    {
        const QList<QByteArray> lines = exported(u"csv-tasks"_qs).trimmed().split('\n');
        qsizetype tasks = 0;
        for (const RecordingLines &recording : m_recordings)
            tasks += recording.header[u"tasks"].toArray().size();
        QCOMPARE(lines.size(), tasks + 1);
        const QList<QByteArray> columns = lines.first().trimmed().split(',');
        QCOMPARE(columns.first(), "run");
        const qsizetype state = columns.indexOf("state");
        QVERIFY(state > 0);
        for (const QByteArray &line : lines.mid(1))
            QCOMPARE(line.split(',')[state], "finished");
    }

    void aRowForEachEvent()
    {
        const QList<QByteArray> lines = exported(u"csv-events"_qs).trimmed().split('\n');
        qsizetype events = 0;
        for (const RecordingLines &recording : m_recordings) {
            QCOMPARE(recording.end[u"events"].toInteger(), recording.events.size());
            events += recording.events.size();
        }
        QCOMPARE(lines.size(), events + 1);
        for (const char *kind : {"blocked", "suspended", "answered", "chunkTaken", "tick"}) {
            qsizetype recorded = 0;
            for (const RecordingLines &recording : m_recordings)
                recorded += recording.of(QString::fromUtf8(kind)).size();
            const auto written =
                std::count_if(lines.begin(), lines.end(),
                              [&](const QByteArray &line) { return line.split(',')[2] == kind; });
            QCOMPARE(qsizetype(written), recorded);
            QVERIFY(recorded > 0);
        }
    }

    void jsonHasAllTasksAndTheFigures()
    {
        const QJsonObject json = QJsonDocument::fromJson(exported(u"json"_qs)).object();
        QCOMPARE(json[u"schema"].toString(), u"coroscope.export/1"_qs);
        const QJsonArray recordings = json[u"recordings"].toArray();
        QCOMPARE(recordings.size(), 4);
        for (int i = 0; i < 4; ++i) {
            const RecordingLines &recorded = m_recordings[i];
            QCOMPARE(recordings[i][u"strategy"], recorded.header[u"strategy"]);
            QCOMPARE(recordings[i][u"scenario"], recorded.header[u"scenario"]);
            QCOMPARE(recordings[i][u"facts"], recorded.header[u"facts"]);
            QCOMPARE(recordings[i][u"complete"].toBool(), true);
            QCOMPARE(recordings[i][u"tasks"].toArray().size(),
                     recorded.header[u"tasks"].toArray().size());
            QCOMPARE(recordings[i][u"metrics"][u"finished"].toInt(), 6);
        }
    }

    void theSameRecordingGivesTheSameBytes()
    {
        for (const QString &format : {u"csv-tasks"_qs, u"csv-events"_qs, u"json"_qs}) {
            const QByteArray bytes = exported(format);
            QVERIFY(bytes == exported(format));
            QVERIFY(bytes.endsWith('\n'));
        }
    }

    void severalFilesAreExportedTogether()
    {
        const Ending ending =
            run("export x.coroscope x.coroscope --format csv-tasks -o -", m_folder.path());
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.out.count('\n'), 2 * exported(u"csv-tasks"_qs).count('\n') - 1);
        QVERIFY(ending.out.contains("\n7,process-pool,"));
    }

    void aDamagedRecordingIsExportedWithAWarning()
    {
        QFile whole(m_folder.filePath(u"x.coroscope"_qs));
        QFile cut(m_folder.filePath(u"cut.coroscope"_qs));
        QVERIFY(whole.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly));
        cut.write(whole.read(whole.size() - 700));
        cut.close();
        const Ending ending = run("export cut.coroscope --format json -o -", m_folder.path());
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.err.startsWith("coroscope: ") && ending.err.contains("cut.coroscope"),
                 ending.shown().constData());
        const QJsonArray recordings = ending.json()[u"recordings"].toArray();
        QCOMPARE(recordings.size(), 4);
        QCOMPARE(recordings[0][u"complete"].toBool(), true);
        QCOMPARE(recordings[3][u"complete"].toBool(), false);
    }

    void anInputThatCannotBeReadIsNamed()
    {
        for (const char *input : {"missing.coroscope", "/"}) {
            const Ending ending = run({u"export"_qs, QString::fromUtf8(input), u"--format"_qs,
                                       u"json"_qs, u"-o"_qs, u"never.json"_qs},
                                      m_folder.path());
            QCOMPARE_EXIT(ending, 3);
            QVERIFY2(ending.err.contains(input), ending.shown().constData());
        }
        QVERIFY(!QFile::exists(m_folder.filePath(u"never.json"_qs)));
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "tst_exportcommand.moc"
