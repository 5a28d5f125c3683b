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

/// The list of the course as a menu: the lessons under a heading, the exercises under theirs, what is finished with
/// a mark. Keys go through it; Return or a click chooses one.
class LessonMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LessonMenu(QWidget *parent = nullptr);

    /// Opens it below `button`, within its window if that is high enough, at `current`.
    void openBelow(const QWidget &button, const std::vector<CourseEntry> &course, int current,
                   const Theme &theme);
    RowList *list() const { return m_list; }

Q_SIGNALS:
    /// The index among the entries.
    void chosen(int index);

private:
    void fill(const std::vector<CourseEntry> &course, int current);
    void choose(int row);

    QStandardItemModel *m_model;
    RowList *m_list;
};

} // namespace coroscope
