// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <string_view>

/// JSON written in an order of our own, which QJsonObject, sorted by key, cannot keep.
namespace coroscope {

/// The text as a JSON string with its quotes. Bytes that are no UTF-8 become U+FFFD.
QByteArray jsonString(std::string_view text);

/// A plain decimal of at most 6 decimals, no exponent, C locale; "null" for infinite and NaN.
QByteArray jsonNumber(double number);

} // namespace coroscope
