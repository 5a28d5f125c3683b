// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/strategies/strategy.h"
#include "tests/support/sampleruns.h"
#include "tests/support/widgetprobe.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/raceview.h"
#include "ui/controls/segments.h"
#include "ui/mainwindow.h"
#include "ui/panels/inspector.h"
#include "ui/panels/welcome.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/window/files.h"
#include "ui/window/leftcolumn.h"
#include "ui/window/legendbar.h"
#include "ui/window/stage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

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
    void open(const QString &id)
    {
        const QString path = m_folder.filePath(id + QStringLiteral(".coroscope"));
        Scenario scenario;
        scenario.tasks = 12;
        scenario.delay = std::chrono::milliseconds(300);
        const Recording recording = predict(scenario, *strategy(id.toStdString()), kTypicalCosts);
        QVERIFY(!saveRecordings(path, {&recording}));
        m_window->openRecordings({path});
        m_window->setPage(Page::Lab);
        QVERIFY(m_window->stage().timeline().scene());
        QTRY_VERIFY(m_window->stage().timeline().isLaidOut());
    }
    // What the Tab key goes through, from the timeline until it is there again.
    QList<QWidget *> tabbed()
    {
        QWidget *first = QApplication::focusWidget();
        QList<QWidget *> widgets;
        do {
            widgets << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && widgets.size() < 100);
        return widgets;
    }
    int partOf(const QWidget *widget)
    {
        const std::initializer_list<const QWidget *> parts = {
            m_window->findChild<TopBar *>(), m_window->findChild<Welcome *>(),
            &m_window->leftColumn(),         &m_window->stage(),
            &m_window->inspector(),          &m_window->comparePage().race(),
            &m_window->comparePage(),        &m_window->transport()};
        int index = 0;
        for (const QWidget *part : parts) {
            if (part == widget || part->isAncestorOf(widget))
                return index;
            ++index;
        }
        return -1;
    }
    Scrubber &scrubber() { return m_window->transport().scrubber(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init()
    {
        Preferences preferences;
        preferences.hasRun = true;
        preferences.scheme = ColourScheme::Light;
        m_window = std::make_unique<MainWindow>(preferences);
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->session().shown());
    }
    void cleanup() { m_window.reset(); }

    void whateverCanBeUsedHasANameOfItsOwn()
    {
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(m_window.get());
        QCOMPARE(complaints(*root), QStringList());
        open(QStringLiteral("coroutine"));
        for (const Page page : {Page::Lab, Page::Learn, Page::Compare}) {
            m_window->setPage(page);
            QCOMPARE(complaints(*root), QStringList());
        }
        m_window->setPage(Page::Lab);
        for (const InspectorTab tab :
             {InspectorTab::Task, InspectorTab::Code, InspectorTab::Console, InspectorTab::Queue}) {
            m_window->inspector().setTab(tab);
            m_window->stage().timeline().setSelected(3);
            QCOMPARE(complaints(*root), QStringList());
        }
    }

    void theTimelineHasTheFirstFocus()
    {
        QCOMPARE(QApplication::focusWidget(), &m_window->stage().timeline());
        m_window->setPage(Page::Compare);
        m_window->setPage(Page::Lab);
        QCOMPARE(QApplication::focusWidget(), &m_window->stage().timeline());
    }

    void tabGoesThroughTheWindowAsItIsRead_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *id : {"coroutine", "process-pool", "sequential"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void tabGoesThroughTheWindowAsItIsRead()
    {
        QFETCH(QString, strategy);
        // Its fields come after those of the strategy before.
        open(strategy);
        QList<QWidget *> widgets = tabbed();
        QCOMPARE(QApplication::focusWidget(), &m_window->stage().timeline());
        QVERIFY(widgets.contains(&scrubber()));
        const auto first = std::find_if(widgets.begin(), widgets.end(),
                                        [this](QWidget *widget) { return partOf(widget) == 0; });
        std::rotate(widgets.begin(), first, widgets.end());
        for (qsizetype i = 1; i < widgets.size(); ++i) {
            const QWidget *before = widgets[i - 1];
            const QWidget *after = widgets[i];
            QVERIFY(partOf(after) >= partOf(before));
            if (partOf(after) != partOf(before))
                continue;
            const QRect a(before->mapTo(m_window.get(), QPoint()), before->size());
            const QRect b(after->mapTo(m_window.get(), QPoint()), after->size());
            const bool isBelow = b.center().y() > a.bottom();
            const bool isBeside = b.left() >= a.right() && b.bottom() > a.top();
            QVERIFY2(isBelow || isBeside, qPrintable(after->accessibleName()));
        }
        const qsizetype count = widgets.size();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(tabbed().size(), count);
    }

    void tabComesToTheChoiceThatHolds()
    {
        open(QStringLiteral("coroutine"));
        for (const QWidget *widget : tabbed()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button && button->autoExclusive())
                QVERIFY2(button->isChecked(), qPrintable(button->text()));
        }
    }

    void theScrubberIsASlider()
    {
        open(QStringLiteral("coroutine"));
        QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(&scrubber());
        QCOMPARE(slider->role(), QAccessible::Slider);
        QAccessibleValueInterface *value = slider->valueInterface();
        QVERIFY(value);
        const std::int64_t end = m_window->session().shown()->spans.end();
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

    void theScrubberHasKeysOfItsOwn()
    {
        open(QStringLiteral("coroutine"));
        const auto moments = m_window->stage().timeline().scene()->moments();
        m_window->playhead().setTime(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // the timeline's: an event
        QCOMPARE(m_window->playhead().time(), *std::upper_bound(moments.begin(), moments.end(), 0));

        scrubber().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&scrubber(), Qt::Key_Home);
        QCOMPARE(m_window->playhead().time(), 0);
        const TimeAxis &axis = scrubber().axis();
        const double step = (axis.right() - axis.left()) / 100;
        for (int i = 1; i <= 40; ++i) {
            QTest::keyClick(&scrubber(), Qt::Key_Right);
            QVERIFY(qAbs(axis.x(m_window->playhead().time()) - axis.x(0) - i * step) < 0.5);
        }
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&scrubber(), Qt::Key_Left);
        QVERIFY(axis.x(m_window->playhead().time()) - axis.x(0) < 0.5);
        QTest::keyClick(&scrubber(), Qt::Key_End);
        QCOMPARE(m_window->playhead().time(), m_window->session().shown()->spans.end());
        // Up and Down stay the window's.
        QTest::keyClick(&scrubber(), Qt::Key_Down);
        QCOMPARE(m_window->stage().timeline().selected(), std::optional<std::size_t>(0));
    }

    void arrowsInAFieldStepItsValue()
    {
        open(QStringLiteral("coroutine"));
        auto *tasks = m_window->leftColumn().findChild<QLineEdit *>();
        QCOMPARE(tasks->accessibleName(), QStringLiteral("Tasks"));
        tasks->setFocus(Qt::TabFocusReason);
        const auto before = m_window->session().scenario().tasks;
        QTest::keyClick(tasks, Qt::Key_Up);
        QVERIFY(m_window->session().scenario().tasks > before);
        const auto more = m_window->session().scenario().tasks;
        QTest::keyClick(tasks, Qt::Key_Down);
        QVERIFY(m_window->session().scenario().tasks < more);
        QVERIFY(!m_window->stage().timeline().selected());
    }

    void theLegendIsReadByKeys()
    {
        open(QStringLiteral("coroutine"));
        m_window->playhead().setTime(150 * kMs);
        auto *legend = m_window->findChild<LegendBar *>();
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
        QVERIFY(QToolTip::isVisible());
        QToolTip::hideText();
    }

    void theRingIsForTheKeyboardOnly()
    {
        open(QStringLiteral("coroutine"));
        const QColor accent = m_window->theme().color(Token::Accent);
        const auto ringAt = [&accent](QWidget &widget) {
            // Its left edge, at half the height.
            const QImage image = test::painted(widget);
            return image.pixel(0, image.height() / 2) == accent.rgb() &&
                   image.pixel(1, image.height() / 2) == accent.rgb();
        };
        TimelineArea &timeline = m_window->stage().timeline();
        const int rebuilds = timeline.rebuilds();
        QVERIFY(!ringAt(*timeline.viewport()));
        scrubber().setFocus(Qt::MouseFocusReason);
        QVERIFY(!ringAt(scrubber()));
        timeline.setFocus(Qt::TabFocusReason);
        QVERIFY(ringAt(*timeline.viewport()));
        timeline.setTime(kMs);
        QVERIFY(ringAt(*timeline.viewport()));
        scrubber().setFocus(Qt::TabFocusReason);
        QVERIFY(ringAt(scrubber()));
        QVERIFY(!ringAt(*timeline.viewport()));
        QCOMPARE(timeline.rebuilds(), rebuilds);

        m_window->setPage(Page::Compare);
        RaceView &race = m_window->comparePage().race();
        QVERIFY(!ringAt(race));
        race.clearFocus();
        race.setFocus(Qt::BacktabFocusReason);
        QVERIFY(ringAt(race));
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
