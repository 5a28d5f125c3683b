// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

/// The small language in which lessons state figures: "N·d", "ceil(N / 6)·d", "total(2) <= 1.1·ideal(2)".
namespace coroscope {

/// A number or a time.
struct Quantity
{
    double value = 0; ///< of a time: seconds
    bool isTime = false;
};

/// "300 s", "250 ms" or "16"; C locale.
QString quantityText(const Quantity &quantity);

/// A name of the expression with what stands in its parentheses.
struct FigureCall
{
    QString name;
    std::optional<int> run; ///< its number, if one is given
    QStringList texts;      ///< 'quoted' arguments
};
/// What a name means, or why it means nothing.
using FigureSource = std::function<std::variant<Quantity, Message>(const FigureCall &)>;

/// The value of a formula of numbers, + - * · / ( ), ceil(x), min(x, y), max(x, y), and the names that
/// `source` knows: name, name(run) or name(run, 'text', …). Times and numbers are told apart: their sum is
/// an error, as is a product of two times. Division by zero gives an error.
std::variant<Quantity, Message> evaluate(const QString &expression, const FigureSource &source);

/// Two values and whether the condition between them holds.
struct Condition
{
    QString text;
    Quantity left;
    std::optional<Quantity> right; ///< nothing: the value alone, which holds unless it is 0
    bool holds = false;
    QString measured; ///< what stands left of the sign, or all of it
    QString sign;     ///< "<="; empty without a right side
};

/// "A <= B", also with < >= > == !=, or ≈: at most ten percent apart, as measured times are from ideal
/// ones; or "A" alone. Equal is what differs by less than one in a million.
std::variant<Condition, Message> evaluateCondition(const QString &condition,
                                                   const FigureSource &source);

} // namespace coroscope
