// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinelayout.h"

#include <QTest>

using namespace coroscope;

namespace {

const Theme kTheme(ColourScheme::Light);
const QRectF kRect(10, 20, 900, 600);

std::vector<LaneEntry> poolLanes(int workers)
{
    std::vector<LaneEntry> lanes;
    for (int i = 0; i < workers; ++i)
        lanes.push_back({LaneId(i + 1), LaneKind::Worker, {}});
    lanes.push_back({99, LaneKind::Endpoint, {}});
    return lanes;
}

const std::vector<LaneEntry> kLoopLanes = {{0, LaneKind::Loop, {}}, {1, LaneKind::Endpoint, {}}};

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gutterAndRulerHaveTheSizesOfTheDesign();
    void aFewTasksGetTheLargestRow();
    void allTasksFit();
    void rowsAreWholePixelsFromTwoOn();
    void manyTasksAreDensity();
    void theEndpointStandsAboveTheWorkers();
    void resourceLanesNeverTakeMostOfTheHeight();
    void detailFollowsTheHeight();
    void numbersKeepApart();
    void aScrolledTimelineShowsWhatIsSeen();
    void aPointFindsItsTask();
    void nothingFitsIntoNothing();
};

void TestTimelineLayout::gutterAndRulerHaveTheSizesOfTheDesign()
{
    const TimelineLayout layout = layOutTimeline(kRect, kTheme, kLoopLanes, 5, {});
    QCOMPARE(layout.axisLeft, 86.0);
    QCOMPARE(layout.axisRight, 894.0);
    QCOMPARE(layout.ruler.height(), 34.0);
    QCOMPARE(layout.top(), 54.0);
    QCOMPARE(layout.resources.size(), std::size_t(2));
    QCOMPARE(layout.resources[0].rect.height(), 36.0);
    const TimelineLayout large =
        layOutTimeline(kRect, Theme(ColourScheme::Light, 1.5), kLoopLanes, 5, {});
    QCOMPARE(large.axisLeft, 10.0 + 114);
    QCOMPARE(large.ruler.height(), 51.0);
}

void TestTimelineLayout::aFewTasksGetTheLargestRow()
{
    TimelineView view;
    QCOMPARE(layOutTimeline(kRect, kTheme, kLoopLanes, 3, view).rows.height, 36.0);
    view.largestRow = 78;
    QCOMPARE(layOutTimeline(kRect, kTheme, kLoopLanes, 3, view).rows.height, 78.0);
}

void TestTimelineLayout::allTasksFit()
{
    for (const std::size_t count : {1, 2, 5, 20, 100, 1'000, 10'000, 100'000}) {
        const TimelineLayout layout = layOutTimeline(kRect, kTheme, kLoopLanes, count, {});
        QVERIFY(layout.rows.topOf(count) <= kRect.bottom() + 1e-6);
        QCOMPARE(layout.rows.first, std::size_t(0));
        QCOMPARE(layout.rows.last, count);
        QVERIFY(layout.rows.top > layout.dividerY);
        QVERIFY(layout.dividerY > layout.resources.back().rect.bottom());
    }
}

void TestTimelineLayout::rowsAreWholePixelsFromTwoOn()
{
    for (std::size_t count = 1; count < 260; ++count) {
        const double height = layOutTimeline(kRect, kTheme, kLoopLanes, count, {}).rows.height;
        if (height >= 2)
            QCOMPARE(height, std::floor(height));
    }
}

void TestTimelineLayout::manyTasksAreDensity()
{
    const TimelineLayout layout = layOutTimeline(kRect, kTheme, kLoopLanes, 1'000, {});
    QVERIFY(layout.rows.height < 2);
    QCOMPARE(layout.detail(), LaneDetail::Density);
}

void TestTimelineLayout::theEndpointStandsAboveTheWorkers()
{
    const TimelineLayout layout = layOutTimeline(kRect, kTheme, poolLanes(3), 20, {});
    QCOMPARE(layout.resources[0].lane.kind, LaneKind::Endpoint);
    QCOMPARE(layout.resources[1].lane.kind, LaneKind::Worker);
    QCOMPARE(layout.resources[1].number, 1);
    QCOMPARE(layout.resources[3].number, 3);
}

void TestTimelineLayout::resourceLanesNeverTakeMostOfTheHeight()
{
    for (const int workers : {1, 8, 16, 64}) {
        const TimelineLayout layout = layOutTimeline(kRect, kTheme, poolLanes(workers), 1'000, {});
        QVERIFY(layout.dividerY - layout.top() <= 0.5 * kRect.height());
    }
}

void TestTimelineLayout::detailFollowsTheHeight()
{
    QCOMPARE(detailOf(14), LaneDetail::Full);
    QCOMPARE(detailOf(13.9), LaneDetail::Names);
    QCOMPARE(detailOf(11), LaneDetail::Names);
    QCOMPARE(detailOf(10.9), LaneDetail::Bars);
    QCOMPARE(detailOf(2), LaneDetail::Bars);
    QCOMPARE(detailOf(1.9), LaneDetail::Density);
}

void TestTimelineLayout::numbersKeepApart()
{
    TimelineView view;
    const auto every = [&view](double height) {
        view.rowHeight = height;
        return layOutTimeline(kRect, kTheme, kLoopLanes, 100, view).numberEvery(kTheme);
    };
    QCOMPARE(every(20), std::size_t(1));
    QCOMPARE(every(11), std::size_t(1));
    QCOMPARE(every(7), std::size_t(2));
    QCOMPARE(every(3), std::size_t(5));
    QCOMPARE(every(0.05), std::size_t(500));
}

void TestTimelineLayout::aScrolledTimelineShowsWhatIsSeen()
{
    TimelineView view;
    view.rowHeight = 20;
    view.scrolled = 205;
    const TimelineLayout layout = layOutTimeline(kRect, kTheme, kLoopLanes, 1'000, view);
    QCOMPARE(layout.rows.first, std::size_t(10));
    QVERIFY(layout.rows.topOf(layout.rows.last - 1) < kRect.bottom());
    QVERIFY(layout.rows.topOf(layout.rows.last) >= kRect.bottom());
    QCOMPARE(layout.bottom, kRect.bottom());
}

void TestTimelineLayout::aPointFindsItsTask()
{
    const TimelineLayout layout = layOutTimeline(kRect, kTheme, kLoopLanes, 5, {});
    QCOMPARE(layout.taskAt(layout.rows.topOf(3) + 1), std::optional<std::size_t>(3));
    QCOMPARE(layout.taskAt(layout.rows.topOf(5) + 1), std::optional<std::size_t>());
    QCOMPARE(layout.taskAt(layout.top()), std::optional<std::size_t>());
}

void TestTimelineLayout::nothingFitsIntoNothing()
{
    const TimelineLayout empty = layOutTimeline(QRectF(), kTheme, {}, 0, {});
    QCOMPARE(empty.rows.last, std::size_t(0));
    QVERIFY(empty.axisRight > empty.axisLeft);
    const TimelineLayout narrow = layOutTimeline(QRectF(0, 0, 5, 5), kTheme, poolLanes(8), 100, {});
    QVERIFY(narrow.axisRight > narrow.axisLeft);
    QCOMPARE(narrow.taskAt(3), std::optional<std::size_t>());
}

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
