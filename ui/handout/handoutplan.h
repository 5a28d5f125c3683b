// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/handout/pageflow.h"

#include <QString>

#include <vector>

namespace coroscope {

/// A row of the plan of a lecture.
struct PlanRow
{
    int number = 0; ///< of the lesson; 0: none
    QString title;
    int from = 0; ///< minutes from the beginning
    int to = 0;
    int page = 0; ///< from 1; 0: none
};

/// What a handout begins with: the program's mark and name, the playlist's title, and a line about it.
PageFlow::Block titleBlock(const QString &title, const QString &words, double width);
/// The plan as a table. The rows are borrowed and read when it is painted: pages are known only then.
PageFlow::Block planBlock(const std::vector<PlanRow> &rows);

} // namespace coroscope
