// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/jsontext.h"

#include "core/recording/jsontext.h"

#include <cmath>

namespace coroscope {

QByteArray jsonString(std::string_view text)
{
    std::string out;
    appendJson(out, text);
    return QByteArray::fromStdString(out);
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
