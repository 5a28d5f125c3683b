// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace coroscope {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Files", sentence);
}

// The path with `ending`, unless it has one.
QString completed(const QString &path, const QString &ending)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + ending;
}

} // namespace

QStringList askForRecordings(QWidget &window)
{
    return QFileDialog::getOpenFileNames(
        &window, say(QT_TRANSLATE_NOOP("Files", "Open recordings")), {},
        say(QT_TRANSLATE_NOOP("Files", "Recordings (*.coroscope);;All files (*)")));
}

QString askForPlaylist(QWidget &window)
{
    return QFileDialog::getOpenFileName(
        &window, say(QT_TRANSLATE_NOOP("Files", "Open a playlist")), {},
        say(QT_TRANSLATE_NOOP("Files", "Playlists (*.json);;All files (*)")));
}

QString askForHandout(QWidget &window, const QString &name)
{
    return completed(
        QFileDialog::getSaveFileName(&window, say(QT_TRANSLATE_NOOP("Files", "Save the handout")),
                                     name + QStringLiteral(".pdf"),
                                     say(QT_TRANSLATE_NOOP("Files", "Documents (*.pdf)"))),
        QStringLiteral(".pdf"));
}

std::optional<Message> askAndSave(QWidget &window, const std::vector<const OpenRun *> &runs)
{
    if (runs.empty())
        return std::nullopt;
    const QString proposed =
        runs.size() == 1 ? fileNameOf(*runs.front())
                         : QStringLiteral("comparison-%1").arg(runs.front()->scenario.tasks);
    const QString path = completed(
        QFileDialog::getSaveFileName(&window, say(QT_TRANSLATE_NOOP("Files", "Save the recording")),
                                     proposed + QStringLiteral(".coroscope"),
                                     say(QT_TRANSLATE_NOOP("Files", "Recordings (*.coroscope)"))),
        QStringLiteral(".coroscope"));
    if (path.isEmpty())
        return std::nullopt;
    std::vector<const Recording *> recordings;
    for (const OpenRun *run : runs)
        recordings.push_back(&run->recording);
    return saveRecordings(path, recordings);
}

std::optional<Message> askAndSavePicture(QWidget &window, const Picture &picture,
                                         const QString &name)
{
    const QString path =
        completed(QFileDialog::getSaveFileName(
                      &window, say(QT_TRANSLATE_NOOP("Files", "Save a picture")),
                      name + QStringLiteral(".png"),
                      say(QT_TRANSLATE_NOOP("Files", "PNG picture (*.png);;SVG drawing (*.svg)"))),
                  QStringLiteral(".png"));
    return path.isEmpty() ? std::nullopt : savePicture(path, picture);
}

QString fileNameOf(const OpenRun &run)
{
    return QStringLiteral("%1-%2")
        .arg(QString::fromStdString(run.recording.strategy))
        .arg(run.spans.requests().size());
}

} // namespace coroscope
