// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/playback/steps.h"
#include "ui/timeline/timeaxis.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace coroscope;

namespace {

std::vector<State> statesAt(const Spans &spans, std::int64_t time)
{
    std::vector<State> states;
    for (const TaskSpans &task : spans.requests()) {
        // Not there yet is a state of its own to whoever looks.
        const bool isThere = !task.spans.empty() && task.spans.front().from <= time;
        states.push_back(isThere ? Spans::stateAt(task, time) : State::Blocked);
    }
    return states;
}

void addRuns()
{
    QTest::addColumn<Recording>("recording");
    QTest::newRow("coroutine") << test::coroutineRun(20, 300'000'000);
    QTest::newRow("troubled") << test::troubledRun(10, 300'000'000);
    QTest::newRow("pool") << test::poolRun(24, 4, 2, 300'000'000);
    QTest::newRow("sequential") << test::sequentialRun(7, 300'000'000);
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepGoesToTheNextMomentAndBack()
    {
        const std::vector<std::int64_t> moments{0, 10, 20, 500};
        QCOMPARE(momentAfter(moments, -5), 0);
        QCOMPARE(momentAfter(moments, 0), 10);
        QCOMPARE(momentAfter(moments, 11), 20);
        QCOMPARE(momentBefore(moments, 501), 500);
        QCOMPARE(momentBefore(moments, 20), 10);
        QCOMPARE(momentBefore(moments, 11), 10);
    }

    void atTheEndsItStays()
    {
        const std::vector<std::int64_t> moments{10, 20};
        QCOMPARE(momentAfter(moments, 20), 20);
        QCOMPARE(momentAfter(moments, 777), 777);
        QCOMPARE(momentBefore(moments, 10), 0);
        QCOMPARE(momentBefore(moments, 0), 0);
        QCOMPARE(momentAfter({}, 7), 7);
        QCOMPARE(momentBefore(moments, 5), 5);
        QCOMPARE(momentBefore({}, 7), 7);
    }

    void theMomentsOfATaskAreThoseOfItsStates()
    {
        const Spans spans(test::coroutineRun(4, 300'000'000));
        const TaskSpans &task = spans.requests()[2];
        const std::vector<std::int64_t> moments = momentsOf(task);
        QCOMPARE(moments.size(), task.spans.size() + 1);
        QVERIFY(std::is_sorted(moments.begin(), moments.end()));
        QCOMPARE(moments.back(), task.ended);
        QVERIFY(momentsOf(TaskSpans()).empty());
    }

    void everyStepOfARunShowsAnotherState_data() { addRuns(); }
    void everyStepOfARunShowsAnotherState()
    {
        QFETCH(Recording, recording);
        const Spans spans(recording);
        const std::vector<std::int64_t> moments = pacedMoments(spans);
        const std::vector<const Spans *> runs{&spans};
        const Grouping groups = byMoments(moments);
        std::vector<std::int64_t> forth{-1};
        for (;;) {
            const std::int64_t next = stepAfter(runs, groups, forth.back());
            if (next == forth.back())
                break;
            QVERIFY(next > forth.back());
            QVERIFY(statesAt(spans, next) != statesAt(spans, forth.back()));
            forth.push_back(next);
        }
        // One for each step of the paced axis, and all that it changes is seen.
        QCOMPARE(forth.size(), moments.size() + 1);
        for (std::size_t i = 0; i < moments.size(); ++i) {
            const std::int64_t next = i + 1 < moments.size() ? moments[i + 1] : spans.end() + 1;
            QVERIFY(forth[i + 1] >= moments[i] && forth[i + 1] < next);
            QVERIFY(statesAt(spans, forth[i + 1]) == statesAt(spans, next - 1));
        }
        std::vector<std::int64_t> back{forth.back()};
        while (back.back() > forth[1])
            back.push_back(stepBefore(runs, groups, back.back()));
        back.push_back(-1);
        std::reverse(back.begin(), back.end());
        QCOMPARE(back, forth);
    }

    void fromBetweenTwoStepsOneGoesToTheNearerOnes()
    {
        const Spans spans(test::coroutineRun(4, 300'000'000));
        const std::vector<std::int64_t> moments = pacedMoments(spans);
        const std::vector<const Spans *> runs{&spans};
        const Grouping groups = byMoments(moments);
        const std::int64_t first = stepAfter(runs, groups, moments[3] - 1);
        const std::int64_t second = stepAfter(runs, groups, first);
        const std::int64_t between = first + (second - first) / 2;
        QCOMPARE(stepBefore(runs, groups, between), first);
        QCOMPARE(stepAfter(runs, groups, between), second);
    }

    void atTheEndsOfARunAStepDoesNothing()
    {
        const Spans spans(test::coroutineRun(4, 300'000'000));
        const std::vector<std::int64_t> moments = pacedMoments(spans);
        const Grouping groups = byMoments(moments);
        const std::int64_t end = shownEnd(spans);
        QCOMPARE(stepAfter({&spans}, groups, end), end);
        QCOMPARE(stepBefore({&spans}, groups, 0), 0);
        QCOMPARE(stepAfter({}, groups, 7), 7);
        QCOMPARE(stepBefore({}, groups, 7), 7);
    }

    void aStepOfARaceMovesByAPixelAndMissesNothing()
    {
        const Spans one(test::coroutineRun(10, 300'000'000));
        const Spans other(test::sequentialRun(4, 300'000'000));
        const std::vector<const Spans *> runs{&one, &other};
        const std::int64_t column = 2'000'000;
        const Grouping groups = byColumns(column);
        std::int64_t time = -1;
        std::set<std::int64_t> columns;
        for (;;) {
            const std::int64_t next = stepAfter(runs, groups, time);
            if (next == time)
                break;
            QVERIFY(columns.insert(next / column).second);
            QVERIFY(time < 0 || stepBefore(runs, groups, next) == time);
            time = next;
        }
        std::set<std::int64_t> expected;
        for (const Spans *run : runs) {
            for (const TaskSpans &task : run->requests()) {
                for (const std::int64_t moment : momentsOf(task))
                    expected.insert(moment / column);
            }
        }
        QVERIFY(columns == expected);
        QCOMPARE(time, std::max(shownEnd(one), shownEnd(other)));
    }
};

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
