// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the main window does for playlists.
#include "core/lessons/playlist.h"
#include "core/scenario/translate.h"
#include "ui/handout/handout.h"
#include "ui/learn/course.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lecture.h"
#include "ui/learn/lessoncard.h"
#include "ui/mainwindow.h"
#include "ui/window/commands.h"
#include "ui/window/filedialogs.h"

#include <QAction>
#include <QMessageBox>

namespace coroscope {

namespace {

std::vector<Playlist> builtInPlaylists()
{
    auto read = readPlaylists();
    auto *playlists = std::get_if<std::vector<Playlist>>(&read);
    return playlists ? std::move(*playlists) : std::vector<Playlist>();
}

} // namespace

void MainWindow::connectLecture()
{
    const LessonCard &card = m_learn->card();
    QAction *handout = m_commands->action(ActionId::Handout);
    handout->setEnabled(false);
    connect(m_lecture, &Lecture::changed, this, [this, handout] {
        handout->setEnabled(m_lecture->isOn());
        showWords();
    });
    connect(&card, &LessonCard::listAsked, this, &MainWindow::offerPlaylists);
    connect(&card, &LessonCard::playlistFileAsked, this, &MainWindow::openPlaylistFile);
    connect(&card, &LessonCard::courseAsked, this, &MainWindow::endLecture);
    connect(&card, &LessonCard::playlistChosen, this, [this](int index) {
        std::vector<Playlist> playlists = builtInPlaylists();
        if (m_lecture->isOn())
            playlists.push_back(m_lecture->playlist());
        if (std::size_t(index) < playlists.size())
            presentLecture(playlists[std::size_t(index)]);
    });
}

// In the list of the course: those that come with the program, and at the end one from a file that is on.
void MainWindow::offerPlaylists()
{
    const QString language = codeOf(m_translation.language());
    std::vector<PlaylistLine> lines;
    int current = -1;
    std::vector<Playlist> playlists = builtInPlaylists();
    if (m_lecture->isOn())
        playlists.push_back(m_lecture->playlist());
    for (std::size_t i = 0; i < playlists.size(); ++i) {
        const bool isOn = m_lecture->isOn() && playlists[i].id == m_lecture->playlist().id;
        if (isOn && current >= 0)
            break; // it is one of the program's
        if (isOn)
            current = int(i);
        lines.push_back({playlists[i].title.in(language), playlists[i].minutes,
                         int(playlists[i].entries.size())});
    }
    m_learn->card().setPlaylists(lines, current);
}

std::optional<Message> MainWindow::startLecture(const Playlist &playlist)
{
    keepLabForm();
    const std::optional<Message> problem = m_lecture->start(playlist);
    if (problem)
        return problem;
    setPage(Page::Learn);
    return std::nullopt;
}

// Who chooses one gives it: its show begins.
void MainWindow::presentLecture(const Playlist &playlist)
{
    const std::optional<Message> problem = startLecture(playlist);
    if (problem)
        tellProblem(problem);
    else
        present();
}

void MainWindow::tellProblem(const std::optional<Message> &problem)
{
    if (!problem)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Playlist"), translated(*problem),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

std::optional<Message> MainWindow::startPlaylist(const QString &idOrPath)
{
    const std::variant<Playlist, Message> named = playlistNamed(idOrPath);
    if (const Message *problem = std::get_if<Message>(&named))
        return *problem;
    return startLecture(std::get<Playlist>(named));
}

void MainWindow::openPlaylistFile()
{
    const QString path = askForPlaylist(*this);
    if (path.isEmpty())
        return;
    const std::variant<Playlist, Message> read = readPlaylist(path);
    const Message *problem = std::get_if<Message>(&read);
    if (problem)
        tellProblem(*problem);
    else
        presentLecture(std::get<Playlist>(read));
}

void MainWindow::endLecture()
{
    m_lecture->end();
    showRunning();
}

void MainWindow::saveHandout()
{
    const QString path = askForHandout(*this, m_lecture->playlist().id);
    if (path.isEmpty())
        return;
    const std::variant<QByteArray, Message> pdf =
        handoutOf(m_lecture->playlist(), codeOf(m_translation.language()));
    const Message *problem = std::get_if<Message>(&pdf);
    tellProblem(problem ? *problem : saveFile(path, std::get<QByteArray>(pdf)));
}

// Which playlist, how far it is, and which minutes of it this lesson was planned for.
QString MainWindow::lectureWords() const
{
    const QString title = m_lecture->playlist().title.in(codeOf(m_translation.language()));
    const QString place =
        m_lecture->isOver()
            ? tr("the end")
            : tr("lesson %1 of %2").arg(m_lecture->entry() + 1).arg(m_lecture->count());
    const auto from = m_lecture->planned().count();
    const QString minutes = tr("minutes %1–%2 of %3")
                                .arg(from)
                                .arg(from + m_lecture->plannedHere().count())
                                .arg(m_lecture->playlist().minutes);
    return QStringLiteral("%1 · %2 · %3").arg(title, place, minutes);
}

} // namespace coroscope
