// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QAbstractButton>

namespace coroscope {

/// One of several answers to a question: a radio button with its words and why one may think so, in as many lines
/// as they need. Once the truth is known it shows whether it was right.
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

    enum class Reason { Shown, Hidden };
    /// The height that it needs in `width` px, with its reason or without.
    int heightIn(int width, Reason reason) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
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
    struct Lines
    {
        double width;  // px of a line
        double words;  // heights
        double reason; // 0: none
    };
    Lines linesIn(int width, Reason reason) const;
    Reason shownReason() const { return m_isCompact ? Reason::Hidden : Reason::Shown; }

    QString m_reason;
    bool m_isCompact = false;
    Truth m_truth = Truth::Unknown;
    KeyboardFocus m_focus;
};

} // namespace coroscope
