// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/metrics.h"
#include "tests/support/sampleruns.h"
#include "ui/timeline/tasktable.h"
#include "ui/timeline/timelineaccess.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

std::unique_ptr<OpenRun> opened(Recording recording)
{
    auto run = std::make_unique<OpenRun>();
    run->number = 1;
    run->origin = Origin::Opened;
    run->recording = std::move(recording);
    run->spans = Spans(run->recording);
    run->now = run->spans.end();
    run->scenario.tasks = unsigned(run->spans.requests().size());
    return run;
}

std::vector<std::pair<QAccessible::Event, QString>> s_events;

// Qt may tell nobody where no tool listens.
bool isTelling()
{
    s_events.clear();
    QWidget widget;
    widget.setAccessibleName(QStringLiteral("probe"));
    return !std::exchange(s_events, {}).empty();
}

void note(QAccessibleEvent *event)
{
    if (const QAccessibleInterface *from = event->accessibleInterface())
        s_events.emplace_back(event->type(), from->text(QAccessible::Name));
}

} // namespace

class TestTimelineAccess : public QObject
{
    Q_OBJECT

private:
    // A shown area whose interface is `m_access`.
    void show(std::unique_ptr<OpenRun> run)
    {
        m_area = std::make_unique<TimelineArea>();
        m_area->resize(800, 500);
        m_run = std::move(run);
        m_area->setRun(m_run.get(), nullptr);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
        m_area->grab();
        m_access =
            dynamic_cast<TimelineAccess *>(QAccessible::queryAccessibleInterface(m_area.get()));
        QVERIFY(m_access);
    }
    int count() const { return int(m_run->spans.requests().size()); }
    const TaskSpans &task(int row) const { return m_run->spans.requests()[std::size_t(row)]; }

    std::unique_ptr<OpenRun> m_run;
    std::unique_ptr<TimelineArea> m_area;
    TimelineAccess *m_access = nullptr;

private Q_SLOTS:
    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_area.reset();
    }

    void thereIsALaneForEachTask()
    {
        show(opened(test::coroutineRun(20, 300 * kMs)));
        QCOMPARE(m_access->role(), QAccessible::Table);
        QCOMPARE(m_access->text(QAccessible::Name), QStringLiteral("Timeline"));
        QCOMPARE(m_access->childCount(), 20);
        for (int row = 0; row < 20; ++row) {
            QAccessibleInterface *lane = m_access->child(row);
            QVERIFY(lane->isValid());
            QCOMPARE(lane->text(QAccessible::Name), QStringLiteral("Task %1").arg(row + 1));
            QCOMPARE(lane->parent(), static_cast<QAccessibleInterface *>(m_access));
            QCOMPARE(m_access->indexOfChild(lane), row);
            QCOMPARE(m_access->child(row), lane);
        }
        QVERIFY(!m_access->child(20));
        QVERIFY(!m_access->child(-1));
    }

    void aLaneSaysWhatIsTrueAtTheShownTime()
    {
        show(opened(test::troubledRun(20, 300 * kMs)));
        bool hasWaited = false;
        for (const std::int64_t time : {std::int64_t(0), kMs / 10, 150 * kMs, 299 * kMs,
                                        300 * kMs + kMs / 5, m_run->spans.end()}) {
            m_area->setTime(time);
            for (int row = 0; row < count(); ++row) {
                const State state = Spans::stateAt(task(row), time);
                const QString words = m_access->child(row)->text(QAccessible::Value);
                QVERIFY2(words.startsWith(stateWord(state)), qPrintable(words));
                QCOMPARE(words.contains(QStringLiteral("waits for")), state == State::Suspended);
                hasWaited |= state == State::Suspended;
                QCOMPARE(m_access->cellAt(row, int(TaskColumn::State))->text(QAccessible::Name),
                         stateWord(state));
            }
        }
        QVERIFY(hasWaited);
    }

    void theHistoryNamesTheStatesOneAfterAnother()
    {
        show(opened(test::sequentialRun(2, 300 * kMs)));
        m_area->setTime(m_run->spans.end());
        QStringList expected;
        for (const Span &span : task(1).spans)
            expected << stateWord(span.state) + u' ' + durationText(span.to - span.from);
        expected << QStringLiteral("finished at ") + durationText(task(1).ended);
        QCOMPARE(m_access->child(1)->text(QAccessible::Description),
                 expected.join(QStringLiteral(", ")));
        m_area->setTime(-1);
        QCOMPARE(m_access->child(1)->text(QAccessible::Description), QString());
    }

    void theStateOfALaneHasItsSegmentsUpToTheShownTime()
    {
        show(opened(test::coroutineRun(5, 300 * kMs)));
        QSignalSpy times(m_area.get(), &TimelineArea::timeChosen);
        const std::vector<Span> &spans = task(2).spans;
        for (const std::int64_t time : {std::int64_t(0), 150 * kMs, m_run->spans.end()}) {
            m_area->setTime(time);
            QAccessibleInterface *cell = m_access->cellAt(2, int(TaskColumn::State));
            const auto begun = std::count_if(
                spans.begin(), spans.end(), [time](const Span &span) { return span.from <= time; });
            QCOMPARE(cell->childCount(), int(begun));
            for (int i = 0; i < cell->childCount(); ++i) {
                QAccessibleInterface *segment = cell->child(i);
                const Span &span = spans[std::size_t(i)];
                const QString name = segment->text(QAccessible::Name);
                QVERIFY2(name.startsWith(QStringLiteral("%1, %2 to ")
                                             .arg(stateWord(span.state), durationText(span.from))),
                         qPrintable(name));
                QCOMPARE(name.contains(QStringLiteral("waits for the answer")),
                         span.state == State::Suspended);
                QCOMPARE(segment->text(QAccessible::Description),
                         durationText(std::min(span.to, time) - span.from));
                QCOMPARE(segment->role(), QAccessible::ListItem);
                QCOMPARE(segment->parent(), cell);
                QCOMPARE(cell->indexOfChild(segment), i);
                QCOMPARE(cell->child(i), segment);
            }
            QVERIFY(!cell->child(int(begun)));
        }
        QCOMPARE(m_access->cellAt(2, int(TaskColumn::Result))->childCount(), 0);
        // One lies beside the other on the lane, and pressing one goes to its beginning.
        QAccessibleInterface *cell = m_access->cellAt(2, int(TaskColumn::State));
        const int last = cell->childCount() - 1;
        QVERIFY(last > 1);
        QVERIFY(m_access->child(2)->rect().contains(cell->child(last)->rect().center()));
        QVERIFY(cell->child(1)->rect().left() < cell->child(last)->rect().left());
        cell->child(last)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(times.count(), 1);
        QCOMPARE(times[0][0].toLongLong(), spans[std::size_t(last)].from);
        QCOMPARE(m_area->selected(), std::optional<std::size_t>(2));
    }

    void theDescriptionSaysWhatIsShown()
    {
        TimelineArea empty;
        QVERIFY(QAccessible::queryAccessibleInterface(&empty)
                    ->text(QAccessible::Description)
                    .contains(QStringLiteral("Nothing")));
        show(opened(test::coroutineRun(20, 300 * kMs)));
        m_area->setTime(m_run->spans.end());
        const QString words = m_access->text(QAccessible::Description);
        QVERIFY2(words.contains(QStringLiteral("20 tasks")), qPrintable(words));
        QVERIFY2(words.contains(durationText(m_area->scene()->end())), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("All 20 tasks")), qPrintable(words));
    }

    void aPointOfALaneIsThatLane()
    {
        show(opened(test::coroutineRun(20, 300 * kMs)));
        for (int row = 0; row < count(); ++row) {
            QAccessibleInterface *lane = m_access->child(row);
            QVERIFY(!lane->state().offscreen);
            const QRect rect = lane->rect();
            for (const QPoint point : {rect.topLeft(), rect.center(), rect.bottomRight()})
                QCOMPARE(m_access->childAt(point.x(), point.y()), lane);
        }
        const QPoint ruler = m_area->viewport()->mapToGlobal(QPoint(400, 5));
        QVERIFY(!m_access->childAt(ruler.x(), ruler.y()));
        QVERIFY(!m_access->childAt(-50, -50));
    }

    void aLaneThatIsScrolledAwayIsOffscreen()
    {
        show(opened(test::coroutineRun(100, 300 * kMs)));
        for (int i = 0; i < 8; ++i)
            m_area->zoomLanes(1.5);
        m_area->setSelected(99);
        m_area->grab();
        QVERIFY(m_access->child(0)->state().offscreen);
        QVERIFY(m_access->child(0)->rect().isEmpty());
        QVERIFY(!m_access->child(99)->state().offscreen);
        QVERIFY(m_area->viewport()->rect().contains(
            m_area->viewport()->mapFromGlobal(m_access->child(99)->rect().center())));
    }

    void pressingALaneSelectsItAndIsSaid()
    {
        show(opened(test::coroutineRun(20, 300 * kMs)));
        m_area->setFocus();
        QAccessible::installUpdateHandler(note);
        const bool hears = isTelling();
        QAccessibleInterface *lane = m_access->child(11);
        lane->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_area->selected(), std::optional<std::size_t>(11));
        QVERIFY(lane->state().selected && lane->state().selectable && lane->state().focusable);
        QVERIFY(!m_access->child(10)->state().selected);
        QCOMPARE(m_access->selectedRows(), QList<int>{11});
        QCOMPARE(m_access->selectedCellCount(), kTaskColumns);
        const auto said = [](QAccessible::Event type) {
            return std::count(s_events.begin(), s_events.end(),
                              std::pair(type, QStringLiteral("Task 12")));
        };
        QCOMPARE(said(QAccessible::Selection), hears ? 1 : 0);
        QCOMPARE(said(QAccessible::Focus), hears && m_area->hasFocus() ? 1 : 0);
        if (m_area->hasFocus())
            QCOMPARE(m_access->focusChild(), lane);
        QVERIFY(m_access->unselectRow(11));
        QVERIFY(!m_area->selected());
        QVERIFY(!m_access->selectRow(20));
    }

    void theTableAgreesWithTheMetrics()
    {
        for (Recording &recording : std::vector{test::coroutineRun(20, 300 * kMs, 4),
                                                test::poolRun(20, 4, 2, 300 * kMs)}) {
            show(opened(std::move(recording)));
            m_area->setTime(m_run->spans.end());
            QCOMPARE(m_access->rowCount(), count());
            QCOMPARE(m_access->columnCount(), kTaskColumns);
            std::array<std::int64_t, kStateCount> sums{};
            for (int row = 0; row < count(); ++row) {
                std::array<std::int64_t, kStateCount> times{};
                for (const Span &span : task(row).spans)
                    times[std::size_t(span.state)] += span.to - span.from;
                for (int column = 0; column < kTaskColumns; ++column) {
                    QAccessibleInterface *cell = m_access->cellAt(row, column);
                    QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
                    QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
                    QCOMPARE(cell->parent(), m_access->child(row));
                    QCOMPARE(cell->parent()->indexOfChild(cell), column);
                    for (const State state : {State::Pending, State::Ready, State::Running,
                                              State::Blocked, State::Suspended}) {
                        if (m_access->columnDescription(column) == stateWord(state))
                            QCOMPARE(cell->text(QAccessible::Name),
                                     durationText(times[std::size_t(state)]));
                    }
                }
                for (std::size_t i = 0; i < times.size(); ++i)
                    sums[i] += times[i];
            }
            QCOMPARE(sums, computeMetrics(m_run->recording, m_run->spans).statesNs);
            QVERIFY(m_access->cellAt(0, int(TaskColumn::Result))
                        ->text(QAccessible::Name)
                        .startsWith(QStringLiteral("200")));
            QVERIFY(!m_access->cellAt(0, kTaskColumns));
            QVERIFY(!m_access->cellAt(count(), 0));
        }
    }

    void tenThousandLanesCostNothingUntilOneIsAskedFor()
    {
        show(opened(test::coroutineRun(10'000, 300 * kMs)));
        QCOMPARE(m_access->childCount(), 10'000);
        QCOMPARE(m_access->madeRows(), std::size_t(0));
        QCOMPARE(m_access->child(7777)->text(QAccessible::Name), QStringLiteral("Task 7778"));
        QCOMPARE(m_access->madeRows(), std::size_t(1));
        // Lower than a pixel, and still there.
        QVERIFY(m_area->layout().rows.height < 1);
        const QRect rect = m_access->child(7777)->rect();
        QVERIFY(rect.height() >= 1);
    }

    void rowsOfALongerRunAreGone()
    {
        show(opened(test::coroutineRun(20, 300 * kMs)));
        const QAccessible::Id kept = QAccessible::uniqueId(m_access->child(4));
        const QAccessible::Id gone = QAccessible::uniqueId(m_access->child(19));
        const auto shorter = opened(test::coroutineRun(5, 300 * kMs));
        m_area->setRun(shorter.get(), nullptr);
        QCOMPARE(m_access->childCount(), 5);
        QVERIFY(!QAccessible::accessibleInterface(gone));
        QCOMPARE(QAccessible::accessibleInterface(kept), m_access->child(4));
        m_area.reset();
        QVERIFY(!QAccessible::accessibleInterface(kept));
    }

    void rowsThatComeAreSaidOnce()
    {
        auto run = opened(test::coroutineRun(3, 300 * kMs));
        run->origin = Origin::Live;
        show(std::move(run));
        QAccessible::installUpdateHandler(note);
        const bool hears = isTelling();
        const Recording longer = test::coroutineRun(7, 300 * kMs);
        m_run->recording = longer;
        m_run->spans = Spans(m_run->recording);
        m_area->grow(true);
        m_area->grow(true);
        const auto grown = std::pair(QAccessible::TableModelChanged, QStringLiteral("Timeline"));
        QCOMPARE(std::count(s_events.begin(), s_events.end(), grown), hears ? 1 : 0);
        QCOMPARE(m_access->toldRows(), 7);
    }
};

QTEST_MAIN(TestTimelineAccess)
#include "tst_timelineaccess.moc"
