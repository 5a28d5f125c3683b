// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/widgetprobe.h"
#include "ui/controls/segments.h"
#include "ui/controls/tabs.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;

class TestChoices : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme{ColourScheme::Light};

private Q_SLOTS:
    void oneSegmentHoldsAndAClickMovesIt();
    void arrowsMoveTheSegment();
    void settingASegmentFromOutsideIsSilent();
    void segmentsAreRadioButtonsToAssistiveTools();
    void theCurrentTabIsUnderlined();
    void arrowsMoveTheTab();
    void tabsArePageTabsToAssistiveTools();
    void tabsGrowWithTheScale();
};

void TestChoices::oneSegmentHoldsAndAClickMovesIt()
{
    SegmentedToggle toggle({QStringLiteral("Clock"), QStringLiteral("Paced")});
    QSignalSpy changes(&toggle, &SegmentedToggle::changed);
    QCOMPARE(toggle.current(), 0);
    QCOMPARE(toggle.sizeHint().height(), 28);
    const auto segments = toggle.findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 2);
    QTest::mouseClick(segments[1], Qt::LeftButton);
    QCOMPARE(toggle.current(), 1);
    QVERIFY(!segments[0]->isChecked());
    QTest::mouseClick(segments[1], Qt::LeftButton);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toInt(), 1);
    segments[1]->resize(segments[1]->sizeHint());
    QCOMPARE(painted(*segments[1]).pixelColor(4, 12), m_theme.color(Token::Surface));
}

void TestChoices::arrowsMoveTheSegment()
{
    SegmentedToggle toggle({QStringLiteral("0.1×"), QStringLiteral("1×"), QStringLiteral("10×")});
    toggle.show();
    QVERIFY(QTest::qWaitForWindowActive(&toggle));
    const QSignalSpy changes(&toggle, &SegmentedToggle::changed);
    toggle.findChildren<QAbstractButton *>().constFirst()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(toggle.focusWidget(), Qt::Key_Right);
    QTest::keyClick(toggle.focusWidget(), Qt::Key_Right);
    QCOMPARE(toggle.current(), 2);
    QTest::keyClick(toggle.focusWidget(), Qt::Key_Left);
    QCOMPARE(toggle.current(), 1);
    QCOMPARE(changes.count(), 3);
    QVERIFY(countOf(painted(toggle), m_theme.color(Token::Accent)) > 40); // the ring
}

void TestChoices::settingASegmentFromOutsideIsSilent()
{
    SegmentedToggle toggle({QStringLiteral("Linear"), QStringLiteral("Log")});
    const QSignalSpy changes(&toggle, &SegmentedToggle::changed);
    toggle.setCurrent(1);
    toggle.setCurrent(7);
    QCOMPARE(toggle.current(), 1);
    QVERIFY(toggle.findChildren<QAbstractButton *>()[1]->isChecked());
    QCOMPARE(changes.count(), 0);
}

void TestChoices::segmentsAreRadioButtonsToAssistiveTools()
{
    SegmentedToggle toggle({QStringLiteral("Linear"), QStringLiteral("Log")});
    const auto *segment = toggle.findChildren<QAbstractButton *>().constFirst();
    auto *face = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(segment));
    QCOMPARE(face->role(), QAccessible::RadioButton);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Linear"));
    QVERIFY(face->state().checked);
}

void TestChoices::theCurrentTabIsUnderlined()
{
    TabBar tabs(TabPlace::TopBar);
    for (const char *word : {"Learn", "Lab", "Compare"})
        tabs.addTab(QLatin1String(word));
    tabs.resize(tabs.sizeHint());
    QCOMPARE(tabs.height(), 52);
    tabs.setCurrentIndex(1);
    const QImage image = painted(tabs);
    const int y = 52 - 3 - 2;
    QCOMPARE(image.pixelColor(tabs.tabRect(1).center().x(), y), m_theme.color(Token::Accent));
    QVERIFY(image.pixelColor(tabs.tabRect(0).center().x(), y) != m_theme.color(Token::Accent));
}

void TestChoices::arrowsMoveTheTab()
{
    TabBar tabs(TabPlace::Panel);
    for (const char *word : {"Task", "Code", "Console"})
        tabs.addTab(QLatin1String(word));
    const QSignalSpy changes(&tabs, &QTabBar::currentChanged);
    QTest::keyClick(&tabs, Qt::Key_Right);
    QTest::keyClick(&tabs, Qt::Key_Right);
    QTest::keyClick(&tabs, Qt::Key_Left);
    QCOMPARE(tabs.currentIndex(), 1);
    QCOMPARE(changes.count(), 3);
}

void TestChoices::tabsArePageTabsToAssistiveTools()
{
    TabBar tabs(TabPlace::Panel);
    tabs.addTab(QStringLiteral("Task"));
    tabs.addTab(QStringLiteral("Code"));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&tabs);
    QCOMPARE(face->role(), QAccessible::PageTabList);
    QCOMPARE(face->child(1)->role(), QAccessible::PageTab);
    QCOMPARE(face->child(1)->text(QAccessible::Name), QStringLiteral("Code"));
}

void TestChoices::tabsGrowWithTheScale()
{
    TabBar tabs(TabPlace::Panel);
    tabs.addTab(QStringLiteral("Console"));
    const QSize before = tabs.sizeHint();
    tabs.setTheme(Theme(ColourScheme::Light, 1.5));
    QCOMPARE(tabs.sizeHint().height(), 66);
    QVERIFY(tabs.sizeHint().width() > 1.3 * before.width());
}

QTEST_MAIN(TestChoices)
#include "tst_choices.moc"
