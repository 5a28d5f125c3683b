// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/claim.h"
#include "core/lessons/lessons.h"
#include "ui/learn/goallist.h"
#include "ui/learn/goalpart.h"

#include <QTest>

using namespace coroscope;

namespace {

Condition conditionOf(const QString &measured, const QString &sign, Quantity left, Quantity right,
                      bool holds)
{
    return {measured + u' ' + sign, left, right, holds, measured, sign};
}

} // namespace

class TestGoalPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoundIsSaidInWords()
    {
        const GoalPart part =
            goalPart(conditionOf(u"total"_qs, u"<"_qs, {0.53, true}, {1, true}, true));
        QCOMPARE(part.words, u"Total time: less than 1 s"_qs);
        QCOMPARE(part.value, u"530 ms"_qs);
        QCOMPARE(part.missing, QString());
        QVERIFY(part.holds);
    }

    void aMissedBoundSaysByHowMuch()
    {
        QCOMPARE(
            goalPart(conditionOf(u"total"_qs, u"<="_qs, {5.5, true}, {4.05, true}, false)).missing,
            u"1.45 s too long"_qs);
        QCOMPARE(
            goalPart(conditionOf(u"d"_qs, u">="_qs, {0.02, true}, {0.05, true}, false)).missing,
            u"30.0 ms too short"_qs);
        QCOMPARE(goalPart(conditionOf(u"inFlight"_qs, u"<="_qs, {100, false}, {10, false}, false))
                     .missing,
                 u"90 too many"_qs);
        const GoalPart few =
            goalPart(conditionOf(u"finished"_qs, u"=="_qs, {5, false}, {100, false}, false));
        QCOMPARE(few.words, u"Requests with an answer: 100"_qs);
        QCOMPARE(few.missing, u"95 too few"_qs);
    }

    void noTimeAtAllIsATime()
    {
        const GoalPart part =
            goalPart(conditionOf(u"blocked"_qs, u"=="_qs, {10, true}, {0, false}, false));
        QCOMPARE(part.words, u"Time in blocking calls: 0 s"_qs);
        QCOMPARE(part.value, u"10.0 s"_qs);
        QCOMPARE(part.missing, u"10.0 s too long"_qs);
    }

    void aFigureWithoutWordsIsShownAsItIsWritten()
    {
        const Condition condition{u"inOrder"_qs, {0, false},    std::nullopt,
                                  false,         u"inOrder"_qs, {}};
        QCOMPARE(goalPart(condition).words, u"inOrder"_qs);
        QVERIFY(!goalPart(condition).holds);
    }

    void eachPartOfEachExerciseHasWords()
    {
        const auto read = readLessons();
        int exercises = 0;
        for (const Lesson &lesson : std::get<std::vector<Lesson>>(read)) {
            if (!lesson.isExercise)
                continue;
            ++exercises;
            const auto checked = checkClaim(lesson, {});
            QVERIFY(std::holds_alternative<std::vector<Condition>>(checked));
            bool isMissed = false;
            for (const Condition &condition : std::get<std::vector<Condition>>(checked)) {
                QVERIFY2(hasGoalWords(condition.measured), qPrintable(condition.text));
                QVERIFY2(goalPart(condition).words != condition.text, qPrintable(condition.text));
                QCOMPARE(goalPart(condition).missing.isEmpty(), condition.holds);
                isMissed = isMissed || !condition.holds;
            }
            QVERIFY2(isMissed, qPrintable(lesson.id)); // else there is nothing to do
        }
        QCOMPARE(exercises, 5);
    }

    void theListIsAsHighAsItsPartsNeed()
    {
        GoalList list;
        list.resize(300, 10);
        QCOMPARE(list.heightForWidth(300), 0);
        const GoalPart held{u"Total time: less than 1 s"_qs, u"530 ms"_qs, {}, true};
        const GoalPart missed{u"Requests: 100"_qs, u"5"_qs, u"95 too few"_qs, false};
        list.setParts({held});
        const int one = list.heightForWidth(300);
        list.setParts({held, held});
        const int two = list.heightForWidth(300);
        QVERIFY(two >= 2 * one);
        list.setParts({held, missed});
        QVERIFY(list.heightForWidth(300) > two); // and by how much
        QVERIFY(list.heightForWidth(120) > list.heightForWidth(300));
        QVERIFY(list.accessibleDescription().contains(u"95 too few"_qs));
        QVERIFY(list.toolTip().isEmpty());
        list.setCompact(true);
        QVERIFY(list.heightForWidth(300) < two);
        QVERIFY(list.toolTip().contains(u"95 too few"_qs));
    }
};

QTEST_MAIN(TestGoalPart)
#include "tst_goalpart.moc"
