// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/recordinglines.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace coroscope::test;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// What -o writes, and what it never destroys.
class OutputsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    Ending inFolder(const char *words) const { return run(words, m_folder->path()); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void aRunWritesItsRecordingAndItsPictures()
    {
        const Ending ending =
            inFolder("compare -n 4 --delay 20ms -o a.coroscope -o a.png -o a.SVG");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        QCOMPARE(readRecordings(at("a.coroscope")).size(), 4);
        QVERIFY(contentsOf(at("a.png")).startsWith("\x89PNG\r\n"));
        QVERIFY(contentsOf(at("a.SVG")).startsWith("<?xml"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
    }

    void anExistingFileIsRefusedAndUntouched_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("output");
        const auto row = [](const char *words, const char *output) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(output);
        };
        row("run --delay 1ms -o out.coroscope", "out.coroscope");
        row("run --delay 1ms -o out.png", "out.png");
        row("compare --delay 1ms -o out.svg", "out.svg");
        row("predict -o out.coroscope", "out.coroscope");
        row("render in.coroscope -o out.png", "out.png");
        row("render in.coroscope -o out.svg", "out.svg");
        row("export in.coroscope --format json -o out.json", "out.json");
        row("export in.coroscope --format csv-tasks -o in.coroscope", "in.coroscope");
    }
    void anExistingFileIsRefusedAndUntouched()
    {
        QFETCH(QString, words);
        QFETCH(QString, output);
        QCOMPARE_EXIT(inFolder("predict -n 2 -o in.coroscope"), 0);
        if (output != u"in.coroscope")
            write(m_folder->filePath(output), "precious");
        const QByteArray before = contentsOf(m_folder->filePath(output));

        Ending ending = inFolder(words.toUtf8().constData());
        QCOMPARE_EXIT(ending, 5);
        QCOMPARE(ending.err,
                 QByteArray("coroscope: '" + output.toUtf8() + "' exists; --force replaces it.\n"));
        QCOMPARE(ending.out, "");
        QCOMPARE(contentsOf(m_folder->filePath(output)), before);

        ending = inFolder(QByteArray(words.toUtf8() + " --force").constData());
        QCOMPARE_EXIT(ending, 0);
        QVERIFY(contentsOf(m_folder->filePath(output)) != before);
    }

    void aRefusedOutputIsToldBeforeTheRun()
    {
        write(at("out.coroscope"), "precious");
        const Ending ending = inFolder("run -s sequential -n 100 --delay 1h -o out.coroscope");
        QCOMPARE_EXIT(ending, 5);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        for (const char *words : {"run --delay 1ms -o missing/out.coroscope",
                                  "predict -o missing/out.svg", "predict -o missing/out.png"}) {
            const Ending ending = inFolder(words);
            QCOMPARE_EXIT(ending, 5);
            QVERIFY2(ending.err.startsWith("coroscope: There is no folder '") &&
                         ending.err.contains("/missing'"),
                     ending.shown().constData());
        }
        QCOMPARE_EXIT(inFolder("predict -o in.coroscope"), 0);
        QCOMPARE_EXIT(inFolder("render in.coroscope -o missing/out.png"), 5);
        QCOMPARE_EXIT(inFolder("export in.coroscope --format json -o missing/out.json"), 5);
        QVERIFY(!QDir(m_folder->path()).exists(u"missing"_qs));
    }

    void aFolderIsNoFile()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder.png"_qs));
        const Ending ending = inFolder("predict -o folder.png --force");
        QCOMPARE_EXIT(ending, 5);
        QCOMPARE(ending.err, "coroscope: 'folder.png' is a folder; name a file.\n");
    }

    void aFolderThatMayNotBeWrittenToIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const Ending ending = inFolder("predict -o out.coroscope");
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE_EXIT(ending, 5);
        QVERIFY2(ending.err.contains("may not be written to"), ending.shown().constData());
    }

    void aNameThatSaysNoFormatIsAUsageError()
    {
        for (const char *words : {"run -n 1000 --delay 1h -o out.txt", "run --delay 1h -o out",
                                  "predict -o -", "predict -o a.coroscope -o out.gif"}) {
            const Ending ending = inFolder(words);
            QCOMPARE_EXIT(ending, 2);
            QVERIFY2(ending.err.contains("does not say what to write"), ending.shown().constData());
            QVERIFY2(ending.err.contains("--help'"), ending.shown().constData());
        }
        for (const char *words : {"render in.coroscope -o out.gif", "render in.coroscope -o out"}) {
            const Ending ending = inFolder(words);
            QCOMPARE_EXIT(ending, 2);
            QVERIFY2(ending.err.contains("must name a .png or .svg"), ending.shown().constData());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void aFullDiskIsToldAndLeavesNothing()
    {
        // The limit of the size of files stands for it: 4 blocks of 512 or 1024 bytes.
        const QStringList words = {u"/bin/sh"_qs, u"-c"_qs,
                                   u"ulimit -f 4; trap '' XFSZ; exec \"$@\""_qs, u"sh"_qs};
        const Ending ending = Program(words + command({u"predict"_qs, u"-n"_qs, u"100"_qs, u"-o"_qs,
                                                       u"out.coroscope"_qs}),
                                      m_folder->path())
                                  .ending();
        QCOMPARE_EXIT(ending, 5);
        QVERIFY2(ending.err.startsWith("coroscope: Cannot write 'out.coroscope': "),
                 ending.shown().constData());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(OutputsTest)
#include "tst_outputs.moc"
