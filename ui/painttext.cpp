// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/painttext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

namespace coroscope {

namespace {

// Lines of `text` of at most `width` px: broken at spaces, a longer word stands alone.
QStringList wrapped(const QString &text, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    const QStringList words = oneLine(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!lines.isEmpty() && metrics.horizontalAdvance(lines.last() + u' ' + word) <= width)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph || c.unicode() >= 0xFFFE)
            c = u' ';
    }
    return text;
}

double textWidth(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
                 const QColor &color, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    QString shown = oneLine(text);
    double width = metrics.horizontalAdvance(shown);
    if (width > box.width() + 0.5) {
        shown = metrics.elidedText(shown, Qt::ElideRight, box.width());
        width = metrics.horizontalAdvance(shown);
    }
    if (shown.isEmpty() || width > box.width() + 0.5)
        return 0;
    double x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, box.center().y() + metrics.capHeight() / 2), shown);
    return width;
}

double paintParagraph(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
                      const QColor &color, double lineHeight, Qt::Alignment alignment)
{
    QStringList lines = wrapped(text, QFontMetricsF(font), box.width());
    const auto room = qsizetype((box.height() + 0.5) / lineHeight);
    if (room < 1)
        return 0;
    if (lines.size() > room) {
        lines[room - 1] = QStringList(lines.mid(room - 1)).join(u' ');
        lines.resize(room);
    }
    double y = box.top();
    for (const QString &line : lines) {
        paintText(painter, QRectF(box.left(), y, box.width(), lineHeight), line, font, color,
                  alignment);
        y += lineHeight;
    }
    return y - box.top();
}

int paragraphLines(const QString &text, const QFont &font, double width)
{
    return int(wrapped(text, QFontMetricsF(font), width).size());
}

} // namespace coroscope
