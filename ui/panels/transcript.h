// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <QAbstractListModel>

#include <unordered_map>
#include <vector>

namespace coroscope {

/// A line that a task printed.
struct TranscriptLine
{
    std::int64_t time = 0;
    std::size_t task = 0; ///< index into Spans::requests(), or kNoIndex for any other task
    TextId text = 0;
    friend bool operator==(const TranscriptLine &, const TranscriptLine &) = default;
};
inline constexpr std::size_t kNoIndex = SIZE_MAX;

/// The lines that were printed up to the shown time, in order of time. A change of time adds or removes
/// rows at the end; a recording that grew is read on from where it was left.
class Transcript final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Borrowed; null has no lines. To be called again when a live run has grown or has ended.
    void setRun(const Recording *recording, const Spans *spans);
    void setTime(std::int64_t time);

    /// The line of a row that is shown.
    const TranscriptLine &line(int row) const { return m_lines[std::size_t(row)]; }
    /// Foreign text, in one line.
    QString text(const TranscriptLine &line) const;
    /// The time of the recording's last event, which decides about units.
    std::int64_t end() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the line in words.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::size_t shownAt(std::int64_t time) const;
    void read();
    void insert(const TranscriptLine &line);
    void show(std::size_t count);

    const Recording *m_recording = nullptr;
    const Spans *m_spans = nullptr;
    std::vector<TranscriptLine> m_lines; // all that are known, in order of time
    std::unordered_map<TaskId, std::size_t> m_indices;
    std::size_t m_read = 0; // events of the recording
    bool m_wasComplete = false;
    std::size_t m_shown = 0; // of m_lines
    std::int64_t m_time = 0;
};

} // namespace coroscope
