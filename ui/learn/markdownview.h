// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QTextBrowser>

namespace coroscope {

/// A text in Markdown with links to terms of the glossary ([word](glossary:term)), in the design's type; as
/// high as it needs in its width, and scrolled if it gets less.
class MarkdownView final : public QTextBrowser, public Themed
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setText(const QString &markdown);
    const QString &markdown() const { return m_markdown; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A link to a term was followed.
    void termAsked(const QString &term);

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();

    QString m_markdown;
};

} // namespace coroscope
