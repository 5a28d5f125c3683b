// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/remarks.h"
#include "ui/themed.h"

#include <QWidget>

#include <vector>

class QStandardItemModel;

namespace coroscope {

class RowList;

/// What happened in a run, remark by remark (remarksOf()). A remark that has a moment goes there by a click
/// or by Enter. A run that is under way is told when its last task has ended.
class StoryPanel final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit StoryPanel(QWidget *parent = nullptr);

    /// Borrowed; null shows nothing. To be called again when a live run has grown.
    void setRun(const Recording *recording, const Spans *spans);

    /// Whether moments can be gone to, as they can to begin with: not in a prediction, which has no playhead.
    void setLeading(bool leads);

    const std::vector<Remark> &remarks() const { return m_remarks; }
    RowList &list() const { return *m_list; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person chose a remark that has a moment (ns), and that may be about one task, an index into
    /// Spans::requests().
    void momentChosen(std::int64_t time, std::optional<std::size_t> task);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRemarks();
    void layOut();
    void choose(int row);
    double headHeight() const;

    const Recording *m_recording = nullptr;
    const Spans *m_spans = nullptr;
    std::vector<Remark> m_remarks;
    bool m_leads = true;
    QStandardItemModel *m_model;
    RowList *m_list;
};

} // namespace coroscope
