// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/timeline/tasklist.h"
#include "ui/timeline/tasklistmodel.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

QString cell(const TaskListModel &model, int row, ListColumn column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

/// The tasks as a table.
class TestTaskList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatIsTrueAtTheShownTime()
    {
        const OpenRun run = endedRun(test::coroutineRun(5, 300 * kMs), Origin::Opened);
        TaskListModel model;
        model.setRun(&run);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.columnCount(), kListColumns);
        for (const std::int64_t time : {std::int64_t(0), 150 * kMs, run.spans.end()}) {
            model.setTime(time);
            for (int row = 0; row < 5; ++row) {
                const TaskSpans &task = run.spans.requests()[std::size_t(row)];
                const State state = Spans::stateAt(task, time);
                QCOMPARE(cell(model, row, ListColumn::Task), QString::number(row + 1));
                QCOMPARE(cell(model, row, ListColumn::State), stateWord(state));
                QCOMPARE(cell(model, row, ListColumn::WaitsFor).isEmpty(),
                         state != State::Suspended);
                QCOMPARE(cell(model, row, ListColumn::End),
                         isEnd(state) ? durationText(task.ended) : QString());
                QCOMPARE(cell(model, row, ListColumn::Result).isEmpty(), !isEnd(state));
            }
        }
        QVERIFY(!cell(model, 0, ListColumn::Suspended).isEmpty());
        QCOMPARE(*model.timeAt(model.index(2, int(ListColumn::End))),
                 run.spans.requests()[2].ended);
        QVERIFY(!model.timeAt(model.index(2, int(ListColumn::State))));
        QVERIFY(!model.timeAt({}));
    }

    void aPredictionIsShownAtItsEnd()
    {
        OpenRun run = endedRun(test::coroutineRun(3, 300 * kMs), Origin::Opened);
        run.origin = Origin::Predicted;
        TaskListModel model;
        model.setRun(&run);
        QCOMPARE(cell(model, 0, ListColumn::State), stateWord(State::Finished));
        model.setRun(nullptr);
        QCOMPARE(model.rowCount(), 0);
        model.setTime(5);
        model.sort(3, Qt::DescendingOrder);
    }

    void rowsAreSortedByWhatTheyAreWorthAndEmptyOnesAreLast()
    {
        const OpenRun run = endedRun(test::sequentialRun(12, 300 * kMs), Origin::Opened);
        TaskListModel model;
        model.setRun(&run);
        model.setTime(5 * 300 * kMs + 100 * kMs); // five have ended
        model.sort(int(ListColumn::Task), Qt::DescendingOrder);
        QCOMPARE(model.taskAt(0), std::size_t(11)); // 12 before 9: by number
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(int(ListColumn::End), order);
            for (int row = 0; row < 12; ++row)
                QCOMPARE(cell(model, row, ListColumn::End).isEmpty(), row >= 5);
            QCOMPARE(model.taskAt(0), std::size_t(order == Qt::AscendingOrder ? 0 : 4));
        }
        QCOMPARE(model.rowOf(4), 0);
        QCOMPARE(model.rowOf(99), -1);
    }

    void timePutsRowsOutOfOrderUntilTheyAreSortedAgain()
    {
        const OpenRun run = endedRun(test::sequentialRun(4, 300 * kMs), Origin::Opened);
        TaskListModel model;
        model.setRun(&run);
        model.setTime(100 * kMs);
        model.sort(int(ListColumn::End), Qt::DescendingOrder);
        const QPersistentModelIndex third(model.index(model.rowOf(2), 0));
        model.setTime(run.spans.end());
        QVERIFY(model.isOrderStale());
        QCOMPARE(model.taskAt(0), std::size_t(0));
        model.refreshOrder();
        QVERIFY(!model.isOrderStale());
        QCOMPARE(model.taskAt(0), std::size_t(3));
        QCOMPARE(third.row(), model.rowOf(2)); // a selection stays with its task
        model.sort(int(ListColumn::Task), Qt::AscendingOrder);
        model.setTime(0);
        QVERIFY(!model.isOrderStale()); // numbers do not change
    }

    void tasksThatComeGetRows()
    {
        OpenRun run = endedRun(test::coroutineRun(3, 300 * kMs), Origin::Opened);
        run.origin = Origin::Live;
        TaskListModel model;
        model.setRun(&run);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        run.recording = test::coroutineRun(7, 300 * kMs);
        run.spans = Spans(run.recording);
        model.grow();
        model.grow();
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(inserted.count(), 1);
    }

    void rowsAreCopiedAsLinesWithTabs()
    {
        const OpenRun run = endedRun(test::coroutineRun(3, 300 * kMs), Origin::Opened);
        TaskList list;
        list.setRun(&run);
        list.setTime(run.spans.end());
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.setFocus();
        list.selectRow(1);
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3); // titles, a row, and the end of the last line
        QCOMPARE(lines[0].count(u'\t'), kListColumns - 1);
        QCOMPARE(lines[1].count(u'\t'), kListColumns - 1);
        QVERIFY(lines[0].startsWith(QStringLiteral("Task\tState\tSince")));
        QVERIFY(lines[1].startsWith(QStringLiteral("2\tfinished\t")));
        list.clearSelection();
        list.copy();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4); // all
    }

    void aTimeIsChosenByAClickAndByReturn()
    {
        const OpenRun run = endedRun(test::coroutineRun(3, 300 * kMs), Origin::Opened);
        TaskList list;
        list.resize(1000, 300);
        list.setRun(&run);
        list.setTime(run.spans.end());
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy times(&list, &TaskList::timeChosen);
        QSignalSpy tasks(&list, &TaskList::taskChosen);
        const auto click = [&list](int row, ListColumn column) {
            const QRect box = list.visualRect(list.model()->index(row, int(column)));
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, box.center());
        };
        click(1, ListColumn::FirstRun);
        QCOMPARE(times.count(), 1);
        QCOMPARE(times[0][0].toLongLong(), *startOf(run.spans.requests()[1]));
        QCOMPARE(tasks.count(), 1);
        QCOMPARE(tasks[0][0].value<std::size_t>(), std::size_t(1));
        click(2, ListColumn::State); // no time
        QCOMPARE(times.count(), 1);
        list.setCurrentIndex(list.model()->index(2, int(ListColumn::End)));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(times.count(), 2);
        QCOMPARE(times[1][0].toLongLong(), run.spans.requests()[2].ended);
        tasks.clear();
        list.setSelected(0); // told from outside
        QCOMPARE(list.currentIndex().row(), 0);
        QCOMPARE(tasks.count(), 0);
    }

    void tenThousandRowsAreMadeAsTheyAreSeen()
    {
        const OpenRun run = endedRun(test::coroutineRun(10'000, 300 * kMs), Origin::Opened);
        TaskList list;
        list.resize(900, 500);
        list.setRun(&run);
        list.setTime(run.spans.end());
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.sortByColumn(int(ListColumn::FirstRun), Qt::DescendingOrder);
        QCOMPARE(list.tasks().taskAt(0), std::size_t(9999));
        list.setSelected(0);
        QCOMPARE(list.currentIndex().row(), 9999);
        const QImage picture = list.grab().toImage();
        QVERIFY(!picture.isNull());
    }

    void toolsAreToldItsNameAndItsCells()
    {
        const OpenRun run = endedRun(test::coroutineRun(3, 300 * kMs), Origin::Opened);
        TaskList list;
        list.setRun(&run);
        list.setTime(150 * kMs);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&list);
        QVERIFY(access && access->tableInterface());
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Table of tasks"));
        QCOMPARE(access->tableInterface()->rowCount(), 3);
        QCOMPARE(access->tableInterface()->cellAt(1, 1)->text(QAccessible::Name),
                 QStringLiteral("suspended"));
        QCOMPARE(
            access->tableInterface()->cellAt(1, int(ListColumn::Result))->text(QAccessible::Name),
            QStringLiteral("none"));
    }
};

QTEST_MAIN(TestTaskList)
#include "tst_tasklist.moc"
