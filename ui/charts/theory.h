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
};

/// The height that the table takes with rows of their full height.
double theoryHeight(const Theme &theme, std::size_t rows);

/// Paints the table: strategy, ideal, measured, over ideal. Rows get lower, and then are left out from
/// the last one on, where `rect` is too low for theoryHeight().
void paintTheory(QPainter &painter, const Theme &theme, const QRectF &rect,
                 const std::vector<TheoryRow> &rows);

} // namespace coroscope
