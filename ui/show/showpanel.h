// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"
#include "core/recording/spans.h"
#include "ui/themed.h"

#include <QWidget>

#include <optional>

namespace coroscope {

class ConsolePanel;
class QueuePanel;
class ShowCode;
class TaskPanel;

/// The card beside the stage of a show: the panel that a lesson asks for, as large as it fits. Runs are borrowed.
class ShowPanel final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ShowPanel(QWidget *parent = nullptr);

    /// Which of them is seen; None leaves the one that was.
    void setKind(LessonPanel kind);
    LessonPanel kind() const { return m_kind; }
    /// Null shows nothing. To be called again when a live run has grown.
    void setRun(const Recording *recording, const Spans *spans);
    void setSelected(std::optional<std::size_t> task);
    void setTime(std::int64_t time);

    /// Whether nothing of the panel is cut.
    bool isWhole() const;

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *seen() const;
    QRect inside() const;
    void layOut();
    void fitTask();

    LessonPanel m_kind = LessonPanel::Code;
    ShowCode *m_code;
    TaskPanel *m_task;
    ConsolePanel *m_console;
    QueuePanel *m_queue;
};

} // namespace coroscope
