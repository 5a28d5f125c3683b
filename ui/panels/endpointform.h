// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/strategies/strategy.h"
#include "ui/themed.h"

#include <QWidget>

class QVBoxLayout;

namespace coroscope {

class EndpointWords;
class Field;
class FieldGrid;
class Label;
class SegmentedToggle;

/// Who answers: the built-in endpoint and how it does, or an address of one's own. A line of words that
/// opens the options.
class EndpointForm : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit EndpointForm(QWidget *parent = nullptr);

    /// Shows a scenario without changed(). An address that has been typed and cannot be stays.
    void setScenario(const Scenario &scenario);
    /// The strategy says how many requests are made at once, which a foreign machine limits.
    void setStrategy(const Strategy &strategy);
    const Scenario &scenario() const { return m_scenario; }
    bool isInvalid() const;

    bool isOpen() const;
    void setOpen(bool isOpen);
    /// Opens the options with the address of one's own to be typed.
    void askForAddress();

    EndpointWords *words() const { return m_words; }
    SegmentedToggle *kind() const { return m_kind; }
    Field *address() const { return m_address; }
    FieldGrid *options() const { return m_options; }

Q_SIGNALS:
    /// The user has changed a value.
    void changed(const coroscope::Scenario &scenario);

protected:
    void themeChanged() override;
    void languageChanged() override;

private:
    void chooseKind(int kind);
    void typeAddress(const QString &text);
    void accept(const Scenario &scenario);
    void refresh();

    Scenario m_scenario;
    const Strategy *m_strategy = nullptr; // a row of the table; null = not known yet
    QString m_error;                      // of the address
    QVBoxLayout *m_column;
    QVBoxLayout *m_inner; // below the words
    EndpointWords *m_words;
    SegmentedToggle *m_kind;
    Field *m_address;
    Label *m_addressError;
    FieldGrid *m_options;
    Label *m_limits;  // what goes to a foreign machine
    Label *m_refusal; // why this scenario would not be run
};

} // namespace coroscope
