// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/preferences.h"

#include "core/strategies/strategy.h"

#include <QSettings>

#include <algorithm>

namespace coroscope {

namespace {

QSettings settings()
{
    return QSettings(QStringLiteral("Coroscope"), QStringLiteral("coroscope"));
}

const QString kScenario = QStringLiteral("scenario");

// QVariant takes nearly any word for true.
bool isTrue(const QSettings &file, const QString &key)
{
    return file.value(key).toString() == QStringLiteral("true");
}

double readScale(const QSettings &file, const QString &key)
{
    bool isNumber = false;
    const double scale = file.value(key).toDouble(&isNumber);
    return isNumber && scale > 0
               ? std::clamp(scale, Preferences::kLeastScale, Preferences::kLargestScale)
               : 1;
}

// The fields that the file has; a bad value leaves the default.
Scenario readScenario(QSettings &file, const Scenario &otherwise)
{
    file.beginGroup(kScenario);
    KeyValues pairs;
    const QStringList keys = file.childKeys();
    for (const QString &key : keys)
        pairs.emplace_back(key.toStdString(), file.value(key).toString().toStdString());
    file.endGroup();
    if (pairs.empty())
        return otherwise;
    const auto scenario = scenarioFrom(pairs);
    const Scenario *known = std::get_if<Scenario>(&scenario);
    // What was redacted cannot be asked again; of a body only the size was kept.
    const bool isWhole = known && valueOf(pairs, "body-bytes").empty() && known->headers.empty() &&
                         known->caFile.empty() && known->url.find("…") == std::string::npos &&
                         known->url.find("%E2%80%A6") == std::string::npos;
    return isWhole ? *known : otherwise;
}

} // namespace

Preferences::Preferences()
{
    scenario.tasks = 5;
    scenario.delay = std::chrono::seconds(3);
    scenario.delayGiven = true;
}

Preferences loadPreferences()
{
    Preferences read;
    QSettings file = settings();
    const QString scheme = file.value(QStringLiteral("scheme")).toString();
    if (scheme == QStringLiteral("light"))
        read.scheme = ColourScheme::Light;
    if (scheme == QStringLiteral("dark"))
        read.scheme = ColourScheme::Dark;
    read.language = languageNamed(file.value(QStringLiteral("language")).toString());
    read.isStill = isTrue(file, QStringLiteral("still"));
    read.scale = readScale(file, QStringLiteral("scale"));
    read.showScale = readScale(file, QStringLiteral("showScale"));
    read.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    const QString id = file.value(QStringLiteral("strategy")).toString();
    if (strategy(id.toStdString()))
        read.strategy = id;
    read.scenario = readScenario(file, read.scenario);
    const QStringList compared = file.value(QStringLiteral("compared")).toStringList();
    for (const QString &one : compared) {
        if (strategy(one.toStdString()))
            read.compared << one;
    }
    read.axis = file.value(QStringLiteral("axis")).toString() == QStringLiteral("clock")
                    ? AxisKind::Clock
                    : AxisKind::Paced;
    read.hasRun = isTrue(file, QStringLiteral("hasRun"));
    const double speed = file.value(QStringLiteral("speed"), 1.0).toDouble();
    read.speed = speed == 0.1 || speed == 10 ? speed : 1;
    read.loops = isTrue(file, QStringLiteral("loops"));
    read.lesson = file.value(QStringLiteral("lesson")).toString();
    read.finishedLessons = file.value(QStringLiteral("finishedLessons")).toStringList();
    return read;
}

void savePreferences(const Preferences &preferences)
{
    QSettings file = settings();
    QString scheme = QStringLiteral("system");
    if (preferences.scheme)
        scheme = *preferences.scheme == ColourScheme::Light ? QStringLiteral("light")
                                                            : QStringLiteral("dark");
    file.setValue(QStringLiteral("scheme"), scheme);
    file.setValue(QStringLiteral("language"),
                  preferences.language ? codeOf(*preferences.language) : QStringLiteral("system"));
    file.setValue(QStringLiteral("still"), preferences.isStill);
    file.setValue(QStringLiteral("scale"), preferences.scale);
    file.setValue(QStringLiteral("showScale"), preferences.showScale);
    file.setValue(QStringLiteral("geometry"), preferences.geometry);
    file.setValue(QStringLiteral("strategy"), preferences.strategy);
    file.setValue(QStringLiteral("compared"), preferences.compared);
    file.setValue(QStringLiteral("axis"), preferences.axis == AxisKind::Clock
                                              ? QStringLiteral("clock")
                                              : QStringLiteral("paced"));
    file.setValue(QStringLiteral("hasRun"), preferences.hasRun);
    file.setValue(QStringLiteral("speed"), preferences.speed);
    file.setValue(QStringLiteral("loops"), preferences.loops);
    file.setValue(QStringLiteral("lesson"), preferences.lesson);
    file.setValue(QStringLiteral("finishedLessons"), preferences.finishedLessons);
    file.remove(kScenario);
    file.beginGroup(kScenario);
    for (const auto &[key, value] : toKeyValues(preferences.scenario))
        file.setValue(QString::fromStdString(key), QString::fromStdString(value));
    file.endGroup();
}

} // namespace coroscope
