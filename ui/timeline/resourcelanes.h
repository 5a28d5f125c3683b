// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/segments.h"

#include <QRectF>
#include <QString>

#include <unordered_map>
#include <vector>

class QPainter;

namespace coroscope {

/// What a brick is labelled with: a request task with its number, 1 for the first that was created;
/// any other task with its name.
class TaskLabels
{
public:
    TaskLabels(const Recording &recording, const Spans &spans);
    /// Empty for an unknown task.
    QString of(TaskId task) const;
    /// As wide as any number is.
    QString widestNumber() const;

private:
    std::unordered_map<TaskId, std::uint32_t> m_numbers;
    std::unordered_map<TaskId, QString> m_names;
};

/// What a lane of bricks shows beside them.
enum class LaneMarks {
    Chunks,       ///< a post where a chunk begins
    Idle,         ///< the length of pauses between bricks
    ChunksAndIdle ///< both, and a dashed box from the last brick to the end
};

/// A lane in which tasks execute, in `rect` (x as the axis).
struct BrickLane
{
    QRectF rect;
    const std::vector<Brick> &bricks; ///< borrowed
    std::int64_t end = 0;             ///< of the run: where the lane's line and its last pause end
    LaneMarks marks = LaneMarks::Chunks;
    const std::vector<Hold> *holds = nullptr; ///< borrowed; of a loop: when a person held it
};

/// Paints the part of the lane inside `reach`: a line, on it a brick for every execution, labelled where
/// there is room for the number of any task or for the name.
void paintBricks(QPainter &painter, const Theme &theme, const BrickLane &lane,
                 const TaskLabels &labels, const TimeAxis &axis, Reach reach);

} // namespace coroscope
