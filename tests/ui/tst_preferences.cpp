// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/preferences.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

/// What is kept from one session to the next, in a folder of its own.
class TestPreferences : public QObject
{
    Q_OBJECT

    static QTemporaryDir &folder()
    {
        static QTemporaryDir made;
        return made;
    }
    static QString path() { return folder().filePath(QStringLiteral("Coroscope/coroscope.conf")); }
    static QByteArray written()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    static void compare(const Preferences &a, const Preferences &b)
    {
        QCOMPARE(a.scheme, b.scheme);
        QCOMPARE(a.scale, b.scale);
        QCOMPARE(a.geometry, b.geometry);
        QCOMPARE(a.strategy, b.strategy);
        QVERIFY(a.scenario == b.scenario);
        QCOMPARE(a.compared, b.compared);
        QCOMPARE(a.axis, b.axis);
        QCOMPARE(a.hasRun, b.hasRun);
        QCOMPARE(a.speed, b.speed);
        QCOMPARE(a.loops, b.loops);
        QCOMPARE(a.isStill, b.isStill);
    }

public:
    // Before Qt looks where settings are kept.
    static void initMain() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder().path())); }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void withoutAFileTheyAreTheDefaults()
    {
        QVERIFY(!QFile::exists(path()));
        compare(loadPreferences(), Preferences());
        const Preferences first;
        QCOMPARE(first.scenario.tasks, 5u);
        QVERIFY(first.scenario.delay == 3s);
        QCOMPARE(first.strategy, QStringLiteral("coroutine"));
        QVERIFY(!first.hasRun);
    }

    void whatIsSavedIsReadAgain()
    {
        Preferences preferences;
        preferences.scheme = ColourScheme::Dark;
        preferences.scale = 1.3;
        preferences.geometry = QByteArray("\x00\xff window", 9);
        preferences.strategy = QStringLiteral("process-pool");
        preferences.scenario.tasks = 137;
        preferences.scenario.delay = 250ms;
        preferences.scenario.url = "http://127.0.0.1:8080/slow";
        preferences.scenario.processes = 3;
        preferences.scenario.errorRate = 0.25;
        preferences.scenario.jitter = 1500us;
        preferences.compared = {QStringLiteral("coroutine"), QStringLiteral("sequential")};
        preferences.axis = AxisKind::Clock;
        preferences.hasRun = true;
        preferences.speed = 0.1;
        preferences.loops = true;
        preferences.isStill = true;
        savePreferences(preferences);
        compare(loadPreferences(), preferences);
        // What is no longer so leaves nothing behind.
        savePreferences(Preferences());
        compare(loadPreferences(), Preferences());
    }

    void aDamagedValueIsItsDefault_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *line : {"scheme=purple",
                                 "scale=abc",
                                 "scale=nan",
                                 "scale=",
                                 "geometry=garbage",
                                 "strategy=none-such",
                                 "strategy=",
                                 "axis=polar",
                                 "speed=fast",
                                 "speed=nan",
                                 "speed=-7",
                                 "loops=perhaps",
                                 "hasRun=perhaps",
                                 "compared=none-such",
                                 "[scenario]\ntasks=0",
                                 "[scenario]\ntasks=many",
                                 "[scenario]\nno-such-field=1",
                                 "[scenario]\ndelay=-3s",
                                 "[scenario]\nurl=gopher://x",
                                 "[scenario",
                                 "\xff\xfe\x00",
                                 "=\n=\n[]"})
            QTest::newRow(line) << QByteArray(line);
    }
    void aDamagedValueIsItsDefault()
    {
        QFETCH(QByteArray, text);
        write(text.startsWith('[') ? text : "[General]\n" + text);
        Preferences read = loadPreferences();
        read.geometry.clear(); // the window itself refuses what is none
        compare(read, Preferences());
    }

    void aScaleOutsideItsRangeIsTheNearestOne()
    {
        write("[General]\nscale=100");
        QCOMPARE(loadPreferences().scale, Preferences::kLargestScale);
        write("[General]\nscale=0.001");
        QCOMPARE(loadPreferences().scale, Preferences::kLeastScale);
    }

    void secretsAreNotKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("user") << "url"
                              << "https://me:xyzzy@example.org/";
        QTest::newRow("query") << "url"
                               << "https://example.org/?key=xyzzy";
        QTest::newRow("header") << "header"
                                << "Authorization: Bearer xyzzy";
        QTest::newRow("body") << "body"
                              << "password=xyzzy";
        QTest::newRow("file") << "cacert"
                              << "/home/xyzzy/authority.pem";
    }
    void secretsAreNotKept()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Preferences preferences;
        preferences.scenario.tasks = 77;
        const auto refused =
            setField(preferences.scenario, field.toStdString(), value.toStdString());
        QVERIFY2(!refused, refused ? english(*refused).c_str() : "");
        savePreferences(preferences);
        QVERIFY(!written().isEmpty());
        QVERIFY2(!written().contains("xyzzy"), written().constData());
        // A request that is not the one that was asked for is none.
        const Scenario read = loadPreferences().scenario;
        QVERIFY(read == Preferences().scenario || field == u"url");
        QVERIFY(read.url.find("…") == std::string::npos);
        QVERIFY(read.url.find("%E2%80%A6") == std::string::npos);
    }

    void aFolderThatCannotBeWrittenIsNoTrouble()
    {
        QFile::remove(path());
        const QString place = QFileInfo(path()).path();
        QDir(place).removeRecursively();
        QFile blocking(place); // a file where the folder should be
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        blocking.close();
        savePreferences(Preferences());
        compare(loadPreferences(), Preferences());
        QVERIFY(QFile::remove(place));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
