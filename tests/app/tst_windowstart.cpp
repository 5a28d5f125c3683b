// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QTest>

using namespace coroscope::test;

/// What opens the window, and what does not.
class WindowStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            qunsetenv(name);
    }

    void withoutADisplayItSaysWhatElseThereIs_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no words") << QStringList();
        QTest::newRow("a recording") << QStringList{u"some.coroscope"_qs};
        QTest::newRow("two") << QStringList{u"some.coroscope"_qs, u"other.coroscope"_qs};
    }
    void withoutADisplayItSaysWhatElseThereIs()
    {
        QFETCH(QStringList, words);
        const Ending ending = run(words);
        QCOMPARE_EXIT(ending, 3);
        QCOMPARE(ending.out, "");
        QVERIFY2(ending.err.contains("There is no display here to open the window on.") &&
                     ending.err.contains("coroscope compare") &&
                     ending.err.contains("coroscope --help"),
                 ending.err.constData());
        QCOMPARE(ending.err.count('\n'), 1);
    }

    void aDisplayThatNobodyServesIsNone()
    {
        for (const char *display : {":54321", ":54321.0", ":", ""}) {
            qputenv("DISPLAY", display);
            const Ending ending = run(QStringList());
            qunsetenv("DISPLAY");
            QCOMPARE_EXIT(ending, 3);
            QVERIFY2(ending.err.startsWith("coroscope: There is no display here"),
                     ending.err.constData());
        }
    }

    void aWordThatIsNoCommandIsRefused()
    {
        for (const QStringList &words : {QStringList{u"nonsense"_qs},
                                         {u"nonsense"_qs, u"some.coroscope"_qs},
                                         {u"nonsense"_qs, u"--tasks"_qs, u"3"_qs}}) {
            const Ending ending = run(words);
            QCOMPARE_EXIT(ending, 2);
            QCOMPARE(ending.out, "");
            QVERIFY2(ending.err.contains("There is no command 'nonsense'"), ending.err.constData());
        }
    }

    void commandsNeedNoDisplay()
    {
        for (const char *words : {"--version", "--help", "strategies", "predict -n 3"})
            QCOMPARE_EXIT(run(words), 0);
    }
};

QTEST_GUILESS_MAIN(WindowStartTest)
#include "tst_windowstart.moc"
