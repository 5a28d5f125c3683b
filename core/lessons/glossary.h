// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace coroscope {

/// A term and what it means, in one language.
struct GlossaryEntry
{
    QString id;          ///< "event-loop": the target of [word](glossary:event-loop)
    QString term;        ///< "Event loop"
    QString text;        ///< one to three sentences of Markdown, which may link to other terms
    QStringList seeAlso; ///< ids of other entries, at least one
};

/// The glossary that is built into the program, in `language` (a locale's name), else in English. An error
/// names the file and what to do.
std::variant<std::vector<GlossaryEntry>, Message> readGlossary(const QString &language);

/// Reads the text of a glossary file: for each term "## Term {#id}", paragraphs, and "→ id, id". A repeated
/// id, a term without text or reference, and a reference to nothing are errors that begin with `fileName`.
std::variant<std::vector<GlossaryEntry>, Message> parseGlossary(const QString &markdown,
                                                                const QString &fileName);

/// The entry of that id, or null.
const GlossaryEntry *glossaryEntry(const std::vector<GlossaryEntry> &glossary, const QString &id);

/// The id of the term that a state's word ("suspended") or a reason's word ("permit") is explained by; ""
/// for a word without one.
QString glossaryIdOf(std::string_view word);

} // namespace coroscope
