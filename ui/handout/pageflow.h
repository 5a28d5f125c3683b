// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace coroscope {

/// Puts blocks one below the other on pages. None is cut: what does not fit below the last one begins the next
/// page, together with the blocks before it that say so. A value; lengths are px of the page.
class PageFlow
{
public:
    struct Block
    {
        double height = 0; ///< at most that of a page
        /// Above it, unless it begins a page, and below it; between two the larger one counts.
        double above = 0;
        double below = 0;
        /// It stands on the page of the block after it, as a heading does.
        bool keepsNext = false;
        std::function<void(QPainter &painter, const QRectF &box)> paint;
    };
    struct Placed
    {
        int page = 0; ///< from 0
        QRectF box;
    };

    /// `room` is where blocks stand on every page.
    explicit PageFlow(const QRectF &room);

    const QRectF &room() const { return m_room; }
    /// Gives its index.
    std::size_t add(Block block);
    /// The last block stands with the one that is added next.
    void keepLast();
    std::size_t size() const { return m_blocks.size(); }
    const Block &block(std::size_t index) const { return m_blocks[index]; }
    /// Where each block stands; empty for none.
    std::vector<Placed> layOut() const;

private:
    QRectF m_room;
    std::vector<Block> m_blocks;
};

} // namespace coroscope
