// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/race.h"

namespace coroscope {

/// The words of a strip: the title with total and multiple, then the line, then the caption. `lines` is
/// how many of these are wanted, 1 to 3.
/// How many there are: line and caption may be empty.
int wordLines(const Racer &racer);
double wordsHeight(const Theme &theme, int lines);
/// The width that they need to be whole.
double wordsWidth(const Theme &theme, const Racer &racer, int lines);
/// Paints them into the strip's place; `largest` total of the race decides about the unit of times.
void paintRaceWords(QPainter &painter, const Theme &theme, const RaceStrip &strip,
                    const Racer &racer, std::int64_t largest);

} // namespace coroscope
