// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace coroscope::test {

/// One line of a recording after its header; members that a line leaves out are 0 or "".
struct EventLine
{
    qint64 t = 0;
    QString kind;
    int task = 0;
    QString why;
    int lane = 0;
    int tick = 0;
    qint64 arg = 0;
};

/// A recording file as a foreign program reads it: JSON Lines, without any code of this project.
struct RecordingLines
{
    QJsonObject header;
    QList<EventLine> events;
    QJsonObject end;

    QString text(qint64 id) const { return header[u"texts"][int(id)].toString(); }
    /// The ids of the tasks of this role.
    QList<int> tasks(const QString &role = QStringLiteral("request")) const
    {
        QList<int> ids;
        for (const QJsonValue task : header[u"tasks"].toArray()) {
            if (task[u"role"] == role)
                ids << task[u"id"].toInt();
        }
        return ids;
    }
    /// The ids of the lanes of this kind.
    QList<int> lanes(const QString &kind) const
    {
        QList<int> ids;
        for (const QJsonValue lane : header[u"lanes"].toArray()) {
            if (lane[u"kind"] == kind)
                ids << lane[u"id"].toInt();
        }
        return ids;
    }
    /// The events of this kind; of one task only, if `task` is not 0.
    QList<EventLine> of(const QString &kind, int task = 0) const
    {
        QList<EventLine> found;
        for (const EventLine &event : events) {
            if (event.kind == kind && (task == 0 || event.task == task))
                found << event;
        }
        return found;
    }
    /// How a task ended: "finished", "failed", "cancelled"; "" if it did not.
    QString outcome(int task) const
    {
        for (const QString &kind :
             {QStringLiteral("finished"), QStringLiteral("failed"), QStringLiteral("cancelled")}) {
            if (!of(kind, task).isEmpty())
                return kind;
        }
        return {};
    }
};

/// All recordings of a file, in order; none if a line of it is no JSON object.
inline QList<RecordingLines> readRecordings(const QString &path)
{
    QList<RecordingLines> recordings;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.isEmpty())
            return {};
        if (line.contains(u"schema"))
            recordings << RecordingLines{line, {}, {}};
        else if (recordings.isEmpty())
            return {};
        else if (line.contains(u"end"))
            recordings.last().end = line;
        else
            recordings.last().events << EventLine{line[u"t"].toInteger(),  line[u"kind"].toString(),
                                                  line[u"task"].toInt(),   line[u"why"].toString(),
                                                  line[u"lane"].toInt(),   line[u"tick"].toInt(),
                                                  line[u"arg"].toInteger()};
    }
    return recordings;
}

} // namespace coroscope::test
