// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariant>

class QDBusMessage;

namespace coroscope {

/// A setting of the desktop, which its settings portal tells: asked once, without waiting for it and given up after
/// 500 ms, and heard from then on. Nothing happens where there is no session bus, no portal or no such setting.
class PortalSetting final : public QObject
{
    Q_OBJECT

public:
    /// For example "org.freedesktop.appearance", "color-scheme".
    PortalSetting(const QString &space, const QString &key, QObject *parent = nullptr);

Q_SIGNALS:
    /// The value as it is now, without the variants that the bus puts around it.
    void told(const QVariant &value);

private Q_SLOTS:
    void hearSetting(const QDBusMessage &message);

private:
    QString m_space;
    QString m_key;
};

} // namespace coroscope
