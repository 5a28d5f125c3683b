// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

class QPainter;

namespace coroscope {

/// How far a tear reaches to both sides of its middle, px.
double tearReach(const Theme &theme);

/// A tear across a timeline, from `top` to `bottom`: a gap between two jagged edges.
void paintTear(QPainter &painter, const Theme &theme, double middle, double top, double bottom);

} // namespace coroscope
