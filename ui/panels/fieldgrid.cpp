// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/fieldgrid.h"

#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/panels/fieldwords.h"
#include "ui/words.h"

#include <QGridLayout>

#include <algorithm>

namespace coroscope {

namespace {

constexpr int kColumns = 2;
constexpr double kGap = 12;
constexpr double kRowGap = 10;

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    themeChanged();
}

FieldGrid::~FieldGrid() = default;

FieldGrid::Entry *FieldGrid::entry(std::string_view name)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [name](const Entry &e) { return e.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

Field *FieldGrid::field(std::string_view name) const
{
    if (std::find(m_names.begin(), m_names.end(), name) == m_names.end())
        return nullptr;
    return const_cast<FieldGrid *>(this)->entry(name)->field;
}

FieldGrid::Entry &FieldGrid::made(std::string_view name)
{
    if (Entry *known = entry(name))
        return *known;
    auto *field = new Field(QString(), this);
    applyTheme(*field, theme());
    field->setText(fieldText(name, m_scenario));
    say(name, *field);
    connect(field, &Field::edited, this, [this, name](const QString &text) { type(name, text); });
    connect(field, &Field::stepped, this, [this, name](int direction) { step(name, direction); });
    connect(field, &Field::finished, this, [this, name] { finish(name); });
    connect(field, &Field::reverted, this, [this, name] { restore(name); });
    m_entries.push_back({name, field, QString()});
    return m_entries.back();
}

void FieldGrid::say(std::string_view name, Field &field) const
{
    field.setLabel(fieldLabel(name));
    field.setSuffix(fieldSuffix(name, m_scenario));
    field.setToolTip(fieldHelp(name));
    if (name == "delay")
        field.setPlaceholder(tr("measured"));
}

// What was typed and cannot be stays, with the reason in the new language.
void FieldGrid::languageChanged()
{
    for (Entry &known : m_entries) {
        say(known.name, *known.field);
        if (known.error.isEmpty())
            known.field->setText(fieldText(known.name, m_scenario));
        else
            type(known.name, known.field->text());
    }
}

void FieldGrid::setNames(const std::vector<std::string_view> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    for (const std::string_view name : names)
        made(name);
    arrange();
}

void FieldGrid::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        std::unique_ptr<QLayoutItem>(item).reset();
    for (Entry &known : m_entries) {
        const bool isShown = std::find(m_names.begin(), m_names.end(), known.name) != m_names.end();
        if (!isShown)
            restore(known.name);
        known.field->setVisible(isShown);
    }
    m_rows.clear();
    QWidget *previous = nullptr;
    for (const std::string_view name : m_names) {
        const bool isWide = isWideField(name);
        if (m_rows.empty() || m_rows.back().size() == kColumns || isWide ||
            isWideField(m_rows.back().front()))
            beginRow();
        Field *field = entry(name)->field;
        const int row = 2 * (int(m_rows.size()) - 1);
        m_grid->addWidget(field, row, int(m_rows.back().size()), 1, isWide ? kColumns : 1);
        m_rows.back().push_back(name);
        if (previous)
            setTabOrder(previous, field);
        previous = field;
    }
    showErrors();
    updateGeometry();
}

// A row, and below it one for why its texts cannot be.
void FieldGrid::beginRow()
{
    m_rows.emplace_back();
    if (m_rows.size() > m_errors.size()) {
        m_errors.push_back(new Label(LabelStyle::Error, QString(), this));
        m_errors.back()->setWordWrap(true);
        m_errors.back()->setTheme(theme());
    }
    m_grid->addWidget(m_errors[m_rows.size() - 1], 2 * int(m_rows.size()) - 1, 0, 1, kColumns);
}

bool FieldGrid::isInvalid() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &e) { return !e.error.isEmpty(); });
}

void FieldGrid::setScenario(const Scenario &scenario)
{
    if (!(scenario == m_scenario))
        accept(scenario, {});
}

void FieldGrid::accept(const Scenario &scenario, std::string_view edited)
{
    const Scenario before = m_scenario;
    m_scenario = scenario;
    for (Entry &known : m_entries) {
        const QString text = fieldText(known.name, scenario);
        known.field->setSuffix(fieldSuffix(known.name, scenario));
        if (known.name == edited || text == fieldText(known.name, before))
            continue;
        known.error.clear();
        known.field->setText(text);
    }
    showErrors();
}

void FieldGrid::type(std::string_view name, const QString &text)
{
    Scenario next = m_scenario;
    const std::optional<Message> error = setTyped(next, name, text);
    entry(name)->error = error ? translated(*error) : QString();
    showErrors();
    if (error || next == m_scenario)
        return;
    accept(next, name);
    Q_EMIT changed(m_scenario);
}

void FieldGrid::step(std::string_view name, int direction)
{
    const Scenario next = steppedField(m_scenario, name, direction);
    restore(name); // from what holds, not from what was typed and cannot be
    if (next == m_scenario)
        return;
    accept(next, {});
    entry(name)->field->setText(fieldText(name, m_scenario));
    Q_EMIT changed(m_scenario);
}

void FieldGrid::restore(std::string_view name)
{
    Entry *known = entry(name);
    known->error.clear();
    known->field->setText(fieldText(name, m_scenario));
    showErrors();
}

void FieldGrid::finish(std::string_view name)
{
    // What cannot be stays, so that it can be mended; what holds is written as the form writes it.
    if (entry(name)->error.isEmpty())
        restore(name);
}

void FieldGrid::showErrors()
{
    for (Entry &known : m_entries)
        known.field->setInvalid(!known.error.isEmpty());
    for (std::size_t row = 0; row < m_errors.size(); ++row) {
        QStringList sentences;
        for (const std::string_view name : row < m_rows.size() ? m_rows[row] : Row())
            sentences.append(entry(name)->error);
        sentences.removeAll(QString());
        m_errors[row]->setText(sentences.join(u' '));
        m_errors[row]->setVisible(!sentences.isEmpty());
    }
}

void FieldGrid::themeChanged()
{
    m_grid->setHorizontalSpacing(int(theme().wholePx(kGap)));
    m_grid->setVerticalSpacing(int(theme().wholePx(kRowGap)));
    updateGeometry();
}

} // namespace coroscope
