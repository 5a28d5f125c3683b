// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/processtable.h"
#include "tests/support/program.h"
#include "tests/support/sockettable.h"
#include "tests/support/virtualscreen.h"

#include <QColor>
#include <QTest>

#include <functional>
#include <memory>

using namespace coroscope::test;

namespace {

constexpr QRgb kAccent = 0xff1d5fe0; // of the one button that stands out, light

/// The window as a user operates it: by what they see and by its title.
class Window
{
public:
    explicit Window(const VirtualScreen &screen, const QStringList &words = {})
        : program(command(words))
        , m_screen(screen)
    {
    }

    Program program;

    bool waitUntilShown()
    {
        const bool isShown =
            QTest::qWaitFor(
                [this] {
                    m_id = m_screen.tell({u"search"_qs, u"--all"_qs, u"--onlyvisible"_qs,
                                          u"--pid"_qs, QString::number(program.pid()), u"--name"_qs,
                                          u"^Coroscope"_qs});
                    return (!m_id.isEmpty() && !m_id.contains('\n')) || hasEnded();
                },
                kPatience) &&
            !hasEnded();
        if (isShown) {
            tell(u"windowmove"_qs, {u"0"_qs, u"0"_qs});
            tell(u"windowfocus"_qs);
        }
        return isShown;
    }
    /// What it has complained about.
    QByteArray complaint() { return program.process().readAllStandardError(); }
    void resize(QSize size)
    {
        tell(u"windowsize"_qs, {QString::number(size.width()), QString::number(size.height())});
        m_size = size;
        m_screen.moveTo({size.width() - 2, 2}); // nothing lies under the pointer
    }
    QByteArray title() const { return tell(u"getwindowname"_qs); }
    bool isRunning() const { return title().endsWith("running"); }
    bool waitForTitle(const QByteArray &end) const
    {
        return QTest::qWaitFor([&] { return title().endsWith(end); }, kPatience);
    }
    bool waitForRun(const QByteArray &end)
    {
        // A child is never seen by a single look: the runs are short.
        return QTest::qWaitFor(
            [&] {
                for (const pid_t child : childrenOf(program.pid())) {
                    if (!children.contains(child))
                        children << child;
                    if (const int port = listeningPort(child); port && !ports.contains(port))
                        ports << port;
                }
                return title().endsWith(end);
            },
            kPatience);
    }
    /// The window's part of the screen, once nothing moves in it: several looks see the same.
    QImage picture() const
    {
        constexpr int kLooks = 8;
        QImage last;
        int same = 0;
        const bool isStill = QTest::qWaitFor(
            [&] {
                const QImage now = m_screen.picture().copy(QRect(QPoint(0, 0), m_size));
                same = now == last ? same + 1 : 0;
                last = now;
                return same == kLooks;
            },
            kPatience);
        return isStill ? last : QImage();
    }
    /// Waits until the window looks different from `before`; then as picture().
    QImage pictureOtherThan(const QImage &before) const
    {
        QImage now;
        const bool isOther = QTest::qWaitFor([&] { return (now = picture()) != before; }, 5000);
        return isOther ? now : QImage();
    }

    QList<pid_t> children; ///< that were seen
    QList<int> ports;      ///< on which they listened

private:
    bool hasEnded() { return program.process().state() == QProcess::NotRunning; }
    QByteArray tell(const QString &what, const QStringList &words = {}) const
    {
        return m_screen.tell(QStringList{what, QString::fromLatin1(m_id)} + words);
    }

    const VirtualScreen &m_screen;
    QByteArray m_id;
    QSize m_size;
};

/// The largest box that the accent fills: the button to press.
QRect accentBox(const QImage &picture)
{
    QRect largest;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != kAccent || (x > 0 && picture.pixel(x - 1, y) == kAccent))
                continue;
            int right = x;
            while (right + 1 < picture.width() && picture.pixel(right + 1, y) == kAccent)
                ++right;
            if (right - x < 40)
                continue;
            int bottom = y;
            while (bottom + 1 < picture.height() && picture.pixel(x, bottom + 1) == kAccent)
                ++bottom;
            const QRect box(QPoint(x, y), QPoint(right, bottom));
            if (box.width() * box.height() > largest.width() * largest.height())
                largest = box;
        }
    }
    return largest;
}

int lightness(const QImage &picture)
{
    return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .pixelColor(0, 0)
        .lightness();
}

} // namespace

/// A session by mouse and keys on a real X server, from the first start to quitting.
class WindowSessionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<VirtualScreen> m_screen;

    void keep(const QByteArray &settings) const
    {
        const QDir folder(m_folder.filePath(u"config"_qs));
        QVERIFY(folder.mkpath(u"Coroscope"_qs));
        QFile file(folder.filePath(u"Coroscope/coroscope.conf"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
    }
    QByteArray kept() const
    {
        QFile file(m_folder.filePath(u"config/Coroscope/coroscope.conf"_qs));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void checkThatNothingIsLeft(const Window &window)
    {
        QVERIFY(!window.children.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!isAnyRunning(window.children), kPatience);
        QVERIFY(!window.ports.isEmpty());
        for (const int port : window.ports)
            QVERIFY(!isAnyoneListeningOn(port));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(VirtualScreen::missing().isEmpty(), qPrintable(VirtualScreen::missing()));
        m_screen = std::make_unique<VirtualScreen>();
        QVERIFY(m_screen->isUp());
        const QString runtime = m_folder.filePath(u"runtime"_qs);
        QVERIFY(QDir().mkdir(runtime));
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("DISPLAY", m_screen->display());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_qs)));
        for (const char *name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
            qunsetenv(name);
    }

    void theFirstStartLeadsToARun()
    {
        Window window(*m_screen);
        QVERIFY2(window.waitUntilShown(), window.complaint().constData());
        window.resize({1280, 800});
        QVERIFY(window.waitForTitle("5 tasks · d = 3.00 s · prediction"));
        QImage welcome;
        QRect button; // the large one at the left
        const auto hasButton = [&] {
            welcome = window.picture();
            button = accentBox(welcome);
            return button.height() >= 40 && button.right() < 420;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasButton(), kPatience);
        m_screen->click(button.center());
        QVERIFY(window.waitForRun("run 1 · running"));
        QVERIFY(window.waitForRun("run 1"));
        const QImage measured = window.picture();
        QVERIFY(measured != welcome);
        m_screen->press("ctrl+2");
        QVERIFY(!window.pictureOtherThan(measured).isNull());
        m_screen->press("ctrl+q");
        const Ending ending = window.program.ending();
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        checkThatNothingIsLeft(window);
        QVERIFY2(kept().contains("hasRun=true"), kept().constData());
    }

    void aSessionByMouseAndKeys()
    {
        keep("[General]\nhasRun=true\nscheme=light\n[scenario]\ntasks=5\ndelay=100ms\n");
        Window window(*m_screen);
        QVERIFY2(window.waitUntilShown(), window.complaint().constData());
        window.resize({1600, 1000});
        QVERIFY2(window.waitForTitle("5 tasks · d = 100 ms · prediction"),
                 window.title().constData());
        QImage ghost;
        QRect run; // at the right of the top bar
        const auto hasRun = [&] {
            ghost = window.picture();
            run = accentBox(ghost);
            return run.bottom() < 52 && run.left() > 1400;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasRun(), kPatience);
        m_screen->click(run.center());
        QVERIFY(window.waitForRun("run 1"));
        m_screen->moveTo({1598, 2});
        const QImage end = window.pictureOtherThan(ghost);
        QVERIFY(!end.isNull());

        m_screen->drag({1100, 960}, {800, 960}); // on the profile
        m_screen->moveTo({1598, 2});
        const QImage scrubbed = window.pictureOtherThan(end);
        QVERIFY(!scrubbed.isNull());
        m_screen->press("Left");
        const QImage stepped = window.pictureOtherThan(scrubbed);
        QVERIFY(!stepped.isNull());
        m_screen->press("Left");
        const QImage steppedOn = window.pictureOtherThan(stepped);
        QVERIFY(!steppedOn.isNull());
        m_screen->press("Right");
        QCOMPARE(window.pictureOtherThan(steppedOn), stepped);

        m_screen->press("t");
        const QImage clock = window.pictureOtherThan(stepped);
        QVERIFY(!clock.isNull());
        m_screen->press("w");
        const QImage zoomed = window.pictureOtherThan(clock);
        QVERIFY(!zoomed.isNull());
        m_screen->press("0");
        QCOMPARE(window.pictureOtherThan(zoomed), clock);
        m_screen->click({700, 450}); // a lane
        m_screen->moveTo({1598, 2});
        const QImage selected = window.pictureOtherThan(clock);
        QVERIFY(!selected.isNull());

        m_screen->press("ctrl+shift+r");
        QVERIFY(window.waitForRun("running"));
        QVERIFY(window.waitForRun("run 3")); // the second of three is the form's
        const QImage race = window.pictureOtherThan(selected);
        QVERIFY(!race.isNull());
        m_screen->press("ctrl+2");
        const QImage lab = window.pictureOtherThan(race);
        QVERIFY(!lab.isNull());

        m_screen->press("ctrl+t");
        const QImage dark = window.pictureOtherThan(lab);
        QVERIFY2(lightness(lab) > 200 && lightness(dark) < 60,
                 QByteArray::number(lightness(dark)).constData());
        for (const QSize size : {QSize(1024, 600), QSize(1920, 1080)}) {
            window.resize(size);
            const auto isFull = [&] {
                const QImage now = window.picture();
                const QRgb corner = now.pixel(3, size.height() - 3);
                return corner == dark.pixel(3, 997) &&
                       now.pixel(size.width() - 3, size.height() - 3) == corner;
            };
            QTRY_VERIFY_WITH_TIMEOUT(isFull(), kPatience);
        }
        m_screen->press("ctrl+q");
        const Ending ending = window.program.ending();
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.out, "");
        QCOMPARE(ending.err, "");
        checkThatNothingIsLeft(window);
        QVERIFY2(kept().contains("scheme=dark"), kept().constData());
    }

    void quittingEndsWhatRuns()
    {
        keep("[General]\nhasRun=true\nstrategy=process-pool\n"
             "[scenario]\ntasks=20\ndelay=30s\nprocesses=3\n");
        Window window(*m_screen);
        QVERIFY2(window.waitUntilShown(), window.complaint().constData());
        window.resize({1280, 800});
        QVERIFY(window.waitForTitle("prediction"));
        m_screen->press("ctrl+r");
        QVERIFY(window.waitForRun("run 1 · running"));
        const auto areAllThere = [&] {
            window.waitForRun("running");
            return window.children.size() == 4 && !window.ports.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(areAllThere(), kPatience);
        m_screen->press("ctrl+q");
        const Ending ending = window.program.ending();
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        checkThatNothingIsLeft(window);
    }

    void aRecordingIsOpenedAndASignalCloses()
    {
        const QString path = m_folder.filePath(u"seven.coroscope"_qs);
        QCOMPARE_EXIT(
            run({u"predict"_qs, u"-s"_qs, u"sequential"_qs, u"-n"_qs, u"7"_qs, u"-o"_qs, path}), 0);
        Window window(*m_screen, {path});
        QVERIFY2(window.waitUntilShown(), window.complaint().constData());
        QVERIFY(window.waitForTitle("run 1"));
        QVERIFY2(window.title().contains("Sequential · 7 tasks"), window.title().constData());
        window.program.send(SIGTERM);
        const Ending ending = window.program.ending();
        QCOMPARE_EXIT(ending, 128 + SIGTERM);
        QCOMPARE(ending.err, "");
    }
};

QTEST_GUILESS_MAIN(WindowSessionTest)
#include "tst_windowsession.moc"
