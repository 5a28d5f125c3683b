// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

/// Marks a sentence for translation in code that knows no Qt; lupdate reads it as Qt's own macro.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, sentence) sentence
#endif

namespace coroscope {

/// A sentence for a person, before its translation: what a user, a file, a server or a worker caused.
/// It names the thing and the way out. `sentence` is marked with QT_TRANSLATE_NOOP("coroscope", "…")
/// and has %1, %2, … where `args` go.
struct Message
{
    std::string sentence;
    std::vector<std::string> args;

    friend bool operator==(const Message &, const Message &) = default;
};

/// The sentence in English with its arguments put in.
std::string english(const Message &message);

} // namespace coroscope
