// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/utf8.h"
#include "tests/support/check.h"

using namespace coroscope;

namespace {

void aCharacterIsAsLongAsItsBytes()
{
    CHECK_EQUAL(utf8Length("a"), 1U);
    CHECK_EQUAL(utf8Length(std::string_view("\0", 1)), 1U);
    CHECK_EQUAL(utf8Length("\x7F"), 1U);
    CHECK_EQUAL(utf8Length("\u00E9t\u00E9"), 2U);
    CHECK_EQUAL(utf8Length("\u20AC"), 3U);
    CHECK_EQUAL(utf8Length("\U0001F600"), 4U);
}

void theEdgesOfEachLengthAreCharacters()
{
    for (const char *text : {"\xC2\x80", "\xDF\xBF"})
        CHECK_EQUAL(utf8Length(text), 2U);
    for (const char *text : {"\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF"})
        CHECK_EQUAL(utf8Length(text), 3U);
    for (const char *text : {"\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        CHECK_EQUAL(utf8Length(text), 4U);
}

void whatIsCutOverlongASurrogateOrBeyondIsNone()
{
    CHECK_EQUAL(utf8Length(""), 0U);
    for (const char *text :
         {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2g", "\xE0\x9F\xBF", "\xE2\x82",
          "\xE2\x82g", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x98",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"})
        CHECK_EQUAL(utf8Length(text), 0U);
}

} // namespace

int main()
{
    aCharacterIsAsLongAsItsBytes();
    theEdgesOfEachLengthAreCharacters();
    whatIsCutOverlongASurrogateOrBeyondIsNone();
    return coroscope::test::checksFailed();
}
