// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "ui/playback/liveruns.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace coroscope {

/// What the window works on: the scenario and strategy of the form, their prediction, the runs that were
/// made or opened, and the one that is shown. Owned by the main window. It starts runs and takes what
/// they record 60 times a second; the runs themselves have threads and processes of their own.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// At most so many ended runs are kept, and at most so many events of them; the oldest go first.
    static constexpr std::size_t kMostRuns = 60;
    static constexpr std::size_t kMostEvents = 8'000'000;

    explicit Session(QObject *parent = nullptr);
    /// Stops what is under way and waits for its end.
    ~Session() override;

    const Scenario &scenario() const { return m_scenario; }
    const Strategy &strategy() const { return *m_strategy; }
    /// What the form says from now on. The stage shows its prediction as soon as that is there (ghost),
    /// unless a run is under way.
    void setScenario(const Scenario &scenario);
    void setStrategy(const Strategy &strategy);
    /// Both at once, with one prediction.
    void setForm(const Strategy &strategy, const Scenario &scenario);

    /// The run on the stage: the chosen one, else the prediction; null until the first one is there.
    const OpenRun *shown() const { return m_shown; }
    /// The prediction of what is shown, which may be itself; null while there is none.
    const OpenRun *ghost() const;
    /// Runs that have ended, the latest last.
    const std::vector<std::unique_ptr<OpenRun>> &runs() const { return m_runs; }
    /// The run of that number; null if it is gone.
    const OpenRun *find(int number) const;
    /// Brings the run of that number on the stage and its scenario into the form; ignored if it is gone.
    void show(int number);
    /// The latest run of each strategy for the scenario of the form, in the table's order.
    /// Of runs that a person held nothing can be compared; runs together are told in another comparison.
    std::vector<const OpenRun *> comparable() const;
    /// The runs of the form's scenario that began together most lately, in the table's order.
    std::vector<const OpenRun *> comparableTogether() const;

    /// What a race shows: while several strategies run, those of them that have ended and those under way;
    /// otherwise comparable(), or comparableTogether().
    std::vector<const OpenRun *> raced() const;
    /// Which of both is raced, and how runAll() runs.
    Comparison::Way way() const { return m_way; }
    void setWay(Comparison::Way way);

    bool isRunning() const { return m_live.isRunning(); }
    /// The strategies that were asked for last, in the order in which they run, and which of them runs now.
    const AskedRuns &asked() const { return m_live.asked(); }
    std::size_t currentIndex() const { return m_live.taken(); }

    /// Runs the form's strategy. Ignored while something runs.
    void run(Begin begin = Begin::Running);
    /// Runs all these, one after another or together. Ignored while something runs, or for none.
    void runAll(const std::vector<const Strategy *> &strategies);
    /// Ends what runs within half a second; what was recorded is kept.
    void stop() { m_live.stop(); }
    /// What is under way: to hold and to step its loop.
    LiveRuns &live() { return m_live; }
    const LiveRuns &live() const { return m_live; }
    /// Why the last run did not take place or was cut short; nothing if it went well.
    const std::optional<Message> &error() const { return m_error; }

    /// Whether marks can be put on the run: it is live, or one of runs().
    bool isMarkable(const OpenRun &run) const;
    /// Makes `marks` the marks of the run of that number; ignored if it is gone. Those of a live run are
    /// kept when it ends.
    void setMarks(int number, const Marks &marks);

    /// Reads recordings; the first is shown. What could not be read is in error(), and in warnings().
    void open(const QStringList &paths);
    const std::vector<Message> &warnings() const { return m_warnings; }

Q_SIGNALS:
    /// The scenario or the strategy of the form is another one.
    void formChanged();
    /// Another run is on the stage.
    void shownChanged();
    /// The live run on the stage has come further; `hasEvents`: something happened in it.
    void grew(bool hasEvents);
    /// The run of that number has other marks.
    void marksChanged(int number);
    /// runs() has changed.
    void runsChanged();
    /// Something has begun to run, the next one of several runs, or all have ended.
    void runningChanged();
    void errorChanged();

private:
    template <class IsWanted>
    std::vector<const OpenRun *> latest(const IsWanted &isWanted) const;
    void predictForm();
    void onPredicted(std::uint64_t order, std::unique_ptr<OpenRun> prediction);
    void onRunStarted();
    void takeEnded();
    void onFinished();
    void follow();
    void start(AskedRuns asked);
    void setShown(const OpenRun *run);
    void setError(std::optional<Message> error);
    const OpenRun *keep(std::unique_ptr<OpenRun> run);
    void forgetOldest();
    OpenRun *findMarkable(int number);
    void keepMarks(OpenRun &ended) const;

    Scenario m_scenario;
    const Strategy *m_strategy;
    std::vector<std::unique_ptr<OpenRun>> m_runs;
    std::unique_ptr<OpenRun> m_ghost;
    LiveRuns m_live;
    Comparison::Way m_way = Comparison::Way::OneAfterAnother;
    const OpenRun *m_shown = nullptr; // one of those above
    std::uint64_t m_predictions = 0;  // asked for so far
    bool m_isStageChosen = false;     // since the form was changed
    int m_lastNumber = 0;
    QTimer m_frame;
    std::optional<Message> m_error;
    std::vector<Message> m_warnings;
};

} // namespace coroscope
