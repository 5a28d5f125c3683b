// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

namespace coroscope {

/// One sentence on its band. What does not fit is in the tip; a problem takes two lines if it needs them.
class CaptionBar final : public QWidget, public Themed
{
    Q_OBJECT

public:
    enum class Kind { Caption, Problem };

    explicit CaptionBar(QWidget *parent = nullptr);

    void setSentence(const QString &sentence, Kind kind);
    /// A few pale words at the right end; empty: none.
    void setNote(const QString &note);
    const QString &sentence() const { return m_sentence; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    int lines(double width) const;

    QString m_sentence;
    QString m_note;
    Kind m_kind = Kind::Caption;
};

} // namespace coroscope
