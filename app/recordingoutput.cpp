// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/recordingoutput.h"

#include "app/drawing.h"
#include "core/recording/recordingfile.h"

#include <QFileInfo>

namespace coroscope {

namespace {

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

std::optional<Message> formatProblem(const QString &path)
{
    const QString suffix = suffixOf(path);
    if (suffix != u"coroscope" && suffix != u"png" && suffix != u"svg") {
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "'%1' does not say what to write: end it in .coroscope "
                                         "for the recording, .png or .svg for a picture."),
                       {path.toStdString()}};
    }
    return std::nullopt;
}

std::optional<Message> writeRecordings(const QString &path, Existing existing,
                                       const std::vector<Recording> &recordings)
{
    if (suffixOf(path) == u"coroscope") {
        return writeFile(path, existing, [&recordings](std::ostream &stream) {
            for (const Recording &recording : recordings)
                writeRecording(stream, recording);
        });
    }
    Drawing drawing(recordings);
    drawing.picture.what = recordings.size() > 1 ? PictureKind::Comparison : PictureKind::Timeline;
    return writeFile(path, existing,
                     suffixOf(path) == u"svg" ? drawing.picture.toSvg() : drawing.picture.toPng());
}

} // namespace coroscope
