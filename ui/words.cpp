// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include <QCoreApplication>

namespace coroscope {

QString stateWord(State state)
{
    switch (state) {
    case State::Created:
        return QCoreApplication::translate("State", "created");
    case State::Pending:
        return QCoreApplication::translate("State", "pending");
    case State::Ready:
        return QCoreApplication::translate("State", "ready");
    case State::Running:
        return QCoreApplication::translate("State", "running");
    case State::Suspended:
        return QCoreApplication::translate("State", "suspended");
    case State::Blocked:
        return QCoreApplication::translate("State", "blocked");
    case State::Finished:
        return QCoreApplication::translate("State", "finished");
    case State::Failed:
        return QCoreApplication::translate("State", "failed");
    case State::Cancelled:
        return QCoreApplication::translate("State", "cancelled");
    }
    return {};
}

QString statePhrase(State state, bool isOwnWait)
{
    switch (state) {
    case State::Pending:
        return QCoreApplication::translate("State", "pending: has not run yet");
    case State::Ready:
        return QCoreApplication::translate("State", "ready: waits for the loop");
    case State::Suspended:
        return isOwnWait ? QCoreApplication::translate("State", "suspended: waits for ourselves")
                         : QCoreApplication::translate("State", "suspended: holds nothing");
    case State::Blocked:
        return QCoreApplication::translate("State", "blocked: holds its thread");
    default:
        return stateWord(state);
    }
}

QString laneWord(LaneKind kind, int number)
{
    switch (kind) {
    case LaneKind::Loop:
        return QCoreApplication::translate("Lane", "Loop");
    case LaneKind::Thread:
        return number > 0 ? QCoreApplication::translate("Lane", "Thread %1").arg(number)
                          : QCoreApplication::translate("Lane", "Thread");
    case LaneKind::Endpoint:
        return QCoreApplication::translate("Lane", "Endpoint");
    case LaneKind::Worker:
        return QCoreApplication::translate("Lane", "Worker %1").arg(number);
    }
    return {};
}

QString waitWords(Why why)
{
    switch (why) {
    case Why::Yield:
        return QCoreApplication::translate("Task", "its next turn: it gave way on purpose");
    case Why::Sleep:
        return QCoreApplication::translate("Task", "a time");
    case Why::Task:
        return QCoreApplication::translate("Task", "another task");
    case Why::Gather:
        return QCoreApplication::translate("Task", "several other tasks");
    case Why::Permit:
        return QCoreApplication::translate("Task", "a permit");
    case Why::Lock:
        return QCoreApplication::translate("Task", "a lock");
    case Why::Connection:
        return QCoreApplication::translate("Task", "a free connection of the client");
    case Why::ConnectTurn:
        return QCoreApplication::translate("Task", "its turn to connect");
    case Why::Resolve:
        return QCoreApplication::translate("Task", "the look-up of a name");
    case Why::Connect:
        return QCoreApplication::translate("Task", "the endpoint to accept its connection");
    case Why::Readable:
        return QCoreApplication::translate("Task", "the answer");
    case Why::Writable:
        return QCoreApplication::translate("Task", "room to write");
    case Why::Handshake:
        return QCoreApplication::translate("Task", "the TLS handshake");
    case Why::Processes:
        return QCoreApplication::translate("Task", "worker processes");
    case Why::Thread:
        return QCoreApplication::translate("Task", "another thread");
    default:
        return QCoreApplication::translate("Task", "something outside");
    }
}

} // namespace coroscope
