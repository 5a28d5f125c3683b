// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/windowprobe.h"
#include "ui/compare/comparepage.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/rowlist.h"
#include "ui/panels/inspector.h"
#include "ui/panels/scenarioform.h"
#include "ui/panels/strategycards.h"
#include "ui/panels/totalspanel.h"
#include "ui/window/leftcolumn.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>

#include <functional>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

/// Whether the window can be operated by keys, by assistive tools and in little room.
class TestWindowAccess : public QObject
{
    Q_OBJECT

    static QString describe(const QWidget *widget)
    {
        return QStringLiteral("%1 '%2' in %3")
            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
                 widget->parentWidget()
                     ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                     : QString());
    }
    // All that takes the focus by Tab and is seen.
    static QList<QWidget *> controls(MainWindow &window)
    {
        QList<QWidget *> found;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                widget->focusPolicy() & Qt::TabFocus)
                found << widget;
        }
        return found;
    }
    static void onEachPage(WindowProbe &probe, const std::function<void(const char *)> &check)
    {
        probe.window.setPage(Page::Learn);
        check("learn");
        probe.window.setPage(Page::Compare);
        check("compare");
        probe.window.setPage(Page::Lab);
        for (const InspectorTab tab :
             {InspectorTab::Task, InspectorTab::Code, InspectorTab::Console, InspectorTab::Queue,
              InspectorTab::Story}) {
            probe.window.inspector().setTab(tab);
            check("lab");
        }
    }

private Q_SLOTS:
    void everyActionHasAText()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        const QList<QAction *> actions = probe.window.actions();
        QCOMPARE(std::size_t(actions.size()), actionRows().size());
        for (const QAction *action : actions)
            QVERIFY(!action->text().isEmpty());
    }

    void everyControlHasAName()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        QStringList nameless;
        onEachPage(probe, [&](const char *page) {
            for (QWidget *widget : controls(probe.window)) {
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                if (!accessible || accessible->text(QAccessible::Name).isEmpty())
                    nameless << QString::fromLatin1(page) + QLatin1String(": ") + describe(widget);
            }
        });
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void tabReachesEveryControl()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        QStringList missed;
        onEachPage(probe, [&](const char *page) {
            const QList<QWidget *> expected = controls(probe.window);
            QSet<QWidget *> reached;
            for (int i = 0; i < expected.size() + 20; ++i) {
                probe.press(Qt::Key_Tab);
                reached << QApplication::focusWidget();
            }
            // Of choices one is reached, the arrows go to the others.
            const auto isReached = [&](QWidget *widget) {
                const auto *choice = qobject_cast<Choice *>(widget);
                const QList<QAbstractButton *> all =
                    choice ? choice->group()->buttons() : QList<QAbstractButton *>();
                return reached.contains(widget) ||
                       std::any_of(all.begin(), all.end(),
                                   [&](QAbstractButton *one) { return reached.contains(one); });
            };
            for (QWidget *widget : expected) {
                if (!isReached(widget))
                    missed << QString::fromLatin1(page) + QLatin1String(": ") + describe(widget);
            }
        });
        missed.removeDuplicates();
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }

    void aFocusedButtonTakesSpace()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        Button *loop = probe.button(QStringLiteral("Play again and again"));
        QVERIFY(loop);
        loop->setFocus(Qt::TabFocusReason);
        probe.press(Qt::Key_Space);
        QCOMPARE(probe.playhead().repeat(), Playhead::Repeat::Loop);
        QVERIFY(!probe.playhead().isPlaying());
        // The mouse leaves the focus, and so the keys, where they were.
        probe.timeline().setFocus();
        QTest::mouseClick(loop, Qt::LeftButton);
        QCOMPARE(probe.playhead().repeat(), Playhead::Repeat::Once);
        QVERIFY(probe.timeline().hasFocus());
        probe.press(Qt::Key_Space);
        QVERIFY(probe.playhead().isPlaying());
    }

    void focusedTabsTakeTheArrows()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        const std::int64_t time = probe.playhead().time();
        auto *tabs = probe.window.inspector().findChild<QTabBar *>();
        QVERIFY(tabs);
        tabs->setFocus(Qt::TabFocusReason);
        const InspectorTab before = probe.window.inspector().tab();
        probe.press(Qt::Key_Right);
        QVERIFY(probe.window.inspector().tab() != before);
        QCOMPARE(probe.playhead().time(), time);
        QVERIFY(!probe.timeline().selected().has_value());
    }

    void theStrategiesTakeTheArrows()
    {
        WindowProbe probe{labPreferences(5, 20ms, "sequential")};
        QVERIFY(probe.hasShown);
        RowList *list = probe.window.leftColumn().cards().list();
        list->setFocus(Qt::TabFocusReason);
        probe.press(Qt::Key_Down);
        QVERIFY(probe.window.session().strategy().id != std::string_view("sequential"));
        QVERIFY(!probe.timeline().selected().has_value());
    }

    void theTotalsTakeTheirKeys()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        auto *totals = probe.window.leftColumn().findChild<TotalsPanel *>();
        QVERIFY(totals && totals->isVisible());
        totals->setFocus(Qt::TabFocusReason);
        QSignalSpy chosen(totals, &TotalsPanel::chosen);
        probe.press(Qt::Key_Down);
        probe.press(Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!probe.playhead().isPlaying());
        QVERIFY(!probe.timeline().selected().has_value());
    }

    void aFieldTakesWhatIsTyped()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        const std::int64_t time = probe.playhead().time();
        Field *tasks = nullptr;
        for (Field *field : probe.window.leftColumn().form().findChildren<Field *>()) {
            if (field->isVisible() && field->text() == QStringLiteral("5"))
                tasks = field;
        }
        QVERIFY(tasks);
        tasks->edit()->setFocus(Qt::TabFocusReason);
        tasks->edit()->deselect();
        for (const Qt::Key key :
             {Qt::Key_End, Qt::Key_0, Qt::Key_Left, Qt::Key_1, Qt::Key_Home, Qt::Key_2})
            probe.press(key);
        QCOMPARE(tasks->text(), QStringLiteral("2510"));
        QCOMPARE(probe.playhead().time(), time);
        QCOMPARE(probe.playhead().speed(), 1.0);
        probe.press(Qt::Key_Up);
        QCOMPARE(tasks->text(), QStringLiteral("5000"));
        QVERIFY(!probe.timeline().selected().has_value());
        probe.press(Qt::Key_Space);
        QVERIFY(!probe.playhead().isPlaying());
    }

    void littleRoomTakesTheInspectorAndThenTheStrategies()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        MainWindow &window = probe.window;
        const auto rows = [&] { return window.leftColumn().cards().list()->model()->rowCount(); };
        const int all = int(strategies().size());
        QStringList outside;
        const auto show = [&](int width, int height) {
            window.resize(width, height);
            QCoreApplication::processEvents();
            // Nothing sticks out of the window.
            for (QWidget *widget : controls(window)) {
                const QRect inside(widget->mapTo(&window, QPoint(0, 0)), widget->size());
                if (!window.leftColumn().isAncestorOf(widget) && !window.rect().contains(inside))
                    outside << describe(widget);
            }
        };
        show(1600, 1000);
        QVERIFY(window.inspector().isVisible());
        QCOMPARE(window.inspector().width(), 360);
        QCOMPARE(window.leftColumn().width(), 268);
        QCOMPARE(rows(), std::min(all, 5));
        show(1280, 800);
        QVERIFY(window.inspector().isVisible());
        QCOMPARE(window.inspector().width(), 300);
        QCOMPARE(window.leftColumn().width(), 244);
        show(1179, 860);
        QVERIFY(!window.inspector().isVisible());
        QCOMPARE(window.leftColumn().width(), 220);
        QCOMPARE(rows(), std::min(all, 5));
        show(1179, 859);
        QCOMPARE(rows(), 3);
        show(10, 10);
        QCOMPARE(window.size(), QSize(1024, 600));
        QVERIFY(window.stage().width() >= 700);
        QVERIFY(probe.timeline().height() >= 300);
        show(1920, 1080);
        QVERIFY(window.inspector().isVisible());
        QCOMPARE(rows(), std::min(all, 5));
        QVERIFY2(outside.isEmpty(), qPrintable(outside.join(QLatin1Char('\n'))));
    }

    void theTimelineHasTheFirstFocus()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        QCOMPARE(QApplication::focusWidget(), &probe.timeline());
        QVERIFY(probe.timeline().hasFocus());
    }
};

QTEST_MAIN(TestWindowAccess)
#include "tst_windowaccess.moc"
