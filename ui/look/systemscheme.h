// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QObject>

namespace coroscope {

/// Whether the desktop is light or dark, now and later. From Qt 6.5 on Qt knows; before, the desktop's
/// settings portal is asked and heard (PortalSetting). Where nobody
/// answers, and without a session bus, the lightness of the application's palette at construction
/// counts: make it before the palette is changed.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// The palette's until the desktop has answered.
    ColourScheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(ColourScheme scheme);

private:
    void setScheme(ColourScheme scheme);

    ColourScheme m_fallback;
    ColourScheme m_scheme;
};

} // namespace coroscope
