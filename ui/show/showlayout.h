// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QRect>

namespace coroscope {

/// How much room the card beside a stage needs: a few words, a panel, or long lines.
enum class SideWidth { Words, Panel, Wide };

/// What a show has to place.
struct ShowNeeds
{
    bool isSlide = false; ///< words alone
    bool hasSide = false; ///< a card beside the stage
    SideWidth side = SideWidth::Words;
    bool hasProfile = true;
    int caption = 0; ///< px of height that the caption wants
};

/// Where the parts of a show stand, px; those that are not there are null.
struct ShowPlaces
{
    QRect head;
    QRect slide;
    QRect stage;
    QRect side;
    QRect caption;
    QRect profile;
    QRect strip; ///< for the parameter strip, over the profile
};

/// From top to bottom: head, stage with the card beside it, caption, profile. The card is 290 px wide at scale 1,
/// with long lines 380, and less where the page is narrow.
ShowPlaces layOutShow(QSize size, const Theme &theme, const ShowNeeds &needs);

/// The width that a caption gets in a page so wide.
int captionWidth(int width, const Theme &theme);

} // namespace coroscope
