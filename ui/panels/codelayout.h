// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QRectF>
#include <QSizeF>

#include <optional>

namespace coroscope {

/// What a CodePanel has to show, in px where it is a height.
struct CodeNeeds
{
    double cpp = 0;    ///< of the source with all its lines in sight
    double python = 0; ///< the same
    bool hasChain = false;
    bool hasFrame = false;
    bool hasQueue = false;
    double closedRefusal = 0;           ///< 0: there is none
    double openRefusal = 0;             ///< the least in which it can be read
    std::optional<bool> wantsRefusal{}; ///< open or closed, if the person said so
};

/// Where the parts of a CodePanel stand; null rectangles have no room.
struct CodeLayout
{
    QRectF head;
    QRectF chain;
    QRectF cppHeading;
    QRectF cpp;
    QRectF frame;
    QRectF pythonHeading;
    QRectF python;
    QRectF refusal;
    bool isRefusalOpen = false;
    double lineY = 0; ///< above the sentence
    QRectF meaning;
    QRectF facts;
    QRectF queueHeading;
};

/// From top to bottom; what is less important goes first where the height is small: figures, the queue,
/// and Python and the frame while a refusal is open. Headings and sentences are inset by the panel's padding, code is not.
CodeLayout layOutCode(const Theme &theme, const QSizeF &size, const CodeNeeds &needs);

/// How many figures there are.
inline constexpr std::size_t kCodeFacts = 4;

} // namespace coroscope
