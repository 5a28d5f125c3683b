// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/place.h"
#include "tests/support/check.h"

using namespace coroscope;

namespace {

std::string words(std::string_view place)
{
    std::string text;
    for (const PlaceFrame &frame : framesOf(place))
        text += std::string(frame.function) + '|' + std::to_string(frame.bytes) + '|' +
                std::string(frame.path) + '|' + std::to_string(frame.line) + '\n';
    return text;
}

void aChainIsReadAsItWasWritten()
{
    const std::string outer = placeText({"fetch", 176, "core/a.cpp", 25});
    CHECK_EQUAL(outer, "fetch()[176] core/a.cpp:25");
    const std::string chain = placeText(outer, {"operator()", 0, "core/b b.cpp", 7});
    CHECK_EQUAL(chain, "fetch()[176] core/a.cpp:25 > operator()() core/b b.cpp:7");
    CHECK_EQUAL(words(chain), "fetch|176|core/a.cpp|25\noperator()|0|core/b b.cpp|7\n");
    CHECK_EQUAL(placeText(chain, {"operator()", 64, "c.cpp", 1}),
                chain + " > operator()()[64] c.cpp:1");
    CHECK_EQUAL(words("operator()()[64] c.cpp:1"), "operator()|64|c.cpp|1\n");
}

void aChainWithoutFunctionsIsReadToo()
{
    CHECK_EQUAL(words("core/a.cpp:7 > x/c.cpp:1"), "|0|core/a.cpp|7\n|0|x/c.cpp|1\n");
    CHECK_EQUAL(placeText("core/a.cpp:7", {{}, 0, "x/c.cpp", 1}), "core/a.cpp:7 > x/c.cpp:1");
    CHECK_EQUAL(words(""), "");
}

void textsOfAnotherFormAreKeptAsPaths()
{
    CHECK_EQUAL(words("somewhere"), "|0|somewhere|0\n");
    CHECK_EQUAL(words("a.cpp:seven"), "|0|a.cpp:seven|0\n");
    CHECK_EQUAL(words("f()[many] a.cpp:3"), "|0|f()[many] a.cpp|3\n");
    CHECK_EQUAL(words("f()[3"), "|0|f()[3|0\n");
    CHECK_EQUAL(words("a.cpp:99999999999"), "|0|a.cpp:99999999999|0\n");
}

void aFileIsThePathsLastPart()
{
    CHECK_EQUAL(std::string(fileOf({{}, 0, "core/x/a.cpp", 1})), "a.cpp");
    CHECK_EQUAL(std::string(fileOf({{}, 0, "a.cpp", 1})), "a.cpp");
}

} // namespace

int main()
{
    aChainIsReadAsItWasWritten();
    aChainWithoutFunctionsIsReadToo();
    textsOfAnotherFormAreKeptAsPaths();
    aFileIsThePathsLastPart();
    return coroscope::test::checksFailed();
}
