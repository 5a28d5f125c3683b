// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/segments.h"

#include <QRectF>

#include <unordered_map>
#include <utility>
#include <vector>

class QPainter;

namespace coroscope {

/// The numbers of the request tasks: 1 for the first that was created. Other tasks have none.
class TaskNumbers
{
public:
    explicit TaskNumbers(const Spans &spans);
    /// 0 for a task that is no request.
    std::uint32_t of(TaskId task) const;
    std::uint32_t count() const { return m_count; }

private:
    std::unordered_map<TaskId, std::uint32_t> m_numbers;
    std::uint32_t m_count = 0;
};

/// What a lane of bricks shows beside them.
enum class LaneMarks {
    Chunks,       ///< a post where a chunk begins, and no line where nothing runs
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
};

/// Paints the part of the lane inside `reach`: a line, on it a brick for every execution, numbered
/// where there is room for the number of any task.
void paintBricks(QPainter &painter, const Theme &theme, const BrickLane &lane,
                 const TaskNumbers &numbers, const TimeAxis &axis, Reach reach);

/// Paints the part inside `reach` of how many requests are in the endpoint, as steps up from the bottom
/// of `rect`. `load` as Spans::endpointLoad(); nothing for none.
void paintEndpoint(QPainter &painter, const Theme &theme, const QRectF &rect,
                   const std::vector<std::pair<std::int64_t, int>> &load, std::int64_t end,
                   const TimeAxis &axis, Reach reach);

/// Requests in the endpoint at `time`, and the most there ever are; 0 for an empty load.
int loadAt(const std::vector<std::pair<std::int64_t, int>> &load, std::int64_t time);
int peakOf(const std::vector<std::pair<std::int64_t, int>> &load);

} // namespace coroscope
