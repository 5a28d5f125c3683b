// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/themed.h"

#include <QWidget>

namespace coroscope {

void Themed::setTheme(const Theme &theme)
{
    m_theme = theme;
    themeChanged();
}

void applyTheme(QWidget &root, const Theme &theme)
{
    if (auto *themed = dynamic_cast<Themed *>(&root))
        themed->setTheme(theme);
    const QList<QWidget *> children = root.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (auto *themed = dynamic_cast<Themed *>(child))
            themed->setTheme(theme);
    }
}

} // namespace coroscope
