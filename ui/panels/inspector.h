// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"
#include "ui/panels/trynext.h"
#include "ui/themed.h"

#include <QWidget>

#include <array>
#include <optional>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace coroscope {

class Button;
class CodePanel;
class ConsolePanel;
class Label;
class QueueControls;
class QueuePanel;
class StoryPanel;
class TabBar;
class TaskPanel;

enum class InspectorTab { Task, Code, Console, Queue, Story };

/// The card at the right of the timeline: the selected task, its code, the transcript, the queue and what
/// happened in the run as tabs, and what to try next. Only the panel in sight follows the time.
class Inspector final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    /// Borrowed; null shows nothing. To be called again when a live run has grown.
    void setRun(const Recording *recording, const Spans *spans);
    /// Index into Spans::requests().
    void setSelected(std::optional<std::size_t> task);
    void setTime(std::int64_t time);
    /// Whether the run can be played, so that moments can be gone to.
    void setPlayable(bool isPlayable);
    /// The first two get a button; without any the foot is hidden.
    void setOffers(const std::vector<Offer> &offers);

    /// Whether a click on a task in the queue gives it the next turn.
    void setStepping(bool isStepping);
    /// Below the queue; hidden where a lesson says what runs.
    QueueControls &queueControls() { return *m_queueControls; }

    InspectorTab tab() const;
    void setTab(InspectorTab tab);

    QSize sizeHint() const override;

Q_SIGNALS:
    void tabChanged(coroscope::InspectorTab tab);
    /// The person chose a task in a panel.
    void taskChosen(std::size_t task);
    /// The person wants to see this moment (ns), perhaps of one task.
    void momentChosen(std::int64_t time, std::optional<std::size_t> task);
    void offerChosen(const coroscope::Offer &offer);
    /// The person gives this task the next turn.
    void turnAsked(coroscope::TaskId task);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTabs();
    void buildFoot();
    void keepCorners();
    void refresh();
    void refresh(InspectorTab tab);

    TabBar *m_tabs;
    QStackedWidget *m_stack;
    QScrollArea *m_taskScroll;
    TaskPanel *m_task;
    CodePanel *m_code;
    ConsolePanel *m_console;
    QWidget *m_queuePage;
    QueuePanel *m_queue;
    QueueControls *m_queueControls;
    StoryPanel *m_story;
    QWidget *m_foot;
    QVBoxLayout *m_footRows;
    Label *m_footTitle;
    std::array<Button *, 2> m_buttons;
    std::vector<Offer> m_offers;
    const Recording *m_recording = nullptr;
    const Spans *m_spans = nullptr;
    std::optional<std::size_t> m_selected;
    std::int64_t m_time = 0;
    std::array<bool, 5> m_isBehind{}; // panels that have not been told of the run's growth
};

} // namespace coroscope
