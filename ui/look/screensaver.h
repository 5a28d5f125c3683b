// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace coroscope {

/// What darkens a screen on which nobody types.
class ScreenSaver
{
public:
    ScreenSaver() = default;
    ScreenSaver(const ScreenSaver &) = delete;
    ScreenSaver &operator=(const ScreenSaver &) = delete;
    virtual ~ScreenSaver() = default;

    /// The screen stays bright until release(). Again: nothing.
    virtual void holdOff() = 0;
    /// Without holdOff(): nothing.
    virtual void release() = 0;
};

/// The desktop's, by org.freedesktop.ScreenSaver on the session bus. Nothing waits for its answers, and where there
/// is no bus, or nobody on it answers, nothing happens.
class DesktopScreenSaver final : public QObject, public ScreenSaver
{
    Q_OBJECT

public:
    explicit DesktopScreenSaver(QObject *parent = nullptr);
    /// The desktop forgets who has left the bus.
    ~DesktopScreenSaver() override = default;

    void holdOff() override;
    void release() override;

private:
    void giveBack(unsigned cookie) const;

    bool m_isWanted = false;
    bool m_isAsked = false; // an answer is on its way
    std::optional<unsigned> m_cookie;
};

} // namespace coroscope
