// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/sha256.h"
#include "tests/support/check.h"

using namespace coroscope;

namespace {

std::string digest(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

// The examples that NIST publishes for FIPS 180-4, and the digest of nothing.
void theStandardsExamplesHold()
{
    CHECK_EQUAL(digest(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK_EQUAL(digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_EQUAL(digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK_EQUAL(digest("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                       "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"),
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    CHECK_EQUAL(digest(std::string(1'000'000, 'a')),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

// However the bytes are cut, also at and around the borders of blocks.
void piecesGiveTheDigestOfTheWhole()
{
    std::string bytes;
    for (int i = 0; i < 300; ++i)
        bytes += char(i * 7);
    const std::string whole = digest(bytes);
    for (const std::size_t size : {1U, 3U, 55U, 56U, 63U, 64U, 65U, 128U, 299U}) {
        Sha256 hash;
        for (std::size_t i = 0; i < bytes.size(); i += size) {
            hash.add(std::string_view(bytes).substr(i, size));
            hash.add("");
        }
        CHECK_EQUAL(hash.hex(), whole);
    }
}

} // namespace

int main()
{
    theStandardsExamplesHold();
    piecesGiveTheDigestOfTheWhole();
    return coroscope::test::checksFailed();
}
