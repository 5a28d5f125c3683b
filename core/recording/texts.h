// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"

#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coroscope {

/// The side table of a recording's texts: every text once. Owned by the run, written by the recorders
/// of all lanes, so all members may be called from any thread.
class Texts
{
public:
    Texts();

    /// The id of `text`, which is added if it is new. The empty text has id 0.
    TextId add(std::string_view text);
    /// All texts from id `first` on, by id; empty if there are none.
    std::vector<std::string> from(std::size_t first) const;
    std::size_t size() const;

private:
    mutable std::mutex m_mutex;
    std::deque<std::string> m_texts; // addresses stay, m_ids views into it
    std::unordered_map<std::string_view, TextId> m_ids;
};

} // namespace coroscope
