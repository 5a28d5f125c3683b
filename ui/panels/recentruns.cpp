// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/recentruns.h"

#include "ui/controls/label.h"
#include "ui/controls/rowlist.h"
#include "ui/panels/runrow.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace coroscope {

RecentRuns::RecentRuns(QWidget *parent)
    : Card(tr("Recent runs"), parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new RowList(this))
    , m_nothing(new Label(LabelStyle::Note, tr("Nothing has run yet."), this))
{
    m_list->setAccessibleName(tr("Recent runs"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RunRow(*m_list));
    m_list->hide();
    m_nothing->setContentsMargins(8, 0, 8, 0);
    m_nothing->setAlignment(Qt::AlignHCenter);
    body()->addWidget(m_nothing);
    body()->addWidget(m_list);
    setBodyMargins({8, 6, 8, 10});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(RunNumberRole).toInt());
    };
    connect(m_list, &QAbstractItemView::clicked, this, choose);
    connect(m_list, &RowList::returned, this,
            [this](int row) { Q_EMIT chosen(m_model->item(row)->data(RunNumberRole).toInt()); });
}

void RecentRuns::languageChanged()
{
    setTitle(tr("Recent runs"));
    m_nothing->setText(tr("Nothing has run yet."));
    m_list->setAccessibleName(tr("Recent runs"));
}

void RecentRuns::setRuns(const std::vector<RecentRun> &runs)
{
    const QModelIndex before = m_list->currentIndex();
    const int current = before.isValid() ? before.data(RunNumberRole).toInt() : 0;
    m_model->clear();
    for (const RecentRun &run : runs) {
        const QString total = run.total ? durationText(*run.total) : QString();
        auto *item = new QStandardItem(run.title);
        item->setData(run.number, RunNumberRole);
        item->setData(run.words, RunWordsRole);
        item->setData(total, RunTotalRole);
        item->setData(int(run.state), RunStateRole);
        item->setData(tr("Run %1, %2, %3, %4 %5")
                          .arg(QString::number(run.number), run.title, run.words,
                               stateWord(run.state), total),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_nothing->setVisible(runs.empty());
    m_list->setVisible(!runs.empty());
    m_list->refreshHeights();
    setCurrent(current);
}

void RecentRuns::setCurrent(int number)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(RunNumberRole).toInt() == number) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

} // namespace coroscope
