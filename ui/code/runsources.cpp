// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/runsources.h"

#include "core/recording/recording.h"
#include "core/scenario/taskwork.h"
#include "core/strategies/strategy.h"

namespace coroscope {

std::vector<Step> stepsIn(const Recording &recording)
{
    const auto scenario = scenarioFrom(recording.scenario);
    const Scenario *known = std::get_if<Scenario>(&scenario);
    return known ? stepsOf(*known) : std::vector<Step>{Step()};
}

RunSources runSources(std::string_view id, std::span<const Step> steps)
{
    const Strategy *row = strategy(id);
    if (!row)
        return {};
    const QString file = QString::fromUtf8(id.data(), qsizetype(id.size())).remove(u'-');
    return {sourceOf(row->cppSource, CodeLanguage::Cpp, file + QStringLiteral(".cpp"), steps),
            sourceOf(row->pythonSource, CodeLanguage::Python, file + QStringLiteral(".py"), steps)};
}

} // namespace coroscope
