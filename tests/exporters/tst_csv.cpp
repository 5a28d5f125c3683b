// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/exporters/csv.h"
#include "tests/support/check.h"

#include <sstream>

using namespace coroscope;

namespace {

std::string cell(std::string_view text)
{
    std::ostringstream out;
    CsvWriter csv(out);
    csv.text(text);
    csv.endRow();
    const std::string row = out.str();
    CHECK(row.ends_with("\r\n"));
    return row.substr(0, row.size() - 2);
}

void ordinaryTextStandsAsItIs()
{
    CHECK_EQUAL(cell(""), "");
    CHECK_EQUAL(cell("request 1"), "request 1");
    CHECK_EQUAL(cell("a;b 'c' \u20AC = 1-2"), "a;b 'c' \u20AC = 1-2");
}

void commasQuotesAndLineEndsAreQuoted()
{
    CHECK_EQUAL(cell("a,b"), "\"a,b\"");
    CHECK_EQUAL(cell("say \"hi\""), "\"say \"\"hi\"\"\"");
    CHECK_EQUAL(cell("a\nb"), "\"a\nb\"");
    CHECK_EQUAL(cell("a\r"), "\"a\r\"");
}

void whatASpreadsheetWouldRunIsDefused()
{
    CHECK_EQUAL(cell("=1+1"), "'=1+1");
    CHECK_EQUAL(cell("+1"), "'+1");
    CHECK_EQUAL(cell("-1"), "'-1");
    CHECK_EQUAL(cell("@SUM(A1)"), "'@SUM(A1)");
    CHECK_EQUAL(cell("\tx"), "'\tx");
    CHECK_EQUAL(cell("\r=x"), "\"'\r=x\"");
    CHECK_EQUAL(cell("=cmd|' /C calc'!A0,\""), "\"'=cmd|' /C calc'!A0,\"\"\"");
}

void bytesThatAreNoUtf8BecomeReplacementCharacters()
{
    CHECK_EQUAL(cell("a\xFF"), "a\uFFFD");
}

void numbersAndTimesAreSeparatedByCommas()
{
    std::ostringstream out;
    CsvWriter csv(out);
    csv.number(7);
    csv.seconds(-1'500'000'000);
    csv.seconds(std::nullopt);
    csv.empty();
    csv.text("end");
    csv.endRow();
    csv.empty();
    csv.endRow();
    CHECK_EQUAL(out.str(), "7,-1.5,,,end\r\n\r\n");
}

} // namespace

int main()
{
    ordinaryTextStandsAsItIs();
    commasQuotesAndLineEndsAreQuoted();
    whatASpreadsheetWouldRunIsDefused();
    bytesThatAreNoUtf8BecomeReplacementCharacters();
    numbersAndTimesAreSeparatedByCommas();
    return coroscope::test::checksFailed();
}
