// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <ostream>
#include <span>
#include <string_view>
#include <vector>

/// What other tools read. Each format is a file of its own with one function, and a row in the table here.
namespace coroscope {

/// A row of the table of export formats.
struct Exporter
{
    std::string_view id;     ///< as the command line has it, e.g. "csv-tasks"
    const char *title;       ///< for a person; marked for translation in the context "coroscope"
    std::string_view suffix; ///< of the file, without the dot
    /// Writes the recordings, one or those of a comparison, in this format. The same recordings give the
    /// same bytes. Nothing but one task's or one event's text is held in memory beside the recordings'
    /// spans. Errors are the stream's.
    void (*write)(std::ostream &out, const std::vector<Recording> &recordings);
};

/// All formats, in the order in which a person is offered them.
std::span<const Exporter> exporters();

/// The format with this id, or null.
const Exporter *findExporter(std::string_view id);

} // namespace coroscope
