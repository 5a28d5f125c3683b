// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/lessonmenu.h"

#include "ui/controls/rowlist.h"
#include "ui/learn/lessonrow.h"

#include <QStandardItemModel>
#include <QWidgetAction>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kWidth = 372;
constexpr double kLeast = 240; // px of height, however low the window is
constexpr double kGap = 4;
constexpr int kMargin = 16; // to the edge of the window
// In place of a playlist's index.
constexpr int kFile = -1;
constexpr int kCourse = -2;

} // namespace

LessonMenu::LessonMenu(QWidget *parent)
    : QMenu(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new RowList)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LessonRow(*m_list));
    auto *entry = new QWidgetAction(this);
    entry->setDefaultWidget(m_list);
    addAction(entry);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &RowList::returned, this, &LessonMenu::choose);
}

void LessonMenu::choose(int row)
{
    const QModelIndex chosenRow = m_model->index(row, 0);
    const QVariant index = chosenRow.data(LessonIndexRole);
    const QVariant playlist = chosenRow.data(LessonPlaylistRole);
    if (!index.isValid() && !playlist.isValid())
        return; // a heading
    close();
    if (index.isValid())
        Q_EMIT chosen(index.toInt());
    else if (playlist == kFile)
        Q_EMIT playlistFileAsked();
    else if (playlist == kCourse)
        Q_EMIT courseAsked();
    else
        Q_EMIT playlistChosen(playlist.toInt());
}

void LessonMenu::setPlaylists(const std::vector<PlaylistLine> &playlists, int current)
{
    m_playlists = playlists;
    m_playlist = current;
}

void LessonMenu::addHeading(const QString &text)
{
    auto *heading = new QStandardItem(text);
    heading->setFlags(Qt::NoItemFlags);
    m_model->appendRow(heading);
}

// The playlists, a file of one, and the way back to the course.
void LessonMenu::fillPlaylists()
{
    if (m_playlists.empty())
        return;
    addHeading(tr("Playlists"));
    const auto add = [this](const QString &text, int what) {
        auto *item = new QStandardItem(text);
        item->setData(what, LessonPlaylistRole);
        m_model->appendRow(item);
        return item;
    };
    for (int i = 0; i < int(m_playlists.size()); ++i) {
        const PlaylistLine &line = m_playlists[std::size_t(i)];
        auto *item = add(line.title, i);
        item->setData(tr("%1 lessons · %2 min").arg(line.lessons).arg(line.minutes),
                      LessonMinutesRole);
        item->setData(i == m_playlist, LessonFinishedRole);
        item->setData(tr("Playlist %1, %2 lessons, %3 minutes")
                          .arg(line.title)
                          .arg(line.lessons)
                          .arg(line.minutes),
                      Qt::AccessibleTextRole);
    }
    add(tr("Open a playlist file…"), kFile);
    if (m_playlist >= 0)
        add(tr("Back to the whole course"), kCourse);
}

// Gives its row.
int LessonMenu::addEntry(const CourseEntry &entry, int index)
{
    auto *item = new QStandardItem(entry.title);
    item->setData(index, LessonIndexRole);
    item->setData(entry.number, LessonNumberRole);
    item->setData(entry.minutes > 0 ? tr("%1 min").arg(entry.minutes) : QString(),
                  LessonMinutesRole);
    item->setData(entry.isFinished, LessonFinishedRole);
    const QString name = (entry.isExercise ? tr("Exercise %1: %2") : tr("Lesson %1: %2"))
                             .arg(QString::number(entry.number), entry.title);
    item->setData(entry.isFinished ? tr("%1 (finished)").arg(name) : name, Qt::AccessibleTextRole);
    m_model->appendRow(item);
    return m_model->rowCount() - 1;
}

void LessonMenu::fill(const std::vector<CourseEntry> &course, int current)
{
    m_model->clear();
    fillPlaylists();
    int currentRow = -1;
    for (int i = 0; i < int(course.size()); ++i) {
        const CourseEntry &entry = course[std::size_t(i)];
        if (i == 0 || entry.isExercise != course[std::size_t(i) - 1].isExercise)
            addHeading(entry.isExercise ? tr("Exercises") : tr("Lessons"));
        const int row = addEntry(entry, i);
        if (i == current)
            currentRow = row;
    }
    m_list->setCurrentRow(currentRow);
}

void LessonMenu::openBelow(const QWidget &button, const std::vector<CourseEntry> &course,
                           int current, const Theme &theme)
{
    m_list->setAccessibleName(tr("Lessons and exercises"));
    m_list->setTheme(theme);
    fill(course, current);
    const QWidget &window = *button.window();
    const int top = button.mapTo(&window, QPoint(0, button.height())).y();
    const int room = std::max(int(theme.px(kLeast)), window.height() - top - kMargin);
    m_list->setFixedSize(int(theme.px(kWidth)), std::min(m_list->sizeHint().height(), room));
    // Its right edge below the button's, as the button stands at the right of its card.
    popup(button.mapToGlobal(QPoint(button.width(), button.height() + int(theme.px(kGap)))) -
          QPoint(sizeHint().width(), 0));
    m_list->setFocus(Qt::PopupFocusReason);
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

} // namespace coroscope
