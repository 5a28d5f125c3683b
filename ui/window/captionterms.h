// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace coroscope {

/// A word of a sentence that the glossary explains.
struct CaptionTerm
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString id; ///< of the glossary's entry
    friend bool operator==(const CaptionTerm &, const CaptionTerm &) = default;
};

/// The terms in a caption of the user's language, in order; each term where it stands first. They do not overlap:
/// where two could begin, the longer one is taken. English words are taken as a whole.
std::vector<CaptionTerm> termsIn(const QString &sentence);

} // namespace coroscope
