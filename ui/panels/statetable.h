// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/taskwords.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace coroscope {

/// Paints how long a task was in which state: state, time, share of its life.
void paintStateTable(QPainter &painter, const Theme &theme, const QRectF &rect,
                     const Recording &recording, const TaskMoment &moment,
                     const std::vector<StateShare> &shares);
double stateTableHeight(const Theme &theme, std::size_t states);

} // namespace coroscope
