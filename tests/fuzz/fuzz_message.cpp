// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/message.h"
#include "tests/http/messageoutcome.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace coroscope;
using namespace coroscope::test;

namespace {

constexpr Limits kSmall{.header = 200, .fields = 5, .body = 20, .interimAnswers = 1};

template <class Make>
void compare(std::string_view bytes, std::size_t size, const Make &make)
{
    const std::string whole = outcomeWhole(make(), bytes);
    for (std::size_t piece : {std::size_t(1), size}) {
        const std::string cut = outcomeInPieces(make(), bytes, piece);
        if (cut == whole)
            continue;
        std::fprintf(stderr, "in pieces of %zu: %s\nwhole: %s\n", piece, cut.c_str(),
                     whole.c_str());
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// The first byte says which parser (bit 0: of requests, bit 1: of HEAD's answers, bit 2: small limits), the
/// second how the rest is cut. The outcome must not depend on that.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 2, size - 2);
    const Limits limits = (data[0] & 4) ? kSmall : Limits{};
    const auto method =
        (data[0] & 2) ? ResponseParser::AnswerTo::Head : ResponseParser::AnswerTo::Get;
    const std::size_t piece = 1u + (data[1] & 63u);
    if (data[0] & 1)
        compare(bytes, piece, [&] { return RequestParser(limits); });
    else
        compare(bytes, piece, [&] { return ResponseParser(method, limits); });
    return 0;
}
