// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

namespace coroscope {

/// One line over the bottom of a show: a field of the scenario with its value, what the prediction says to it, and the
/// keys. It knows no scenario: it shows what it is given.
class ShowStrip final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ShowStrip(QWidget *parent = nullptr);

    struct Words
    {
        QString field;   ///< "Processes P"
        QString value;   ///< "10"
        QString answer;  ///< "predicted 39.0 s instead of 48.0 s"
        QString problem; ///< why what was typed cannot be; shown instead of the answer
        int index = 0;   ///< of the field
        int count = 1;   ///< of fields that there are
        friend bool operator==(const Words &, const Words &) = default;
    };
    void setWords(const Words &words);
    const Words &words() const { return m_words; }
    /// Whether field, value and answer have room.
    bool isWhole() const { return wantedWidth(1) * leastFactor() <= width(); }

protected:
    void themeChanged() override { update(); }
    void paintEvent(QPaintEvent *event) override;

private:
    static double leastFactor();
    QString said() const;
    double wantedWidth(double factor) const;
    void paintField(QPainter &painter, const Theme &theme, const QRectF &box) const;

    Words m_words;
};

} // namespace coroscope
