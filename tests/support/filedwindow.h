// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/prediction.h"
#include "tests/support/windowprobe.h"
#include "ui/playback/transport.h"
#include "ui/window/files.h"

#include <QTemporaryDir>

namespace coroscope::test {

/// A window of 1600 × 1000 px that opens runs of twelve tasks of 300 ms from files, so that what it shows
/// is the same each time.
class FiledWindow : public WindowProbe
{
public:
    FiledWindow()
        : WindowProbe(labPreferences(5, std::chrono::seconds(3)))
    {
        window.resize(1600, 1000);
    }

    /// Opens a run of the strategy with this id; false if it is not on the stage then.
    bool open(const char *id)
    {
        const QString path =
            m_folder.filePath(QString::fromLatin1(id) + QStringLiteral(".coroscope"));
        Scenario scenario;
        scenario.tasks = 12;
        scenario.delay = std::chrono::milliseconds(300);
        const Recording recording = predict(scenario, *strategy(id), kTypicalCosts);
        if (saveRecordings(path, {&recording}))
            return false;
        window.openRecordings({path});
        window.setPage(Page::Lab);
        return timeline().scene() &&
               QTest::qWaitFor([this] { return timeline().isLaidOut(); }, kWindowPatience);
    }
    Scrubber &scrubber() { return window.transport().scrubber(); }

private:
    QTemporaryDir m_folder;
};

} // namespace coroscope::test
