// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/look/portalsetting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>

namespace coroscope {

namespace {

constexpr int kPatience = 500; // ms

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

// Without one, asking for the bus would try to start it.
bool isThereASessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

// A value comes in one variant or two.
QVariant unpacked(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalSetting::PortalSetting(const QString &space, const QString &key, QObject *parent)
    : QObject(parent)
    , m_space(space)
    , m_key(key)
{
    if (!isThereASessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const bool isHeard = bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"),
                                     this, SLOT(hearSetting(QDBusMessage)));
    if (!isHeard)
        qWarning("The desktop's portal cannot be heard: changes of its settings are missed.");
    QDBusMessage question =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << m_space << m_key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                const QDBusMessage answer = finished->reply();
                // A desktop without a portal, or without this setting, answers with an error.
                if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
                    Q_EMIT told(unpacked(answer.arguments().constFirst()));
                finished->deleteLater();
            });
}

void PortalSetting::hearSetting(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == m_space &&
        arguments[1].toString() == m_key)
        Q_EMIT told(unpacked(arguments[2]));
}

} // namespace coroscope

// Here QDBusMessage is whole, as the meta-object needs it.
#include "moc_portalsetting.cpp" // NOLINT(bugprone-suspicious-include)
