// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"
#include "ui/timeline/timelinearea.h"

#include <QWidget>

namespace coroscope {

class ShowLegend;

/// The stage of a show: a legend with live counts, as large as all of it fits, above the timeline, whose future is
/// not seen. Nothing of it can be clicked. Runs are borrowed.
class ShowStage final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ShowStage(QWidget *parent = nullptr);

    TimelineArea &timeline() { return *m_timeline; }
    ShowLegend &legend() { return *m_legend; }
    /// As TimelineArea::setRun().
    void setRun(const OpenRun *run, const OpenRun *ghost);
    const OpenRun *run() const { return m_run; }
    void grow(bool hasEvents);
    void setTime(std::int64_t time);
    void setAxisKind(AxisKind kind);
    /// A sentence on the shown moment; empty without a run, and of a prediction.
    QString caption() const;

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showLegend();

    const OpenRun *m_run = nullptr;
    ShowLegend *m_legend;
    TimelineArea *m_timeline;
};

} // namespace coroscope
