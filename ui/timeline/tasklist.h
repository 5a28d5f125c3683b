// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/playback/openrun.h"
#include "ui/themed.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace coroscope {

class TaskListModel;

/// What the timeline shows, as a table that is read and sorted: a row a task, at the shown time. A click on a time,
/// or Return on it, chooses that moment; Ctrl+C copies the selected rows as text. Runs are borrowed.
class TaskList final : public QTableView, public Themed
{
    Q_OBJECT

public:
    explicit TaskList(QWidget *parent = nullptr);

    TaskListModel &tasks() { return *m_tasks; }
    /// Whether the current cell is to show the focus.
    bool isFocusShown() const { return m_focus.isShown(); }
    void setRun(const OpenRun *run);
    void grow();
    void setTime(std::int64_t time);
    /// Makes that task's row the current one, without taskChosen().
    void setSelected(std::optional<std::size_t> task);
    /// Puts the selected rows on the clipboard; without any, all.
    void copy() const;

Q_SIGNALS:
    void taskChosen(std::size_t task);
    void timeChosen(std::int64_t time);

protected:
    void themeChanged() override;
    void languageChanged() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(const QModelIndex &index);

    TaskListModel *m_tasks;
    QTimer m_rest; // the time has not moved for a while: rows go where they belong
    bool m_isTold = false;
    KeyboardFocus m_focus;
};

} // namespace coroscope
