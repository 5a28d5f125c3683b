// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"
#include "ui/timeline/legend.h"

#include <QWidget>

namespace coroscope {

/// The states that occur in a run, each with how many tasks are in it at the shown time. The pointer on
/// one explains it in a sentence; a click, or Enter or the space bar once arrow keys have gone to it, asks for
/// its term. Spans are borrowed.
class LegendBar final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit LegendBar(QWidget *parent = nullptr);

    /// Null: nothing is shown. `isPaced`: the triangle of awaits that did not suspend occurs.
    void setRun(const Spans *spans, bool isPaced);
    /// Counts at `time`; without one there are none.
    void setTime(std::optional<std::int64_t> time);

    /// The width in which nothing is left out.
    double wholeWidth() const;
    /// Free before the first entry, px at scale 1, for the ring.
    static constexpr double kInset = 6;
    const std::vector<LegendEntry> &entries() const { return m_entries; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants this term of the glossary explained.
    void termAsked(const QString &id);

protected:
    bool event(QEvent *event) override;
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF line() const;
    std::vector<QRectF> boxes() const;
    void ask(std::size_t index);
    void moveTo(std::size_t index);
    void describe();

    const Spans *m_spans = nullptr;
    std::vector<LegendEntry> m_entries;
    std::size_t m_current = 0; // for keys
    KeyboardFocus m_focus;
};

} // namespace coroscope
