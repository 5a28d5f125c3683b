// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <csignal>

/// The real programs, started as a user starts them.
namespace coroscope::test {

/// How long a test waits for what must come; nothing is measured by it.
inline constexpr int kPatience = 60'000;

/// Where a program of this build lies. The environment variable COROSCOPE_BIN_DIR names another build.
inline QString programPath(const QString &name)
{
    return qEnvironmentVariable("COROSCOPE_BIN_DIR", QStringLiteral(COROSCOPE_BIN_DIR)) + u'/' +
           name;
}

/// How a program ended, and what it wrote.
struct Ending
{
    int code =
        -1; ///< 128 + number for a signal; -1: it did not start, or had to be killed by the test
    QByteArray out;
    QByteArray err;

    /// For the text of a failing check.
    QByteArray shown() const
    {
        return "exit code " + QByteArray::number(code) + "\n--- stdout\n" + out + "\n--- stderr\n" +
               err;
    }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A program that runs. Destroying it kills it, by its process id.
class Program
{
public:
    /// Starts `words`: a path and its arguments. `folder`: where it works.
    explicit Program(const QStringList &words, const QString &folder = {},
                     const QString &standardOutput = {})
    {
        m_process.setWorkingDirectory(folder);
        if (!standardOutput.isEmpty())
            m_process.setStandardOutputFile(standardOutput);
        m_process.start(words.first(), words.mid(1));
        m_process.waitForStarted(kPatience);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(kPatience);
        }
    }

    pid_t pid() const { return pid_t(m_process.processId()); }
    void send(int signal) { ::kill(pid(), signal); }
    QProcess &process() { return m_process; }

    /// The next whole line of its standard output, without the line break; "" if none comes.
    QByteArray readLine()
    {
        m_process.setReadChannel(QProcess::StandardOutput);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatience)) {}
        return m_process.readLine().trimmed();
    }

    /// Waits for its end.
    Ending ending()
    {
        Ending ending;
        if (m_process.error() == QProcess::FailedToStart)
            ending.err = m_process.errorString().toUtf8();
        else if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kPatience))
            ending.code = m_process.exitStatus() == QProcess::NormalExit
                              ? m_process.exitCode()
                              : 128 + m_process.exitCode();
        ending.out = m_process.readAllStandardOutput();
        ending.err += m_process.readAllStandardError();
        return ending;
    }

private:
    QProcess m_process;
};

/// The command line `coroscope WORDS…`.
inline QStringList command(const QStringList &words)
{
    return QStringList{programPath(QStringLiteral("coroscope"))} + words;
}

/// Runs `coroscope` to its end.
inline Ending run(const QStringList &words, const QString &folder = {})
{
    return Program(command(words), folder).ending();
}

/// As run(), with the words in one string, separated by spaces.
inline Ending run(const char *words, const QString &folder = {})
{
    return run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts), folder);
}

} // namespace coroscope::test

/// Checks the exit code; a failure shows all that the program said.
#define QCOMPARE_EXIT(ENDING, CODE) QVERIFY2((ENDING).code == (CODE), (ENDING).shown().constData())
