// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/turnorder.h"
#include "ui/themed.h"

#include <QWidget>

class QVBoxLayout;

namespace coroscope {

class Button;
class Label;
class SegmentedToggle;

/// Below the queue: in which order the loop is to give turns in the next run, and a button that runs it step by
/// step.
class QueueControls final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit QueueControls(QWidget *parent = nullptr);

    void setOrder(TurnOrder order);
    TurnOrder order() const;
    /// Whether the form's strategy is on one loop alone, and whether nothing runs. `isPossible` false says why not.
    void setAvailable(bool isPossible, bool isFree);

Q_SIGNALS:
    void orderChosen(coroscope::TurnOrder order);
    void stepThroughAsked();

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showNote();

    QVBoxLayout *m_column;
    Label *m_title;
    SegmentedToggle *m_order;
    Button *m_stepThrough;
    bool m_isPossible = true;
};

} // namespace coroscope
