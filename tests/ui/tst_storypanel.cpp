// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/openruns.h"
#include "ui/controls/rowlist.h"
#include "ui/panels/inspector.h"
#include "ui/panels/storypanel.h"

#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

void click(const RowList &list, int row)
{
    const QRect rect = list.visualRect(list.model()->index(row, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, rect.center());
}

} // namespace

class TestStoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsToldRemarkByRemark()
    {
        const auto run = simulatedRun("blocking-coroutine", 5, 300ms);
        StoryPanel panel;
        panel.resize(300, 500);
        panel.setRun(&run->recording, &run->spans);
        QCOMPARE(panel.remarks().size(), std::size_t(3));
        const QAbstractItemModel &rows = *panel.list().model();
        QCOMPARE(rows.rowCount(), 3);
        QVERIFY(rows.index(0, 0).data().toString().startsWith(
            QLatin1String("5 tasks block the loop, one after the other")));
        panel.setRun(nullptr, nullptr);
        QCOMPARE(rows.rowCount(), 0);
        QVERIFY(panel.list().isHidden());
    }

    void aClickAndEnterGoToTheMoment()
    {
        const auto run = simulatedRun("blocking-coroutine", 5, 300ms);
        StoryPanel panel;
        panel.resize(300, 500);
        panel.setRun(&run->recording, &run->spans);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        std::vector<std::pair<std::int64_t, std::optional<std::size_t>>> chosen;
        connect(&panel, &StoryPanel::momentChosen, &panel,
                [&chosen](std::int64_t time, std::optional<std::size_t> task) {
                    chosen.emplace_back(time, task);
                });
        click(panel.list(), 0);
        QCOMPARE(chosen.size(), std::size_t(1));
        QCOMPARE(chosen[0].second, std::optional(std::size_t(0)));
        QCOMPARE(Spans::stateAt(run->spans.requests()[0], chosen[0].first), State::Blocked);
        panel.list().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&panel.list(), Qt::Key_Down);
        QTest::keyClick(&panel.list(), Qt::Key_Return);
        QCOMPARE(chosen.size(), std::size_t(2));
        QCOMPARE(chosen[1].second, std::optional(std::size_t(4)));
        QCOMPARE(Spans::stateAt(run->spans.requests()[4], chosen[1].first), State::Pending);
    }

    void aPredictionIsToldWithoutMoments()
    {
        const auto run = simulatedRun("blocking-coroutine", 5, 300ms);
        StoryPanel panel;
        panel.resize(300, 500);
        panel.setRun(&run->recording, &run->spans);
        const int high = panel.list().sizeHintForRow(0);
        panel.setLeading(false);
        panel.show();
        QVERIFY(panel.list().sizeHintForRow(0) < high);
        QSignalSpy chosen(&panel, &StoryPanel::momentChosen);
        click(panel.list(), 0);
        QCOMPARE(chosen.count(), 0);
    }

    void aRunUnderWayIsToldAtItsEnd()
    {
        const auto whole = simulatedRun("coroutine", 5, 300ms);
        GrowingRun live(*whole);
        StoryPanel panel;
        panel.resize(300, 500);
        live.advanceTo(150'000'000);
        panel.setRun(&live.run().recording, &live.run().spans);
        QVERIFY(panel.remarks().empty());
        QVERIFY(panel.list().isHidden());
        live.advanceTo(whole->spans.end());
        panel.setRun(&live.run().recording, &live.run().spans);
        QVERIFY(!panel.remarks().empty());
        QVERIFY(!panel.list().isHidden());
    }

    void longSentencesAreWhollyToBeSeen()
    {
        const auto run = simulatedRun("process-pool", 100, 3s);
        StoryPanel panel;
        panel.resize(600, 500);
        panel.show();
        panel.setRun(&run->recording, &run->spans);
        const int wide = panel.list().sizeHintForRow(0);
        panel.resize(240, 500);
        QVERIFY(panel.list().sizeHintForRow(0) > wide);
    }

    void allTabsFitTheNarrowInspector()
    {
        Inspector inspector;
        inspector.resize(300, 500);
        inspector.show();
        const auto *tabs = inspector.findChild<QTabBar *>();
        QVERIFY(tabs->tabRect(tabs->count() - 1).right() + tabs->x() <= 299);
    }
};

QTEST_MAIN(TestStoryPanel)
#include "tst_storypanel.moc"
