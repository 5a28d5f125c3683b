// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCborArray>
#include <QCborValue>

#include <chrono>
#include <concepts>
#include <string>
#include <type_traits>
#include <utility>

namespace coroscope {

/// Reads what FieldWriter wrote. A field that is missing, of another type or out of range leaves its value
/// as it was; areRight() tells.
class FieldReader
{
public:
    explicit FieldReader(const QByteArray &bytes)
        : m_fields(QCborValue::fromCbor(bytes).toArray())
    {
    }

    void operator()(std::string &text)
    {
        const QCborValue field = next();
        if (check(field.isByteArray()))
            text = field.toByteArray().toStdString();
    }
    void operator()(std::chrono::nanoseconds &time)
    {
        const QCborValue field = next();
        if (check(field.isInteger()))
            time = std::chrono::nanoseconds(field.toInteger());
    }
    void operator()(bool &flag)
    {
        const QCborValue field = next();
        if (check(field.isBool()))
            flag = field.toBool();
    }
    template <std::integral Number>
    void operator()(Number &number)
    {
        const QCborValue field = next();
        if (check(field.isInteger() && std::in_range<Number>(field.toInteger())))
            number = Number(field.toInteger());
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum &value, Enum last)
    {
        const QCborValue field = next();
        if (check(field.isInteger() && field.toInteger() >= 0 && field.toInteger() <= qint64(last)))
            value = Enum(field.toInteger());
    }
    template <class List, class Each>
    void list(List &list, Each each)
    {
        const qint64 size = next().toInteger(-1);
        // Each element has a field at least.
        if (!check(size >= 0 && size <= m_fields.size() - m_next))
            return;
        list.resize(std::size_t(size));
        for (auto &element : list)
            each(*this, element);
    }

    /// All fields so far were as they must be.
    bool areRight() const { return m_areRight; }
    /// ... and none is left.
    bool isDone() const { return m_areRight && m_next == m_fields.size(); }

private:
    QCborValue next() { return m_fields.at(m_next++); }
    bool check(bool isRight)
    {
        m_areRight = m_areRight && isRight;
        return m_areRight;
    }

    QCborArray m_fields;
    qsizetype m_next = 0;
    bool m_areRight = true;
};

} // namespace coroscope
