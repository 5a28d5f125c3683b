// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace coroscope {

class Label;

/// A labelled line edit for a value: fixed pitch, a unit inside at its right end, red while what stands
/// in it cannot be. It knows no values: who owns it reads, checks and writes texts.
class Field : public QWidget, public Themed
{
    Q_OBJECT

public:
    /// The label is the accessible name too. What it has in brackets is left out where there is no room.
    explicit Field(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    QString text() const;
    /// Writes a text without edited().
    void setText(const QString &text);
    /// Shown inside at the right end, "s"; "" is none.
    void setSuffix(const QString &suffix);
    QString suffix() const { return m_suffix; }
    /// Shown while there is no text.
    void setPlaceholder(const QString &text);
    bool isInvalid() const { return m_isInvalid; }
    void setInvalid(bool isInvalid);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    /// The user has typed, pasted or deleted.
    void edited(const QString &text);
    /// Up (+1) or Down (-1), by key or by the wheel while the field has the focus.
    void stepped(int direction);
    /// Return, or the focus went elsewhere.
    void finished();
    /// Escape: the text before the editing is wanted.
    void reverted();

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterKey(int key);
    bool filterWheel(double turned);
    void placeText();
    void showLabel();
    QRectF box() const;

    QString m_name; // all of the label
    Label *m_label;
    QLineEdit *m_edit;
    QVBoxLayout *m_column;
    QString m_suffix;
    bool m_isInvalid = false;
    bool m_selectsOnRelease = false;
    double m_turned = 0; // of the wheel, eighths of a degree that made no step yet
};

} // namespace coroscope
