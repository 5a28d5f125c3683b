// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QTabBar>

namespace coroscope {

/// Where a row of tabs stands.
enum class TabPlace { TopBar, Panel };

/// Tabs as words; the current one is underlined with the accent. Qt's own tab bar for keys, assistive
/// tools and signals (currentChanged()).
class TabBar : public QTabBar, public Themed
{
    Q_OBJECT

public:
    explicit TabBar(TabPlace place, QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setHovered(int index);
    double size() const { return m_place == TabPlace::TopBar ? 14 : 13; }

    TabPlace m_place;
    int m_hovered = -1;
    KeyboardFocus m_focus;
};

} // namespace coroscope
