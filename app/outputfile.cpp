// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <streambuf>

#include <unistd.h>

namespace coroscope {

namespace {

/// Writes to a device; every failure is remembered, so that none is lost between here and the end.
class DeviceBuffer final : public std::streambuf
{
public:
    explicit DeviceBuffer(QIODevice &device)
        : m_device(device)
    {
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
    }
    bool isSound() const { return m_isSound; }

protected:
    int overflow(int character) override
    {
        if (sync() != 0)
            return traits_type::eof();
        if (character != traits_type::eof())
            sputc(char(character));
        return 0;
    }
    int sync() override
    {
        const qint64 size = pptr() - pbase();
        m_isSound = m_isSound && m_device.write(pbase(), size) == size;
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
        return m_isSound ? 0 : -1;
    }

private:
    QIODevice &m_device;
    std::array<char, 64 * 1024> m_bytes{};
    bool m_isSound = true;
};

Message cannotWrite(const QString &path, const QString &reason)
{
    return {QT_TRANSLATE_NOOP("coroscope", "Cannot write '%1': %2."),
            {path.toStdString(), reason.toStdString()}};
}

bool writeAll(QIODevice &device, const std::function<void(std::ostream &)> &write)
{
    DeviceBuffer buffer(device);
    std::ostream stream(&buffer);
    write(stream);
    stream.flush();
    return stream.good() && buffer.isSound();
}

} // namespace

std::optional<Message> refusalToWrite(const QString &path, Existing existing)
{
    if (path == u"-")
        return std::nullopt;
    const QFileInfo info(path);
    if (info.isDir())
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' is a folder; name a file."),
                       {path.toStdString()}};
    if (info.exists() && existing == Existing::Refuse)
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' exists; --force replaces it."),
                       {path.toStdString()}};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Message{QT_TRANSLATE_NOOP("coroscope", "There is no folder '%1'."),
                       {folder.filePath().toStdString()}};
    if (!folder.isWritable())
        return Message{QT_TRANSLATE_NOOP("coroscope", "The folder '%1' may not be written to."),
                       {folder.filePath().toStdString()}};
    return std::nullopt;
}

std::optional<Message> writeFile(const QString &path, Existing existing,
                                 const std::function<void(std::ostream &)> &write)
{
    if (path == u"-") {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || !writeAll(out, write) || !out.flush())
            return cannotWrite(path, out.errorString());
        return std::nullopt;
    }
    if (std::optional<Message> refusal = refusalToWrite(path, existing))
        return refusal;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    // commit() does not see every write that a full disk cut short: all of them are checked here.
    const bool isWritten = writeAll(file, write) && file.flush() && fsync(file.handle()) == 0;
    if (!isWritten) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return cannotWrite(path, reason);
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return std::nullopt;
}

std::optional<Message> writeFile(const QString &path, Existing existing, const QByteArray &bytes)
{
    return writeFile(path, existing, [&bytes](std::ostream &stream) {
        stream.write(bytes.constData(), std::streamsize(bytes.size()));
    });
}

} // namespace coroscope
