// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/windowprobe.h"
#include "ui/controls/rowlist.h"
#include "ui/learn/course.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lecture.h"
#include "ui/learn/lessoncard.h"
#include "ui/learn/lessonmenu.h"
#include "ui/show/show.h"
#include "ui/show/showpage.h"

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

RowList &openList(MainWindow &window)
{
    window.perform(ActionId::LessonList);
    return *window.learnPage().card().findChild<LessonMenu *>()->list();
}

// The row with that text; -1 if there is none.
int rowOf(const RowList &list, const QString &text)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

void choose(RowList &list, const QString &text)
{
    list.setCurrentRow(rowOf(list, text));
    QTest::keyClick(&list, Qt::Key_Return);
}

} // namespace

/// Playlists in the window.
class TestPlaylists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlaylistsStandAboveTheLessons()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        const RowList &list = openList(probe.window);
        QCOMPARE(rowOf(list, QStringLiteral("Playlists")), 0);
        QCOMPARE(rowOf(list, QStringLiteral("Coroutines: a lecture")), 2);
        QCOMPARE(rowOf(list, QStringLiteral("Open a playlist file…")), 4);
        QCOMPARE(rowOf(list, QStringLiteral("Lessons")), 5);
        QCOMPARE(rowOf(list, QStringLiteral("Back to the whole course")), -1);
        const QString name = list.model()->index(2, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(name, QStringLiteral("Playlist Coroutines: a lecture, 10 lessons, 45 minutes"));
    }

    void onePlaylistIsChosenInTheList()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        choose(openList(probe.window), QStringLiteral("Coroutines: a lecture"));
        QVERIFY(probe.window.lecture().isOn());
        QCOMPARE(probe.window.lecture().count(), 10);
    }

    void itIsGoneThroughAndLeft()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        MainWindow &window = probe.window;
        choose(openList(window), QStringLiteral("Coroutines: a lecture"));
        QCOMPARE(window.page(), Page::Learn);
        QCOMPARE(window.learnPage().course().lesson()->id, QStringLiteral("one-request"));
        QVERIFY(window.presentation().isOn()); // who chooses one gives it
        QTest::keyClick(&window.showPage(), Qt::Key_PageDown);
        QCOMPARE(window.learnPage().course().beat(), 1);
        QTest::keyClick(&window.showPage(), Qt::Key_F11);
        QVERIFY(!window.presentation().isOn());
        QVERIFY(window.lecture().isOn());
        probe.press(Qt::Key_PageUp);
        QCOMPARE(window.learnPage().course().beat(), 0);

        RowList &list = openList(window);
        QVERIFY(rowOf(list, QStringLiteral("How far it goes")) > 0);
        QCOMPARE(rowOf(list, QStringLiteral("What a coroutine object is")), -1);
        choose(list, QStringLiteral("Back to the whole course"));
        QVERIFY(!window.lecture().isOn());
        QVERIFY(rowOf(openList(window), QStringLiteral("What a coroutine object is")) > 0);
    }

    void aWindowMayBeginWithAPlaylist()
    {
        Preferences fresh;
        WindowProbe probe{fresh};
        QVERIFY(probe.hasShown);
        const auto unknown = probe.window.startPlaylist(QStringLiteral("nonsense"));
        QVERIFY(unknown);
        QVERIFY(!probe.window.lecture().isOn());
        QVERIFY(!probe.window.startPlaylist(QStringLiteral("ten-minutes")));
        QCOMPARE(probe.window.lecture().count(), 3);
        QVERIFY(probe.window.learnPage().isVisible());
    }
};

QTEST_MAIN(TestPlaylists)
#include "tst_playlists.moc"
