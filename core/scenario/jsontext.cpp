// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/jsontext.h"

#include <QString>

#include <cmath>

namespace coroscope {

QByteArray jsonString(std::string_view text)
{
    const QByteArray utf8 = QString::fromUtf8(text.data(), qsizetype(text.size()))
                                .toUtf8(); // replaces what is no UTF-8
    QByteArray out = "\"";
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '"';
}

QByteArray jsonNumber(double number)
{
    if (!std::isfinite(number))
        return "null";
    QByteArray text = QByteArray::number(number, 'f', 6);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

} // namespace coroscope
