// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QAbstractButton>

namespace coroscope {

/// One choice of a SegmentedToggle, which owns it.
class Choice : public QAbstractButton, public Themed
{
    Q_OBJECT

public:
    explicit Choice(const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    KeyboardFocus m_focus;
};

} // namespace coroscope
