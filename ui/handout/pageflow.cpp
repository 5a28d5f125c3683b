// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/handout/pageflow.h"

#include <algorithm>

namespace coroscope {

PageFlow::PageFlow(const QRectF &room)
    : m_room(room)
{
}

std::size_t PageFlow::add(Block block)
{
    m_blocks.push_back(std::move(block));
    return m_blocks.size() - 1;
}

void PageFlow::keepLast()
{
    if (!m_blocks.empty())
        m_blocks.back().keepsNext = true;
}

std::vector<PageFlow::Placed> PageFlow::layOut() const
{
    std::vector<Placed> placed;
    int page = 0;
    double y = m_room.top();
    const auto gapBefore = [this](std::size_t index) {
        return std::max(m_blocks[index].above, index > 0 ? m_blocks[index - 1].below : 0);
    };
    for (std::size_t i = 0; i < m_blocks.size();) {
        // The blocks that stand together, and the room that they need.
        std::size_t end = i;
        double needed = 0;
        while (true) {
            const bool beginsPage = end == i && y <= m_room.top();
            needed += (beginsPage ? 0 : gapBefore(end)) + m_blocks[end].height;
            if (!m_blocks[end].keepsNext || end + 1 >= m_blocks.size())
                break;
            ++end;
        }
        if (y + needed > m_room.bottom() && y > m_room.top()) {
            ++page;
            y = m_room.top();
        }
        for (; i <= end; ++i) {
            const Block &block = m_blocks[i];
            if (y > m_room.top())
                y += gapBefore(i);
            if (y + block.height > m_room.bottom() && y > m_room.top()) { // too many at once
                ++page;
                y = m_room.top();
            }
            placed.push_back({page, QRectF(m_room.left(), y, m_room.width(), block.height)});
            y += block.height;
        }
    }
    return placed;
}

} // namespace coroscope
