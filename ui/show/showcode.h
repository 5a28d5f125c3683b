// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/taskmoment.h"
#include "ui/show/codefit.h"
#include "ui/themed.h"

#include <QWidget>

#include <string>

namespace coroscope {

struct CurrentLines;

/// The code beside the stage of a show: the function in which the selected task is, in Python and in C++, as large as
/// both fit, with the line at which it is; above them the task and its state. Runs are borrowed.
class ShowCode final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ShowCode(QWidget *parent = nullptr);

    /// Null shows nothing. To be called again when a live run has grown.
    void setRun(const Recording *recording, const Spans *spans);
    /// Index into Spans::requests(); without one no line is marked.
    void setSelected(std::optional<std::size_t> task);
    void setTime(std::int64_t time);

    /// px; of a row of code.
    double rowHeight() const { return m_rowHeight; }
    /// Whether both functions have room.
    bool isWhole() const { return m_isWhole; }

protected:
    void themeChanged() override;
    void languageChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        Source source;
        std::optional<int> line; ///< at which the task is
        std::vector<CodeRow> rows;
    };
    std::optional<TaskMoment> moment() const;
    void showSources();
    void showMoment();
    void fit();
    bool tryIn(double size);
    double neededHeight() const;
    double paintPart(QPainter &painter, const Part &part, const QString &heading, double top) const;
    void paintRow(QPainter &painter, const Part &part, const CodeRow &row, const QRectF &box) const;

    const Recording *m_recording = nullptr;
    const Spans *m_spans = nullptr;
    std::optional<std::size_t> m_selected;
    std::int64_t m_time = 0;
    std::string m_strategy; // whose sources are shown
    std::vector<Step> m_steps;
    Part m_python;
    Part m_cpp;
    double m_size = 12; // px at scale 1, of the type
    double m_rowHeight = 20;
    bool m_isWhole = true;
};

} // namespace coroscope
