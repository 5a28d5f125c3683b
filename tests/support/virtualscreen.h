// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

/// A screen of its own for the real window: an X server without a monitor (Xvfb), and mouse and keys on it
/// (xdotool). There is no window manager: a window lies where it is put and is asked to have the focus.
namespace coroscope::test {

class VirtualScreen
{
public:
    static constexpr QSize kSize = {1920, 1080};

    /// Starts the server on a free display. It stays as it is when nobody is connected.
    explicit VirtualScreen(QSize size = kSize)
        : m_server({QStringLiteral("Xvfb"), QStringLiteral("-displayfd"), QStringLiteral("1"),
                    QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()),
                    QStringLiteral("-fbdir"), m_folder.path(), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-noreset")})
        , m_display(m_server.readLine())
    {
    }

    /// What is missing to use it; empty: nothing.
    static QString missing()
    {
        for (const QString &program : {QStringLiteral("Xvfb"), QStringLiteral("xdotool")}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                return program + QStringLiteral(" is missing; './dev test' installs it.");
        }
        return {};
    }
    bool isUp() const { return !m_display.isEmpty(); }
    /// For the environment variable DISPLAY.
    QByteArray display() const { return ':' + m_display; }

    /// What xdotool prints when it does `words`.
    QByteArray tell(const QStringList &words) const
    {
        return Program(QStringList{QStringLiteral("xdotool")} + words).ending().out.trimmed();
    }
    void press(const char *keys) const { tell({QStringLiteral("key"), QString::fromLatin1(keys)}); }
    void moveTo(QPoint point) const
    {
        tell({QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y())});
    }
    void click(QPoint point) const
    {
        moveTo(point);
        tell({QStringLiteral("click"), QStringLiteral("1")});
    }
    void drag(QPoint from, QPoint to) const
    {
        moveTo(from);
        tell({QStringLiteral("mousedown"), QStringLiteral("1")});
        for (int step = 1; step <= 4; ++step)
            moveTo(from + (to - from) * step / 4);
        tell({QStringLiteral("mouseup"), QStringLiteral("1")});
    }

    /// What is seen now: the server keeps it in a file, in the format of xwd.
    QImage picture() const
    {
        QFile file(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        std::array<quint32, 25> head{};
        if (bytes.size() < qsizetype(sizeof(head)))
            return {};
        for (std::size_t i = 0; i < head.size(); ++i)
            head[i] = qFromBigEndian<quint32>(bytes.constData() + 4 * i);
        const qsizetype colours = 12 * qsizetype(head[19]);
        const qsizetype start = qsizetype(head[0]) + colours;
        const qsizetype line = qsizetype(head[12]);
        const QSize size(static_cast<int>(head[4]), static_cast<int>(head[5]));
        QImage image(size, QImage::Format_RGB32);
        if (head[11] != 32 || bytes.size() < start + line * image.height())
            return {};
        for (int y = 0; y < image.height(); ++y)
            memcpy(image.scanLine(y), bytes.constData() + start + line * y,
                   std::size_t(image.bytesPerLine()));
        return image;
    }

private:
    QTemporaryDir m_folder;
    Program m_server;
    QByteArray m_display;
};

} // namespace coroscope::test
