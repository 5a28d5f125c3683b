// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/files.h"

#include "core/recording/recordingfile.h"

#include <QSaveFile>

#include <sstream>

namespace coroscope {

std::optional<Message> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // A short write shows only here: commit() alone does not tell of a full disk.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
        file.commit())
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("coroscope", "%1 could not be written: %2. Choose another "
                                                  "place."),
                   {path.toStdString(), file.errorString().toStdString()}};
}

std::optional<Message> saveRecordings(const QString &path,
                                      const std::vector<const Recording *> &recordings)
{
    std::ostringstream out;
    for (const Recording *recording : recordings)
        writeRecording(out, *recording);
    return saveFile(path, QByteArray::fromStdString(out.str()));
}

std::optional<Message> savePicture(const QString &path, const Picture &picture)
{
    const bool isSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    return saveFile(path, isSvg ? picture.toSvg() : picture.toPng());
}

} // namespace coroscope
