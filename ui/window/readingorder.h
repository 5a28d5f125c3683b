// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <initializer_list>

class QWidget;

namespace coroscope {

/// What the Tab key can reach in `part` now, itself included, in the order in which it is read: row by row,
/// each from left to right. A widget stands for the one inside it that it hands the focus to.
QList<QWidget *> inReadingOrder(QWidget &part);

/// Makes the Tab key go through the parts of a window one after another, through each in reading order. What
/// is inside two parts belongs to the first.
void setReadingOrder(std::initializer_list<QWidget *> parts);

} // namespace coroscope
