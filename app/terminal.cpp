// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/terminal.h"

#include "core/scenario/translate.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace coroscope {

namespace {

void writeError(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
    std::fflush(stderr);
}

} // namespace

bool printOut(const QByteArray &text)
{
    const std::size_t written = std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    if (written == std::size_t(text.size()) && std::fflush(stdout) == 0)
        return true;
    printError(QCoreApplication::translate("coroscope", "Cannot write to standard output: %1.")
                   .arg(qt_error_string()));
    return false;
}

bool printOut(const QString &text)
{
    return printOut(text.toUtf8());
}

void printError(const QString &sentence)
{
    writeError("coroscope: " + sentence.toUtf8() + '\n');
}

void printError(const Message &message)
{
    printError(translated(message));
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

void ProgressBar::show(unsigned done, unsigned all)
{
    if (!isErrorTerminal() || all == 0)
        return;
    constexpr int kWidth = 30;
    const int full = int(std::uint64_t(done) * kWidth / all);
    const QString line =
        u"%1  [%2%3] %4/%5"_qs.arg(m_label, QString(full, u'#'), QString(kWidth - full, u'.'),
                                   QString::number(done), QString::number(all));
    if (line == m_shown)
        return;
    m_shown = line;
    writeError("\r\x1b[K" + line.toUtf8());
}

void ProgressBar::clear()
{
    if (m_shown.isEmpty())
        return;
    m_shown.clear();
    writeError("\r\x1b[K");
}

} // namespace coroscope
