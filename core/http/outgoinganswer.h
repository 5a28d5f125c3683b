// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace coroscope {

/// An answer on its way into a non-blocking socket.
class OutgoingAnswer
{
public:
    enum class Sent : std::uint8_t {
        All,    ///< the kernel has it
        Some,   ///< there is no room for more now
        Broken, ///< the peer has gone
    };

    /// `head` and `body` are borrowed until all is sent.
    void set(std::string_view head, std::string_view body);
    /// An answer that nobody else keeps.
    void set(std::string whole);
    /// Sends what there is room for; head and body leave in one piece if they fit.
    Sent sendTo(int fd);

private:
    std::string m_own;
    std::string_view m_head; // what is still to be sent
    std::string_view m_body;
};

} // namespace coroscope
