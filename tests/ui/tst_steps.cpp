// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/playback/steps.h"
#include "ui/timeline/timeaxis.h"

#include <QTest>

using namespace coroscope;

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
        QCOMPARE(momentBefore({}, 7), 0);
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

    void steppingThroughARunMeetsEveryMomentBothWays()
    {
        const Spans spans(test::troubledRun(10, 300'000'000));
        const std::vector<std::int64_t> moments = pacedMoments(spans);
        std::vector<std::int64_t> forth{moments.front()};
        while (forth.back() != moments.back())
            forth.push_back(momentAfter(moments, forth.back()));
        QCOMPARE(forth, moments);
        std::vector<std::int64_t> back{moments.back()};
        while (back.back() != moments.front())
            back.push_back(momentBefore(moments, back.back()));
        std::reverse(back.begin(), back.end());
        QCOMPARE(back, moments);
    }
};

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
