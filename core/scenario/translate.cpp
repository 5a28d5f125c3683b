// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/translate.h"

#include <QCoreApplication>

namespace coroscope {

QString translated(const Message &message)
{
    const QString sentence = QCoreApplication::translate("coroscope", message.sentence.c_str());
    // One pass over the sentence: QString::arg() in a chain would look into the arguments as well.
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == u'%' && i + 1 < sentence.size()) {
            const int index = sentence[i + 1].unicode() - u'1';
            if (index >= 0 && index < 9 && std::size_t(index) < message.args.size()) {
                out += QString::fromStdString(message.args[std::size_t(index)]);
                ++i;
                continue;
            }
        }
        out += sentence[i];
    }
    return out;
}

} // namespace coroscope
