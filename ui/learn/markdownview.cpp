// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/markdownview.h"

#include "ui/learn/markdowntext.h"

#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace coroscope {

namespace {

constexpr double kLongest = 100'000;

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == QStringLiteral("glossary"))
            Q_EMIT termAsked(url.path());
    });
}

void MarkdownView::setText(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    render();
}

void MarkdownView::render()
{
    coroscope::setMarkdown(*document(), m_markdown, theme());
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

int MarkdownView::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDocumentMargin(0);
    copy->setPageSize(QSizeF(width, kLongest));
    copy->setTextWidth(width);
    return int(std::ceil(copy->size().height())) + 1;
}

QSize MarkdownView::sizeHint() const
{
    const int wide = std::max(width(), int(theme().px(240)));
    return {int(theme().px(240)), heightForWidth(wide)};
}

QSize MarkdownView::minimumSizeHint() const
{
    return {int(theme().px(120)), int(theme().px(60))};
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void MarkdownView::themeChanged()
{
    render();
}

} // namespace coroscope
