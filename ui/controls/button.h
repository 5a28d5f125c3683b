// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/icon.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QAbstractButton>

#include <optional>

namespace coroscope {

/// Primary: on the accent. Secondary: on the surface, with an edge. Plain: a ground only under the
/// pointer. Round: a disc of the accent with an icon.
enum class ButtonKind { Primary, Secondary, Plain, Round };

/// A button in the design's look, with an icon, a text or both. A checkable one shows that it is on.
/// Give a button without a text an accessible name.
class Button : public QAbstractButton, public Themed
{
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, const QString &text = {}, QWidget *parent = nullptr);
    /// Without a text: a square, or a disc.
    Button(ButtonKind kind, Icon mark, const QString &text = {}, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    /// A Secondary that is the thing to do now becomes Primary, and back.
    void setKind(ButtonKind kind);
    void setMark(std::optional<Icon> mark);
    std::optional<Icon> mark() const { return m_mark; }
    /// px at scale 1: 28, 32 (the default; Round: 40), 40 or 52. From 40 on the text is larger.
    void setControlHeight(double height);
    /// Where mark and text stand if the button is wider than they: centre (the default) or left.
    void setAlignment(Qt::Alignment alignment);
    /// Plain only: paint the text as a link, in the accent.
    void setLink();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Colours
    {
        QColor ground; // invalid: none
        QColor edge;   // invalid: none
        QColor text;
        QColor mark;
    };
    Colours colours() const;
    Colours plainColours(bool isHovered) const;
    QFont face() const;
    double markSide() const;
    double padding() const;
    double gap() const;
    double contentWidth() const;
    void paintContent(QPainter &painter, const Colours &colours) const;

    ButtonKind m_kind;
    std::optional<Icon> m_mark;
    double m_height;
    Qt::Alignment m_alignment = Qt::AlignHCenter;
    bool m_isLink = false;
    KeyboardFocus m_focus;
};

} // namespace coroscope
