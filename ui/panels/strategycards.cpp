// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/strategycards.h"

#include "ui/controls/button.h"
#include "ui/controls/rowlist.h"
#include "ui/panels/strategyrow.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace coroscope {

namespace {

constexpr int kFewRows = 3; // rows are low from here on down

QString idOf(const Strategy &row)
{
    return QString::fromUtf8(row.id.data(), qsizetype(row.id.size()));
}

QString word(const char *text)
{
    return QCoreApplication::translate("coroscope", text);
}

} // namespace

StrategyCards::StrategyCards(QWidget *parent)
    : StrategyCards(strategies(), parent)
{
}

StrategyCards::StrategyCards(std::span<const Strategy> rows, QWidget *parent)
    : Card(tr("Strategy"), parent)
    , m_rows(rows)
    , m_selected(&rows.front())
    , m_model(new QStandardItemModel(this))
    , m_list(new RowList(this))
    , m_link(new Button(ButtonKind::Plain, QString(), this))
{
    for (const Strategy &row : rows) {
        if (row.group == StrategyGroup::Strategies)
            m_compared.emplace(row.id);
    }
    m_link->setLink();
    m_link->setControlHeight(24);
    setCorner(m_link);
    m_list->setAccessibleName(tr("Strategies"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StrategyRow(*m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    body()->addWidget(m_list);
    setBodyMargins({8, 7, 8, 8});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_list, &RowList::movedTo, this, &StrategyCards::choose);
    connect(m_link, &QAbstractButton::clicked, this, [this] { setShowsAll(!m_showsAll); });
    fill();
}

void StrategyCards::languageChanged()
{
    setTitle(tr("Strategy"));
    m_list->setAccessibleName(tr("Strategies"));
    fill();
}

std::vector<const Strategy *> StrategyCards::shownRows() const
{
    const auto all = m_rows.size();
    const auto room = m_showsAll ? all : std::min(all, std::size_t(m_mostRows));
    std::vector<const Strategy *> shown;
    for (const Strategy &row : m_rows.first(room))
        shown.push_back(&row);
    if (std::find(shown.begin(), shown.end(), m_selected) == shown.end())
        shown.back() = m_selected;
    return shown;
}

void StrategyCards::appendHeading(StrategyGroup group)
{
    const QString title = group == StrategyGroup::Strategies ? tr("Strategies")
                          : group == StrategyGroup::Mistakes ? tr("Mistakes")
                                                             : tr("Concepts");
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void StrategyCards::appendRow(const Strategy &row)
{
    auto *item = new QStandardItem(word(row.title));
    item->setData(idOf(row), StrategyIdRole);
    item->setData(word(row.line), StrategyLineRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    m_model->appendRow(item);
}

void StrategyCards::fill()
{
    m_model->clear();
    std::vector<const Strategy *> shown = shownRows();
    const bool hasHeadings = m_showsAll && m_rows.size() > std::size_t(m_mostRows);
    if (hasHeadings)
        std::stable_sort(shown.begin(), shown.end(),
                         [](const Strategy *a, const Strategy *b) { return a->group < b->group; });
    std::optional<StrategyGroup> group;
    for (const Strategy *row : shown) {
        if (hasHeadings && row->group != group)
            appendHeading(row->group);
        group = row->group;
        appendRow(*row);
        if (row == m_selected)
            m_list->setCurrentRow(m_model->rowCount() - 1);
    }
    m_link->setVisible(m_rows.size() > std::size_t(m_mostRows));
    m_link->setText(m_showsAll ? tr("fewer") : tr("all %1").arg(m_rows.size()));
    m_link->updateGeometry();
    auto *delegate = static_cast<StrategyRow *>(m_list->itemDelegate());
    delegate->setRowHeight(m_mostRows <= kFewRows ? RowHeight::Low : RowHeight::Normal);
    delegate->setBoxesShown(m_showsAll);
    refresh();
    m_list->refreshHeights();
}

void StrategyCards::refresh()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const Strategy *row = strategyAt(i);
        if (!row)
            continue;
        QStandardItem *item = m_model->item(i);
        const auto total = m_totals.find(row->id);
        const QString time = total == m_totals.end() ? QString() : durationText(total->second);
        const bool isCompared = m_compared.contains(row->id);
        item->setData(time, StrategyTotalRole);
        item->setCheckState(isCompared ? Qt::Checked : Qt::Unchecked);
        item->setData(time.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), time),
                      Qt::AccessibleTextRole);
        item->setData(word(row->line), Qt::AccessibleDescriptionRole);
        item->setToolTip(word(row->line) + u'\n' +
                         (isCompared ? tr("“Run all” compares it; C leaves it out.")
                                     : tr("“Run all” leaves it out; C takes it in.")));
    }
}

const Strategy *StrategyCards::strategyAt(int row) const
{
    const QStandardItem *item = m_model->item(row);
    const QString id = item ? item->data(StrategyIdRole).toString() : QString();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const Strategy &s) { return idOf(s) == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void StrategyCards::choose(int row)
{
    const Strategy *strategy = strategyAt(row);
    if (!strategy || strategy == m_selected)
        return;
    m_selected = strategy;
    Q_EMIT chosen(idOf(*strategy));
}

void StrategyCards::toggleCompared(int row)
{
    const Strategy *strategy = strategyAt(row);
    if (!strategy)
        return;
    if (m_compared.erase(std::string(strategy->id)) == 0)
        m_compared.emplace(strategy->id);
    refresh();
    Q_EMIT comparedChanged();
}

void StrategyCards::setSelected(std::string_view id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const Strategy &row) { return row.id == id; });
    if (found == m_rows.end() || &*found == m_selected)
        return;
    m_selected = &*found;
    fill();
}

void StrategyCards::setTotals(std::map<std::string, std::int64_t, std::less<>> totals)
{
    m_totals = std::move(totals);
    refresh();
}

void StrategyCards::setMostRows(int most)
{
    if (most == m_mostRows)
        return;
    m_mostRows = std::max(1, most);
    fill();
}

void StrategyCards::setShowsAll(bool showsAll)
{
    if (showsAll == m_showsAll)
        return;
    m_showsAll = showsAll;
    fill();
}

void StrategyCards::setCompared(const std::set<std::string, std::less<>> &ids)
{
    m_compared.clear();
    for (const Strategy &row : m_rows) {
        if (ids.contains(row.id))
            m_compared.emplace(row.id);
    }
    refresh();
}

void StrategyCards::themeChanged()
{
    Card::themeChanged();
    m_list->refreshHeights();
}

bool StrategyCards::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_C && key->modifiers() == Qt::NoModifier) {
            toggleCompared(m_list->currentRow());
            return true;
        }
    }
    // A click into the box leaves the selection alone.
    if (watched == m_list->viewport() && (event->type() == QEvent::MouseButtonPress ||
                                          event->type() == QEvent::MouseButtonDblClick)) {
        const QPointF place = static_cast<QMouseEvent *>(event)->position();
        const QModelIndex index = m_list->indexAt(place.toPoint());
        const auto *delegate = static_cast<const StrategyRow *>(m_list->itemDelegate());
        if (index.flags() & Qt::ItemIsUserCheckable &&
            delegate->boxIn(m_list->visualRect(index)).adjusted(-5, -5, 5, 5).contains(place)) {
            toggleCompared(index.row());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace coroscope
