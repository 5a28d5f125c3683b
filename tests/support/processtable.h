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

/// What the system knows of processes and of the connections on this machine, from /proc.
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

/// One row of the system's table of TCP sockets (IPv4).
struct SocketRow
{
    int localPort = 0;
    int peerPort = 0;
    bool isListening = false;
    bool isEstablished = false;
    QByteArray inode;
};

inline QList<SocketRow> socketTable()
{
    QFile file(QStringLiteral("/proc/net/tcp"));
    QList<SocketRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QList<QByteArray> lines = file.readAll().split('\n').mid(1);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.simplified().split(' ');
        if (cells.size() > 9)
            rows << SocketRow{cells[1].split(':').last().toInt(nullptr, 16),
                              cells[2].split(':').last().toInt(nullptr, 16), cells[3] == "0A",
                              cells[3] == "01", cells[9]};
    }
    return rows;
}

/// The port on which a process listens; 0 if it does not.
inline int listeningPort(pid_t pid)
{
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
    QList<QByteArray> targets;
    for (const QFileInfo &entry :
         descriptors.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        targets << QFile::encodeName(entry.symLinkTarget());
    for (const SocketRow &row : socketTable()) {
        const QByteArray name = "socket:[" + row.inode + ']';
        if (row.isListening && std::any_of(targets.begin(), targets.end(),
                                           [&](const QByteArray &t) { return t.endsWith(name); }))
            return row.localPort;
    }
    return 0;
}

/// How many clients are connected to a port of this machine.
inline int connectionsTo(int port)
{
    const QList<SocketRow> rows = socketTable();
    return int(std::count_if(rows.begin(), rows.end(), [port](const SocketRow &row) {
        return row.isEstablished && row.peerPort == port;
    }));
}

inline bool isAnyoneListeningOn(int port)
{
    const QList<SocketRow> rows = socketTable();
    return std::any_of(rows.begin(), rows.end(), [port](const SocketRow &row) {
        return row.isListening && row.localPort == port;
    });
}

} // namespace coroscope::test
