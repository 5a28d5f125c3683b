// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/check.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Each file of the corpus goes through the fuzz target, which aborts where a fault is.
int main()
{
    for (const auto &entry : std::filesystem::directory_iterator(COROSCOPE_CORPUS)) {
        if (entry.path().filename().string().starts_with("."))
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        CHECK(bytes.size() > 2);
        std::printf("%s\n", entry.path().filename().c_str());
        std::fflush(stdout);
        CHECK(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()),
                                     bytes.size()) == 0);
    }
    CHECK(coroscope::test::checks() >= 40);
    return coroscope::test::checksFailed();
}
