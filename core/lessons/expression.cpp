// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/expression.h"

#include "core/scenario/duration.h"

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

/// What is so little above a whole number is a fault of rounding.
constexpr double kRounding = 1e-6;

using Value = std::variant<Quantity, Message>;

Value timesMismatch()
{
    return Message{QT_TRANSLATE_NOOP("coroscope", "A time and a number cannot be added; "
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
                quantity->value = std::ceil(quantity->value - kRounding);
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

} // namespace coroscope
