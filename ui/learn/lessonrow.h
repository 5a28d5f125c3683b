// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace coroscope {

class RowList;

/// What the model of LessonMenu holds of a row beside its title (DisplayRole). A heading has none of it.
enum LessonRowRole {
    LessonIndexRole = Qt::UserRole, ///< int, among the entries of the course
    LessonNumberRole,               ///< int, from 1
    LessonMinutesRole,              ///< as text; "" = not known
    LessonFinishedRole,             ///< bool; of a playlist: it is gone through
    LessonPlaylistRole,             ///< int, of a playlist, in place of the first two
};

/// Paints the rows of LessonMenu.
class LessonRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `list` outlives the delegate.
    explicit LessonRow(RowList &list);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    RowList &m_list;
};

} // namespace coroscope
