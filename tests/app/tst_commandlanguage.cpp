// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

/// Which language the command line speaks, and what never changes.
class TestCommandLanguage : public QObject
{
    Q_OBJECT

    // Messages in `language`; characters are UTF-8 whatever locales are installed.
    static Ending runIn(const char *language, const char *words, const QString &folder = {})
    {
        qunsetenv("LC_ALL");
        qunsetenv("LANGUAGE");
        qputenv("LC_CTYPE", "C.UTF-8");
        qputenv("LANG", language);
        const Ending ending = run(words, folder);
        qputenv("LC_ALL", "C.UTF-8");
        return ending;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void helpAndMessagesAreInTheSystemsLanguage()
    {
        const Ending help = runIn("zh_CN.UTF-8", "--help");
        QCOMPARE_EXIT(help, 0);
        QVERIFY2(help.out.contains("用法："), help.shown().constData());
        QVERIFY2(help.out.contains("coroscope render"), help.shown().constData());
        const Ending options = runIn("zh_CN.UTF-8", "run --help");
        QCOMPARE_EXIT(options, 0);
        QVERIFY2(options.out.contains("显示本帮助"), options.shown().constData());
        const Ending wrong = runIn("zh_CN.UTF-8", "run --delay 3");
        QCOMPARE_EXIT(wrong, 2);
        QVERIFY2(wrong.err.contains("需要单位"), wrong.shown().constData());
        const Ending unknown = runIn("zh_CN.UTF-8", "walk");
        QCOMPARE_EXIT(unknown, 2);
        QVERIFY2(unknown.err.contains("没有命令“walk”"), unknown.shown().constData());
    }

    void otherLanguagesGetEnglish()
    {
        for (const char *language : {"C", "C.UTF-8", "en_GB.UTF-8", "de_DE.UTF-8", "zh_TW.UTF-8"}) {
            const Ending help = runIn(language, "--help");
            QCOMPARE_EXIT(help, 0);
            QVERIFY2(help.out.contains("Usage:"), help.shown().constData());
        }
    }

    void tablesAreTranslatedAndStandInColumns()
    {
        const Ending table = runIn("zh_CN.UTF-8", "predict -s sequential,coroutine -n 3");
        QCOMPARE_EXIT(table, 0);
        const QList<QByteArray> lines = table.out.split('\n');
        QVERIFY2(lines.value(0).startsWith("策略"), table.shown().constData());
        QVERIFY2(lines.value(2).startsWith("sequential"), table.shown().constData());
    }

    void whatProgramsReadIsTheSameInEachLanguage()
    {
        for (const char *words : {"predict -s coroutine,process-pool -n 5 --json",
                                  "predict -s coroutine -n 5 --json"}) {
            const Ending english = runIn("C", words);
            const Ending chinese = runIn("zh_CN.UTF-8", words);
            QCOMPARE_EXIT(english, 0);
            QCOMPARE(chinese.out, english.out);
        }
        const QTemporaryDir folder;
        for (const char *language : {"C", "zh_CN.UTF-8"}) {
            const QByteArray name = language;
            QCOMPARE_EXIT(runIn(language,
                                ("predict -s coroutine -n 5 -o " + name + ".coroscope").constData(),
                                folder.path()),
                          0);
            for (const char *format : {"csv-tasks", "csv-events", "json"}) {
                QCOMPARE_EXIT(
                    runIn(language,
                          ("export C.coroscope -o " + name + "." + format + " --format " + format)
                              .constData(),
                          folder.path()),
                    0);
                QVERIFY2(!bytesOf(folder.filePath(QString::fromUtf8("C." + QByteArray(format))))
                              .isEmpty(),
                         format);
                QVERIFY2(bytesOf(folder.filePath(QString::fromUtf8(name + "." + format))) ==
                             bytesOf(folder.filePath(QString::fromUtf8("C." + QByteArray(format)))),
                         format);
            }
        }
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("zh_CN.UTF-8.coroscope"))),
                 bytesOf(folder.filePath(QStringLiteral("C.coroscope"))));
    }

    void renderHasALanguageOfItsOwn()
    {
        const QTemporaryDir folder;
        QCOMPARE_EXIT(run("predict -s coroutine -n 3 -o a.coroscope", folder.path()), 0);
        const auto drawn = [&folder](const char *language, const char *option, const char *what) {
            const QByteArray words = QByteArray("render a.coroscope -o a.png --force --size 800x600"
                                                " --scale 1 --what ") +
                                     what + ' ' + option;
            const Ending ending = runIn(language, words.constData(), folder.path());
            return ending.code == 0 ? bytesOf(folder.filePath(QStringLiteral("a.png")))
                                    : ending.shown();
        };
        for (const char *what : {"timeline", "window"}) {
            const QByteArray english = drawn("C", "", what);
            const QByteArray chinese = drawn("C", "--lang zh_CN", what);
            QVERIFY(english.startsWith("\x89PNG"));
            QVERIFY(chinese.startsWith("\x89PNG"));
            QVERIFY(english != chinese);
            QVERIFY(drawn("zh_CN.UTF-8", "", what) == chinese);
            QVERIFY(drawn("zh_CN.UTF-8", "--lang=en", what) == english);
        }
        const Ending wrong = run("render a.coroscope -o b.png --lang tlh", folder.path());
        QCOMPARE_EXIT(wrong, 2);
        QVERIFY2(wrong.err.contains("'lang' must be one of en, zh_CN, got 'tlh'."),
                 wrong.shown().constData());
    }
};

QTEST_GUILESS_MAIN(TestCommandLanguage)
#include "tst_commandlanguage.moc"
