// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/divergence.h"
#include "ui/themed.h"
#include "ui/timeline/timelinearea.h"

#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace coroscope {

class Button;
class RunLine;
class SegmentedToggle;

/// Two runs one above the other, with one playhead, the same kind of axis and by the clock the same times at
/// the same place, and the moment where they part marked in both. Runs are borrowed.
class PairView final : public QWidget, public Themed
{
    Q_OBJECT

public:
    static constexpr std::size_t kRuns = 2;

    explicit PairView(QWidget *parent = nullptr);

    /// Null: there is none. To be called again when one of them has changed.
    void setRuns(const OpenRun *first, const OpenRun *second);
    const std::array<const OpenRun *, kRuns> &runs() const { return m_runs; }
    /// Of its runs; none without two.
    std::vector<const Spans *> spans() const;
    bool isComplete() const { return m_runs[0] && m_runs[1]; }
    void setTime(std::int64_t time);
    void setAxisKind(AxisKind kind, TimelineArea::Motion motion);

    TimelineArea &timeline(std::size_t i) const { return *m_timelines.at(i); }
    RunLine &line(std::size_t i) const { return *m_lines.at(i); }
    /// The one that has the focus, else the upper one.
    TimelineArea &active() const;
    /// Where they part; nothing for the same schedule, and without two runs.
    const std::optional<Parting> &parting() const { return m_parting; }
    /// Where the playhead goes to see them part: the moment in the run that is there earlier, and from it to
    /// that in the other run. Nothing as parting().
    std::optional<std::int64_t> partingAfter(std::int64_t time) const;
    /// That moment in the i-th run, as a mark; nothing as parting().
    std::optional<Mark> note(std::size_t i) const;
    /// What is said of how they part.
    QString sentence() const;

Q_SIGNALS:
    void timeChosen(std::int64_t time);
    void axisKindChosen(AxisKind kind);
    /// The person wants another run in place of the first (0) or the second (1).
    void runAsked(int place);
    /// The person wants to see where they part.
    void partingAsked();

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectTimeline(std::size_t i);
    void follow(std::size_t i);
    void markParting();
    void showMoment();
    void showSentence();
    void paintNothing(QPainter &painter) const;

    std::array<const OpenRun *, kRuns> m_runs{};
    std::optional<Parting> m_parting;
    std::int64_t m_time = 0;
    bool m_isFollowing = false; // one of them is doing what is done to the other
    QVBoxLayout *m_column;
    QWidget *m_head; // room in which the sentence is painted
    QHBoxLayout *m_headRow;
    Button *m_goThere;
    SegmentedToggle *m_axis;
    std::array<RunLine *, kRuns> m_lines;
    std::array<TimelineArea *, kRuns> m_timelines;
};

} // namespace coroscope
