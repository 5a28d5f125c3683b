// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showlayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kHead = 45;
constexpr double kMargin = 16;
constexpr double kGap = 11;
constexpr std::array kSides = {290.0, 290.0, 380.0};
constexpr std::array kNarrowSides = {230.0, 290.0, 310.0};
constexpr double kWide = 760;
constexpr double kProfile = 55;
constexpr double kBottom = 5;
constexpr double kSlideBottom = 16;
constexpr double kStrip = 60;

} // namespace

int captionWidth(int width, const Theme &theme)
{
    return std::max(1, width - 2 * int(theme.wholePx(kMargin)));
}

ShowPlaces layOutShow(QSize size, const Theme &theme, const ShowNeeds &needs)
{
    const int margin = int(theme.wholePx(kMargin));
    const int width = captionWidth(size.width(), theme);
    const int top = int(theme.wholePx(kHead));
    ShowPlaces places;
    places.head = QRect(0, 0, size.width(), top);
    const int strip = int(theme.wholePx(kStrip));
    places.strip = QRect(margin, size.height() - strip - int(theme.wholePx(kBottom)), width, strip);
    if (needs.isSlide) {
        const int bottom = size.height() - int(theme.wholePx(kSlideBottom));
        places.slide = QRect(margin, top, width, std::max(0, bottom - top));
        return places;
    }
    int bottom = size.height() - int(theme.wholePx(kBottom));
    if (needs.hasProfile) {
        const int profile = int(theme.wholePx(kProfile));
        places.profile = QRect(margin, bottom - profile, width, profile);
        bottom -= profile;
    }
    places.caption = QRect(margin, bottom - needs.caption, width, needs.caption);
    bottom -= needs.caption;
    const int height = std::max(0, bottom - top);
    int stage = width;
    if (needs.hasSide) {
        const bool isWide = size.width() / theme.scale() >= kWide;
        const double wanted = (isWide ? kSides : kNarrowSides)[std::size_t(needs.side)];
        const int side = int(theme.wholePx(wanted));
        places.side = QRect(margin + width - side, top, side, height);
        stage -= side + int(theme.wholePx(kGap));
    }
    places.stage = QRect(margin, top, std::max(0, stage), height);
    return places;
}

} // namespace coroscope
