// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/windowpicture.h"

#include "ui/mainwindow.h"
#include "ui/panels/inspector.h"
#include "ui/window/stage.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace coroscope {

namespace {

/// The task that is most worth to be looked at: one that could go on, else one that runs or waits.
std::optional<std::size_t> taskOnItsWay(const Spans &spans, std::int64_t time)
{
    const std::vector<TaskSpans> &tasks = spans.requests();
    for (const State state : {State::Ready, State::Blocked, State::Running, State::Suspended}) {
        const auto found =
            std::find_if(tasks.begin(), tasks.end(), [time, state](const TaskSpans &task) {
                return Spans::stateAt(task, time) == state;
            });
        if (found != tasks.end())
            return std::size_t(found - tasks.begin());
    }
    return std::nullopt;
}

} // namespace

QByteArray windowPicture(const QStringList &recordings, const Picture &options, Language language)
{
    Preferences preferences;
    preferences.scheme = options.scheme;
    preferences.scale = options.scale;
    preferences.language = language;
    preferences.axis = options.axis;
    preferences.hasRun = true;
    MainWindow window(preferences);
    window.resize(options.size * options.scale);
    window.openRecordings(recordings);
    window.show();
    QCoreApplication::processEvents();
    if (window.page() == Page::Lab && window.session().shown()) {
        const std::int64_t at = options.at.value_or(window.playhead().end());
        window.playhead().setTime(at);
        window.stage().timeline().setSelected(taskOnItsWay(window.session().shown()->spans, at));
        window.inspector().setTab(options.at ? InspectorTab::Code : InspectorTab::Task);
    }
    QCoreApplication::processEvents();
    QImage image = window.grab().toImage();
    image.setText(QStringLiteral("Software"), QStringLiteral("Made by Coroscope"));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace coroscope
