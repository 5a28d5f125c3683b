// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recorder.h"

namespace coroscope {

/// Records that a task's request is in flight: RequestBegan when made, RequestEnded once, whatever ends it:
/// the answer, an error, a cancellation, the loop's end. Belongs to the scope of one request.
class RequestSpan
{
public:
    RequestSpan(Recorder &recorder, TaskId task)
        : m_recorder(recorder)
        , m_task(task)
    {
        m_recorder.record(EventKind::RequestBegan, m_task);
    }
    RequestSpan(const RequestSpan &) = delete;
    RequestSpan &operator=(const RequestSpan &) = delete;
    ~RequestSpan() { m_recorder.record(EventKind::RequestEnded, m_task, Why::None, m_status); }

    /// The status of the complete answer; until then 0: none.
    void setStatus(int status) { m_status = std::uint32_t(status); }

private:
    Recorder &m_recorder;
    TaskId m_task;
    std::uint32_t m_status = 0;
};

} // namespace coroscope
