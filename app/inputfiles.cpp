// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/inputfiles.h"

#include "app/exitcode.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"
#include "core/recording/recordingfile.h"

#include <QCoreApplication>
#include <QFile>

namespace coroscope {

std::optional<int> readInputs(const char *command, const QStringList &paths,
                              std::vector<Recording> &recordings)
{
    if (paths.isEmpty())
        return usageError(command, QCoreApplication::translate(
                                       "coroscope", "Name a recording (.coroscope) to read."));
    for (const QString &path : paths) {
        std::variant<RecordingFile, Message> read =
            readRecordingFile(QFile::encodeName(path).toStdString());
        if (const Message *error = std::get_if<Message>(&read)) {
            printError(*error);
            return kCannotStart;
        }
        RecordingFile &file = std::get<RecordingFile>(read);
        for (const Message &warning : file.warnings)
            printError(warning);
        for (Recording &recording : file.recordings)
            recordings.push_back(std::move(recording));
    }
    return std::nullopt;
}

} // namespace coroscope
