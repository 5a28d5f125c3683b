// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/expression.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

/// How far measured times may be from ideal ones to be about the same.
constexpr double kAbout = 1.10;
constexpr double kEqual = 1e-6;

bool isEqual(double a, double b)
{
    return std::abs(a - b) <= kEqual * std::max({1e-3, std::abs(a), std::abs(b)});
}

struct Comparator
{
    QStringView sign;
    bool (*holds)(double, double);
};

// The longer signs first: '<' is the beginning of '<='.
constexpr std::array kComparators = {
    Comparator{u"<=", [](double a, double b) { return a < b || isEqual(a, b); }},
    Comparator{u">=", [](double a, double b) { return a > b || isEqual(a, b); }},
    Comparator{u"==", [](double a, double b) { return isEqual(a, b); }},
    Comparator{u"!=", [](double a, double b) { return !isEqual(a, b); }},
    Comparator{u"≈", [](double a, double b) { return a <= b * kAbout && b <= a * kAbout; }},
    Comparator{u"<", [](double a, double b) { return a < b && !isEqual(a, b); }},
    Comparator{u">", [](double a, double b) { return a > b && !isEqual(a, b); }},
};

/// Where the sign stands outside of quotes, or -1.
qsizetype placeOf(QStringView sign, const QString &text)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\'')
            isQuoted = !isQuoted;
        else if (!isQuoted && QStringView(text).mid(i).startsWith(sign))
            return i;
    }
    return -1;
}

} // namespace

std::variant<Condition, Message> evaluateCondition(const QString &condition,
                                                   const FigureSource &source)
{
    for (const Comparator &comparator : kComparators) {
        const qsizetype place = placeOf(comparator.sign, condition);
        if (place < 0)
            continue;
        const std::variant<Quantity, Message> left = evaluate(condition.left(place), source);
        if (const Message *error = std::get_if<Message>(&left))
            return *error;
        const std::variant<Quantity, Message> right =
            evaluate(condition.mid(place + comparator.sign.size()), source);
        if (const Message *error = std::get_if<Message>(&right))
            return *error;
        const Quantity a = std::get<Quantity>(left);
        const Quantity b = std::get<Quantity>(right);
        // 0 is none of either.
        if (a.isTime != b.isTime && a.value != 0 && b.value != 0)
            return Message{QT_TRANSLATE_NOOP("coroscope",
                                             "A time and a number cannot be compared; "
                                             "multiply the number by a time such as d."),
                           {}};
        return Condition{condition,
                         a,
                         b,
                         comparator.holds(a.value, b.value),
                         condition.left(place).trimmed(),
                         comparator.sign.toString()};
    }
    const std::variant<Quantity, Message> value = evaluate(condition, source);
    if (const Message *error = std::get_if<Message>(&value))
        return *error;
    const Quantity only = std::get<Quantity>(value);
    return Condition{condition, only, std::nullopt, only.value != 0, condition.trimmed(), {}};
}

} // namespace coroscope
