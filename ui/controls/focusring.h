// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QWidget>

namespace coroscope {

/// The ring of a widget that cannot paint it itself, as a scroll area whose contents cover it: lies over
/// its parent, which it watches, and lets the mouse through.
class FocusRing final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget &over);

    bool isShown() const { return m_focus.isShown(); }

protected:
    void themeChanged() override { update(); }
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget &m_over;
    KeyboardFocus m_focus;
};

} // namespace coroscope
