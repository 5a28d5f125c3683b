// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QListView>

#include <optional>

namespace coroscope {

class Transcript;

/// What the tasks printed up to the shown time: time, task, text. Follows the end unless the person has
/// scrolled up.
class ConsolePanel final : public QListView, public Themed
{
    Q_OBJECT

public:
    explicit ConsolePanel(QWidget *parent = nullptr);

    /// Borrowed; null shows nothing. To be called again when a live run has grown.
    void setRun(const Recording *recording, const Spans *spans);
    /// Index into Spans::requests(): its lines stand out.
    void setSelected(std::optional<std::size_t> task);
    std::optional<std::size_t> selected() const { return m_selected; }
    void setTime(std::int64_t time);

    const Transcript &transcript() const { return *m_transcript; }
    /// As wide as any task's number is.
    QString widestNumber() const { return m_widest; }

Q_SIGNALS:
    /// The person chose a line of this task.
    void taskChosen(std::size_t task);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QSize sizeHint() const override;

private:
    void choose(const QModelIndex &index);
    bool isAtEnd() const;
    void follow(bool wasAtEnd);

    Transcript *m_transcript;
    QString m_widest;
    std::optional<std::size_t> m_selected;
    KeyboardFocus m_focus;
};

} // namespace coroscope
