// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/factwriter.h"

#include "core/workers/frame.h"

#include <algorithm>

namespace coroscope {

FactWriter::FactWriter(int fd, EventChannel &channel, const Texts &texts)
    : m_channel(channel)
    , m_texts(texts)
    , m_output(fd)
{
}

FlushState FactWriter::flush()
{
    const std::lock_guard lock(m_mutex);
    // The events before the texts: a text stands in the table before an event with its id is recorded.
    m_taken.clear();
    m_channel.take(m_taken);
    for (const std::string &text : m_texts.from(m_sentTexts))
        appendText(m_output.bytes(), TextId(m_sentTexts++), text);
    appendEvents(m_output.bytes(), m_taken);
    return m_output.flush();
}

FlushState FactWriter::finish(std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    FlushState state = flush();
    while (state == FlushState::Waiting) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !waitForRoom(fd(), left))
            return state;
        state = flush();
    }
    return state;
}

} // namespace coroscope
