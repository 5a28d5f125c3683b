// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the main window does with files: recordings that are opened and saved, pictures of what it shows.
#include "ui/compare/comparepage.h"
#include "ui/learn/course.h"
#include "ui/learn/learnpage.h"
#include "ui/mainwindow.h"
#include "ui/picture/pictured.h"
#include "ui/window/filedialogs.h"
#include "ui/window/stage.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>

namespace coroscope {

void MainWindow::performFile(ActionId id)
{
    std::optional<Message> problem;
    const OpenRun *run = isLesson() ? m_course->shown() : m_session.shown();
    if (id == ActionId::Open) {
        const QStringList paths = askForRecordings(*this);
        if (!paths.isEmpty() && !m_session.isRunning())
            openRecordings(paths);
    } else if (id == ActionId::CopyPicture) {
        QApplication::clipboard()->setImage(currentPicture().toImage());
    } else if (id == ActionId::SavePicture) {
        problem = askAndSavePicture(*this, currentPicture(),
                                    run ? fileNameOf(*run) : QStringLiteral("coroscope"));
    } else if (m_page == Page::Compare) {
        problem = askAndSave(*this, m_session.raced());
    } else if (run) {
        problem = askAndSave(*this, {run});
    }
    if (problem)
        m_stage->setProblem(translated(*problem));
}

void MainWindow::openRecordings(const QStringList &paths)
{
    m_session.open(paths);
    setPage(m_session.comparable().size() > 1 ? Page::Compare : Page::Lab);
    if (!m_session.error() && !m_session.warnings().empty())
        m_stage->setProblem(translated(m_session.warnings().front()));
}

Picture MainWindow::currentPicture() const
{
    if (isLesson())
        return m_learn->picture(m_playhead.time(), m_playhead.end());
    Picture picture;
    picture.scheme = theme().scheme();
    picture.delay = m_session.scenario().delay.count();
    picture.axis = m_axis;
    if (isPair()) {
        showPairIn(picture);
    } else if (m_page == Page::Compare) {
        picture.what = PictureKind::Comparison;
        for (const OpenRun *run : m_session.raced())
            picture.runs.push_back(pictured(run->recording, run->spans, run->result));
    } else if (const OpenRun *run = m_session.shown()) {
        picture.what = PictureKind::Timeline;
        picture.runs.push_back(pictured(run->recording, run->spans, run->result));
        if (!run->isGhost() && m_playhead.time() < m_playhead.end())
            picture.at = m_playhead.time();
    }
    return picture;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty() && !m_session.isRunning())
        openRecordings(paths);
}

} // namespace coroscope
