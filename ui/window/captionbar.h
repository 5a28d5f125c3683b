// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"
#include "ui/window/captionterms.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace coroscope {

/// One sentence on its band. What does not fit is in the tip; a problem takes two lines if it needs them. Words
/// of a caption that the glossary explains lead there, by a click, or by Enter once arrow keys have gone to one.
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
    const std::vector<CaptionTerm> &terms() const { return m_terms; }
    /// Where a term is painted; null if there is no room for it.
    QRectF termBox(std::size_t index) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants this term of the glossary explained.
    void termAsked(const QString &id);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int lines(double width) const;
    QRectF sentenceBox() const;
    void paintTerms(QPainter &painter) const;
    std::optional<std::size_t> termAt(const QPointF &point) const;
    void setHovered(std::optional<std::size_t> term);
    void move(int step);
    void describe();

    QString m_sentence;
    QString m_note;
    Kind m_kind = Kind::Caption;
    std::vector<CaptionTerm> m_terms;
    std::optional<std::size_t> m_hovered;
    std::size_t m_current = 0; // for keys
    KeyboardFocus m_focus;
};

} // namespace coroscope
