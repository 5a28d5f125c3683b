// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/learn/courseentry.h"
#include "ui/themed.h"

#include <QWidget>

#include <vector>

namespace coroscope {

/// A row of dashes, one a lesson, and after a gap one an exercise: those that were finished, the current one,
/// those to come. A click or the arrow keys choose one; its title is its tip.
class CourseProgress final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit CourseProgress(QWidget *parent = nullptr);

    /// All lessons, then all exercises.
    void setCourse(const std::vector<CourseEntry> &course);
    /// Out of range: none is current.
    void setCurrent(int index);
    int current() const { return m_current; }
    /// Where the dash of entry `index` lies.
    QRectF dash(int index) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void themeChanged() override;
    void languageChanged() override { setCurrent(m_current); }
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int indexAt(double x) const;

    int count() const { return int(m_course.size()); }

    std::vector<CourseEntry> m_course;
    int m_current = -1;
    KeyboardFocus m_focus;
};

} // namespace coroscope
