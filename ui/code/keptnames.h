// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/code/source.h"

#include <QStringList>

#include <optional>

namespace coroscope {

/// A function that waits at a line, and what it still has then.
struct KeptNames
{
    QString function;
    bool isCoroutine = false; ///< it has a co_ of its own: the names live in its heap frame
    QStringList names;        ///< parameters, then locals in order of declaration
    friend bool operator==(const KeptNames &, const KeptNames &) = default;
};

/// What is in scope at line `number` of a C++ source: the parameters of the function around it and the locals
/// that were declared before, without those of the statement at the line, which has not ended. Nothing for a
/// line outside all functions. Read off the text, without a compiler: it knows blocks, for and declarations
/// "Type name = …", "Type name(…)", "Type name;", no structured bindings and none in conditions; and a compiler
/// may keep less, where a name is not used any more, or more, where it needs temporaries.
std::optional<KeptNames> keptNames(const Source &source, int number);

} // namespace coroscope
