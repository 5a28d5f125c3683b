// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/texts.h"

namespace coroscope {

Texts::Texts()
{
    m_texts.emplace_back();
    m_ids.emplace(std::string_view(m_texts.front()), 0);
}

TextId Texts::add(std::string_view text)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_ids.find(text); found != m_ids.end())
        return found->second;
    const std::string &kept = m_texts.emplace_back(text);
    const auto id = TextId(m_texts.size() - 1);
    m_ids.emplace(std::string_view(kept), id);
    return id;
}

std::vector<std::string> Texts::from(std::size_t first) const
{
    const std::lock_guard lock(m_mutex);
    if (first >= m_texts.size())
        return {};
    return {m_texts.begin() + std::ptrdiff_t(first), m_texts.end()};
}

std::size_t Texts::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_texts.size();
}

} // namespace coroscope
