// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/placehistory.h"

#include <QTest>

using namespace coroscope;

namespace {

Place placeOf(int run, std::int64_t time = 0)
{
    Place place;
    place.run = run;
    place.time = time;
    return place;
}

int runOf(const Place *place)
{
    return place ? place->run : -1;
}

} // namespace

/// Back and forward through the places where a person was.
class TestPlaceHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayBackIsTheWayOfThePerson()
    {
        PlaceHistory history;
        for (const int run : {1, 2, 3})
            history.visit(placeOf(run));
        QCOMPARE(runOf(history.back()), 2);
        QCOMPARE(runOf(history.back()), 1);
        QVERIFY(!history.back());
        QCOMPARE(runOf(history.forward()), 2);
        QCOMPARE(runOf(history.forward()), 3);
        QVERIFY(!history.forward());
    }

    void withoutPlacesThereIsNoWay()
    {
        PlaceHistory history;
        QVERIFY(!history.back() && !history.forward());
        history.correct(placeOf(4));
        QVERIFY(!history.canGoBack() && !history.canGoForward());
    }

    void stayingIsNoStep()
    {
        PlaceHistory history;
        history.visit(placeOf(1, 5));
        history.visit(placeOf(1, 5));
        QVERIFY(!history.canGoBack());
        history.visit(placeOf(1, 6));
        QVERIFY(history.canGoBack());
    }

    void whoGoesElsewhereForgetsTheWayForward()
    {
        PlaceHistory history;
        for (const int run : {1, 2, 3})
            history.visit(placeOf(run));
        history.back();
        history.visit(placeOf(7));
        QVERIFY(!history.canGoForward());
        QCOMPARE(runOf(history.back()), 2);
        QCOMPARE(runOf(history.forward()), 7);
    }

    void aPlaceIsSeenAsItIsNow()
    {
        PlaceHistory history;
        history.visit(placeOf(1, 5));
        history.visit(placeOf(2));
        history.back();
        history.correct(placeOf(1, 4));
        history.visit(placeOf(1, 4));
        QVERIFY(history.canGoForward());
    }

    void theOldestPlacesGoFirst()
    {
        PlaceHistory history;
        const int count = int(PlaceHistory::kMost) + 5;
        for (int run = 1; run <= count; ++run)
            history.visit(placeOf(run));
        int steps = 0;
        int last = 0;
        while (const Place *place = history.back()) {
            ++steps;
            last = place->run;
        }
        QCOMPARE(steps, int(PlaceHistory::kMost) - 1);
        QCOMPARE(last, 6);
    }
};

QTEST_MAIN(TestPlaceHistory)
#include "tst_placehistory.moc"
