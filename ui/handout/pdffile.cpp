// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/handout/pdffile.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kPxPerInch = 96;
constexpr int kDotsPerInch = 1200;

// Places of bytes are named in the file's table, so what goes, up to and with `until`, is overwritten by blanks.
void blank(QByteArray &pdf, const QByteArray &from, char until)
{
    for (qsizetype at = pdf.indexOf(from); at >= 0; at = pdf.indexOf(from, at + 1)) {
        const qsizetype last = pdf.indexOf(until, at + from.size());
        if (last < 0)
            return;
        std::fill(pdf.begin() + at, pdf.begin() + last + 1, ' ');
    }
}

// While it lives hash tables have the same order in every process: Qt writes fonts in such an order.
class SameOrder
{
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SameOrder(const SameOrder &) = delete;
    SameOrder &operator=(const SameOrder &) = delete;
};

} // namespace

QSizeF pageSizeOfPdf()
{
    return QPageSize(QPageSize::A4).size(QPageSize::Inch) * kPxPerInch;
}

QByteArray pdfOf(int pages, const QString &title,
                 const std::function<void(QPainter &painter, int page)> &paint)
{
    const SameOrder order;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(kDotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Coroscope"));
        QPainter painter(&writer);
        painter.scale(kDotsPerInch / kPxPerInch, kDotsPerInch / kPxPerInch);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            paint(painter, page);
            painter.restore();
        }
    }
    QByteArray pdf = buffer.data();
    blank(pdf, "/CreationDate", ')');
    blank(pdf, "/ModDate", ')');
    blank(pdf, "/ID ", ']');
    // The same as XMP, since Qt 6.8.
    for (const char *attribute : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\"",
                                  "xmpMM:DocumentID=\"", "xmpMM:InstanceID=\""})
        blank(pdf, attribute, '"');
    return pdf;
}

} // namespace coroscope
