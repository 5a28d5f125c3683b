// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/timeline/timelinepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kDelay = 300 * kMs;

// A run painted at 1200×700, to be probed by time and lane.
class Painted
{
public:
    Painted(Recording recording, const TimelineView &view,
            ColourScheme scheme = ColourScheme::Light)
        : m_theme(scheme)
        , m_recording(std::move(recording))
        , m_spans(m_recording)
        , m_scene(m_recording, m_spans)
        , m_painter(m_scene, m_theme, view, QRectF(0, 0, 1200, 700))
        , m_image(1200, 700, QImage::Format_RGB32)
    {
        m_image.fill(m_theme.color(Token::Surface));
        QPainter painter(&m_image);
        m_painter.paint(painter);
    }

    const Theme &theme() const { return m_theme; }
    const Spans &spans() const { return m_spans; }
    const TimelinePainter &timeline() const { return m_painter; }
    // The colour in the middle of a task's lane.
    QColor inLane(std::size_t task, std::int64_t t) const
    {
        const Rows &rows = m_painter.layout().rows;
        return at(t, rows.topOf(task) + rows.height / 2);
    }
    QColor at(std::int64_t t, double y) const
    {
        return m_image.pixelColor(int(m_painter.axis().x(t)), int(y));
    }
    QColor pixel(double x, double y) const { return m_image.pixelColor(int(x), int(y)); }

private:
    Theme m_theme;
    Recording m_recording;
    Spans m_spans;
    RunScene m_scene;
    TimelinePainter m_painter;
    QImage m_image;
};

std::int64_t middle(const Span &span)
{
    return span.from + (span.to - span.from) / 2;
}

} // namespace

class TestTimelinePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpanHasItsColourInBothAxesAndThemes();
    void theFutureIsPale();
    void aHiddenFutureIsAbsent();
    void bricksLieInTheLanesOfTheirWorkers();
    void aChunkBeginsWithAPost();
    void theSelectedLaneIsTinted();
    void thePlayheadStandsAtItsTime();
    void foldsAreTinted();
    void aClockOfShortSlicesIsNotToScale();
    void tenThousandTasksShowTheirStates();
    void oddRecordingsArePainted();
};

void TestTimelinePainter::everySpanHasItsColourInBothAxesAndThemes()
{
    for (const AxisKind axis : {AxisKind::Clock, AxisKind::Paced}) {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            TimelineView view;
            view.axis = axis;
            const Painted painted(test::coroutineRun(8, kDelay), view, scheme);
            int probed = 0;
            for (std::size_t i = 0; i < 8; ++i) {
                for (const Span &span : painted.spans().requests()[i].spans) {
                    const TimeAxis &x = painted.timeline().axis();
                    // A quarter in: the middle of a fold is torn.
                    const std::int64_t t = span.from + (span.to - span.from) / 4;
                    if (x.x(span.to) - x.x(span.from) < 10 || span.state == State::Pending)
                        continue;
                    QCOMPARE(painted.inLane(i, t), painted.theme().fill(span.state));
                    ++probed;
                }
            }
            QVERIFY(probed >= 8);
        }
    }
}

void TestTimelinePainter::theFutureIsPale()
{
    TimelineView view;
    view.playhead = 150 * kMs;
    const Painted painted(test::coroutineRun(5, kDelay), view);
    const Theme faded = painted.theme().faded();
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(painted.inLane(i, 100 * kMs), painted.theme().fill(State::Suspended));
        QCOMPARE(painted.inLane(i, 200 * kMs), faded.fill(State::Suspended));
    }
}

void TestTimelinePainter::aHiddenFutureIsAbsent()
{
    TimelineView view;
    view.playhead = 150 * kMs;
    view.future = Future::Hidden;
    const Painted painted(test::coroutineRun(5, kDelay), view);
    QCOMPARE(painted.inLane(0, 100 * kMs), painted.theme().fill(State::Suspended));
    QCOMPARE(painted.inLane(0, 203 * kMs), painted.theme().color(Token::Surface));
}

void TestTimelinePainter::bricksLieInTheLanesOfTheirWorkers()
{
    const Painted painted(test::poolRun(20, 4, 2, kDelay), {});
    int probed = 0;
    for (const ResourceRow &row : painted.timeline().layout().resources) {
        for (const Brick &brick : painted.spans().bricks(row.lane.id)) {
            if (!brick.isBlocked)
                continue;
            const double y =
                barRect(painted.theme(), State::Blocked, 0, 1, row.rect.top(), row.rect.height())
                    .top();
            QCOMPARE(painted.at(brick.from + (brick.to - brick.from) / 3, y),
                     painted.theme().edge(State::Blocked));
            ++probed;
        }
    }
    QCOMPARE(probed, 20);
}

void TestTimelinePainter::aChunkBeginsWithAPost()
{
    const Painted painted(test::poolRun(16, 4, 2, kDelay), {});
    const ResourceRow &row = painted.timeline().layout().resources.back();
    const std::vector<Brick> &bricks = painted.spans().bricks(row.lane.id);
    const auto second =
        std::adjacent_find(bricks.begin(), bricks.end(),
                           [](const Brick &a, const Brick &b) { return a.chunk != b.chunk; });
    QVERIFY(second != bricks.end());
    const double x = std::round(painted.timeline().axis().x((second + 1)->from));
    QCOMPARE(painted.pixel(x, row.rect.top() + row.rect.height() * 0.12),
             painted.theme().color(Token::Text2));
}

void TestTimelinePainter::theSelectedLaneIsTinted()
{
    TimelineView view;
    view.selected = 2;
    const Painted painted(test::coroutineRun(5, kDelay), view);
    const Rows &rows = painted.timeline().layout().rows;
    QCOMPARE(painted.pixel(70, rows.topOf(2) + 2), painted.theme().color(Token::LaneSelected));
    QCOMPARE(painted.pixel(1, rows.topOf(2) + 2), painted.theme().color(Token::Accent));
    QCOMPARE(painted.pixel(70, rows.topOf(3) + 2), painted.theme().color(Token::LaneAlternate));
}

void TestTimelinePainter::thePlayheadStandsAtItsTime()
{
    TimelineView view;
    view.playhead = 150 * kMs;
    const Painted painted(test::coroutineRun(5, kDelay), view);
    const double y = painted.timeline().layout().dividerY + 2;
    const double x = std::round(painted.timeline().axis().x(150 * kMs));
    QCOMPARE(painted.pixel(x, y), painted.theme().color(Token::Playhead));
    QCOMPARE(painted.pixel(x - 1, y), painted.theme().color(Token::Playhead));
    QVERIFY(painted.pixel(x + 3, y) != painted.theme().color(Token::Playhead));
}

void TestTimelinePainter::foldsAreTinted()
{
    TimelineView view;
    view.axis = AxisKind::Paced;
    const Painted painted(test::coroutineRun(5, kDelay), view);
    const Fold fold = painted.timeline().axis().folds().front();
    const double y = painted.timeline().layout().rows.top + 1;
    QCOMPARE(painted.pixel(fold.left + 12, y), painted.theme().color(Token::FoldTint));
}

void TestTimelinePainter::aClockOfShortSlicesIsNotToScale()
{
    TimelineView view;
    const Painted clock(test::coroutineRun(5, kDelay), view);
    QVERIFY(clock.timeline().isWidened());
    view.visible = std::pair{std::int64_t(0), std::int64_t(400'000)};
    const Painted zoomed(test::coroutineRun(5, kDelay), view);
    QVERIFY(!zoomed.timeline().isWidened());
    const Span &running = zoomed.spans().requests()[2].spans[2];
    QCOMPARE(running.state, State::Running);
    QCOMPARE(zoomed.inLane(2, middle(running)), zoomed.theme().fill(State::Running));
}

void TestTimelinePainter::tenThousandTasksShowTheirStates()
{
    const Painted painted(test::coroutineRun(10'000, 3'000 * kMs), {});
    QCOMPARE(painted.timeline().layout().detail(), LaneDetail::Density);
    const Rows &rows = painted.timeline().layout().rows;
    for (const std::size_t i : {100u, 5'000u, 9'900u})
        QCOMPARE(painted.at(2'500 * kMs, rows.topOf(i)), painted.theme().fill(State::Suspended));
}

void TestTimelinePainter::oddRecordingsArePainted()
{
    TimelineView view;
    view.playhead = 5;
    view.selected = 77;
    const Painted empty(Recording(), view);
    QCOMPARE(empty.timeline().layout().taskCount, std::size_t(0));
    const Painted one(test::coroutineRun(1, kDelay), view);
    QCOMPARE(one.timeline().layout().taskCount, std::size_t(1));
    const Painted none(test::poolRun(0, 8, 1, kDelay), view);
    QCOMPARE(none.timeline().layout().resources.size(), std::size_t(9));
    view.axis = AxisKind::Paced;
    const Painted troubled(test::troubledRun(12, kDelay), view);
    QCOMPARE(troubled.timeline().axis().folds().size(), std::size_t(2));
    Recording negative = test::coroutineRun(3, kDelay);
    for (Event &event : negative.events)
        event.t -= 100 * kMs;
    const Painted early(negative, {});
    QCOMPARE(early.inLane(1, 100 * kMs), early.theme().fill(State::Suspended));
}

QTEST_MAIN(TestTimelinePainter)
#include "tst_timelinepainter.moc"
