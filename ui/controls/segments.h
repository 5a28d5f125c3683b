// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace coroscope {

/// A few choices side by side of which one holds: Clock | Paced. Arrow keys move the choice; to assistive
/// tools it is a group of radio buttons.
class SegmentedToggle : public QWidget, public Themed
{
    Q_OBJECT

public:
    /// At least one choice; the first holds.
    explicit SegmentedToggle(const QStringList &choices, QWidget *parent = nullptr);

    /// Says the choices in other words, as many as there are.
    void setChoices(const QStringList &choices);
    int count() const;
    int current() const;
    /// Chooses without changed(). Out of range: nothing happens.
    void setCurrent(int index);
    void setChoiceEnabled(int index, bool isEnabled);

Q_SIGNALS:
    /// The user has chosen another one.
    void changed(int index);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int index);
    void offerCurrent();

    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    int m_current = 0;
};

} // namespace coroscope
