// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/look/screensaver.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

#include <utility>

namespace coroscope {

namespace {

constexpr int kPatience = 2000; // ms

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

// Without one, asking for the bus would try to start it.
bool isThereASessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

DesktopScreenSaver::DesktopScreenSaver(QObject *parent)
    : QObject(parent)
{
}

void DesktopScreenSaver::holdOff()
{
    m_isWanted = true;
    if (m_cookie || m_isAsked || !isThereASessionBus())
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = callOf(QStringLiteral("Inhibit"));
    call << QStringLiteral("Coroscope") << tr("A lecture is being shown");
    m_isAsked = true;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<uint> answer = *finished;
                finished->deleteLater();
                m_isAsked = false;
                // A desktop without one answers with an error: there is nothing to hold off.
                if (answer.isError())
                    return;
                if (m_isWanted)
                    m_cookie = answer.value();
                else
                    giveBack(answer.value()); // the show was over before
            });
}

void DesktopScreenSaver::release()
{
    m_isWanted = false;
    if (const auto cookie = std::exchange(m_cookie, std::nullopt))
        giveBack(*cookie);
}

void DesktopScreenSaver::giveBack(unsigned cookie) const
{
    QDBusMessage call = callOf(QStringLiteral("UnInhibit"));
    call << cookie;
    QDBusConnection::sessionBus().send(call);
}

} // namespace coroscope
