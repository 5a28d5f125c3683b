// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/comparison.h"
#include "ui/playback/openrun.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace coroscope {

/// What was asked to be run: at least one strategy.
struct AskedRuns
{
    std::vector<const Strategy *> strategies; ///< in the order in which they run
    Scenario scenario;
    Comparison::Way way = Comparison::Way::OneAfterAnother;
    Begin begin = Begin::Running; ///< of the first one
};

/// The runs that are under way, as the window sees them: recordings in order of time that grow, and what a
/// person can do to their loop. Owned by the session; the runs themselves have threads and processes of their own.
class LiveRuns final : public QObject
{
    Q_OBJECT

public:
    explicit LiveRuns(QObject *parent = nullptr);
    /// Stops what is under way and waits for its end.
    ~LiveRuns() override;

    bool isRunning() const { return m_comparison != nullptr; }
    /// Not to be called while something runs. started() and finished() follow.
    void start(AskedRuns asked);
    /// Ends what runs within half a second; what was recorded is kept.
    void stop();
    const AskedRuns &asked() const { return m_asked; }
    /// How many of the strategies asked for have ended and were taken.
    std::size_t taken() const { return m_taken; }

    /// Makes OpenRuns of those that have started; the first gets `number`. Those of before go to the caller, for
    /// they may still be shown.
    std::vector<std::unique_ptr<OpenRun>> open(int number);
    /// Those under way, in the order of their strategies; several if they run together.
    const std::vector<std::unique_ptr<OpenRun>> &runs() const { return m_runs; }
    bool contains(const OpenRun *run) const;
    /// Takes over what they have recorded since. Whether something has happened in one of them.
    bool follow();
    /// The recordings that have become complete since the last call, and are nobody's yet.
    std::vector<Recording> takeEnded();
    /// After finished(): why it did not take place or was cut short. Nothing is under way then.
    std::optional<Message> close();

    /// Whether there is one run under way whose loop can be held; nothing of what follows happens otherwise.
    bool canBeHeld() const;
    /// As the recording says.
    bool isHeld() const;
    void hold();
    void letGo();
    /// As Run::step(), Run::stepTick() and Run::cancel().
    void step(TaskId task = kNoTask);
    void stepTick();
    void cancel(TaskId task);

Q_SIGNALS:
    /// The next run is under way, or all of them.
    void started();
    void finished();

private:
    Run *held() const;

    AskedRuns m_asked;
    std::unique_ptr<Comparison> m_comparison;
    std::vector<std::unique_ptr<OpenRun>> m_runs;
    std::size_t m_taken = 0; // of the comparison's recordings
};

} // namespace coroscope
