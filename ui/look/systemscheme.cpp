// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/look/systemscheme.h"

#include "ui/look/portalsetting.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QVariant>

namespace coroscope {

namespace {

ColourScheme schemeOfPalette()
{
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness() <
                        palette.color(QPalette::WindowText).lightness();
    return isDark ? ColourScheme::Dark : ColourScheme::Light;
}

// The portal's number: 1 is dark, 2 is light, anything else no preference.
[[maybe_unused]] ColourScheme schemeOfPortal(const QVariant &value, ColourScheme otherwise)
{
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (isNumber && number == 1)
        return ColourScheme::Dark;
    return isNumber && number == 2 ? ColourScheme::Light : otherwise;
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
    const auto *setting = new PortalSetting(QStringLiteral("org.freedesktop.appearance"),
                                            QStringLiteral("color-scheme"), this);
    connect(setting, &PortalSetting::told, this,
            [this](const QVariant &value) { setScheme(schemeOfPortal(value, m_fallback)); });
#endif
}

void SystemScheme::setScheme(ColourScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed(scheme);
}

} // namespace coroscope
