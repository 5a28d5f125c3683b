// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/comparison.h"
#include "ui/picture/picture.h"
#include "ui/themed.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace coroscope {

class Button;
class PairView;
class RaceView;
class SegmentedToggle;
class SweepPanel;
class TotalsPanel;

/// A comparison that is being made.
struct ComparisonProgress
{
    QStringList titles;      ///< of all its strategies, in the order in which they run
    std::size_t running = 0; ///< which of them runs now
    Comparison::Way way = Comparison::Way::OneAfterAnother;
    friend bool operator==(const ComparisonProgress &, const ComparisonProgress &) = default;
};

/// Several runs of one scenario side by side: the race, their totals, and how far they are from theory. In
/// place of the race it shows a sweep, the totals against one parameter. Its cards fill it to the edges.
class ComparePage final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    /// The runs of one scenario, in order, and d of the scenario, 0 if it has none. What they borrow stays until
    /// the next call. Without runs the page says how to make some.
    void setRuns(std::vector<PicturedRun> runs, std::int64_t delay);
    /// While a comparison runs: its strategies from the one after the last of the runs on have strips of their
    /// own. Nothing when it has ended.
    void setProgress(const std::optional<ComparisonProgress> &progress);
    void setTime(std::int64_t time);

    /// Which runs are compared, and how the next ones are made.
    void setWay(Comparison::Way way);
    Comparison::Way way() const;
    /// While something runs the way stays.
    void setWayEnabled(bool isEnabled);

    RaceView &race() const { return *m_race; }
    SweepPanel &sweep() const { return *m_sweep; }
    /// Two runs side by side; its runs are for others to set.
    PairView &pair() const { return *m_pair; }
    /// Which of them is shown: the race to begin with.
    bool isSweepShown() const;
    void showSweep();
    bool isPairShown() const;
    void showPair();
    TotalsPanel &totals() const { return *m_totals; }

    /// What the table against theory says of the row at `point`: formula and account; empty outside of it.
    QString theoryHint(const QPointF &point) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person moved the playhead of the race.
    void timeChosen(std::int64_t time);
    /// The person chose a run, by its index.
    void runChosen(int index);
    /// The person wants all strategies to be run.
    void runAllAsked();
    void wayChosen(coroscope::Comparison::Way way);
    /// The sweep is shown, or two runs, or the race again.
    void viewChanged();

protected:
    void themeChanged() override;
    void languageChanged() override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr double kPadding = 16;
    static constexpr double kTotalsLegend = 42;
    static constexpr double kFoot = 26; // of the race, for "not to scale"

    bool hasNoRuns() const { return m_runs.empty() && !m_progress; }
    bool isEmpty() const { return hasNoRuns() && !isSweepShown() && !isPairShown(); }
    bool isAlone() const { return hasNoRuns() || isPairShown(); }
    void changeView();
    void showProgress();
    void layOut();
    void paintRaceHead(QPainter &painter) const;
    void paintTotalsCard(QPainter &painter) const;
    void paintTheoryCard(QPainter &painter) const;
    void paintEmpty(QPainter &painter) const;
    double verdictHeight() const;
    QRectF theoryRect() const;

    std::vector<PicturedRun> m_runs;
    std::int64_t m_delay = 0;
    std::optional<ComparisonProgress> m_progress;
    QString m_verdict;
    RaceView *m_race;
    SweepPanel *m_sweep;
    PairView *m_pair;
    SegmentedToggle *m_view;
    TotalsPanel *m_totals;
    SegmentedToggle *m_way;
    SegmentedToggle *m_scale;
    Button *m_runAll;
    QRectF m_raceCard;
    QRectF m_totalsCard;
    QRectF m_theoryCard;
};

} // namespace coroscope
