// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/message.h"

#include <cctype>

namespace coroscope {

std::string english(const Message &message)
{
    std::string out;
    const std::string &sentence = message.sentence;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == '%' && i + 1 < sentence.size() &&
            std::isdigit(static_cast<unsigned char>(sentence[i + 1]))) {
            const auto index = std::size_t(sentence[i + 1] - '1');
            if (index < message.args.size()) {
                out += message.args[index];
                ++i;
                continue;
            }
        }
        out += sentence[i];
    }
    return out;
}

} // namespace coroscope
