// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"
#include "core/recording/spans.h"
#include "ui/picture/picture.h"

#include <deque>
#include <vector>

namespace coroscope {

/// A picture with all that it borrows but the recordings, which outlive this. Kind, size and theme are the
/// caller's to set.
class Drawing
{
public:
    explicit Drawing(const std::vector<Recording> &recordings);
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;

    Picture picture;

private:
    std::deque<Spans> m_spans; // addresses stay
};

} // namespace coroscope
