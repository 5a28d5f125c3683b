// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/totals.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QWidget>

namespace coroscope {

/// The total times of strategies under one scenario, measured or predicted; a click, or Enter on the row that
/// the arrow keys went to, chooses one. The chart leaves 4 px free at both sides.
class TotalsPanel final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit TotalsPanel(QWidget *parent = nullptr);

    void setTotals(const std::vector<Total> &totals);
    const std::vector<Total> &totals() const { return m_totals; }
    void setScale(TotalsScale scale);
    TotalsScale scale() const { return m_scale; }

    /// What a row says when the pointer rests on it: ideal, formula, by how much it is missed. Empty for an
    /// index out of range.
    QString hint(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// px; of one total.
    int leastRowHeight() const;

Q_SIGNALS:
    /// The person chose the row `index`.
    void chosen(int index);

protected:
    void themeChanged() override;
    void languageChanged() override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF chartRect() const;
    int rowAt(const QPointF &point) const;
    QRectF rowRect(int index) const;
    void setHovered(int index);

    std::vector<Total> m_totals;
    TotalsScale m_scale = TotalsScale::Linear;
    int m_hovered = -1;
    int m_cursor = 0; // of the arrow keys
    KeyboardFocus m_focus;
};

} // namespace coroscope
