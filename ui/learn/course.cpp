// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/course.h"

#include "core/lessons/claim.h"
#include "ui/playback/playhead.h"
#include "ui/playback/session.h"

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kLongestReplay = 12; // seconds in which a run is played from its start to its end

} // namespace

Course::Course(Session &session, Playhead &playhead, std::function<std::vector<Lesson>()> read,
               QObject *parent)
    : QObject(parent)
    , m_playhead(playhead)
    , m_read(std::move(read))
    , m_language(QStringLiteral("en"))
    , m_runs(session)
    , m_attempt(session)
{
    connect(&m_runs, &LessonRuns::changed, this, &Course::onRunsChanged);
    connect(&m_playhead, &Playhead::moved, this, &Course::pauseAt);
    connect(&m_attempt, &Attempt::judged, this, &Course::onJudged);
    connect(&session, &Session::shownChanged, this, [this] {
        if (isExercise())
            Q_EMIT changed(); // another run can be checked
    });
}

const std::vector<Lesson> &Course::lessons() const
{
    if (m_playlist)
        return *m_playlist;
    if (!m_lessons)
        m_lessons = m_read();
    return *m_lessons;
}

void Course::setLanguage(const QString &language)
{
    m_language = language;
    Q_EMIT changed();
}

const Lesson *Course::lesson() const
{
    return m_index < 0 ? nullptr : &lessons()[std::size_t(m_index)];
}

QSet<int> Course::finished() const
{
    QSet<int> finished;
    for (std::size_t i = 0; i < lessons().size(); ++i) {
        if (m_finished.contains(lessons()[i].id))
            finished.insert(int(i));
    }
    return finished;
}

void Course::setFinishedIds(const QStringList &ids)
{
    m_finished = ids;
    Q_EMIT changed();
}

void Course::setBusy(bool isBusy)
{
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    Q_EMIT changed();
}

const LessonBeat *Course::currentBeat() const
{
    const Lesson *open = lesson();
    return open && std::size_t(m_beat) < open->beats.size() ? &open->beats[std::size_t(m_beat)]
                                                            : nullptr;
}

// The beat that makes the runs of this one: itself, or the next one of a question.
const LessonBeat *Course::runBeat() const
{
    const LessonBeat *beat = currentBeat();
    if (!beat || beat->kind == BeatKind::Run)
        return beat;
    const auto after = std::size_t(m_beat) + 1;
    const bool isAsked = beat->kind == BeatKind::Predict && after < lesson()->beats.size();
    const LessonBeat *next = isAsked ? &lesson()->beats[after] : nullptr;
    return next && next->kind == BeatKind::Run ? next : nullptr;
}

// The beat whose question is on the card: this one, or the one before if this makes its runs.
std::optional<int> Course::questionIndex() const
{
    const LessonBeat *beat = currentBeat();
    if (!beat)
        return std::nullopt;
    if (beat->kind == BeatKind::Predict)
        return m_beat;
    const bool isAnswer = beat->kind == BeatKind::Run && m_beat > 0 &&
                          lesson()->beats[std::size_t(m_beat) - 1].kind == BeatKind::Predict;
    return isAnswer ? std::optional(m_beat - 1) : std::nullopt;
}

bool Course::areMade(const LessonBeat &beat) const
{
    return std::all_of(beat.runs.begin(), beat.runs.end(),
                       [this](std::size_t run) { return m_runs.isMade(run); });
}

// A question whose runs have not been made is still to come, or being asked: nothing is given away.
bool Course::isSecret() const
{
    const Lesson *open = lesson();
    if (!open)
        return false;
    bool isAsked = false;
    for (const LessonBeat &beat : open->beats) {
        isAsked = isAsked || beat.kind == BeatKind::Predict;
        if (!isAsked || beat.kind != BeatKind::Run)
            continue;
        return !areMade(beat);
    }
    return false;
}

void Course::enter(int beat)
{
    m_beat = beat;
    m_pauseAt.reset();
    m_playhead.pause();
    m_playhead.setSpeed(1);
    const LessonBeat *now = currentBeat();
    if (now && !now->runs.empty())
        m_shown = now->runs.front();
    else if (beat == 0)
        m_shown = 0;
    Q_EMIT changed();
    Q_EMIT runsChanged();
    if (now && now->kind == BeatKind::Replay)
        play(*now);
}

void Course::play(const LessonBeat &beat)
{
    const OpenRun *run = shown();
    if (!run || run->isGhost() || run->isLive())
        return;
    const double length =
        stage() == LessonStage::Paced ? Playhead::kLongestPaced : double(m_playhead.end()) / 1e9;
    m_playhead.setSpeed(std::max(1.0, length / kLongestReplay));
    const std::int64_t until =
        beat.kind == BeatKind::Replay ? pauseOf(run->recording, beat.until) : m_playhead.end();
    if (m_playhead.time() >= until)
        m_playhead.setTime(0);
    m_playhead.play();
    m_pauseAt = until;
}

void Course::pauseAt(std::int64_t time)
{
    if (m_pauseAt && time >= *m_pauseAt)
        skipReplay();
}

bool Course::skipReplay()
{
    if (!m_pauseAt || !m_playhead.isPlaying())
        return false;
    const std::int64_t stop = *m_pauseAt;
    m_pauseAt.reset();
    m_playhead.pause();
    m_playhead.setTime(stop);
    return true;
}

void Course::onRunsChanged()
{
    if (m_runs.isRunning())
        m_shown = m_runs.current();
    Q_EMIT changed();
    Q_EMIT runsChanged();
}

void Course::onJudged()
{
    if (m_attempt.isMet())
        finish();
    Q_EMIT changed();
    Q_EMIT runsChanged();
}

void Course::finish()
{
    if (m_finished.contains(lesson()->id))
        return;
    m_finished << lesson()->id;
    Q_EMIT finishedChanged();
}

void Course::act()
{
    if (isExercise()) {
        if (m_isBusy)
            return;
        m_isTried = true;
        Q_EMIT labAsked();
        return;
    }
    const LessonBeat *run = runBeat();
    if (isRunning()) {
        m_runs.stop();
        return;
    }
    if (!run || run->kind != BeatKind::Run || areMade(*run)) {
        next();
        return;
    }
    if (m_isBusy)
        return;
    if (currentBeat() != run)
        enter(m_beat + 1);
    m_shown = run->runs.back();
    m_runs.make(run->runs);
    if (isRunning() || !m_runs.isMade(m_shown))
        return;
    // Simulated, so it is there at once: it is played.
    m_playhead.setTime(0);
    play(*run);
}

void Course::guess(int answer)
{
    const std::optional<int> question = questionIndex();
    if (!question || !isSecret() || isRunning() || answer < 0 ||
        std::size_t(answer) >= lesson()->beats[std::size_t(*question)].answers.size())
        return;
    m_guesses[*question] = answer;
    Q_EMIT changed();
}

} // namespace coroscope
