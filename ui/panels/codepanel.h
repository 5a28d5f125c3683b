// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/code/currentline.h"
#include "ui/panels/codelayout.h"
#include "ui/panels/queuemoment.h"
#include "ui/panels/taskmoment.h"
#include "ui/themed.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;

namespace coroscope {

class ChainBar;
class CodeView;
class FrameRow;
class RefusalCard;

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
    /// The await chain of the selected task, and what its frame keeps.
    const ChainBar &chain() const { return *m_chain; }
    const FrameRow &frame() const { return *m_frame; }
    const CodeView &python() const { return *m_python; }
    /// What the compiler says to the strategy; hidden where it says nothing.
    const RefusalCard &refusal() const { return *m_refusal; }
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
    void showFrames(const std::optional<TaskMoment> &now, const CurrentLines &lines);
    void showMeaning();
    void layOut();
    void paintQueue(QPainter &painter) const;
    bool hasSources() const;

    const Recording *m_recording = nullptr;
    const Spans *m_spans = nullptr;
    std::optional<std::size_t> m_selected;
    std::int64_t m_time = 0;
    std::string m_strategy;             // whose sources are shown
    std::vector<Step> m_steps;          // and what its tasks do in them
    std::optional<bool> m_wantsRefusal; // open or closed, as the person said last
    ChainBar *m_chain;
    CodeView *m_cpp;
    FrameRow *m_frame;
    CodeView *m_python;
    RefusalCard *m_refusal;
    QLabel *m_meaning;
    QString m_meaningText;
    CodeLayout m_layout;
    QueueMoment m_queue;
    bool m_hasLoop = false;
};

} // namespace coroscope
