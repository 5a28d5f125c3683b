// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/processtable.h"
#include "tests/support/program.h"
#include "tests/support/virtualscreen.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace coroscope::test;

namespace {

// How long a key may take to change the title: some change nothing that it names. A press too early would only be
// kept for later, but then a beat could pass unseen.
constexpr int kNoticed = 1200; // ms

struct Entry
{
    QString lesson; // its id
    int beats = 0;
};

// Of a playlist of the program, as its files say.
std::vector<Entry> entriesOf(const QString &playlist)
{
    std::vector<Entry> entries;
    const QDir source(QStringLiteral(COROSCOPE_SOURCE_DIR));
    const auto read = [&source](const QString &path) {
        QFile file(source.filePath(path));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    };
    const QDir lessons(source.filePath(u"resources/lessons"_qs));
    const QJsonArray all =
        read(u"resources/playlists/%1.json"_qs.arg(playlist))[u"entries"].toArray();
    for (const QJsonValue &one : all) {
        const QString id = one[u"lesson"].toString();
        const QStringList files = lessons.entryList({u"*-%1.json"_qs.arg(id)});
        const QJsonObject lesson = read(u"resources/lessons/"_qs + files.value(0));
        entries.push_back({id, int(lesson[u"beats"].toArray().size())});
    }
    return entries;
}

} // namespace

/// The 45-minute lecture on a real X server as large as a projector, by PageDown alone. Its requests take 60 ms each, so
/// that it takes less than a minute. COROSCOPE_LECTURE_PICTURES names a folder that keeps a picture of each press.
class LectureShowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<VirtualScreen> m_screen;
    std::vector<Entry> m_entries;

    QString shortPlaylist() const
    {
        QJsonArray entries;
        for (const Entry &entry : m_entries)
            entries << QJsonObject{{u"lesson"_qs, entry.lesson}, {u"delay"_qs, u"60ms"_qs}};
        QFile file(m_folder.filePath(u"short.json"_qs));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(QJsonObject{{u"title"_qs, u"Coroutines in 45 minutes"_qs},
                                                 {u"minutes"_qs, 45},
                                                 {u"entries"_qs, entries}})
                           .toJson());
        return file.fileName();
    }
    void keepSettings(const QByteArray &scheme) const
    {
        const QDir folder(m_folder.filePath(u"config"_qs));
        QVERIFY(folder.mkpath(u"Coroscope"_qs));
        QFile file(folder.filePath(u"Coroscope/coroscope.conf"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nhasRun=true\nlanguage=en\nscheme=" + scheme + '\n');
    }
    QImage picture() const { return m_screen->picture(); }
    // Nothing but the time in the corner moves any more.
    void waitUntilStill() const
    {
        constexpr int kLooks = 6;
        QImage last;
        int same = 0;
        [[maybe_unused]] const bool isStill = QTest::qWaitFor(
            [&] {
                const QImage all = picture();
                const QImage now = all.copy(0, 70, all.width(), all.height() - 70);
                same = now == last ? same + 1 : 0;
                last = now;
                return same == kLooks;
            },
            20'000);
    }
    QString title(const QByteArray &id) const
    {
        return QString::fromUtf8(m_screen->tell({u"getwindowname"_qs, QString::fromLatin1(id)}));
    }
    QByteArray waitForWindow(pid_t pid) const
    {
        QByteArray id;
        const bool isThere = QTest::qWaitFor(
            [&] {
                id = m_screen->tell({u"search"_qs, u"--all"_qs, u"--onlyvisible"_qs, u"--pid"_qs,
                                     QString::number(pid), u"--name"_qs, u"^Coroscope"_qs});
                return !id.isEmpty() && !id.contains('\n');
            },
            kPatience);
        return isThere ? id : QByteArray();
    }
    void keepPicture(int press) const
    {
        const QString folder = qEnvironmentVariable("COROSCOPE_LECTURE_PICTURES");
        if (folder.isEmpty())
            return;
        waitUntilStill();
        picture().save(QStringLiteral("%1/%2-%3.png")
                           .arg(folder, QString::fromLatin1(QTest::currentDataTag()))
                           .arg(press, 3, 10, QLatin1Char('0')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(VirtualScreen::missing().isEmpty(), qPrintable(VirtualScreen::missing()));
        m_entries = entriesOf(u"lecture"_qs);
        QVERIFY(m_entries.size() >= 5);
        const QString runtime = m_folder.filePath(u"runtime"_qs);
        QVERIFY(QDir().mkdir(runtime));
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_qs)));
        for (const char *name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
            qunsetenv(name);
    }

    void theLectureGoesByPageDownAlone_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("scheme");
        QTest::newRow("dark") << QSize(1280, 720) << QByteArray("dark");
        QTest::newRow("light") << QSize(1280, 720) << QByteArray("light");
        if (qEnvironmentVariableIsEmpty("COROSCOPE_LECTURE_PICTURES"))
            return;
        QTest::newRow("small") << QSize(1024, 768) << QByteArray("light");
    }
    void theLectureGoesByPageDownAlone()
    {
        QFETCH(const QSize, size);
        QFETCH(const QByteArray, scheme);
        m_screen = std::make_unique<VirtualScreen>(size);
        QVERIFY(m_screen->isUp());
        qputenv("DISPLAY", m_screen->display());
        keepSettings(scheme);
        Program program(command({u"--present"_qs, u"--playlist"_qs, shortPlaylist()}));
        const QByteArray id = waitForWindow(program.pid());
        QVERIFY2(!id.isEmpty(), program.process().readAllStandardError().constData());
        m_screen->tell({u"windowfocus"_qs, QString::fromLatin1(id)});
        m_screen->moveTo({size.width() - 2, size.height() - 2});

        int beats = 0;
        for (const Entry &entry : m_entries)
            beats += entry.beats;
        QStringList seen;
        QList<pid_t> children;
        QString before;
        for (int press = 0; press < 8 * beats; ++press) {
            QString now = title(id);
            [[maybe_unused]] const bool isOther =
                QTest::qWaitFor([&] { return (now = title(id)) != before; }, kNoticed);
            children << childrenOf(program.pid());
            // A press more would be kept, and the next beat be gone before it is looked at.
            QVERIFY(QTest::qWaitFor(
                [&] {
                    now = title(id);
                    children << childrenOf(program.pid());
                    return !now.endsWith(QStringLiteral("running"));
                },
                kPatience));
            const QString place = now.section(QStringLiteral(" — "), 1);
            if (!seen.contains(place))
                seen << place;
            keepPicture(press);
            if (place == QStringLiteral("the end"))
                break;
            before = now;
            m_screen->press("Next");
        }
        // Every beat of every lesson came, in its order, and after them the end.
        QStringList expected;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            for (int beat = 1; beat <= m_entries[i].beats; ++beat)
                expected << QStringLiteral("%1 / %2 · %3 / %4")
                                .arg(i + 1)
                                .arg(m_entries.size())
                                .arg(beat)
                                .arg(m_entries[i].beats);
        }
        expected << QStringLiteral("the end");
        QStringList places;
        for (const QString &one : std::as_const(seen)) {
            QStringList parts = one.split(QStringLiteral(" · "));
            if (parts.size() > 2)
                parts = {parts.first(), parts.last()}; // the lesson's title is between them
            places << parts.join(QStringLiteral(" · "));
        }
        QCOMPARE(places.join(u'\n'), expected.join(u'\n'));
        QVERIFY(!children.isEmpty()); // its runs were real

        m_screen->press("Escape");
        m_screen->press("Escape");
        QVERIFY(QTest::qWaitFor([&] { return !title(id).contains(QStringLiteral("the end")); },
                                kPatience));
        m_screen->press("ctrl+q");
        const Ending ending = program.ending();
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.err.isEmpty(), ending.shown().constData());
        QTRY_VERIFY_WITH_TIMEOUT(!isAnyRunning(children), kPatience);
    }
};

QTEST_GUILESS_MAIN(LectureShowTest)
#include "tst_lectureshow.moc"
