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

namespace {

// `root` first, and all widgets below it.
template <class Call>
void forEachThemed(QWidget &root, const Call &call)
{
    if (auto *themed = dynamic_cast<Themed *>(&root))
        call(*themed);
    const QList<QWidget *> children = root.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (auto *themed = dynamic_cast<Themed *>(child))
            call(*themed);
    }
}

} // namespace

void applyTheme(QWidget &root, const Theme &theme)
{
    forEachThemed(root, [&theme](Themed &themed) { themed.setTheme(theme); });
}

void applyLanguage(QWidget &root)
{
    forEachThemed(root, [](Themed &themed) { themed.retranslate(); });
}

} // namespace coroscope
