// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QMarginsF>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace coroscope {

class Label;

/// A panel on the canvas: surface, hairline, round corners, a title row if there is a title, and the
/// body below it.
class Card : public QWidget, public Themed
{
    Q_OBJECT

public:
    /// The title is also the accessible name. Without one there is no title row.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    /// Where the contents go, one below the other.
    QVBoxLayout *body() const { return m_body; }
    /// A widget at the right end of the title row, a link or a number; the card takes it. Needs a title.
    void setCorner(QWidget *corner);
    /// Another title; of a card that has none only the accessible name.
    void setTitle(const QString &title);
    /// Room around the body, px at scale 1; 16 on each side and 8 below the title to begin with.
    void setBodyMargins(const QMarginsF &margins);
    /// px at scale 1 between the contents, 12 to begin with.
    void setBodySpacing(double spacing);
    /// px; what the card needs beside the height of its contents.
    int frameHeight() const;

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title = nullptr; // null without a title
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body;
    bool m_hasCorner = false;
    QMarginsF m_margins{16, 16, 16, 16};
    double m_spacing = 12;
};

} // namespace coroscope
