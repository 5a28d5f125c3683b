// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the card says of a beat, and the list of the whole course.
#include "core/lessons/claim.h"
#include "core/lessons/lessons.h"
#include "core/strategies/strategy.h"
#include "ui/learn/course.h"
#include "ui/learn/goalpart.h"
#include "ui/words.h"

#include <algorithm>

namespace coroscope {

std::vector<CourseEntry> Course::entries() const
{
    std::vector<CourseEntry> entries;
    for (const Lesson &one : lessons())
        entries.push_back({one.title.in(m_language), one.order, one.minutes, one.isExercise,
                           m_finished.contains(one.id)});
    return entries;
}

int Course::countOfKind() const
{
    return int(std::count_if(lessons().begin(), lessons().end(),
                             [this](const Lesson &one) { return one.isExercise == isExercise(); }));
}

QString Course::runWords(const LessonBeat &beat) const
{
    std::size_t requests = 0;
    bool isSimulated = true;
    bool sends = false;
    for (const std::size_t i : beat.runs) {
        const LessonRun &run = lesson()->runs[i];
        if (run.isBefore)
            continue;
        requests += run.scenario.tasks;
        sends = sends || run.strategy->sendsRequests;
        isSimulated = isSimulated && run.scenario.clock == ClockKind::Virtual;
    }
    if (!sends)
        return isSimulated ? tr("Simulate it") : tr("Run it");
    if (isSimulated)
        return requests == 1 ? tr("Simulate one request")
                             : tr("Simulate %1 requests").arg(requests);
    return requests == 1 ? tr("Run one request") : tr("Run %1 requests").arg(requests);
}

void Course::askQuestion(BeatView &view) const
{
    const std::optional<int> index = questionIndex();
    if (!index)
        return;
    const LessonBeat &question = lesson()->beats[std::size_t(*index)];
    view.question = plainText(question.text.in(m_language));
    for (const LessonAnswer &answer : question.answers) {
        const QString words = answer.words.in(m_language);
        view.answers.push_back(answer.value.isEmpty() ? BeatView::Answer{words, QString()}
                                                      : BeatView::Answer{answer.value, words});
    }
    if (m_guesses.contains(*index))
        view.guess = m_guesses[*index];
    if (!isSecret()) {
        if (const auto right = rightAnswer(*lesson(), question))
            view.truth = int(*right);
    }
}

void Course::tellOutcome(BeatView &view) const
{
    std::vector<const Recording *> recordings;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const OpenRun *run = m_runs.isMade(i) ? m_runs.at(i) : nullptr;
        recordings.push_back(run ? &run->recording : nullptr);
    }
    view.note = failureWords();
    view.isWarning = !view.note.isEmpty();
    if (view.isWarning)
        return;
    const auto checked = checkClaim(*lesson(), recordings);
    if (const Message *problem = std::get_if<Message>(&checked)) {
        view.note = translated(*problem);
        view.isWarning = true;
        return;
    }
    const auto &conditions = std::get<std::vector<Condition>>(checked);
    const auto failed = std::find_if(conditions.begin(), conditions.end(),
                                     [](const Condition &one) { return !one.holds; });
    view.isWarning = failed != conditions.end();
    view.note = failed == conditions.end()
                    ? tr("It came out as the lesson says.")
                    : tr("This time it came out otherwise: %1 does not hold. Other work on this "
                         "computer can do that; run it again.")
                          .arg(failed->text);
}

// The large button, and the line below it.
void Course::nameAction(BeatView &view) const
{
    const LessonBeat *run = runBeat();
    if (isRunning()) {
        view.action = tr("Stop");
        view.does = BeatView::Does::Stop;
        return;
    }
    if (run && run->kind == BeatKind::Run && !areMade(*run)) {
        view.action = runWords(*run);
        view.does = BeatView::Does::Run;
        if (m_isBusy) {
            view.isEnabled = false;
            view.note = tr("Something else is running; stop it first.");
        } else if (currentBeat() != run) {
            view.isEnabled = view.guess.has_value();
            view.note = view.guess ? tr("The prediction stays hidden until the run has ended.")
                                   : tr("Choose an answer first.");
        }
        return;
    }
    const auto after = std::size_t(m_index) + 1;
    if (view.number < view.count)
        view.action = tr("Continue");
    else if (after < lessons().size())
        view.action = lessons()[after].isExercise ? tr("To the exercises") : tr("Next lesson");
    if (currentBeat()->kind == BeatKind::Run)
        tellOutcome(view);
}

// The goal of an exercise, part by part, by the run that was judged or else by the one to start from.
void Course::tellGoal(BeatView &view) const
{
    const std::optional<Attempt::Outcome> &outcome = m_attempt.outcome();
    const OpenRun *begin = outcome ? nullptr : m_runs.prediction(0);
    const Attempt::Outcome told =
        outcome ? *outcome : checkClaim(*lesson(), {begin ? &begin->recording : nullptr});
    view.action = m_isTried ? tr("Try it again in the Lab") : tr("Try it in the Lab");
    view.does = BeatView::Does::Try;
    view.isEnabled = !m_isBusy;
    if (view.number < view.count)
        view.more = tr("Show a hint");
    const OpenRun *candidate = m_attempt.candidate();
    if (candidate && candidate->number != m_attempt.number())
        view.check = tr("Check run %1").arg(candidate->number);
    view.goalHead = outcome ? tr("The goal, and your run %1").arg(m_attempt.number())
                            : tr("The goal, and the run to start from");
    if (const Message *problem = std::get_if<Message>(&told)) {
        view.note = translated(*problem);
        view.isWarning = true;
        return;
    }
    const auto &conditions = std::get<std::vector<Condition>>(told);
    for (const Condition &condition : conditions)
        view.goals.push_back(goalPart(condition));
    if (m_isBusy)
        view.note = tr("Something else is running; stop it first.");
    else if (outcome && m_attempt.isMet())
        view.note = tr("Your run meets the goal: the exercise is done.");
    else if (m_finished.contains(lesson()->id))
        view.note = tr("You have met this goal before.");
}

QString Course::attemptWords() const
{
    if (!isExercise() || !m_isTried)
        return {};
    const QString name = tr("Exercise %1").arg(lesson()->order);
    const auto *parts =
        m_attempt.outcome() ? std::get_if<std::vector<Condition>>(&*m_attempt.outcome()) : nullptr;
    if (!parts)
        return name;
    if (m_attempt.isMet())
        return tr("%1: the goal is met").arg(name);
    const auto met = std::count_if(parts->begin(), parts->end(),
                                   [](const Condition &part) { return part.holds; });
    return tr("%1: %2 of %3 parts of the goal hold").arg(name).arg(met).arg(parts->size());
}

BeatView Course::view() const
{
    BeatView view;
    const LessonBeat *beat = currentBeat();
    if (!beat)
        return view;
    view.number = m_beat + 1;
    view.count = int(lesson()->beats.size());
    if (beat->kind == BeatKind::Predict) {
        // What was just read is what the question is about.
        const LessonBeat *before = m_beat > 0 ? &lesson()->beats[std::size_t(m_beat) - 1] : nullptr;
        view.text =
            before && before->kind == BeatKind::Text ? before->text.in(m_language) : QString();
    } else {
        view.text = beat->text.in(m_language);
    }
    if (isExercise()) {
        tellGoal(view);
        return view;
    }
    askQuestion(view);
    nameAction(view);
    return view;
}

} // namespace coroscope
