// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace coroscope {

/// Ctrl+C and SIGTERM as a signal of Qt. The first one is emitted; a second one ends the process at once
/// (its children end with it). One at a time; belongs to the main thread.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

    /// The exit code for what came: 130 or 143; 0 if nothing came.
    int exitCode() const;

Q_SIGNALS:
    void came();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace coroscope
