// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/expression.h"

#include "core/scenario/duration.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

/// How far measured times may be from ideal ones to be about the same.
constexpr double kAbout = 1.10;
constexpr double kEqual = 1e-6;

using Value = std::variant<Quantity, Message>;

Value timesMismatch()
{
    return Message{QT_TRANSLATE_NOOP("coroscope",
                                     "A time and a number cannot be added or compared; "
                                     "multiply the number by a time such as d."),
                   {}};
}

/// Recursive descent: sum of products of values. Stops at the first error.
class Parser
{
public:
    Parser(const QString &text, const FigureSource &source)
        : m_text(text)
        , m_source(source)
    {
    }

    Value parse()
    {
        Value value = sum();
        skipSpaces();
        if (std::holds_alternative<Quantity>(value) && m_at < m_text.size())
            return unexpected();
        return value;
    }

private:
    using Operation = Value (*)(Quantity, Quantity);

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// Takes one of the characters and returns it, or 0.
    char16_t take(QStringView characters)
    {
        skipSpaces();
        if (m_at >= m_text.size() || !characters.contains(m_text[m_at]))
            return 0;
        return m_text[m_at++].unicode();
    }

    Value unexpected() const
    {
        if (m_at >= m_text.size())
            return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' ends too early."),
                           {m_text.toStdString()}};
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' is not understood from '%2' on."),
                       {m_text.toStdString(), m_text.mid(m_at).toStdString()}};
    }

    static Value combined(const Value &left, const Value &right, Operation operation)
    {
        if (std::holds_alternative<Message>(left))
            return left;
        if (std::holds_alternative<Message>(right))
            return right;
        return operation(std::get<Quantity>(left), std::get<Quantity>(right));
    }

    Value sum()
    {
        Value value = product();
        while (const char16_t sign = take(u"+-")) {
            value = combined(value, product(), sign == u'+' ? added : subtracted);
            if (std::holds_alternative<Message>(value))
                break;
        }
        return value;
    }

    Value product()
    {
        Value value = single();
        while (const char16_t sign = take(u"*·/")) {
            value = combined(value, single(), sign == u'/' ? divided : multiplied);
            if (std::holds_alternative<Message>(value))
                break;
        }
        return value;
    }

    Value single()
    {
        if (take(u"(")) {
            Value value = sum();
            if (std::holds_alternative<Quantity>(value) && !take(u")"))
                return unexpected();
            return value;
        }
        skipSpaces();
        if (m_at < m_text.size() && m_text[m_at].isDigit())
            return numeral();
        const QString name = word();
        if (name.isEmpty())
            return unexpected();
        if (name == u"ceil" || name == u"min" || name == u"max")
            return function(name);
        return figure(name);
    }

    Value numeral()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        return Quantity{m_text.mid(from, m_at - from).toDouble(), false};
    }

    QString word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    Value function(const QString &name)
    {
        if (!take(u"("))
            return unexpected();
        Value value = sum();
        if (name == u"ceil") {
            if (Quantity *quantity = std::get_if<Quantity>(&value))
                quantity->value = std::ceil(quantity->value - kEqual);
        } else {
            if (std::holds_alternative<Quantity>(value) && !take(u","))
                return unexpected();
            value = combined(value, sum(), name == u"min" ? least : greatest);
        }
        if (std::holds_alternative<Quantity>(value) && !take(u")"))
            return unexpected();
        return value;
    }

    /// name, name(2), name('a', 'b'), name(2, 'a')
    Value figure(const QString &name)
    {
        FigureCall call{name, std::nullopt, {}};
        if (!take(u"("))
            return m_source(call);
        do {
            skipSpaces();
            if (take(u"'")) {
                const qsizetype end = m_text.indexOf(u'\'', m_at);
                if (end < 0)
                    return unexpected();
                call.texts << m_text.mid(m_at, end - m_at);
                m_at = end + 1;
            } else if (m_at < m_text.size() && m_text[m_at].isDigit()) {
                const Value run = numeral();
                call.run = int(std::get<Quantity>(run).value);
            } else {
                return unexpected();
            }
        } while (take(u","));
        if (!take(u")"))
            return unexpected();
        return m_source(call);
    }

    static Value added(Quantity a, Quantity b)
    {
        if (a.isTime != b.isTime)
            return timesMismatch();
        return Quantity{a.value + b.value, a.isTime};
    }
    static Value subtracted(Quantity a, Quantity b) { return added(a, {-b.value, b.isTime}); }
    static Value multiplied(Quantity a, Quantity b)
    {
        if (a.isTime && b.isTime)
            return Message{QT_TRANSLATE_NOOP("coroscope", "Two times cannot be multiplied."), {}};
        return Quantity{a.value * b.value, a.isTime || b.isTime};
    }
    static Value divided(Quantity a, Quantity b)
    {
        if (b.value == 0)
            return Message{QT_TRANSLATE_NOOP("coroscope", "Nothing can be divided by 0."), {}};
        if (b.isTime && !a.isTime)
            return Message{QT_TRANSLATE_NOOP("coroscope", "A number cannot be divided by a time."),
                           {}};
        return Quantity{a.value / b.value, a.isTime && !b.isTime};
    }
    static Value least(Quantity a, Quantity b)
    {
        if (a.isTime != b.isTime)
            return timesMismatch();
        return a.value <= b.value ? a : b;
    }
    static Value greatest(Quantity a, Quantity b)
    {
        if (a.isTime != b.isTime)
            return timesMismatch();
        return a.value >= b.value ? a : b;
    }

    const QString &m_text;
    const FigureSource &m_source;
    qsizetype m_at = 0;
};

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

QString quantityText(const Quantity &quantity)
{
    if (!quantity.isTime)
        return QString::number(quantity.value, 'g', 6);
    const std::chrono::nanoseconds time(std::llround(quantity.value * 1e9));
    constexpr std::size_t kShort = 6; // "1.25 s"
    const std::string exact = exactTime(time);
    return QString::fromStdString(exact.size() <= kShort ? exact : roundedTime(time));
}

std::variant<Quantity, Message> evaluate(const QString &expression, const FigureSource &source)
{
    return Parser(expression, source).parse();
}

std::variant<Condition, Message> evaluateCondition(const QString &condition,
                                                   const FigureSource &source)
{
    for (const Comparator &comparator : kComparators) {
        const qsizetype place = placeOf(comparator.sign, condition);
        if (place < 0)
            continue;
        const Value left = evaluate(condition.left(place), source);
        if (const Message *error = std::get_if<Message>(&left))
            return *error;
        const Value right = evaluate(condition.mid(place + comparator.sign.size()), source);
        if (const Message *error = std::get_if<Message>(&right))
            return *error;
        const Quantity a = std::get<Quantity>(left);
        const Quantity b = std::get<Quantity>(right);
        // 0 is none of either.
        if (a.isTime != b.isTime && a.value != 0 && b.value != 0)
            return std::get<Message>(timesMismatch());
        return Condition{condition, a, b, comparator.holds(a.value, b.value)};
    }
    const Value value = evaluate(condition, source);
    if (const Message *error = std::get_if<Message>(&value))
        return *error;
    const Quantity only = std::get<Quantity>(value);
    return Condition{condition, only, std::nullopt, only.value != 0};
}

} // namespace coroscope
