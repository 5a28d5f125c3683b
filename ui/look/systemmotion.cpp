// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/look/systemmotion.h"

#include "ui/look/portalsetting.h"

namespace coroscope {

SystemMotion::SystemMotion(QObject *parent)
    : QObject(parent)
{
    const auto *reduced = new PortalSetting(QStringLiteral("org.freedesktop.appearance"),
                                            QStringLiteral("reduced-motion"), this);
    connect(reduced, &PortalSetting::told, this, &SystemMotion::setReducedMotion);
    const auto *animations = new PortalSetting(QStringLiteral("org.gnome.desktop.interface"),
                                               QStringLiteral("enable-animations"), this);
    connect(animations, &PortalSetting::told, this, &SystemMotion::setEnableAnimations);
}

void SystemMotion::setReducedMotion(const QVariant &value)
{
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    set(m_isReduced, isNumber && number == 1);
}

void SystemMotion::setEnableAnimations(const QVariant &value)
{
    set(m_isWithoutAnimations, value.metaType().id() == QMetaType::Bool && !value.toBool());
}

void SystemMotion::set(bool &which, bool value)
{
    const bool before = isReduced();
    which = value;
    if (isReduced() != before)
        Q_EMIT changed();
}

} // namespace coroscope
