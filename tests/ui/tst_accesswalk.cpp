// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/windowprobe.h"
#include "ui/compare/comparepage.h"
#include "ui/learn/course.h"
#include "ui/learn/glossarydialog.h"
#include "ui/learn/learnpage.h"
#include "ui/panels/inspector.h"
#include "ui/timeline/tasklist.h"
#include "ui/window/keylist.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QMenu>
#include <QSet>
#include <QTabBar>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kMostChildren = 40; // of lists and tables that are all alike

QString describe(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 '%2' in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName(),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
}

bool isActionable(QAccessibleInterface &object)
{
    const QAccessible::State state = object.state();
    if (state.invisible || state.disabled || state.invalid)
        return false;
    const auto *actions = object.actionInterface();
    return state.focusable || (actions && !actions->actionNames().isEmpty());
}

// What can be used and has no name, below `object` and itself.
void findNameless(QAccessibleInterface &object, QStringList &found, int &count)
{
    const bool isWindow = object.role() == QAccessible::Window ||
                          object.role() == QAccessible::Dialog ||
                          object.role() == QAccessible::Client;
    if (isActionable(object) && !isWindow) {
        ++count;
        if (object.text(QAccessible::Name).trimmed().isEmpty() &&
            object.text(QAccessible::Value).trimmed().isEmpty()) {
            const auto *widget = qobject_cast<QWidget *>(object.object());
            found << QStringLiteral("role %1, %2")
                         .arg(int(object.role()))
                         .arg(widget ? describe(*widget) : QString());
        }
    }
    if (object.state().invisible)
        return;
    for (int i = 0; i < std::min(object.childCount(), kMostChildren); ++i) {
        if (QAccessibleInterface *child = object.child(i))
            findNameless(*child, found, count);
    }
}

// All that takes the focus by Tab and is seen.
QList<QWidget *> controls(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy() && widget->focusPolicy() & Qt::TabFocus)
            found << widget;
    }
    return found;
}

// Of buttons that exclude each other one is reached, the arrows go to the others.
bool isReached(QWidget *widget, const QSet<QWidget *> &reached)
{
    if (reached.contains(widget))
        return true;
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    if (!button || (!button->autoExclusive() && !button->group()))
        return false;
    const QList<QAbstractButton *> all =
        button->group() ? button->group()->buttons()
                        : widget->parentWidget()->findChildren<QAbstractButton *>(
                              QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(all.begin(), all.end(),
                       [&](QAbstractButton *one) { return reached.contains(one); });
}

} // namespace

/// A walk through everything that can be done in the window: each thing has a name, each control is reached by Tab.
class TestAccessWalk : public QObject
{
    Q_OBJECT

    QStringList m_findings;
    int m_walked = 0;

    void walk(const QString &place, QWidget &window)
    {
        QCoreApplication::processEvents();
        QStringList nameless;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&window);
        if (!access) {
            m_findings << place + QStringLiteral(": nothing is told");
            return;
        }
        findNameless(*access, nameless, m_walked);
        nameless.removeDuplicates();
        for (const QString &one : nameless)
            m_findings << place + QStringLiteral(": no name: ") + one;
    }
    void tab(const QString &place, QWidget &window)
    {
        const QList<QWidget *> expected = controls(window);
        QSet<QWidget *> reached;
        QWidget *first = nullptr;
        for (int i = 0; i < expected.size() + 60; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
            focus = QApplication::focusWidget();
            if (focus && focus == first)
                break; // it has come back
            if (!first)
                first = focus;
            reached << focus;
        }
        for (QWidget *widget : expected) {
            if (!isReached(widget, reached))
                m_findings << place + QStringLiteral(": not reached: ") + describe(*widget);
        }
    }
    void visit(const char *place, QWidget &window)
    {
        walk(QString::fromLatin1(place), window);
        tab(QString::fromLatin1(place), window);
    }
    void expectNothing(int atLeast)
    {
        m_findings.removeDuplicates();
        QVERIFY2(m_findings.isEmpty(), qPrintable(m_findings.join(u'\n')));
        QVERIFY2(m_walked >= atLeast, qPrintable(QString::number(m_walked)));
    }

private Q_SLOTS:
    void init()
    {
        m_findings.clear();
        m_walked = 0;
    }

    void theFirstStart()
    {
        const Preferences fresh;
        WindowProbe probe{fresh};
        QVERIFY(probe.hasShown);
        visit("welcome", probe.window);
        expectNothing(20);
    }

    void theLabWithEveryTabAndTheTable()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        visit("lab, predicted", probe.window);
        QVERIFY(probe.runToItsEnd());
        for (const InspectorTab each :
             {InspectorTab::Task, InspectorTab::Code, InspectorTab::Console, InspectorTab::Queue,
              InspectorTab::Story}) {
            probe.window.inspector().setTab(each);
            visit("lab", probe.window);
        }
        probe.timeline().setSelected(2);
        probe.press(ActionId::Table);
        QVERIFY(probe.window.stage().isTableShown());
        visit("lab, table", probe.window);
        expectNothing(100);
    }

    void learnAtEveryBeatOfALesson()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        probe.window.setPage(Page::Learn);
        Course &course = probe.window.learnPage().course();
        const auto &lessons = course.lessons();
        for (const char *id : {"why-48", "gentle-crowd"}) { // simulated, and an exercise
            const auto found =
                std::find_if(lessons.begin(), lessons.end(),
                             [id](const Lesson &lesson) { return lesson.id == QLatin1String(id); });
            course.open(int(found - lessons.begin()));
            for (std::size_t i = 0; i < found->beats.size(); ++i) {
                visit("learn", probe.window);
                course.next();
                QCoreApplication::processEvents();
            }
        }
        expectNothing(60);
    }

    void compareWithItsRunsAndTheSweep()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        probe.window.setPage(Page::Compare);
        visit("compare", probe.window);
        for (QTabBar *tabs : probe.window.comparePage().findChildren<QTabBar *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                visit("compare's tab", probe.window);
            }
        }
        expectNothing(20);
    }

    void theGlossaryAndTheKeyList()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        probe.window.perform(ActionId::Glossary);
        auto *glossary = probe.window.findChild<GlossaryDialog *>();
        QVERIFY(glossary && QTest::qWaitForWindowActive(glossary));
        visit("glossary", *glossary);
        glossary->close();
        KeyList keys(probe.window.theme(), &probe.window);
        keys.show();
        QVERIFY(QTest::qWaitForWindowActive(&keys));
        visit("keys", keys);
        expectNothing(20);
    }

    void everyActionOfEveryMenuSaysWhatItDoes()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        int count = 0;
        for (const QMenu *menu : probe.window.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                count += action->isSeparator() ? 0 : 1;
                const bool isWidget = action->inherits("QWidgetAction");
                QVERIFY(action->isSeparator() || isWidget || !action->text().isEmpty());
            }
        }
        QVERIFY(count >= 10);
        for (const QAction *action : probe.window.actions())
            QVERIFY(!action->text().isEmpty() && !action->shortcut().isEmpty());
    }

    void theTableSharesSelectionAndTime()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        probe.timeline().setSelected(3);
        probe.press(ActionId::Table);
        TaskList *table = probe.window.stage().table();
        QVERIFY(table && table->isVisible() && !probe.timeline().isVisible());
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex().row(), 3);
        probe.press(Qt::Key_Up);
        QCOMPARE(probe.timeline().selected(), std::optional<std::size_t>(2));
        for (int i = 0; i < 4; ++i)
            probe.press(Qt::Key_Right); // to its first run
        const std::int64_t end = probe.playhead().time();
        probe.press(Qt::Key_Return);
        QVERIFY(probe.playhead().time() < end);
        probe.press(ActionId::Table);
        QVERIFY(probe.timeline().isVisible() && probe.timeline().hasFocus());
        QVERIFY(!table->isVisible());
    }
};

QTEST_MAIN(TestAccessWalk)
#include "tst_accesswalk.moc"
