// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/filedwindow.h"
#include "ui/learn/glossarydialog.h"
#include "ui/panels/inspector.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/window/legendbar.h"

#include <QAccessible>
#include <QToolTip>

#include <cmath>
#include <memory>
#include <set>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

bool canBeUsed(QAccessibleInterface &object)
{
    const bool isPressed =
        object.actionInterface() &&
        object.actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
    return !object.state().invisible && (object.state().focusable || isPressed);
}

QString pathOf(QAccessibleInterface *object)
{
    QStringList path;
    for (; object && object->role() != QAccessible::Application; object = object->parent()) {
        const QObject *behind = object->object();
        path.prepend(QString::fromLatin1(behind ? behind->metaObject()->className() : "part") +
                     QStringLiteral(" '%1'").arg(object->text(QAccessible::Name)));
    }
    return path.join(QStringLiteral(" > "));
}

// What is wrong below `root`: things to use without a name, and siblings that cannot be told apart.
QStringList complaints(QAccessibleInterface &root)
{
    QStringList found;
    std::set<std::pair<int, QString>> names;
    for (int i = 0; i < root.childCount(); ++i) {
        QAccessibleInterface *child = root.child(i);
        if (!child || child->state().invisible)
            continue;
        const QString name = child->text(QAccessible::Name);
        const bool isCell = child->tableCellInterface() != nullptr;
        if (canBeUsed(*child) && !isCell) {
            if (name.isEmpty())
                found << QStringLiteral("no name: ") + pathOf(child);
            else if (!names.emplace(int(child->role()), name).second)
                found << QStringLiteral("twice: ") + pathOf(child);
        }
        if (child->parent() && child->parent()->indexOfChild(child) < 0)
            found << QStringLiteral("not its parent's: ") + pathOf(child);
        found << complaints(*child);
    }
    return found;
}

std::int64_t seconds(const QVariant &value)
{
    return std::llround(value.toDouble() * 1e9);
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::FiledWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::FiledWindow>();
        QVERIFY(m_window->hasShown);
    }
    void cleanup() { m_window.reset(); }

    void whateverCanBeUsedHasANameOfItsOwn()
    {
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&m_window->window);
        QCOMPARE(complaints(*root), QStringList());
        QVERIFY(m_window->open("coroutine"));
        for (const Page page : {Page::Lab, Page::Learn, Page::Compare}) {
            m_window->window.setPage(page);
            QCOMPARE(complaints(*root), QStringList());
        }
        m_window->window.setPage(Page::Lab);
        for (const InspectorTab tab :
             {InspectorTab::Task, InspectorTab::Code, InspectorTab::Console, InspectorTab::Queue,
              InspectorTab::Story}) {
            m_window->window.inspector().setTab(tab);
            m_window->timeline().setSelected(3);
            QCOMPARE(complaints(*root), QStringList());
        }
    }

    void theScrubberIsASlider()
    {
        QVERIFY(m_window->open("coroutine"));
        QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(&m_window->scrubber());
        QCOMPARE(slider->role(), QAccessible::Slider);
        QAccessibleValueInterface *value = slider->valueInterface();
        QVERIFY(value);
        const std::int64_t end = m_window->window.session().shown()->spans.end();
        QCOMPARE(value->minimumValue().toDouble(), 0.0);
        QCOMPARE(seconds(value->maximumValue()), end);
        QCOMPARE(seconds(value->currentValue()), m_window->playhead().time());
        value->setCurrentValue(0.15);
        QCOMPARE(m_window->playhead().time(), 150 * kMs);
        QCOMPARE(seconds(value->currentValue()), 150 * kMs);
        value->setCurrentValue(1e9);
        QCOMPARE(m_window->playhead().time(), end);
        value->setCurrentValue(-1.0);
        QCOMPARE(m_window->playhead().time(), 0);
        value->setCurrentValue(QStringLiteral("soon"));
        QCOMPARE(m_window->playhead().time(), 0);
        slider->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
        QVERIFY(m_window->playhead().time() > 0);
    }

    void theLegendIsReadByKeys()
    {
        QVERIFY(m_window->open("coroutine"));
        m_window->playhead().setTime(150 * kMs);
        auto *legend = m_window->window.stage().findChild<LegendBar *>();
        QVERIFY2(legend->accessibleDescription().contains(QStringLiteral("suspended 12")),
                 qPrintable(legend->accessibleDescription()));
        legend->setFocus(Qt::TabFocusReason);
        for (std::size_t i = 0; i < legend->entries().size(); ++i) {
            const QString words = legend->accessibleDescription();
            const QString word = wordOf(legend->entries()[i], LegendWords::Short);
            QVERIFY2(words.startsWith(word), qPrintable(words));
            QVERIFY2(words.contains(QStringLiteral(": ")), qPrintable(words));
            QTest::keyClick(legend, Qt::Key_Right);
        }
        QTest::keyClick(legend, Qt::Key_Home);
        QCOMPARE(m_window->playhead().time(), 150 * kMs); // the keys were the legend's
        QTest::keyClick(legend, Qt::Key_Space);
        QVERIFY(!m_window->playhead().isPlaying());
        const auto *glossary = m_window->window.findChild<GlossaryDialog *>();
        QVERIFY(glossary && glossary->isVisible());
        QCOMPARE(glossary->term(), QStringLiteral("pending"));
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
