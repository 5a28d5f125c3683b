// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariant>

namespace coroscope {

/// Whether the desktop wants things to move as little as can be, now and later: "reduced-motion" of
/// org.freedesktop.appearance is 1, or "enable-animations" of org.gnome.desktop.interface is false. Where nobody
/// says so it does not.
class SystemMotion final : public QObject
{
    Q_OBJECT

public:
    explicit SystemMotion(QObject *parent = nullptr);

    bool isReduced() const { return m_isReduced || m_isWithoutAnimations; }

    /// What the portal has told, of either setting.
    void setReducedMotion(const QVariant &value);
    void setEnableAnimations(const QVariant &value);

Q_SIGNALS:
    /// isReduced() is another one.
    void changed();

private:
    void set(bool &which, bool value);

    bool m_isReduced = false;
    bool m_isWithoutAnimations = false;
};

} // namespace coroscope
