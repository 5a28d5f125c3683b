// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"
#include "ui/playback/openrun.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace coroscope {

class Session;

/// The runs that one lesson is about: simulated ones are its own, real ones are made by the session, one after
/// another, and stay there.
class LessonRuns final : public QObject
{
    Q_OBJECT

public:
    /// What becomes of a run that could not be made, or was cut short by something else than a person.
    enum class WhenFailed {
        Stop,    ///< it and those after it are not made
        Simulate ///< its simulation stands in for it, and failure() says why
    };

    explicit LessonRuns(Session &session, QObject *parent = nullptr);

    /// Those of another lesson; simulates what is there from its beginning. Stops what runs. Without changed():
    /// who calls it knows. The former ones live until the next call, for they may still be on a stage.
    void setRuns(const std::vector<LessonRun> &runs);
    std::size_t size() const { return m_entries.size(); }

    /// Makes these anew, in order. Ignored while they are being made.
    void make(const std::vector<std::size_t> &runs);
    void setWhenFailed(WhenFailed what) { m_whenFailed = what; }
    /// Makes these at once by simulation, whatever their clock. Ignored while runs are being made.
    void simulate(const std::vector<std::size_t> &runs);
    void stop();
    bool isRunning() const { return !m_queue.empty(); }
    /// The one that is being made; size() if none is.
    std::size_t current() const { return m_queue.empty() ? size() : m_queue.front(); }

    /// The run, live or ended; null if it was not made.
    const OpenRun *at(std::size_t index) const;
    /// Whether it has ended as it should: nobody stopped it.
    bool isMade(std::size_t index) const;
    /// Why the run is only simulated, though it should have been made; nothing for any other.
    std::optional<Message> failure(std::size_t index) const;
    /// How each was made: the session's number, kSimulated, or 0 for one that was not.
    std::vector<int> made() const;
    /// Brings back what made() said of the same runs: real ones that the session still has, others simulated anew.
    void restore(const std::vector<int> &made);
    static constexpr int kSimulated = -1;
    /// Its prediction.
    const OpenRun *prediction(std::size_t index) const;

Q_SIGNALS:
    /// at() of some run is another one, or isRunning().
    void changed();

private:
    struct Entry
    {
        LessonRun run;
        std::unique_ptr<OpenRun> simulated;
        mutable std::unique_ptr<OpenRun> prediction; // made when it is first asked for
        int number = 0;                              // of the session's run
        bool isStopped = false;
        std::optional<Message> failure;
    };
    void retire(std::unique_ptr<OpenRun> run);
    void startNext();
    void onSessionRunning();
    void takeEnded(Entry &entry);

    Session &m_session;
    std::vector<Entry> m_entries;
    std::vector<std::unique_ptr<OpenRun>> m_former; // may still be shown
    std::deque<std::size_t> m_queue;                // the first one is under way
    bool m_isAsked = false;                         // the session runs for us
    WhenFailed m_whenFailed = WhenFailed::Stop;
};

} // namespace coroscope
