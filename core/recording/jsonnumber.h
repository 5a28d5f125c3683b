// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <simdjson.h>

#include <cstdint>
#include <limits>

namespace coroscope {

/// Reads a number of the type of `out`, which is unsigned; false if `element` is none or beyond it.
template <class Number>
bool readNumber(const simdjson::dom::element &element, Number &out)
{
    std::uint64_t number = 0;
    if (element.get(number) != simdjson::SUCCESS || number > std::numeric_limits<Number>::max())
        return false;
    out = Number(number);
    return true;
}

} // namespace coroscope
