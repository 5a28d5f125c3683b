// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace coroscope {

/// A strategy against its closed form. Times are ns.
struct TheoryRow
{
    QString title;
    QString formula;                   ///< "20·d"; may be empty
    std::optional<std::int64_t> ideal; ///< none: no closed form
    std::int64_t measured = 0;
    QString note = {}; ///< below the title, where rows are high enough; may be empty
};

/// The height that the table takes with rows of their full height.
double theoryHeight(const Theme &theme, std::size_t rows);
/// The same with rows that have room for their notes.
double notedTheoryHeight(const Theme &theme, std::size_t rows);

/// The row at `y` of the table in `rect`, from 0; nothing outside of all rows.
std::optional<std::size_t> theoryRowAt(const Theme &theme, const QRectF &rect,
                                       const std::vector<TheoryRow> &rows, double y);

/// Paints the table: strategy, ideal, measured, over ideal. Rows get lower, and then are left out from
/// the last one on, where `rect` is too low for theoryHeight().
void paintTheory(QPainter &painter, const Theme &theme, const QRectF &rect,
                 const std::vector<TheoryRow> &rows);

} // namespace coroscope
