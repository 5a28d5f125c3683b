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

namespace coroscope {

/// Writes values as the fields of a CBOR array, one after the other. FieldReader is called in the same way, so
/// that one function lists the fields of a type for both directions.
class FieldWriter
{
public:
    void operator()(const std::string &text)
    {
        m_fields.append(QByteArray(text.data(), qsizetype(text.size())));
    }
    void operator()(std::chrono::nanoseconds time) { m_fields.append(qint64(time.count())); }
    void operator()(bool flag) { m_fields.append(flag); }
    void operator()(std::integral auto number) { m_fields.append(qint64(number)); }
    /// `last`: the enumerator with the highest value.
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum value, Enum last)
    {
        Q_ASSERT(value <= last);
        m_fields.append(qint64(value));
    }
    /// `each` takes this and one element.
    template <class List, class Each>
    void list(const List &list, Each each)
    {
        m_fields.append(qint64(list.size()));
        for (const auto &element : list)
            each(*this, element);
    }

    QByteArray bytes() const { return QCborValue(m_fields).toCbor(); }

private:
    QCborArray m_fields;
};

} // namespace coroscope
