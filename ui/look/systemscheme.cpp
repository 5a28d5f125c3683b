// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/look/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace coroscope {

namespace {

constexpr int kPatience = 500; // ms

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

ColourScheme schemeOfPalette()
{
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness() <
                        palette.color(QPalette::WindowText).lightness();
    return isDark ? ColourScheme::Dark : ColourScheme::Light;
}

// The portal's number: 1 is dark, 2 is light, anything else no preference. It comes in one variant or two.
ColourScheme schemeOfPortal(QVariant value, ColourScheme otherwise)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (isNumber && number == 1)
        return ColourScheme::Dark;
    return isNumber && number == 2 ? ColourScheme::Light : otherwise;
}

// Without one, asking for the bus would try to start it.
[[maybe_unused]] bool isThereASessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
ColourScheme schemeOfQt(Qt::ColorScheme scheme, ColourScheme otherwise)
{
    if (scheme == Qt::ColorScheme::Dark)
        return ColourScheme::Dark;
    return scheme == Qt::ColorScheme::Light ? ColourScheme::Light : otherwise;
}
#endif

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_fallback(schemeOfPalette())
    , m_scheme(m_fallback)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    m_scheme = schemeOfQt(hints->colorScheme(), m_fallback);
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setScheme(schemeOfQt(scheme, m_fallback)); });
#else
    if (isThereASessionBus())
        listenToPortal();
#endif
}

void SystemScheme::setScheme(ColourScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed(scheme);
}

void SystemScheme::listenToPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const bool isHeard = bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"),
                                     this, SLOT(hearSetting(QDBusMessage)));
    if (!isHeard)
        qWarning("The desktop's portal cannot be heard: changes of its colour scheme are missed.");
    QDBusMessage question =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << kSpace << kKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                const QDBusMessage answer = finished->reply();
                // A desktop without a portal answers with an error: its palette counts.
                if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
                    setScheme(schemeOfPortal(answer.arguments().constFirst(), m_fallback));
                finished->deleteLater();
            });
}

void SystemScheme::hearSetting(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == kSpace &&
        arguments[1].toString() == kKey)
        setScheme(schemeOfPortal(arguments[2], m_fallback));
}

} // namespace coroscope

// Here QDBusMessage is whole, as the meta-object needs it.
#include "moc_systemscheme.cpp" // NOLINT(bugprone-suspicious-include)
