// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HandoutCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProcessesWriteTheSameBytes()
    {
        const QTemporaryDir folder;
        QCOMPARE_EXIT(run("handout ten-minutes --lang zh_CN -o a.pdf", folder.path()), 0);
        QCOMPARE_EXIT(run("handout ten-minutes --lang zh_CN -o b.pdf", folder.path()), 0);
        const QByteArray first = contentOf(folder.filePath(u"a.pdf"_qs));
        QVERIFY(first.startsWith("%PDF-"));
        QVERIFY(first == contentOf(folder.filePath(u"b.pdf"_qs)));
    }

    void anExistingFileIsReplacedOnlyByForce()
    {
        const QTemporaryDir folder;
        QCOMPARE_EXIT(run("handout ten-minutes -o a.pdf", folder.path()), 0);
        QCOMPARE_EXIT(run("handout ten-minutes -o a.pdf", folder.path()), 5);
        QCOMPARE_EXIT(run("handout ten-minutes -o a.pdf --force", folder.path()), 0);
    }

    void aPlaylistOfOnesOwnIsReadFromItsFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"minutes": 5, "entries": [{"lesson": "one-request", "delay": "200ms"}]})");
        file.close();
        QCOMPARE_EXIT(run("handout mine.json -o a.pdf", folder.path()), 0);
        QVERIFY(contentOf(folder.filePath(u"a.pdf"_qs)).startsWith("%PDF-"));
    }

    void mistakesAreNamed()
    {
        const QTemporaryDir folder;
        QCOMPARE_EXIT(run("handout ten-minutes -o a.txt", folder.path()), 2);
        QCOMPARE_EXIT(run("handout ten-minutes", folder.path()), 2);
        QCOMPARE_EXIT(run("handout ten-minutes -o a.pdf --lang xx", folder.path()), 2);
        const Ending unknown = run("handout eleven-minutes -o a.pdf", folder.path());
        QCOMPARE_EXIT(unknown, 3);
        QVERIFY2(unknown.err.contains("ten-minutes, lecture, double-lecture"),
                 unknown.shown().constData());
        QVERIFY(!QFile::exists(folder.filePath(u"a.pdf"_qs)));
    }
};

QTEST_GUILESS_MAIN(HandoutCommandTest)
#include "tst_handoutcommand.moc"
