// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/svgfile.h"

#include "ui/painttext.h"
#include "ui/theme.h"

#include <QRegularExpression>

namespace coroscope {

namespace {

// The families as an attribute has them, each quoted, then a generic one.
QString familyList(const QStringList &families, const QString &generic)
{
    QString list;
    for (const QString &family : families)
        list += u'\'' + family + QStringLiteral("', ");
    return list + generic;
}

void nameFallbacks(QString &svg, const QStringList &families, const QString &generic)
{
    svg.replace(QStringLiteral("font-family=\"%1\"").arg(families.first()),
                QStringLiteral("font-family=\"%1\"").arg(familyList(families, generic)));
}

} // namespace

QByteArray tidySvg(const QByteArray &svg, const QSize &size, const QString &title,
                   const QString &description)
{
    QString text = QString::fromUtf8(svg);
    static const QRegularExpression head(
        QStringLiteral("<svg width=\"[^\"]*\" height=\"[^\"]*\"\\s+(viewBox=\"[^\"]*\")[^>]*>"
                       "(\\s*<title>[^\\n]*</title>)?(\\s*<desc>[^\\n]*</desc>)?"));
    const QString begin =
        QStringLiteral("<svg width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                       "xmlns=\"http://www.w3.org/2000/svg\" role=\"img\">\n<title>%3</title>\n"
                       "<desc>%4</desc>")
            .arg(size.width())
            .arg(size.height())
            .arg(oneLine(title).toHtmlEscaped(), oneLine(description).toHtmlEscaped());
    if (const auto match = head.match(text); match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), begin);
    // The generator opens a group for every change of pen or brush; most stay empty, and none but the
    // text needs a font, which it has itself.
    static const QRegularExpression groupFont(QStringLiteral(
        "\\s*transform=\"matrix\\(1,0,0,1,0,0\\)\"\\s*font-family=[^>]*?(?=\\s*(opacity|>))"));
    text.replace(groupFont, QStringLiteral(" "));
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    text.replace(emptyGroup, QString());
    static const QRegularExpression emptyDefs(QStringLiteral("<defs>\\s*</defs>\\s*"));
    text.replace(emptyDefs, QString());
    text.replace(QStringLiteral(" vector-effect=\"none\""), QString());
    nameFallbacks(text, Theme::textFamilies(), QStringLiteral("sans-serif"));
    nameFallbacks(text, Theme::numberFamilies(), QStringLiteral("monospace"));
    return text.toUtf8();
}

} // namespace coroscope
