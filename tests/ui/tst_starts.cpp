// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/widgetprobe.h"
#include "ui/controls/button.h"
#include "ui/controls/rowlist.h"
#include "ui/panels/recentruns.h"
#include "ui/panels/welcome.h"

#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;

class TestStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWelcomeOffersWaysToBegin();
    void theWelcomeIsInTheThemesColours();
    void aRunIsChosenByClickAndReturn();
    void runsKeepTheirMarkWhenANewOneComes();
};

void TestStarts::theWelcomeOffersWaysToBegin()
{
    Welcome welcome;
    const QSignalSpy run(&welcome, &Welcome::runAsked);
    const QSignalSpy course(&welcome, &Welcome::lessonsAsked);
    const QSignalSpy race(&welcome, &Welcome::raceAsked);
    const QSignalSpy address(&welcome, &Welcome::addressAsked);
    const QSignalSpy open(&welcome, &Welcome::openAsked);
    const QSignalSpy lab(&welcome, &Welcome::labAsked);
    QCOMPARE(welcome.runButton()->sizeHint().height(), 52);
    const auto buttons = welcome.findChildren<Button *>();
    QCOMPARE(buttons.size(), 6);
    for (Button *button : buttons) {
        QVERIFY(!button->text().isEmpty());
        QTest::keyClick(button, Qt::Key_Return);
    }
    for (const QSignalSpy *spy : {&run, &course, &race, &address, &open, &lab})
        QCOMPARE(spy->count(), 1);
}

void TestStarts::theWelcomeIsInTheThemesColours()
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        const Theme theme(scheme);
        Welcome welcome;
        applyTheme(welcome, theme);
        welcome.resize(400, 664);
        const QImage image = painted(welcome);
        const QRect run = welcome.runButton()->geometry();
        QCOMPARE(image.pixelColor(run.left() + 10, run.center().y()), theme.color(Token::Accent));
        QCOMPARE(image.pixelColor(200, 650), theme.color(Token::Surface));
    }
}

void TestStarts::aRunIsChosenByClickAndReturn()
{
    RecentRuns runs;
    runs.setRuns({{3, QStringLiteral("Coroutine"), QStringLiteral("20 tasks"), 3'000'000'000,
                   State::Finished},
                  {2, QStringLiteral("Sequential"), QStringLiteral("20 tasks"), std::nullopt,
                   State::Running}});
    runs.resize(268, runs.sizeHint().height());
    runs.show();
    QVERIFY(QTest::qWaitForWindowActive(&runs));
    QSignalSpy chosen(&runs, &RecentRuns::chosen);
    const QRect second = runs.list()->visualRect(runs.list()->model()->index(1, 0));
    QTest::mouseClick(runs.list()->viewport(), Qt::LeftButton, {}, second.center());
    QTest::keyClick(runs.list(), Qt::Key_Up);
    QTest::keyClick(runs.list(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[0][0].toInt(), 2);
    QCOMPARE(chosen[1][0].toInt(), 3);
}

void TestStarts::runsKeepTheirMarkWhenANewOneComes()
{
    RecentRuns runs;
    RecentRun first{1, QStringLiteral("Coroutine"), {}, 1, State::Finished};
    RecentRun next{2, QStringLiteral("Sequential"), {}, 1, State::Failed};
    QVERIFY(runs.list()->isHidden());
    runs.setRuns({first});
    runs.setCurrent(1);
    const QSignalSpy chosen(&runs, &RecentRuns::chosen);
    runs.setRuns({next, first});
    QCOMPARE(runs.list()->currentRow(), 1);
    runs.setCurrent(7);
    QCOMPARE(runs.list()->currentRow(), -1);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!runs.list()->isHidden());
}

QTEST_MAIN(TestStarts)
#include "tst_starts.moc"
