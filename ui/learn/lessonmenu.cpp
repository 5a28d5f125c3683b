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
    const QVariant index = m_model->index(row, 0).data(LessonIndexRole);
    if (!index.isValid())
        return; // a heading
    close();
    Q_EMIT chosen(index.toInt());
}

void LessonMenu::fill(const std::vector<CourseEntry> &course, int current)
{
    m_model->clear();
    int currentRow = -1;
    for (int i = 0; i < int(course.size()); ++i) {
        const CourseEntry &entry = course[std::size_t(i)];
        if (i == 0 || entry.isExercise != course[std::size_t(i) - 1].isExercise) {
            auto *heading = new QStandardItem(entry.isExercise ? tr("Exercises") : tr("Lessons"));
            heading->setFlags(Qt::NoItemFlags);
            m_model->appendRow(heading);
        }
        auto *item = new QStandardItem(entry.title);
        item->setData(i, LessonIndexRole);
        item->setData(entry.number, LessonNumberRole);
        item->setData(entry.minutes > 0 ? tr("%1 min").arg(entry.minutes) : QString(),
                      LessonMinutesRole);
        item->setData(entry.isFinished, LessonFinishedRole);
        const QString name = (entry.isExercise ? tr("Exercise %1: %2") : tr("Lesson %1: %2"))
                                 .arg(QString::number(entry.number), entry.title);
        item->setData(entry.isFinished ? tr("%1 (finished)").arg(name) : name,
                      Qt::AccessibleTextRole);
        if (i == current)
            currentRow = m_model->rowCount();
        m_model->appendRow(item);
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
