// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace coroscope {

class Scrubber;

/// A Scrubber to assistive tools: a slider whose value is the shown time in seconds, from 0 to the end of
/// what it shows. Setting it moves the playhead. Made and deleted by Qt.
class ScrubberAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ScrubberAccess(Scrubber &scrubber);

    /// As value: the time with its unit.
    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

    QVariant currentValue() const override;
    /// Seconds, clamped to the range; what is no number changes nothing.
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override;

private:
    ~ScrubberAccess() override = default;

    Scrubber &m_scrubber;
};

/// Makes Qt ask for a ScrubberAccess where a Scrubber is; may be called again. A scrubber does so first of all:
/// Qt keeps the first interface that it makes.
void installScrubberAccess();

} // namespace coroscope
