// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/transcript.h"

namespace coroscope {

QString transcript(const Recording &recording)
{
    QString out;
    for (const Event &event : recording.events) {
        if (event.kind != EventKind::Printed)
            continue;
        const std::string_view text = recording.text(event.arg);
        out += u"%1  %2\n"_qs.arg(QString::asprintf("%+.3f", double(event.t) / 1e9),
                                  QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
    return out;
}

} // namespace coroscope
