// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/taskmoment.h"
#include "ui/themed.h"

#include <QWidget>

#include <optional>

namespace coroscope {

/// All that is known of the selected task at the shown time: state, history, times, figures, outcome. As
/// high as its content; to be put where it can scroll.
class TaskPanel final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit TaskPanel(QWidget *parent = nullptr);

    /// Borrowed; null shows nothing. To be called again when a live run has grown.
    void setRun(const Recording *recording, const Spans *spans);
    /// Index into Spans::requests(); nothing, or a task that does not exist, says how to select one.
    void setSelected(std::optional<std::size_t> task);
    void setTime(std::int64_t time);
    /// Without its times and figures, where there is little room.
    void setCompact(bool isCompact);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<TaskMoment> moment() const;
    void changed();
    double paintOrMeasure(QPainter *painter, double width) const;

    const Recording *m_recording = nullptr;
    const Spans *m_spans = nullptr;
    std::optional<std::size_t> m_selected;
    std::int64_t m_time = 0;
    bool m_isCompact = false;
};

} // namespace coroscope
