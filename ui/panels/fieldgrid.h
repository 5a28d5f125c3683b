// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"
#include "ui/themed.h"

#include <QWidget>

#include <memory>
#include <string_view>
#include <vector>

class QGridLayout;

namespace coroscope {

class Field;
class Label;

/// Fields of a scenario, two in a row or one that is wide, each with the sentence that says why what stands in it cannot be.
/// While a text is invalid the last valid scenario stays, and so does the text.
class FieldGrid : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);
    ~FieldGrid() override;

    /// Which fields there are, by the names of scenarioFields(), which outlive the grid. What was invalid
    /// in a field that goes is forgotten.
    void setNames(const std::vector<std::string_view> &names);
    const std::vector<std::string_view> &names() const { return m_names; }
    /// Shows another scenario without changed(). Fields whose value it does not change keep their text.
    void setScenario(const Scenario &scenario);
    const Scenario &scenario() const { return m_scenario; }
    /// Whether a text cannot be.
    bool isInvalid() const;
    /// The field of that name, or null if the grid does not have it.
    Field *field(std::string_view name) const;

Q_SIGNALS:
    /// The user has changed a value.
    void changed(const coroscope::Scenario &scenario);

protected:
    void themeChanged() override;
    void languageChanged() override;

private:
    struct Entry
    {
        std::string_view name;
        Field *field;
        QString error;
    };

    Entry *entry(std::string_view name);
    Entry &made(std::string_view name);
    void say(std::string_view name, Field &field) const;
    void arrange();
    void beginRow();
    void type(std::string_view name, const QString &text);
    void step(std::string_view name, int direction);
    void restore(std::string_view name);
    void finish(std::string_view name);
    void accept(const Scenario &scenario, std::string_view edited);
    void showErrors();

    Scenario m_scenario;
    std::vector<std::string_view> m_names;
    using Row = std::vector<std::string_view>;
    std::vector<Row> m_rows;       // the names, as they stand
    std::vector<Entry> m_entries;  // all that ever were, also those that are hidden now
    std::vector<Label *> m_errors; // one below each row
    QGridLayout *m_grid;
};

} // namespace coroscope
