// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QAbstractButton>

namespace coroscope {

/// One of several answers to a question: a radio button with its words and a line on why one may think so.
/// Once the truth is known it shows whether it was right.
class AnswerCard final : public QAbstractButton, public Themed
{
    Q_OBJECT

public:
    enum class Truth { Unknown, Right, Wrong };

    AnswerCard(const QString &words, const QString &reason, QWidget *parent = nullptr);

    void setTruth(Truth truth);
    /// With little room the reason is only in the tip.
    void setCompact(bool isCompact);
    Truth truth() const { return m_truth; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &box) const;
    bool isLong() const;
    bool hasReason() const { return !m_isCompact && !m_reason.isEmpty(); }

    QString m_reason;
    bool m_isCompact = false;
    Truth m_truth = Truth::Unknown;
    KeyboardFocus m_focus;
};

} // namespace coroscope
