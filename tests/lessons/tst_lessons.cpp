// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/lessons/claim.h"
#include "core/lessons/lessons.h"
#include "core/recording/invariants.h"

#include <QTest>

#include <set>

using namespace coroscope;

namespace {

QString conditionText(const Condition &condition)
{
    return condition.text + u": "_qs + quantityText(condition.left) +
           (condition.right ? u" | "_qs + quantityText(*condition.right) : QString());
}

/// Every text of the lesson that a reader may see.
std::vector<const LessonText *> textsOf(const Lesson &lesson)
{
    std::vector<const LessonText *> texts = {&lesson.title};
    for (const LessonRun &run : lesson.runs) {
        if (!run.title.isEmpty())
            texts.push_back(&run.title);
    }
    for (const LessonBeat &beat : lesson.beats) {
        texts.push_back(&beat.text);
        for (const LessonAnswer &answer : beat.answers)
            texts.push_back(&answer.words);
    }
    return texts;
}

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ordersAndIdsAreUnique();
    void everyClaimHolds_data();
    void everyClaimHolds();
    void everyExerciseIsSolvedByItsSolutionOnly_data();
    void everyExerciseIsSolvedByItsSolutionOnly();
    void everyQuestionHasOneRightAnswer_data();
    void everyQuestionHasOneRightAnswer();
    void everyTextIsThereInBothLanguages();
    void textsHaveTheLengthOfALesson();
    void answersOfAQuestionDiffer();
    void everyReplayPausesBeforeTheEndOrSaysEnd();

private:
    void eachLesson() const;

    std::vector<Lesson> m_lessons;
};

void TestLessons::initTestCase()
{
    std::variant<std::vector<Lesson>, Message> read = readLessons();
    if (const Message *error = std::get_if<Message>(&read))
        QFAIL(english(*error).c_str());
    m_lessons = std::get<std::vector<Lesson>>(std::move(read));
    QVERIFY(!m_lessons.empty());
}

void TestLessons::eachLesson() const
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_lessons.size(); ++i)
        QTest::newRow(qPrintable(m_lessons[i].id)) << int(i);
}

void TestLessons::ordersAndIdsAreUnique()
{
    std::set<QString> ids;
    std::set<std::pair<bool, int>> orders;
    for (const Lesson &lesson : m_lessons) {
        QVERIFY2(ids.insert(lesson.id).second, qPrintable(lesson.id));
        QVERIFY2(orders.emplace(lesson.isExercise, lesson.order).second, qPrintable(lesson.id));
    }
}

void TestLessons::everyClaimHolds_data()
{
    eachLesson();
}

void TestLessons::everyClaimHolds()
{
    QFETCH(int, index);
    const Lesson &lesson = m_lessons[std::size_t(index)];
    if (lesson.isExercise)
        return;
    std::vector<Recording> recordings;
    for (const LessonRun &run : lesson.runs)
        recordings.push_back(predict(run.scenario, *run.strategy));
    std::vector<const Recording *> pointers;
    for (const Recording &recording : recordings) {
        QVERIFY(checkInvariants(recording).empty());
        pointers.push_back(&recording);
    }
    const auto checked = checkClaim(lesson, pointers);
    if (const Message *error = std::get_if<Message>(&checked))
        QFAIL(english(*error).c_str());
    for (const Condition &condition : std::get<std::vector<Condition>>(checked))
        QVERIFY2(condition.holds, qPrintable(conditionText(condition)));
}

void TestLessons::everyExerciseIsSolvedByItsSolutionOnly_data()
{
    eachLesson();
}

void TestLessons::everyExerciseIsSolvedByItsSolutionOnly()
{
    QFETCH(int, index);
    const Lesson &lesson = m_lessons[std::size_t(index)];
    QCOMPARE(lesson.solution.has_value(), lesson.isExercise);
    if (!lesson.isExercise)
        return;
    const auto isSolvedBy = [&](const LessonRun &run) {
        const auto checked = checkGoal(lesson, predict(run.scenario, *run.strategy));
        return holds(std::get<std::vector<Condition>>(checked));
    };
    QVERIFY(isSolvedBy(*lesson.solution));
    QVERIFY(!isSolvedBy(lesson.runs.front()));
}

void TestLessons::everyQuestionHasOneRightAnswer_data()
{
    eachLesson();
}

void TestLessons::everyQuestionHasOneRightAnswer()
{
    QFETCH(int, index);
    const Lesson &lesson = m_lessons[std::size_t(index)];
    for (const LessonBeat &beat : lesson.beats) {
        if (beat.kind == BeatKind::Predict)
            QVERIFY2(rightAnswer(lesson, beat), qPrintable(beat.text.in(u"en"_qs)));
        else
            QVERIFY(!rightAnswer(lesson, beat));
    }
}

void TestLessons::everyTextIsThereInBothLanguages()
{
    for (const Lesson &lesson : m_lessons) {
        for (const LessonText *text : textsOf(lesson)) {
            const QString english = text->byLanguage.value(u"en"_qs);
            const QString chinese = text->byLanguage.value(u"zh_CN"_qs);
            QVERIFY2(!english.isEmpty() && !isChinese(english), qPrintable(lesson.id));
            QVERIFY2(isChinese(chinese), qPrintable(lesson.id + u": "_qs + english));
            QCOMPARE(glossaryLinks(chinese).isEmpty(), glossaryLinks(english).isEmpty());
        }
    }
}

void TestLessons::textsHaveTheLengthOfALesson()
{
    for (const Lesson &lesson : m_lessons) {
        if (lesson.isExercise)
            continue;
        qsizetype words = 0;
        for (const LessonText *text : textsOf(lesson))
            words += plainText(text->in(u"en"_qs)).split(u' ', Qt::SkipEmptyParts).size();
        QVERIFY2(words >= 120 && words <= 300,
                 qPrintable(lesson.id + u": "_qs + QString::number(words)));
    }
}

void TestLessons::answersOfAQuestionDiffer()
{
    for (const Lesson &lesson : m_lessons) {
        for (const LessonBeat &beat : lesson.beats) {
            std::set<QString> values;
            for (const LessonAnswer &answer : beat.answers)
                values.insert(answer.value.isEmpty() ? answer.words.in(u"en"_qs) : answer.value);
            QVERIFY2(values.size() == beat.answers.size(), qPrintable(lesson.id));
        }
    }
}

void TestLessons::everyReplayPausesBeforeTheEndOrSaysEnd()
{
    for (const Lesson &lesson : m_lessons) {
        for (const LessonBeat &beat : lesson.beats) {
            if (beat.kind != BeatKind::Replay)
                continue;
            const LessonRun &run = lesson.runs[beat.runs.front()];
            const Recording recording = predict(run.scenario, *run.strategy, kTypicalCosts);
            const std::int64_t end = pauseOf(recording, ReplayUntil::End);
            const std::int64_t pause = pauseOf(recording, beat.until);
            QVERIFY2(beat.until == ReplayUntil::End ? pause == end : pause < end,
                     qPrintable(lesson.id));
        }
    }
}

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
