// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/code/source.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QAbstractScrollArea>

#include <optional>

namespace coroscope {

/// The colour of a stretch of code.
Token tokenOf(CodeKind kind);

/// Shows a source with its line numbers and marks one line. Long lines are not wrapped but scrolled.
class CodeView final : public QAbstractScrollArea, public Themed
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    void setSource(const Source &source);
    const Source &source() const { return m_source; }

    /// Marks the line of this number, and scrolls down or up to it where it is not in sight. Nothing, or a
    /// line that is not shown, marks none.
    void setCurrentLine(std::optional<int> number);
    std::optional<int> currentLine() const { return m_current; }
    /// Points at another line, paler, and scrolls to it; until the current line changes.
    void pointAt(int number);
    std::optional<int> pointedLine() const { return m_pointed; }

    double lineHeight() const;
    /// The height at which all lines are in sight.
    int wholeHeight() const;
    QSize sizeHint() const override;

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void describe();
    QFont codeFont(int weight) const;
    double codeLeft() const;
    void paintLine(QPainter &painter, const SourceLine &line, const QRectF &row) const;
    void updateBars();
    void showLine(std::optional<int> number);

    Source m_source;
    std::optional<int> m_current;
    std::optional<int> m_pointed;
    KeyboardFocus m_focus;
};

} // namespace coroscope
