// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/handout/handoutplan.h"

#include "ui/handout/handoutblocks.h"
#include "ui/painttext.h"
#include "ui/picture/frame.h"

#include <QCoreApplication>
#include <QPainter>

namespace coroscope {

namespace {

// px of the page
constexpr double kMark = 20;
constexpr double kTitleTop = 40;
constexpr double kTitleLine = 36;
constexpr double kWords = 24;
constexpr double kRow = 22;
constexpr double kHead = 24;
constexpr double kMinutes = 78;
constexpr double kNumber = 30;
constexpr double kPage = 44;
constexpr double kPlanGap = 26;

QString say(const char *text)
{
    return QCoreApplication::translate("Handout", text);
}

void paintHead(QPainter &painter, const Theme &t, const QRectF &box)
{
    const QFont font = t.text(12, 600);
    const QColor color = t.color(Token::Text3);
    const double top = box.top();
    paintText(painter, QRectF(box.left(), top, kMinutes, kHead),
              say(QT_TRANSLATE_NOOP("Handout", "Minutes")), font, color);
    paintText(painter, QRectF(box.left() + kMinutes + kNumber, top, 300, kHead),
              say(QT_TRANSLATE_NOOP("Handout", "Lesson")), font, color);
    paintText(painter, QRectF(box.right() - kPage, top, kPage, kHead),
              say(QT_TRANSLATE_NOOP("Handout", "Page")), font, color, Qt::AlignRight);
}

void paintRow(QPainter &painter, const Theme &t, const QRectF &box, const PlanRow &row)
{
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 0.75), t.color(Token::Border));
    const QColor color = t.color(Token::Text);
    const QFont number = t.number(13, 400);
    const auto cell = [&box](double from, double width) {
        return QRectF(box.left() + from, box.top(), width, box.height());
    };
    paintText(painter, cell(0, kMinutes), QStringLiteral("%1–%2").arg(row.from).arg(row.to), number,
              t.color(Token::Text2));
    if (row.number > 0)
        paintText(painter, cell(kMinutes, kNumber), QString::number(row.number), number,
                  t.color(Token::Text2));
    paintText(painter, cell(kMinutes + kNumber, box.width() - kMinutes - kNumber - kPage),
              row.title, t.text(14, row.number > 0 ? 500 : 400),
              row.number > 0 ? color : t.color(Token::Text2));
    if (row.page > 0)
        paintText(painter, cell(box.width() - kPage, kPage), QString::number(row.page), number,
                  t.color(Token::Text2), Qt::AlignRight);
}

} // namespace

PageFlow::Block titleBlock(const QString &title, const QString &words, double width)
{
    const QFont font = paperTheme().text(34, 700);
    const double lines = paragraphLines(title, font, width) * kTitleLine;
    const auto paint = [title, words, font, lines](QPainter &painter, const QRectF &box) {
        const Theme t = paperTheme();
        paintMark(painter, QRectF(box.left() - 2, box.top(), kMark, kMark), t.color(Token::Accent));
        paintText(painter, QRectF(box.left() + kMark + 5, box.top(), 200, kMark),
                  QStringLiteral("Coroscope"), t.text(14, 600), t.color(Token::Text2));
        paintParagraph(painter, QRectF(box.left(), box.top() + kTitleTop, box.width(), lines),
                       title, font, t.color(Token::Text), kTitleLine);
        paintText(painter,
                  QRectF(box.left(), box.top() + kTitleTop + lines + 2, box.width(), kWords), words,
                  t.text(15, 500), t.color(Token::Text2));
    };
    return {kTitleTop + lines + kWords + 2, 0, 0, true, paint};
}

PageFlow::Block planBlock(const std::vector<PlanRow> &rows)
{
    const double height = kHead + double(rows.size()) * kRow + 1;
    const auto paint = [&rows](QPainter &painter, const QRectF &box) {
        const Theme t = paperTheme();
        paintHead(painter, t, box);
        double y = box.top() + kHead;
        for (const PlanRow &row : rows) {
            paintRow(painter, t, QRectF(box.left(), y, box.width(), kRow), row);
            y += kRow;
        }
        painter.fillRect(QRectF(box.left(), y, box.width(), 0.75), t.color(Token::Border));
    };
    return {height, kPlanGap, 0, false, paint};
}

} // namespace coroscope
