// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"
#include "ui/timeline/timelinearea.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace coroscope {

class Button;
class CaptionBar;
class LegendBar;
class SegmentedToggle;
class TaskList;

/// The middle of the window: legend with live counts and the buttons of the timeline, a sentence on the
/// shown moment, and the timeline itself. Runs are borrowed.
class Stage final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit Stage(QWidget *parent = nullptr);

    TimelineArea &timeline() { return *m_timeline; }
    /// As TimelineArea::setRun().
    void setRun(const OpenRun *run, const OpenRun *ghost);
    /// As TimelineArea::grow(). What is said of the shown moment stays until setTime().
    void grow(bool hasEvents);
    void setTime(std::int64_t time);
    void setAxisKind(AxisKind kind, TimelineArea::Motion motion);
    /// Shows the tasks as a table in place of the timeline, which keeps its view.
    void setTableShown(bool isShown);
    bool isTableShown() const;
    /// Null before it was shown for the first time.
    TaskList *table() { return m_table; }
    /// Why something did not work; shown instead of the caption until it is empty.
    void setProblem(const QString &sentence);
    /// The sentence that is shown.
    QString caption() const;

Q_SIGNALS:
    void axisKindChosen(AxisKind kind);
    /// The person wants this term of the glossary explained.
    void termAsked(const QString &id);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void showMoment();
    void showNote();
    void collapse();

    const OpenRun *m_run = nullptr;
    QString m_problem;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    LegendBar *m_legend;
    SegmentedToggle *m_axis;
    Button *m_zoomOut;
    Button *m_zoomIn;
    Button *m_fit;
    Button *m_tableButton;
    CaptionBar *m_caption;
    TimelineArea *m_timeline;
    TaskList *m_table = nullptr; // made when it is first shown
};

} // namespace coroscope
