// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <QString>

namespace coroscope {

/// Writes UTF-8 to standard output: results. False if that is not possible (a full disk, a pipe that nobody
/// reads); the reason was then printed.
bool printOut(const QString &text);
bool printOut(const QByteArray &text);

/// Writes a line to standard error: warnings and errors, "coroscope: …".
void printError(const QString &sentence);
void printError(const Message &message);

/// Whether standard error is a terminal, so that a progress bar makes sense.
bool isErrorTerminal();

/// A bar on standard error while something runs; nothing where that is no terminal. One line, redrawn
/// when it changes; cleared when it goes.
class ProgressBar
{
public:
    explicit ProgressBar(QString label)
        : m_label(std::move(label))
    {
    }
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;
    ~ProgressBar() { clear(); }

    void setLabel(const QString &label) { m_label = label; }
    /// `done` of `all` tasks have ended.
    void show(unsigned done, unsigned all);
    void clear();

private:
    QString m_label;
    QString m_shown;
};

} // namespace coroscope
