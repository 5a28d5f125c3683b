// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/exporters/exporter.h"

#include "core/exporters/csvevents.h"
#include "core/exporters/csvtasks.h"
#include "core/exporters/json.h"
#include "core/recording/message.h"

#include <array>

namespace coroscope {

namespace {

constexpr std::array kExporters = {
    Exporter{"csv-tasks", QT_TRANSLATE_NOOP("coroscope", "Table of tasks (CSV)"), "csv",
             writeCsvTasks},
    Exporter{"csv-events", QT_TRANSLATE_NOOP("coroscope", "Table of events (CSV)"), "csv",
             writeCsvEvents},
    Exporter{"json", QT_TRANSLATE_NOOP("coroscope", "Tasks, spans and figures (JSON)"), "json",
             writeJson},
};

} // namespace

std::span<const Exporter> exporters()
{
    return kExporters;
}

const Exporter *findExporter(std::string_view id)
{
    for (const Exporter &exporter : kExporters) {
        if (exporter.id == id)
            return &exporter;
    }
    return nullptr;
}

} // namespace coroscope
