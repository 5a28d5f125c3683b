// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/queuemoment.h"
#include "ui/panels/taskmoment.h"
#include "ui/themed.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;

namespace coroscope {

class CodeView;

/// The strategy's own source and its Python twin, with the line at which the selected task is at the shown
/// time, and what that means. Fills what room it is given.
class CodePanel final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit CodePanel(QWidget *parent = nullptr);

    /// Borrowed; null shows nothing. To be called again when a live run has grown.
    void setRun(const Recording *recording, const Spans *spans);
    /// Index into Spans::requests(); without one the sources are shown with no line marked.
    void setSelected(std::optional<std::size_t> task);
    void setTime(std::int64_t time);

    const CodeView &cpp() const { return *m_cpp; }
    const CodeView &python() const { return *m_python; }
    /// The sentence below the sources, rich text.
    QString meaning() const;

    QSize sizeHint() const override;

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::optional<TaskMoment> moment() const;
    void showSources();
    void showMoment();
    void showMeaning();
    void layOut();
    void paintQueue(QPainter &painter) const;
    bool hasSources() const;

    const Recording *m_recording = nullptr;
    const Spans *m_spans = nullptr;
    std::optional<std::size_t> m_selected;
    std::int64_t m_time = 0;
    std::string m_strategy; // whose sources are shown
    CodeView *m_cpp;
    CodeView *m_python;
    QLabel *m_meaning;
    QString m_meaningText;
    QRectF m_cppHeading;
    QRectF m_pythonHeading;
    double m_lineY = 0;    // above the sentence
    QRectF m_facts;        // empty where there is no room
    QRectF m_queueHeading; // the same
    QueueMoment m_queue;
    bool m_hasLoop = false;
};

} // namespace coroscope
