// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

class QKeyEvent;
class QWidget;

namespace coroscope {

/// Whether the widget with the focus (null: none) needs this key for itself, so that it is no shortcut of
/// the window: the space bar on what can be pressed, arrows, Home and End on what moves by them.
bool belongsToControl(const QWidget *focus, const QKeyEvent &event);

} // namespace coroscope
