// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/refusal.h"

namespace coroscope {

namespace {

QString errorOf(const QString &said)
{
    const QString mark = QStringLiteral(": error: ");
    const qsizetype at = said.indexOf(mark);
    return at < 0 ? QString() : said.mid(at + 2).section(u'\n', 0, 0);
}

} // namespace

Refusal refusalOf(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    const QString head = whole.section(u'\n', 0, 0);
    const qsizetype on = head.indexOf(QStringLiteral(" on “"));
    const qsizetype end = head.lastIndexOf(QStringLiteral("”:"));
    if (on < 0 || end < on)
        return {{}, {}, errorOf(whole), whole};
    const QString said = whole.mid(head.size()).trimmed();
    return {head.left(on), head.mid(on + 5, end - on - 5), errorOf(said), said};
}

} // namespace coroscope
