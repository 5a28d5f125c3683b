// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/message.h"
#include "tests/support/check.h"

using namespace coroscope;

namespace {

void argumentsStandWhereTheSentenceNamesThem()
{
    CHECK_EQUAL(english({"%1 has %2 of %1.", {"a", "b"}}), "a has b of a.");
    CHECK_EQUAL(english({"%2 before %1", {"a", "b"}}), "b before a");
}

void whatNamesNoArgumentStays()
{
    CHECK_EQUAL(english({"100 % of %3, %0 and %", {"a"}}), "100 % of %3, %0 and %");
    CHECK_EQUAL(english({"", {"a"}}), "");
}

void argumentsAreNotReadAsSentences()
{
    CHECK_EQUAL(english({"%1, %2", {"%2", "%1"}}), "%2, %1");
}

} // namespace

int main()
{
    argumentsStandWhereTheSentenceNamesThem();
    whatNamesNoArgumentStays();
    argumentsAreNotReadAsSentences();
    return coroscope::test::checksFailed();
}
