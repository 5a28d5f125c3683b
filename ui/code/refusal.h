// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace coroscope {

/// What a compiler says to a mistake (Strategy::refusal), in its parts.
struct Refusal
{
    QString compiler; ///< "g++ 12.2.0 (Debian 12)"
    QString written;  ///< the line that it refuses
    QString error;    ///< its first error, without the place: "error: static assertion failed: …"
    QString said;     ///< all its words, as they came
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// Takes "compiler on “line”:", an empty line and the compiler's words apart. A text of another form is all
/// said by nobody; an empty one gives empty parts.
Refusal refusalOf(std::string_view text);

} // namespace coroscope
