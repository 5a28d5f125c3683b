// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/markdowntext.h"

#include <QTextBlock>
#include <QTextDocument>

#include <utility>
#include <vector>

namespace coroscope {

namespace {

constexpr double kSize = 15;
constexpr double kCodeSize = 13.5;
constexpr double kHeadingSize = 16;
constexpr double kLine = 132; // per cent of the type's own
constexpr double kParagraphGap = 14;
constexpr double kItemGap = 5;
constexpr double kIndent = 22;

// Type and distances of a block; Markdown says only what it is.
void dressBlock(QTextCursor &cursor, const QTextBlock &block, const Theme &theme)
{
    cursor.setPosition(block.position());
    QTextBlockFormat format = block.blockFormat();
    const bool isHeading = format.headingLevel() > 0;
    const bool isItem = block.textList() != nullptr;
    const bool isLastItem = isItem && (!block.next().isValid() || !block.next().textList());
    format.setLineHeight(kLine, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(isHeading && block.position() > 0 ? theme.px(6) : 0);
    const double gap = isItem && !isLastItem ? kItemGap : isHeading ? kItemGap : kParagraphGap;
    format.setBottomMargin(block.next().isValid() ? theme.px(gap) : 0);
    cursor.setBlockFormat(format);
}

QTextCharFormat dressed(QTextCharFormat format, bool isHeading, const Theme &theme)
{
    const bool isCode = format.fontFixedPitch();
    const bool isStrong = format.fontWeight() >= QFont::DemiBold || isHeading;
    QFont font = isCode ? theme.number(kCodeSize, 400)
                        : theme.text(isHeading ? kHeadingSize : kSize, isStrong ? 600 : 400);
    font.setItalic(format.fontItalic());
    font.setUnderline(format.isAnchor());
    format.setFont(font);
    format.setForeground(theme.color(format.isAnchor()    ? Token::Accent
                                     : isStrong || isCode ? Token::Text
                                                          : Token::Text2));
    return format;
}

void dress(QTextDocument &document, const Theme &theme)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        dressBlock(cursor, block, theme);
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        // Fragments are found first: a new format may join them.
        std::vector<std::pair<int, int>> parts;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            parts.emplace_back(it.fragment().position(), it.fragment().length());
        for (const auto &[position, length] : parts) {
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(dressed(cursor.charFormat(), isHeading, theme));
        }
    }
}

} // namespace

void setMarkdown(QTextDocument &document, const QString &markdown, const Theme &theme)
{
    document.setMarkdown(markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML |
                                                         QTextDocument::MarkdownDialectCommonMark));
    document.setDocumentMargin(0);
    document.setIndentWidth(theme.px(kIndent));
    dress(document, theme);
}

} // namespace coroscope
