// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/learn/courseentry.h"
#include "ui/theme.h"

#include <QMenu>

#include <vector>

class QStandardItemModel;

namespace coroscope {

class RowList;

/// The list of the course as a menu: the playlists under a heading, the lessons and the exercises under theirs, what
/// is finished with a mark. Keys go through it; Return or a click chooses one.
class LessonMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LessonMenu(QWidget *parent = nullptr);

    /// What can be gone through in place of the course, and which of them is, or -1. Without this there is no
    /// such section.
    void setPlaylists(const std::vector<PlaylistLine> &playlists, int current);
    /// Opens it below `button`, within its window if that is high enough, at `current`.
    void openBelow(const QWidget &button, const std::vector<CourseEntry> &course, int current,
                   const Theme &theme);
    RowList *list() const { return m_list; }

Q_SIGNALS:
    /// The index among the entries.
    void chosen(int index);
    void playlistChosen(int index);
    /// A file with a playlist is to be opened.
    void playlistFileAsked();
    /// The playlist is to end.
    void courseAsked();

private:
    void fill(const std::vector<CourseEntry> &course, int current);
    void fillPlaylists();
    void addHeading(const QString &text);
    int addEntry(const CourseEntry &entry, int index);
    void choose(int row);

    QStandardItemModel *m_model;
    RowList *m_list;
    std::vector<PlaylistLine> m_playlists;
    int m_playlist = -1;
};

} // namespace coroscope
