// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <array>

/// How colours look to people, as numbers.
namespace coroscope::test {

/// Kinds of sight; the last three lack one kind of cone altogether.
enum class Sight { Normal, Protan, Deutan, Tritan };
inline constexpr std::array kSights = {Sight::Normal, Sight::Protan, Sight::Deutan, Sight::Tritan};

/// The difference of two colours as seen: CIEDE2000 (CIE 142-2001) of the colours as Machado, Oliveira
/// and Fernandes (2009, severity 1.0) simulate the sight, sRGB, D65. 0 for equal ones, about 1 where a
/// difference can just be seen.
double difference(const QColor &a, const QColor &b, Sight sight);

/// The contrast ratio of WCAG 2: 1 for equal colours to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace coroscope::test
