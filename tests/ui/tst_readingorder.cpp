// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/filedwindow.h"
#include "tests/support/widgetprobe.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/raceview.h"
#include "ui/panels/inspector.h"
#include "ui/panels/welcome.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/window/leftcolumn.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <memory>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

} // namespace

/// Where the Tab key goes, what keys do there, and the ring that shows where it is.
class TestReadingOrder : public QObject
{
    Q_OBJECT

private:
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
            m_window->window.findChild<TopBar *>(), m_window->window.findChild<Welcome *>(),
            &m_window->window.leftColumn(),         &m_window->window.stage(),
            &m_window->window.inspector(),          &m_window->window.comparePage().race(),
            &m_window->window.comparePage(),        &m_window->window.transport()};
        int index = 0;
        for (const QWidget *part : parts) {
            if (part == widget || part->isAncestorOf(widget))
                return index;
            ++index;
        }
        return -1;
    }

    // The first that is neither below nor beside the one before it, nor in a later part.
    QString outOfOrder(const QList<QWidget *> &widgets)
    {
        for (qsizetype i = 1; i < widgets.size(); ++i) {
            const QWidget *before = widgets[i - 1];
            const QWidget *after = widgets[i];
            if (partOf(after) > partOf(before))
                continue;
            const QRect a(before->mapTo(&m_window->window, QPoint()), before->size());
            const QRect b(after->mapTo(&m_window->window, QPoint()), after->size());
            const bool isBelow = b.center().y() > a.bottom();
            const bool isBeside = b.left() >= a.right() && b.bottom() > a.top();
            if (partOf(after) < partOf(before) || !(isBelow || isBeside))
                return after->accessibleName();
        }
        return {};
    }

    std::unique_ptr<test::FiledWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::FiledWindow>();
        QVERIFY(m_window->hasShown);
    }
    void cleanup() { m_window.reset(); }

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
        QVERIFY(m_window->open(strategy.toLatin1().constData()));
        QList<QWidget *> widgets = tabbed();
        QCOMPARE(QApplication::focusWidget(), &m_window->timeline());
        QVERIFY(widgets.contains(&m_window->scrubber()));
        const auto first = std::find_if(widgets.begin(), widgets.end(),
                                        [this](QWidget *widget) { return partOf(widget) == 0; });
        std::rotate(widgets.begin(), first, widgets.end());
        // New fields get their places by and by.
        QTRY_COMPARE(outOfOrder(widgets), QString());
        const qsizetype count = widgets.size();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(tabbed().size(), count);
    }

    void tabComesToTheChoiceThatHolds()
    {
        QVERIFY(m_window->open("coroutine"));
        for (const QWidget *widget : tabbed()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button && button->autoExclusive())
                QVERIFY2(button->isChecked(), qPrintable(button->text()));
        }
    }

    void theScrubberHasKeysOfItsOwn()
    {
        QVERIFY(m_window->open("coroutine"));
        const auto moments = m_window->timeline().scene()->moments();
        m_window->playhead().setTime(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // the timeline's: an event
        QCOMPARE(m_window->playhead().time(), *std::upper_bound(moments.begin(), moments.end(), 0));

        m_window->scrubber().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&m_window->scrubber(), Qt::Key_Home);
        QCOMPARE(m_window->playhead().time(), 0);
        const TimeAxis &axis = m_window->scrubber().axis();
        const double step = (axis.right() - axis.left()) / 100;
        for (int i = 1; i <= 40; ++i) {
            QTest::keyClick(&m_window->scrubber(), Qt::Key_Right);
            QVERIFY(qAbs(axis.x(m_window->playhead().time()) - axis.x(0) - i * step) < 0.5);
        }
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&m_window->scrubber(), Qt::Key_Left);
        QVERIFY(axis.x(m_window->playhead().time()) - axis.x(0) < 0.5);
        QTest::keyClick(&m_window->scrubber(), Qt::Key_End);
        QCOMPARE(m_window->playhead().time(), m_window->window.session().shown()->spans.end());
        // Up and Down stay the window's.
        QTest::keyClick(&m_window->scrubber(), Qt::Key_Down);
        QCOMPARE(m_window->timeline().selected(), std::optional<std::size_t>(0));
    }

    void arrowsInAFieldStepItsValue()
    {
        QVERIFY(m_window->open("coroutine"));
        auto *tasks = m_window->window.leftColumn().findChild<QLineEdit *>();
        QCOMPARE(tasks->accessibleName(), QStringLiteral("Tasks"));
        tasks->setFocus(Qt::TabFocusReason);
        const auto before = m_window->window.session().scenario().tasks;
        QTest::keyClick(tasks, Qt::Key_Up);
        QVERIFY(m_window->window.session().scenario().tasks > before);
        const auto more = m_window->window.session().scenario().tasks;
        QTest::keyClick(tasks, Qt::Key_Down);
        QVERIFY(m_window->window.session().scenario().tasks < more);
        QVERIFY(!m_window->timeline().selected());
    }

    void theRingIsForTheKeyboardOnly()
    {
        QVERIFY(m_window->open("coroutine"));
        const QColor accent = m_window->window.theme().color(Token::Accent);
        const auto ringAt = [&accent](QWidget &widget) {
            // Its left edge, at half the height.
            const QImage image = test::painted(widget);
            return image.pixel(0, image.height() / 2) == accent.rgb() &&
                   image.pixel(1, image.height() / 2) == accent.rgb();
        };
        TimelineArea &timeline = m_window->timeline();
        const int rebuilds = timeline.rebuilds();
        QVERIFY(!ringAt(*timeline.viewport()));
        m_window->scrubber().setFocus(Qt::MouseFocusReason);
        QVERIFY(!ringAt(m_window->scrubber()));
        timeline.setFocus(Qt::TabFocusReason);
        QVERIFY(ringAt(*timeline.viewport()));
        timeline.setTime(kMs);
        QVERIFY(ringAt(*timeline.viewport()));
        m_window->scrubber().setFocus(Qt::TabFocusReason);
        QVERIFY(ringAt(m_window->scrubber()));
        QVERIFY(!ringAt(*timeline.viewport()));
        QCOMPARE(timeline.rebuilds(), rebuilds);

        m_window->window.setPage(Page::Compare);
        RaceView &race = m_window->window.comparePage().race();
        QVERIFY(!ringAt(race));
        race.clearFocus();
        race.setFocus(Qt::BacktabFocusReason);
        QVERIFY(ringAt(race));
    }
};

QTEST_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
