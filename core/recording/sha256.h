// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace coroscope {

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece. It tells a changed file from a whole one;
/// nothing secret depends on it.
class Sha256
{
public:
    void add(std::string_view bytes);
    /// The digest of all that was added, as 64 hexadecimal digits in lower case. Ends this object's use.
    std::string hex();

private:
    void take(const unsigned char *block);

    std::array<std::uint32_t, 8> m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_block{};
    std::size_t m_inBlock = 0;
    std::uint64_t m_length = 0; // in bytes
};

} // namespace coroscope
