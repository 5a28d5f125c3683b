// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QLabel>

namespace coroscope {

/// How a text looks: size, weight and colour of the design.
enum class LabelStyle {
    Headline,  ///< 26/600
    Lead,      ///< 15, the paragraph under a headline
    CardTitle, ///< 14/600
    Body,      ///< 13
    Heading,   ///< 12/600, above a group
    FieldName, ///< 12/500
    Words,     ///< 12, what holds
    Note,      ///< 12.5, pale
    Error,     ///< 12/500, in the colour of what failed
};

/// A text, always taken as plain. In one line it ends in "…" where the room does; with setWordWrap() it
/// takes as many lines as it needs.
class Label : public QLabel, public Themed
{
    Q_OBJECT

public:
    explicit Label(LabelStyle style, const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    /// As QLabel's, and the label grows with its lines.
    void setWordWrap(bool wraps);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont face() const;
    QColor ink() const;
    double lineHeight() const;

    LabelStyle m_style;
};

} // namespace coroscope
