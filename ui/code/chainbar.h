// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/code/awaitchain.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace coroscope {

/// An await chain as a line of crumbs: "fetch › get › … › wait › the answer". Where not all frames fit, inner
/// ones give way; the tool tip has them all. A frame of the shown source leads to its line by a click, or by
/// Enter once arrow keys have gone to it.
class ChainBar final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ChainBar(QWidget *parent = nullptr);

    /// `end`: at what the innermost frame waits; empty if it does not wait any more. Without a chain it is said
    /// alone.
    void setChain(const std::vector<ChainLink> &chain, const QString &end);
    const std::vector<ChainLink> &chain() const { return m_chain; }
    /// What is written at `width` px, e.g. "fetch › … › wait › the answer".
    QString wordsAt(double width) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person wants to see this line of the shown source.
    void lineChosen(int line);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A crumb where it stands.
    struct Crumb
    {
        QString text;
        QRectF box;
        std::optional<std::size_t> frame; // none: "…", or the end
    };
    std::vector<Crumb> crumbs(double width) const;
    std::vector<Crumb> crumbs(double width, const std::vector<bool> &isHidden) const;
    std::vector<std::size_t> givingWay() const;
    void describe();
    void choose(std::size_t frame);
    void move(int step);
    void setHovered(std::optional<std::size_t> frame);

    std::vector<ChainLink> m_chain;
    QString m_end;
    std::optional<std::size_t> m_hovered;
    std::size_t m_current = 0; // for keys
    KeyboardFocus m_focus;
};

} // namespace coroscope
