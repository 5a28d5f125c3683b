// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/handout/handoutblocks.h"

#include "ui/learn/markdowntext.h"
#include "ui/painttext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

const QString kCodeIndent = QStringLiteral("    ");
constexpr double kPaper = 0.84; // of the window's type
// px of the page
constexpr double kParagraphGap = 7;
constexpr double kBoxGap = 11;
constexpr double kLessonGap = 30;
constexpr double kPadding = 12;
constexpr double kBar = 3;
constexpr double kRadius = 6;
constexpr double kTitleLine = 25;
constexpr double kEyebrow = 16;
constexpr double kRule = 13; // from the line above a lesson to its heading

void fill(QTextDocument &document, const QString &markdown, double width)
{
    static const QRegularExpression links(QStringLiteral("\\[([^\\]]*)\\]\\(glossary:[^)]*\\)"));
    document.setUseDesignMetrics(true); // the printer's widths, not a screen's
    setMarkdown(document, QString(markdown).replace(links, QStringLiteral("\\1")), paperTheme());
    document.setTextWidth(width);
}

// Indented lines as lines of code in one paragraph.
QString codeLines(const QString &block)
{
    QStringList lines;
    for (QString line : block.split(u'\n')) {
        line.remove(0, kCodeIndent.size());
        const auto indent =
            qsizetype(std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) -
                      line.begin());
        line.replace(0, indent, QString(indent, QChar::Nbsp));
        lines << QStringLiteral("`%1`").arg(line);
    }
    return lines.join(QChar::LineSeparator);
}

double textHeight(const QString &markdown, double width)
{
    QTextDocument document;
    fill(document, markdown, width);
    return std::ceil(document.size().height());
}

void paintMarkdown(QPainter &painter, const QRectF &box, const QString &markdown)
{
    QTextDocument document;
    fill(document, markdown, box.width());
    painter.save();
    painter.translate(box.topLeft());
    document.drawContents(&painter);
    painter.restore();
}

// A text in a box with a ground of its own, and a bar at its left if `bar` is a colour.
PageFlow::Block boxed(const QString &markdown, double width, const QColor &ground,
                      const QColor &edge, const QColor &bar)
{
    const double inner = width - 2 * kPadding - kBar;
    const double height = textHeight(markdown, inner) + 2 * kPadding;
    const auto paint = [markdown, ground, edge, bar, inner](QPainter &painter, const QRectF &box) {
        painter.setPen(edge.isValid() ? QPen(edge, 0.75) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(box.adjusted(0.4, 0.4, -0.4, -0.4), kRadius, kRadius);
        if (bar.isValid())
            painter.fillRect(
                QRectF(box.left(), box.top() + kRadius, kBar, box.height() - 2 * kRadius), bar);
        paintMarkdown(painter,
                      QRectF(box.left() + kBar + kPadding, box.top() + kPadding, inner,
                             box.height() - 2 * kPadding),
                      markdown);
    };
    return {height, kBoxGap, kBoxGap, false, paint};
}

} // namespace

Theme paperTheme()
{
    return Theme(ColourScheme::Light, kPaper);
}

std::vector<PageFlow::Block> textBlocks(const QString &markdown, double width)
{
    static const QRegularExpression between(QStringLiteral("\\n[ \\t]*\\n+"));
    std::vector<PageFlow::Block> blocks;
    for (const QString &part : markdown.split(between, Qt::SkipEmptyParts)) {
        const QString paragraph = part.startsWith(kCodeIndent) ? codeLines(part) : part;
        const auto paint = [paragraph](QPainter &painter, const QRectF &box) {
            paintMarkdown(painter, box, paragraph);
        };
        blocks.push_back(
            {textHeight(paragraph, width), kParagraphGap, kParagraphGap, false, paint});
    }
    return blocks;
}

PageFlow::Block headingBlock(int number, const QString &title, const QString &words, double width)
{
    const QFont font = paperTheme().text(23, 650);
    const QString head = QStringLiteral("%1\u2002%2").arg(number).arg(title);
    const double lines = paragraphLines(head, font, width) * kTitleLine;
    const auto paint = [font, head, words, lines](QPainter &painter, const QRectF &box) {
        const Theme t = paperTheme();
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 0.75),
                         t.color(Token::BorderStrong));
        paintText(painter, QRectF(box.left(), box.top() + kRule, box.width(), kEyebrow), words,
                  t.text(12.5, 600), t.color(Token::Accent));
        paintParagraph(painter,
                       QRectF(box.left(), box.top() + kRule + kEyebrow + 3, box.width(), lines),
                       head, font, t.color(Token::Text), kTitleLine);
    };
    return {kRule + kEyebrow + 3 + lines, kLessonGap, kParagraphGap, true, paint};
}

PageFlow::Block questionBlock(const QString &question, const QStringList &answers, double width)
{
    QString markdown = QStringLiteral("**%1**").arg(question.simplified());
    markdown += QStringLiteral("\n\n") + answers.join(QChar::LineSeparator);
    const Theme t = paperTheme();
    return boxed(markdown, width, t.color(Token::Sunken), t.color(Token::Border), QColor());
}

PageFlow::Block notesBlock(const QString &notes, const QStringList &answers, double width)
{
    QString markdown =
        QStringLiteral("**%1**").arg(QCoreApplication::translate("Handout", "For the speaker"));
    for (const QString &answer : answers)
        markdown += QStringLiteral("\n\n") +
                    QCoreApplication::translate("Handout", "The answer is %1").arg(answer);
    if (!notes.isEmpty())
        markdown += QStringLiteral("\n\n") + notes;
    const Theme t = paperTheme();
    return boxed(markdown, width, t.color(Token::AccentSoft), QColor(), t.color(Token::Accent));
}

} // namespace coroscope
