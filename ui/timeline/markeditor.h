// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QLineEdit>

#include <cstdint>

namespace coroscope {

/// The field in which the text of a mark is written, at the ruler of a timeline. Return keeps it, Escape
/// leaves it, so does a click elsewhere, unless something was written. It is hidden then.
class MarkEditor final : public QLineEdit, public Themed
{
    Q_OBJECT

public:
    /// The most characters that a mark has.
    static constexpr int kLongest = 120;

    explicit MarkEditor(QWidget *parent);

    /// Asks for the text of the mark at `time`, which has `text` so far; its upper end is at `at`, moved so
    /// that it lies inside the parent.
    void ask(std::int64_t time, const QString &text, QPointF at);
    /// Leaves without keeping; what had the focus before gets it if this has it.
    void leave();
    std::int64_t time() const { return m_time; }

Q_SIGNALS:
    /// The person wants this text; empty: none.
    void kept(std::int64_t time, const QString &text);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void keep();

    std::int64_t m_time = 0;
};

} // namespace coroscope
