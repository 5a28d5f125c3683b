// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/painttext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace coroscope {

namespace {

// Of Chinese, Japanese and Korean: Han, kana, hangul, their punctuation and full-width forms.
bool isEastAsian(QChar c)
{
    return c.isSurrogate() || (c.unicode() >= 0x2E80 && c.unicode() <= 0xD7FF) ||
           (c.unicode() >= 0xF900 && c.unicode() <= 0xFAFF) ||
           (c.unicode() >= 0xFE30 && c.unicode() <= 0xFE4F) ||
           (c.unicode() >= 0xFF00 && c.unicode() <= 0xFFEF);
}

// Whether the space before `at` stands between a number and its unit of time.
bool isBeforeUnit(const QString &text, qsizetype at)
{
    if (at < 2 || text[at - 1] != u' ' || !text[at - 2].isDigit())
        return false;
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter() && !isEastAsian(text[end]))
        ++end;
    const QStringView word = QStringView(text).mid(at, end - at);
    return word == u"s" || word == u"ms" || word == u"µs";
}

// What a line cannot be broken inside of, each part with the space after it: words; of East Asian writing
// single characters with the punctuation that must not begin or end a line (Unicode's UAX #14).
QStringList unbreakable(const QString &text)
{
    QStringList parts;
    const QString plain = oneLine(text).split(u' ', Qt::SkipEmptyParts).join(u' ');
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, plain);
    qsizetype begin = 0;
    while (finder.toNextBoundary() > 0) {
        const qsizetype end = finder.position();
        const bool isInside = end < plain.size();
        // Elsewhere only spaces count: a path or an address stays in one piece.
        if (isInside && plain[end - 1] != u' ' && !isEastAsian(plain[end - 1]) &&
            !isEastAsian(plain[end]))
            continue;
        if (isInside && isBeforeUnit(plain, end))
            continue;
        parts << plain.mid(begin, end - begin);
        begin = end;
    }
    return parts;
}

QString withoutLastSpace(const QString &line)
{
    return line.endsWith(u' ') ? line.chopped(1) : line;
}

// Lines of `text` of at most `width` px, each with the space after it; what cannot be broken and is longer
// stands alone.
QStringList wrapped(const QString &text, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    for (const QString &part : unbreakable(text)) {
        if (!lines.isEmpty() &&
            metrics.horizontalAdvance(lines.last() + withoutLastSpace(part)) <= width)
            lines.last() += part;
        else
            lines.append(part);
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
        lines[room - 1] = lines.mid(room - 1).join(QString());
        lines.resize(room);
    }
    double y = box.top();
    for (const QString &line : lines) {
        paintText(painter, QRectF(box.left(), y, box.width(), lineHeight), withoutLastSpace(line),
                  font, color, alignment);
        y += lineHeight;
    }
    return y - box.top();
}

int paragraphLines(const QString &text, const QFont &font, double width)
{
    return int(wrapped(text, QFontMetricsF(font), width).size());
}

} // namespace coroscope
