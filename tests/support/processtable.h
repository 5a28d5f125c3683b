// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QString>

#include <algorithm>

#include <sys/types.h>

/// What the system knows of processes, from /proc.
namespace coroscope::test {

inline QByteArray procFile(pid_t pid, const QString &name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The children of all threads of a process.
inline QList<pid_t> childrenOf(pid_t pid)
{
    QList<pid_t> children;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(pid));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray ids = procFile(pid, QStringLiteral("task/%1/children").arg(thread));
        for (const QByteArray &id : ids.simplified().split(' ')) {
            if (!id.isEmpty())
                children << pid_t(id.toInt());
        }
    }
    return children;
}

/// Whether it runs. One that has ended and waits for its parent to ask how does not.
inline bool isRunning(pid_t pid)
{
    const QByteArray stat = procFile(pid, QStringLiteral("stat"));
    const qsizetype name = stat.lastIndexOf(')');
    return name >= 0 && stat.mid(name + 2, 1) != "Z" && stat.mid(name + 2, 1) != "X";
}

inline bool isAnyRunning(const QList<pid_t> &pids)
{
    return std::any_of(pids.begin(), pids.end(), isRunning);
}

/// The first of these processes whose program has this name; 0 if there is none.
inline pid_t processNamed(const QList<pid_t> &pids, const QByteArray &program)
{
    for (const pid_t pid : pids) {
        if (procFile(pid, QStringLiteral("cmdline")).split('\0').first().endsWith('/' + program))
            return pid;
    }
    return 0;
}

} // namespace coroscope::test
