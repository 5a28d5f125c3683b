// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/codelayout.h"

#include "ui/panels/queuechips.h"
#include "ui/panels/taskhead.h"

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kHeading = 30;
constexpr double kChain = 26;
constexpr double kFrame = 26;
constexpr double kGap = 12;
constexpr double kMeaning = 84;    // four lines
constexpr double kLeastCode = 240; // of both sources, before figures are shown below them
constexpr double kLeastBoth = 200; // below that an open refusal takes the place of Python
constexpr double kMoreWords = 80;  // that a refusal takes at most beyond its least

// What each part gets of the height.
struct Heights
{
    double cpp = 0;
    double python = 0;
    double refusal = 0;
    bool isOpen = false;
    bool hasPython = true;
    bool hasFacts = false;
    bool hasQueue = false;
};

void shareCode(Heights &heights, double room, const CodeNeeds &needs)
{
    heights.cpp = needs.cpp;
    heights.python = heights.hasPython ? needs.python : 0;
    const double all = heights.cpp + heights.python;
    if (all > room) {
        heights.cpp = std::floor(std::max(0.0, room) * heights.cpp / std::max(1.0, all));
        heights.python = heights.hasPython ? std::max(0.0, std::floor(room - heights.cpp)) : 0;
    } else if (heights.isOpen) {
        heights.refusal += room - all;
    }
}

Heights heightsOf(const Theme &theme, double room, const CodeNeeds &needs)
{
    Heights heights;
    const double heading = theme.wholePx(kHeading);
    const double gap = theme.wholePx(kGap);
    if (needs.closedRefusal > 0) {
        const double least = theme.px(kLeastBoth);
        heights.isOpen = needs.wantsRefusal.value_or(room - needs.openRefusal >= least);
        heights.refusal =
            heights.isOpen
                ? needs.openRefusal + std::clamp(std::floor((room - needs.openRefusal - least) / 2),
                                                 0.0, theme.px(kMoreWords))
                : needs.closedRefusal;
        room -= heights.refusal;
        heights.hasPython = !heights.isOpen || room >= least;
        if (!heights.hasPython)
            room += heading + (needs.hasFrame ? theme.wholePx(kFrame) : 0);
    }
    const double queue = gap + heading + chipsHeight(theme, 1) + gap;
    heights.hasQueue = needs.hasQueue && room - queue >= theme.px(kLeastCode);
    if (heights.hasQueue)
        room -= queue;
    const double facts = factsHeight(theme, kCodeFacts) + gap;
    heights.hasFacts = room - facts >= theme.px(kLeastCode);
    if (heights.hasFacts)
        room -= facts;
    shareCode(heights, room, needs);
    return heights;
}

} // namespace

CodeLayout layOutCode(const Theme &theme, const QSizeF &size, const CodeNeeds &needs)
{
    const double pad = theme.px(kPanelPadding);
    const double heading = theme.wholePx(kHeading);
    const double gap = theme.wholePx(kGap);
    const double meaning = theme.wholePx(kMeaning);
    const double chain = needs.hasChain ? theme.wholePx(kChain) : 0;
    const double frame = needs.hasFrame ? theme.wholePx(kFrame) : 0;
    const double head = taskHeadHeight(theme);
    const Heights heights = heightsOf(
        theme, size.height() - head - chain - frame - 2 * heading - 2 * gap - meaning, needs);
    const double inner = size.width() - 2 * pad;
    CodeLayout layout;
    double y = 0;
    const auto take = [&y](double left, double width, double height) {
        const QRectF rect(left, y, width, std::max(0.0, height));
        y = rect.bottom();
        return height > 0 ? rect : QRectF();
    };
    layout.head = take(0, size.width(), head);
    layout.chain = take(pad, inner, chain);
    layout.cppHeading = take(pad, inner, heading);
    layout.cpp = take(0, size.width(), heights.cpp);
    if (heights.hasPython) {
        layout.frame = take(pad, inner, frame);
        layout.pythonHeading = take(pad, inner, heading);
        layout.python = take(0, size.width(), heights.python);
    }
    layout.refusal = take(0, size.width(), heights.refusal);
    layout.isRefusalOpen = heights.isOpen;
    layout.lineY = y + gap;
    y += 2 * gap;
    layout.meaning = take(pad, inner, meaning);
    if (heights.hasFacts) {
        layout.facts = take(pad, inner, factsHeight(theme, kCodeFacts));
        y += gap;
    }
    y += gap;
    if (heights.hasQueue)
        layout.queueHeading = take(pad, inner, heading);
    return layout;
}

} // namespace coroscope
