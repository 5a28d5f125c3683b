// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"
#include "ui/look/language.h"
#include "ui/theme.h"
#include "ui/timeline/timeaxis.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace coroscope {

/// What the window keeps from one time to the next: a value. Secrets of a scenario are not kept.
struct Preferences
{
    std::optional<ColourScheme> scheme; ///< none: as the desktop
    std::optional<Language> language;   ///< none: as the system
    bool isStill = false;               ///< nothing moves by itself; else as the desktop wants it
    double scale = 1;                   ///< of the interface, kLeastScale..kLargestScale
    double showScale = 1;               ///< of a show beside that, in the same limits
    QByteArray geometry;                ///< of the window; empty: none yet
    QString strategy = QStringLiteral("coroutine");
    Scenario scenario;    ///< the default one: five requests, each answered after 3 s
    QStringList compared; ///< ids; empty: the strategies
    AxisKind axis = AxisKind::Paced;
    bool hasRun = false; ///< something was run once: the window starts in the Lab
    double speed = 1;
    bool loops = false;
    QString lesson;              ///< the id of the one that was open last; empty: none
    QStringList finishedLessons; ///< ids

    Preferences();

    static constexpr double kLeastScale = 0.8;
    static constexpr double kLargestScale = 2;
    static constexpr double kScaleStep = 0.1;
};

/// Reads them from the user's settings; what is damaged there is left at its default.
Preferences loadPreferences();
/// Writes them; a failure is no reason to complain, they are a convenience.
void savePreferences(const Preferences &preferences);

} // namespace coroscope
