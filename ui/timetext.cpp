// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timetext.h"

#include <QLocale>

#include <cmath>

namespace coroscope {

namespace {

struct Unit
{
    double size; // ns
    const char16_t *name;
};

constexpr Unit kSecond = {1e9, u" s"};
constexpr Unit kMillisecond = {1e6, u" ms"};
constexpr Unit kMicrosecond = {1e3, u" µs"};

Unit unitFor(double time)
{
    if (std::abs(time) >= 0.9995e9)
        return kSecond;
    return std::abs(time) >= 0.9995e6 ? kMillisecond : kMicrosecond;
}

QString inUnit(double time, Unit unit, int decimals)
{
    return numberText(time / unit.size, decimals) + QString::fromUtf16(unit.name);
}

// Decimals that leave `digits` significant digits of `value` after rounding, 0 to 6.
int decimalsFor(double value, int digits)
{
    int decimals = 0;
    while (decimals < 6 && std::abs(value) > 0 &&
           std::abs(value) * std::pow(10, decimals) < std::pow(10, digits - 1) - 0.5 &&
           decimals < digits + 2)
        ++decimals;
    return decimals;
}

} // namespace

QString playheadText(std::int64_t time, std::int64_t end)
{
    const int decimals = end > 20'000'000'000  ? 1
                         : end > 1'000'000'000 ? 2
                         : end > 10'000'000    ? 4
                                               : 6;
    return numberText(double(time) / 1e9, decimals) + QStringLiteral(" s");
}

QString numberText(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString durationText(std::int64_t time)
{
    if (std::abs(time) < 1000)
        return inUnit(0, kSecond, 0);
    const double t = double(time);
    const Unit unit = unitFor(t);
    const int digits = unit.size == kMicrosecond.size ? 0 : decimalsFor(t / unit.size, 3);
    return inUnit(t, unit, digits);
}

QString comparedText(std::int64_t time, std::int64_t largest)
{
    const Unit unit = unitFor(double(largest));
    if (std::abs(time) < 1000 || unit.size == kMicrosecond.size)
        return inUnit(double(time), unit, 0);
    return inUnit(double(time), unit, std::min(4, decimalsFor(double(time) / unit.size, 3)));
}

QString idealText(std::int64_t time, std::int64_t largest)
{
    const Unit unit = largest == 0 ? kSecond : unitFor(double(largest));
    const double value = double(time) / unit.size;
    int decimals = 0;
    while (decimals < 3 && std::abs(value * std::pow(10, decimals) -
                                    std::round(value * std::pow(10, decimals))) > 1e-6)
        ++decimals;
    return inUnit(double(time), unit, decimals);
}

QString multipleText(std::int64_t time, std::int64_t delay)
{
    if (delay <= 0)
        return {};
    const double multiple = double(time) / double(delay);
    return u'×' + numberText(multiple, multiple < 9.95 ? 1 : 0);
}

QString excessText(std::int64_t time, std::int64_t ideal)
{
    if (ideal <= 0)
        return {};
    const double percent = 100 * double(time - ideal) / double(ideal);
    QString text = numberText(std::abs(percent), std::abs(percent) < 99.95 ? 1 : 0);
    if (percent <= -0.05)
        text.prepend(QChar(0x2212));
    return text + QStringLiteral(" %");
}

QString rulerText(std::int64_t time, std::int64_t step, std::int64_t end)
{
    const Unit unit = unitFor(double(std::max(step, end)));
    const double steps = double(step) / unit.size;
    const int decimals = steps >= 1 || steps <= 0 ? 0 : int(std::ceil(-std::log10(steps) - 1e-9));
    return inUnit(double(time), unit, time == 0 ? 0 : std::min(decimals, 6));
}

QString pacedText(std::int64_t time)
{
    if (time == 0)
        return QStringLiteral("0");
    const double t = double(time);
    if (std::abs(t) < 1e6)
        return inUnit(t, kMicrosecond, 0);
    return std::abs(t) < 1e9 ? inUnit(t, kMillisecond, std::abs(t) < 100e6 ? 2 : 0)
                             : inUnit(t, kSecond, 2);
}

} // namespace coroscope
