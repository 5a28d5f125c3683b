// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/timeline/ruler.h"
#include "ui/timeline/timeaxis.h"

#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kUs = 1'000;
constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kS = 1'000'000'000;

QStringList labels(const std::vector<Tick> &ticks)
{
    QStringList out;
    for (const Tick &tick : ticks)
        out << tick.label;
    return out;
}

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockAxisIsLinear();
    void everyAxisRisesAndHasAnInverse();
    void aPacedAxisHasEqualSteps();
    void aLongGapIsFoldedToFiveSteps();
    void manyMomentsMakeAWiderFold();
    void severalFoldsAreNarrower();
    void aShortGapIsNoFold();
    void momentsTooCloseAreOne();
    void whatIsVisibleCanBeNarrowed();
    void aCursorFindsWhatItsAxisFinds();
    void degenerateAxesStayUsable();
    void clockTicksAreNice();
    void pacedTicksStartAnewAfterAFold();
    void theEndIsTheLastRequest();
    void betweenTwoAxesLiesARisingOneWithAnInverse();
    void theEndsOfAChangeAreTheTwoAxes();
};

void TestTimeAxis::aClockAxisIsLinear()
{
    const TimeAxis axis = TimeAxis::clock(0, 10 * kS, 100, 1100);
    QCOMPARE(axis.x(0), 100.0);
    QCOMPARE(axis.x(5 * kS), 600.0);
    QCOMPARE(axis.x(11 * kS), 1200.0);
    QCOMPARE(axis.time(350), 2'500 * kMs);
    QVERIFY(axis.folds().empty());
    QVERIFY(axis.moments().empty());
}

void TestTimeAxis::everyAxisRisesAndHasAnInverse()
{
    const Spans spans(test::coroutineRun(12, 300 * kMs, 4));
    for (const TimeAxis &axis : {TimeAxis::clock(0, shownEnd(spans), 76, 1000),
                                 TimeAxis::paced(pacedMoments(spans), 76, 1000)}) {
        double last = -1e9;
        for (std::int64_t t = -10 * kMs; t < shownEnd(spans) + 10 * kMs; t += 97 * kUs) {
            QVERIFY(axis.x(t) > last);
            last = axis.x(t);
            QVERIFY2(qAbs(axis.time(last) - t) <= 2, (QByteArray::number(t)).constData());
        }
    }
}

void TestTimeAxis::aPacedAxisHasEqualSteps()
{
    const TimeAxis axis = TimeAxis::paced({10 * kUs, 15 * kUs, 200 * kUs, 2 * kMs}, 0, 5.6);
    QCOMPARE(axis.moments().size(), std::size_t(5));
    for (std::size_t i = 0; i < axis.moments().size(); ++i)
        QVERIFY(qAbs(axis.x(axis.moments()[i]) - double(i)) < 1e-9);
    QCOMPARE(axis.to(), 2 * kMs + 20 * kUs);
}

void TestTimeAxis::aLongGapIsFoldedToFiveSteps()
{
    const TimeAxis axis = TimeAxis::paced({1 * kMs, 301 * kMs}, 0, 7.6);
    QCOMPARE(axis.folds().size(), std::size_t(1));
    const Fold fold = axis.folds().front();
    QCOMPARE(fold.from, 1 * kMs);
    QCOMPARE(fold.to, 301 * kMs);
    QVERIFY(qAbs(fold.left - 1) < 1e-9);
    QVERIFY(qAbs(fold.right - 6) < 1e-9);
    QVERIFY(axis.isFolded(100 * kMs));
    QVERIFY(!axis.isFolded(1 * kMs));
    QVERIFY(!axis.isFolded(301 * kMs));
    QCOMPARE(axis.x(151 * kMs), 3.5);
}

void TestTimeAxis::manyMomentsMakeAWiderFold()
{
    std::vector<std::int64_t> moments;
    for (int i = 1; i < 200; ++i)
        moments.push_back(i * 10 * kUs);
    moments.push_back(3 * kS);
    const TimeAxis axis = TimeAxis::paced(moments, 0, 199 + 0.085 * 200 + 1.6);
    const Fold fold = axis.folds().front();
    QVERIFY(qAbs(fold.right - fold.left - 17) < 1e-6);
}

void TestTimeAxis::severalFoldsAreNarrower()
{
    const TimeAxis axis = TimeAxis::paced({kMs, kS, kS + kMs, 2 * kS}, 0, 2 + 8 + 1.6);
    QCOMPARE(axis.folds().size(), std::size_t(2));
    for (const Fold &fold : axis.folds())
        QVERIFY(qAbs(fold.right - fold.left - 4) < 1e-9);
}

void TestTimeAxis::aShortGapIsNoFold()
{
    QVERIFY(TimeAxis::paced({kMs, 21 * kMs}, 0, 100).folds().empty());
    QCOMPARE(TimeAxis::paced({kMs, 21 * kMs + 1}, 0, 100).folds().size(), std::size_t(1));
}

void TestTimeAxis::momentsTooCloseAreOne()
{
    Recording recording;
    recording.append({{0, 1, 0, EventKind::Created, Why::Request, 0, 0},
                      {3'400, 1, 0, EventKind::Scheduled, Why::Start, 0, 0},
                      {3'500, 1, 0, EventKind::Running, Why::Start, 0, 0},
                      {6'900, 1, 0, EventKind::Suspended, Why::Sleep, 0, 0},
                      {7'100, 1, 0, EventKind::Ready, Why::None, 0, 0}});
    QCOMPARE(pacedMoments(Spans(recording)), (std::vector<std::int64_t>{0, 3'500, 7'100}));
    QVERIFY(pacedMoments(Spans()).empty());
}

void TestTimeAxis::whatIsVisibleCanBeNarrowed()
{
    TimeAxis axis = TimeAxis::clock(0, 10 * kS, 0, 1000);
    axis.setVisible(2 * kS, 4 * kS);
    QCOMPARE(axis.from(), 2 * kS);
    QCOMPARE(axis.to(), 4 * kS);
    QCOMPARE(axis.x(3 * kS), 500.0);
    axis.setVisible(5 * kS, 5 * kS);
    QCOMPARE(axis.from(), 2 * kS);
    TimeAxis paced = TimeAxis::paced({kMs, 301 * kMs, 302 * kMs}, 0, 1000);
    paced.setVisible(300 * kMs, 302 * kMs);
    QCOMPARE(paced.from(), 300 * kMs);
    QVERIFY(qAbs(paced.x(302 * kMs) - 1000) < 1e-6);
}

void TestTimeAxis::aCursorFindsWhatItsAxisFinds()
{
    const Spans spans(test::coroutineRun(30, 300 * kMs, 4));
    for (const TimeAxis &axis :
         {TimeAxis::clock(0, shownEnd(spans), 76, 1000), TimeAxis::paced({}, 0, 100),
          TimeAxis::paced({5 * kMs}, 0, 100), TimeAxis::paced(pacedMoments(spans), 76, 1000)}) {
        AxisCursor cursor(axis);
        // Up and down, near and far, on and beside the knots, before the first and after the last.
        std::uint64_t seed = 1;
        for (int i = 0; i < 2000; ++i) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            std::int64_t time = std::int64_t(seed >> 33) % (shownEnd(spans) * 5 / 4) - 10 * kMs;
            if (const auto &moments = axis.moments(); i % 3 == 0 && !moments.empty())
                time = moments[(seed >> 20) % moments.size()];
            QCOMPARE(cursor.x(time, std::size_t(i % 4)), axis.x(time));
        }
    }
}

void TestTimeAxis::degenerateAxesStayUsable()
{
    const TimeAxis point = TimeAxis::clock(5, 5, 10, 10);
    QCOMPARE(point.right(), 11.0);
    QCOMPARE(point.time(11), 1'005);
    const TimeAxis empty = TimeAxis::paced({}, 0, 100);
    QCOMPARE(empty.x(0), 0.0);
    QCOMPARE(empty.moments().size(), std::size_t(1));
    QVERIFY(empty.folds().empty());
}

void TestTimeAxis::clockTicksAreNice()
{
    const TimeAxis axis = TimeAxis::clock(0, 6'200 * kMs, 0, 800);
    QCOMPARE(labels(ticks(axis, 110, 800)),
             QStringList({QStringLiteral("0 s"), QStringLiteral("1 s"), QStringLiteral("2 s"),
                          QStringLiteral("3 s"), QStringLiteral("4 s"), QStringLiteral("5 s"),
                          QStringLiteral("6 s")}));
    const TimeAxis brief = TimeAxis::clock(0, 310 * kMs, 0, 400);
    QCOMPARE(labels(ticks(brief, 100, 400)),
             QStringList({QStringLiteral("0 ms"), QStringLiteral("100 ms"),
                          QStringLiteral("200 ms"), QStringLiteral("300 ms")}));
    TimeAxis zoomed = TimeAxis::clock(0, 10 * kS, 0, 1000);
    zoomed.setVisible(3'000 * kMs, 3'100 * kMs);
    QCOMPARE(labels(ticks(zoomed, 400, 1000)),
             QStringList(
                 {QStringLiteral("3.00 s"), QStringLiteral("3.05 s"), QStringLiteral("3.10 s")}));
}

void TestTimeAxis::pacedTicksStartAnewAfterAFold()
{
    const TimeAxis axis =
        TimeAxis::paced({209 * kUs, 1'200 * kUs, 301 * kMs, 301'044 * kUs}, 0, 100);
    QCOMPARE(labels(ticks(axis, 0, 100)),
             QStringList({QStringLiteral("0"), QStringLiteral("209 µs"), QStringLiteral("1.20 ms"),
                          QStringLiteral("+0"), QStringLiteral("+44 µs")}));
}

void TestTimeAxis::theEndIsTheLastRequest()
{
    Recording recording = test::coroutineRun(3, 300 * kMs);
    const Spans spans(recording);
    QCOMPARE(shownEnd(spans), spans.requests().back().ended);
    QVERIFY(shownEnd(spans) < spans.end()); // the runner ends later
    const Spans open(test::troubledRun(3, 300 * kMs));
    QCOMPARE(shownEnd(open), open.end());
    QCOMPARE(shownEnd(Spans()), 0);
}

void TestTimeAxis::betweenTwoAxesLiesARisingOneWithAnInverse()
{
    const Spans spans(test::coroutineRun(12, 300 * kMs, 4));
    const std::int64_t end = shownEnd(spans);
    const TimeAxis clock = TimeAxis::clock(0, end, 76, 1000);
    const TimeAxis paced = TimeAxis::paced(pacedMoments(spans), 76, 1000);
    for (const double share : {0.0, 0.01, 0.3, 0.5, 0.8, 0.999, 1.0}) {
        for (const TimeAxis &axis :
             {TimeAxis::blended(clock, paced, share), TimeAxis::blended(paced, clock, share)}) {
            double last = -1e9;
            for (std::int64_t t = -10 * kMs; t < end + 10 * kMs; t += 97 * kUs) {
                const double x = axis.x(t);
                QVERIFY(x > last);
                last = x;
                QVERIFY2(qAbs(axis.time(x) - t) <= 1, QByteArray::number(t).constData());
            }
            // Every pixel's time has a place of its own, the pixel.
            for (int x = 76; x <= 1000; ++x)
                QVERIFY(qAbs(axis.x(axis.time(x)) - x) < 0.01);
        }
    }
}

void TestTimeAxis::theEndsOfAChangeAreTheTwoAxes()
{
    const Spans spans(test::coroutineRun(12, 300 * kMs, 4));
    const std::int64_t end = shownEnd(spans);
    TimeAxis clock = TimeAxis::clock(0, end, 76, 1000);
    TimeAxis paced = TimeAxis::paced(pacedMoments(spans), 76, 1000);
    for (const bool isNarrowed : {false, true}) {
        if (isNarrowed) {
            clock.setVisible(100 * kMs, 700 * kMs);
            paced.setVisible(100 * kMs, 700 * kMs);
        }
        const TimeAxis first = TimeAxis::blended(clock, paced, 0);
        const TimeAxis half = TimeAxis::blended(clock, paced, 0.5);
        const TimeAxis last = TimeAxis::blended(clock, paced, 1);
        QCOMPARE(first.kind(), AxisKind::Clock);
        QCOMPARE(last.kind(), AxisKind::Paced);
        QCOMPARE(last.moments(), paced.moments());
        QCOMPARE(last.folds().size(), paced.folds().size());
        for (std::int64_t t = 0; t <= end; t += 1'013 * kUs) {
            QVERIFY(qAbs(first.x(t) - clock.x(t)) < 1e-6);
            QVERIFY(qAbs(last.x(t) - paced.x(t)) < 1e-6);
            QVERIFY(qAbs(half.x(t) - (clock.x(t) + paced.x(t)) / 2) < 1e-6);
        }
        for (std::size_t i = 0; i < last.folds().size(); ++i)
            QCOMPARE(last.folds()[i].from, paced.folds()[i].from);
    }
}

QTEST_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
