// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

class QWidget;

namespace coroscope {

/// Second base of every widget that paints with a Theme. The window hands the theme down with
/// applyTheme(); until then it is light at scale 1.
class Themed
{
public:
    virtual ~Themed() = default;
    const Theme &theme() const { return m_theme; }
    /// Takes a copy and calls themeChanged().
    void setTheme(const Theme &theme);
    /// Calls languageChanged().
    void retranslate() { languageChanged(); }

protected:
    /// The theme is another one: fonts, sizes and cached pictures are to be made anew.
    virtual void themeChanged() = 0;
    /// The language is another one: texts that the widget keeps are to be said anew. What it asks for when it
    /// paints need not be; the theme is set again afterwards, for texts have other widths.
    virtual void languageChanged() {}

private:
    Theme m_theme{ColourScheme::Light};
};

/// Sets the theme of `root` and of all widgets below it that are Themed.
void applyTheme(QWidget &root, const Theme &theme);
/// Tells the same widgets, `root` first, that texts are in another language.
void applyLanguage(QWidget &root);

} // namespace coroscope
