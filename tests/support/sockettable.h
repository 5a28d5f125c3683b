// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>

#include <sys/types.h>

/// What the system knows of the connections on this machine, from /proc.
namespace coroscope::test {

inline constexpr const char *kEstablished = "01";
inline constexpr const char *kListening = "0A";

/// One row of the system's table of TCP sockets (IPv4).
struct SocketRow
{
    int localPort = 0;
    int peerPort = 0;
    QByteArray state; ///< kEstablished, kListening or another
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
                              cells[2].split(':').last().toInt(nullptr, 16), cells[3], cells[9]};
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
        if (row.state == kListening &&
            std::any_of(targets.begin(), targets.end(),
                        [&](const QByteArray &t) { return t.endsWith(name); }))
            return row.localPort;
    }
    return 0;
}

/// How many clients are connected to a port of this machine. The system's table can show a row twice while it
/// changes.
inline int connectionsTo(int port)
{
    QSet<int> clients;
    for (const SocketRow &row : socketTable()) {
        if (row.state == kEstablished && row.peerPort == port)
            clients << row.localPort;
    }
    return int(clients.size());
}

inline bool isAnyoneListeningOn(int port)
{
    const QList<SocketRow> rows = socketTable();
    return std::any_of(rows.begin(), rows.end(), [port](const SocketRow &row) {
        return row.state == kListening && row.localPort == port;
    });
}

} // namespace coroscope::test
