// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/jsontext.h"
#include "tests/support/check.h"

#include <cstdint>
#include <limits>

using namespace coroscope;

namespace {

std::string json(std::string_view text)
{
    std::string out;
    appendJson(out, text);
    return out;
}

void ordinaryTextStaysAsItIs()
{
    CHECK_EQUAL(json(""), "\"\"");
    CHECK_EQUAL(json("GET /a?b=1"), "\"GET /a?b=1\"");
    CHECK_EQUAL(json("\u00E9 \u20AC \U0001F600 \x7F"), "\"\u00E9 \u20AC \U0001F600 \x7F\"");
}

void quotesBackslashesAndControlCharactersAreEscaped()
{
    CHECK_EQUAL(json("a\"b\\c/"), R"("a\"b\\c/")");
    CHECK_EQUAL(json("\n\t\r\b\x1F"), R"("\n\t\r\u0008\u001f")");
    CHECK_EQUAL(json(std::string_view("\0x", 2)), R"("\u0000x")");
}

void bytesThatAreNoUtf8BecomeReplacementCharacters()
{
    CHECK_EQUAL(json("a\xFF\xFE"
                     "b"),
                "\"a\uFFFD\uFFFDb\"");
    CHECK_EQUAL(json("cut \xE2\x82"), "\"cut \uFFFD\uFFFD\"");
}

void secondsAreExact()
{
    CHECK_EQUAL(seconds(0), "0");
    CHECK_EQUAL(seconds(1), "0.000000001");
    CHECK_EQUAL(seconds(-1), "-0.000000001");
    CHECK_EQUAL(seconds(300'000'000), "0.3");
    CHECK_EQUAL(seconds(12'000'000'000), "12");
    CHECK_EQUAL(seconds(-1'050'000'000), "-1.05");
    CHECK_EQUAL(seconds(std::numeric_limits<std::int64_t>::max()), "9223372036.854775807");
    CHECK_EQUAL(seconds(std::numeric_limits<std::int64_t>::min()), "-9223372036.854775808");
}

void numbersOfAnyWidthAreDecimal()
{
    std::string out;
    appendNumber(out, std::uint16_t(65535));
    appendNumber(out += ' ', std::numeric_limits<std::int64_t>::min());
    appendNumber(out += ' ', std::numeric_limits<std::uint64_t>::max());
    CHECK_EQUAL(out, "65535 -9223372036854775808 18446744073709551615");
}

} // namespace

int main()
{
    ordinaryTextStaysAsItIs();
    quotesBackslashesAndControlCharactersAreEscaped();
    bytesThatAreNoUtf8BecomeReplacementCharacters();
    secondsAreExact();
    numbersOfAnyWidthAreDecimal();
    return coroscope::test::checksFailed();
}
