// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/startonmainthread.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <utility>

namespace coroscope {

void startOnMainThread(ChildCommand command,
                       std::function<void(std::variant<ChildProcess, Message>)> started)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [command = std::move(command), started = std::move(started)] {
            started(startChild(command));
        },
        Qt::QueuedConnection);
}

} // namespace coroscope
