// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/storypanel.h"

#include "core/recording/captions.h"
#include "ui/controls/rowlist.h"
#include "ui/painttext.h"
#include "ui/panels/remarkrow.h"
#include "ui/panels/taskhead.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kTop = 14;
constexpr double kTitle = 22;
constexpr double kLine = 20;
constexpr double kGap = 8;
constexpr double kSide = 6; // beside the rows: their words stand below the title

} // namespace

StoryPanel::StoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new RowList(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RemarkRow(*m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->hide();
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &RowList::returned, this, &StoryPanel::choose);
    languageChanged();
}

void StoryPanel::setRun(const Recording *recording, const Spans *spans)
{
    m_recording = recording;
    m_spans = recording ? spans : nullptr;
    std::vector<Remark> remarks;
    if (m_spans)
        remarks = remarksOf(*m_recording, *m_spans);
    if (remarks != m_remarks) {
        m_remarks = std::move(remarks);
        showRemarks();
    }
    layOut();
    update();
}

void StoryPanel::setLeading(bool leads)
{
    if (leads == m_leads)
        return;
    m_leads = leads;
    showRemarks();
}

void StoryPanel::showRemarks()
{
    m_model->clear();
    for (const Remark &remark : m_remarks) {
        const QString sentence = translated(remark.text);
        const QString time =
            remark.time && m_leads ? tr("at %1").arg(durationText(*remark.time)) : QString();
        auto *item = new QStandardItem(sentence);
        item->setData(time, RemarkTimeRole);
        item->setData(time.isEmpty() ? sentence : sentence + u' ' + time, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setVisible(!m_remarks.empty());
    m_list->setCurrentRow(-1);
    m_list->refreshHeights();
}

void StoryPanel::choose(int row)
{
    const Remark &remark = m_remarks[std::size_t(row)];
    if (remark.time && m_leads)
        Q_EMIT momentChosen(*remark.time, remark.request);
}

QSize StoryPanel::sizeHint() const
{
    return {int(theme().px(328)), int(theme().px(400))};
}

double StoryPanel::headHeight() const
{
    return theme().wholePx(kTop) + theme().wholePx(kTitle) + theme().wholePx(kLine) +
           theme().wholePx(kGap);
}

void StoryPanel::layOut()
{
    const int side = int(theme().wholePx(kSide));
    const int top = int(headHeight());
    m_list->setGeometry(side, top, std::max(0, width() - 2 * side), std::max(0, height() - top));
    m_list->refreshHeights();
}

void StoryPanel::resizeEvent(QResizeEvent *)
{
    layOut();
}

void StoryPanel::themeChanged()
{
    updateGeometry();
    layOut();
    update();
}

void StoryPanel::languageChanged()
{
    setAccessibleName(tr("What happened"));
    m_list->setAccessibleName(tr("What happened in the run"));
    showRemarks();
    update();
}

void StoryPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    if (!m_spans || m_spans->requests().empty()) {
        paintEmptyPanel(painter, theme(), rect(), tr("No run to tell of"),
                        tr("Who blocked, who starved and in which order the tasks ended is told "
                           "here after a run."));
        return;
    }
    if (!isTellable(*m_spans)) {
        paintEmptyPanel(painter, theme(), rect(), tr("Not all tasks have ended"),
                        tr("What was worth noticing is told here when the last one has."));
        return;
    }
    if (m_remarks.empty()) {
        paintEmptyPanel(painter, theme(), rect(), tr("Nothing stands out"),
                        tr("Nobody blocked or starved, and no queue grew."));
        return;
    }
    const double pad = theme().px(kPanelPadding);
    const QRectF title(pad, theme().wholePx(kTop), width() - 2 * pad, theme().wholePx(kTitle));
    paintText(painter, title,
              m_recording->isVirtual ? tr("What happens, as predicted") : tr("What happened"),
              theme().text(14.5, 600), theme().color(Token::Text));
    const auto line = lineOf(*m_recording, *m_spans);
    paintText(painter, QRectF(pad, title.bottom(), title.width(), theme().wholePx(kLine)),
              line ? translated(*line) : tr("in the whole run"), theme().text(12.5),
              theme().color(Token::Text3));
}

} // namespace coroscope
