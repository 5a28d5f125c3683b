// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/lessons/claim.h"
#include "core/lessons/figures.h"
#include "core/strategies/strategy.h"

#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

LessonRun runOf(std::string_view id, unsigned tasks, unsigned permits = 0)
{
    LessonRun run{strategy(id), {}, {}, false};
    run.scenario.tasks = tasks;
    run.scenario.delay = 3s;
    run.scenario.permits = permits;
    return run;
}

/// The value of a figure over these runs, simulated; why not, where it has none.
QString figureOf(const std::vector<LessonRun> &runs, const QString &expression)
{
    RunFigures figures(runs);
    const auto value = evaluate(expression, figures.source());
    if (const Message *error = std::get_if<Message>(&value))
        return QString::fromStdString(english(*error));
    return quantityText(std::get<Quantity>(value));
}

std::int64_t pause(std::string_view id, ReplayUntil until)
{
    const LessonRun run = runOf(id, 5);
    return pauseOf(predict(run.scenario, *run.strategy, kTypicalCosts), until);
}

} // namespace

class TestClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreTheRuns_data();
    void figuresAreTheRuns();
    void aRunWithoutNumberIsTheFirst();
    void aGivenRecordingIsLookedAtInsteadOfASimulation();
    void aGoalIsCheckedWithTheRecordingsOwnScenario();
    void aForeignRecordingMeetsNoGoal();
    void theRightAnswerIsTheNearestOrTheTrueOne();
    void noAnswerIsRightWhenSeveralOrNoneHold();
    void replaysPauseInTheOrderOfEvents();
    void whatNeverHappensPausesAtTheEnd();
};

void TestClaim::figuresAreTheRuns_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *expression, const char *value) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(value);
    };
    // 1: coroutine with 2 permits, 2: sequential, 3: process pool
    row("total(1)", "9 s");
    row("ideal(1)", "9 s");
    row("inFlight(1)", "2");
    row("permits(1)", "2");
    row("together(1)", "1");
    row("blocked(1)", "0 s");
    row("inOrder(1)", "1");
    row("printed(1, 'Waiting 1', 'Waiting 2', 'Get 1')", "1");
    row("printed(1, 'Get 1', 'Waiting 2')", "0");
    row("finished(1) + failed(1) + cancelled(1)", "5");
    row("total(2)", "15 s");
    row("blocked(2)", "15 s");
    row("suspensions(2)", "0");
    row("awaits(2)", "0");
    row("together(2)", "0");
    row("workers(2)", "0");
    row("workers(3)", "5");
    row("c(3)", "1");
    row("P(3)", "8");
    row("k(3)", "16");
    row("m(3) + S(3)", "0");
    row("jitter(3)", "0 s");
    row("2·s", "2 s");
}

void TestClaim::figuresAreTheRuns()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    QCOMPARE(figureOf({runOf("coroutine", 5, 2), runOf("sequential", 5), runOf("process-pool", 5)},
                      expression),
             value);
}

void TestClaim::aRunWithoutNumberIsTheFirst()
{
    QCOMPARE(figureOf({runOf("coroutine", 5), runOf("sequential", 7)}, u"N + N(2)"_qs), u"12"_qs);
    QVERIFY(figureOf({runOf("coroutine", 5)}, u"N(2)"_qs).contains(u"there are 1"));
    QVERIFY(figureOf({runOf("coroutine", 5)}, u"printed"_qs).contains(u"needs at least one"));
    QVERIFY(figureOf({runOf("coroutine", 5)}, u"total('a')"_qs).contains(u"belong to 'printed'"));
}

void TestClaim::aGivenRecordingIsLookedAtInsteadOfASimulation()
{
    Lesson lesson;
    lesson.runs = {runOf("coroutine", 5), runOf("coroutine", 5)};
    lesson.claim = {u"total(1) == 15·s"_qs, u"total(2) == 3·s"_qs};
    const LessonRun other = runOf("sequential", 5);
    const Recording recording = predict(other.scenario, *other.strategy);
    const auto checked = checkClaim(lesson, {&recording});
    QVERIFY(holds(std::get<std::vector<Condition>>(checked)));
    const auto simulated = checkClaim(lesson, {});
    QVERIFY(!holds(std::get<std::vector<Condition>>(simulated)));
}

void TestClaim::aGoalIsCheckedWithTheRecordingsOwnScenario()
{
    Lesson exercise;
    exercise.runs = {runOf("sequential", 5)};
    exercise.claim = {u"N == 20"_qs, u"permits == 10"_qs, u"total == 2·d"_qs};
    const LessonRun own = runOf("coroutine", 20, 10);
    const auto checked = checkGoal(exercise, predict(own.scenario, *own.strategy));
    QVERIFY(holds(std::get<std::vector<Condition>>(checked)));
    const LessonRun weaker = runOf("coroutine", 20, 5);
    const auto failed = checkGoal(exercise, predict(weaker.scenario, *weaker.strategy));
    QVERIFY(!holds(std::get<std::vector<Condition>>(failed)));
}

void TestClaim::aForeignRecordingMeetsNoGoal()
{
    Lesson exercise;
    exercise.claim = {u"N == 20"_qs};
    Recording recording;
    recording.strategy = "someone-else's";
    const auto checked = checkGoal(exercise, recording);
    QVERIFY(std::holds_alternative<Message>(checked));
    QVERIFY(english(std::get<Message>(checked)).find("'someone-else's'") != std::string::npos);
}

void TestClaim::theRightAnswerIsTheNearestOrTheTrueOne()
{
    Lesson lesson;
    lesson.runs = {runOf("coroutine", 5, 2)};
    LessonBeat beat;
    beat.kind = BeatKind::Predict;
    beat.asked = u"total(1)"_qs;
    beat.answers = {{{}, {}, u"d"_qs}, {{}, {}, u"2.9·d"_qs}, {{}, {}, u"3·d"_qs}};
    QCOMPARE(rightAnswer(lesson, beat), std::optional<std::size_t>(2));
    beat.asked.clear();
    beat.answers = {{{}, {}, u"total < 2·d"_qs}, {{}, {}, u"inOrder"_qs}, {{}, {}, u"N == 6"_qs}};
    QCOMPARE(rightAnswer(lesson, beat), std::optional<std::size_t>(1));
}

void TestClaim::noAnswerIsRightWhenSeveralOrNoneHold()
{
    Lesson lesson;
    lesson.runs = {runOf("coroutine", 5)};
    LessonBeat beat;
    beat.kind = BeatKind::Predict;
    beat.answers = {{{}, {}, u"N == 5"_qs}, {{}, {}, u"total == d"_qs}, {{}, {}, u"N == 6"_qs}};
    QVERIFY(!rightAnswer(lesson, beat));
    beat.asked = u"total(1)"_qs;
    beat.answers = {{{}, {}, u"2·d"_qs}, {{}, {}, u"0·d"_qs}, {{}, {}, u"N·d"_qs}};
    QVERIFY(!rightAnswer(lesson, beat));
}

void TestClaim::replaysPauseInTheOrderOfEvents()
{
    const std::int64_t first = pause("coroutine", ReplayUntil::FirstSuspension);
    const std::int64_t all = pause("coroutine", ReplayUntil::AllSuspended);
    const std::int64_t answer = pause("coroutine", ReplayUntil::FirstAnswer);
    const std::int64_t end = pause("coroutine", ReplayUntil::End);
    QVERIFY(0 < first && first < all && all < answer && answer < end);
    QVERIFY(answer >= std::chrono::nanoseconds(3s).count());
    QVERIFY(all < std::chrono::nanoseconds(1s).count());
    // In the middle of the first call of three seconds.
    const std::int64_t blocked = pause("blocking-coroutine", ReplayUntil::FirstBlocked);
    QVERIFY(blocked > std::chrono::nanoseconds(1s).count());
    QVERIFY(blocked < std::chrono::nanoseconds(2s).count());
    QCOMPARE(pause("blocking-coroutine", ReplayUntil::FirstAnswer) / 1'000'000'000,
             std::int64_t(3));
}

void TestClaim::whatNeverHappensPausesAtTheEnd()
{
    QCOMPARE(pause("sequential", ReplayUntil::FirstSuspension),
             pause("sequential", ReplayUntil::End));
    QCOMPARE(pause("blocking-coroutine", ReplayUntil::AllSuspended),
             pause("blocking-coroutine", ReplayUntil::End));
    QCOMPARE(pauseOf(Recording(), ReplayUntil::FirstAnswer), std::int64_t(0));
}

QTEST_GUILESS_MAIN(TestClaim)
#include "tst_claim.moc"
