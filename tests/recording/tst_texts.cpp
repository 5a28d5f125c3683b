// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/texts.h"
#include "tests/support/check.h"

#include <set>
#include <thread>

using namespace coroscope;

namespace {

void theEmptyTextHasIdZero()
{
    Texts texts;
    CHECK_EQUAL(texts.add(""), 0U);
    CHECK_EQUAL(texts.size(), 1U);
    CHECK(texts.from(0) == std::vector<std::string>{""});
}

void everyTextIsKeptOnce()
{
    Texts texts;
    const TextId one = texts.add("one");
    const TextId two = texts.add("two");
    CHECK(one != two);
    CHECK_EQUAL(texts.add(std::string("on") + 'e'), one);
    CHECK(texts.from(0) == (std::vector<std::string>{"", "one", "two"}));
    CHECK(texts.from(2) == std::vector<std::string>{"two"});
    CHECK(texts.from(3).empty());
    CHECK(texts.from(99).empty());
}

void anIdStaysRightWhenThousandsOfTextsFollow()
{
    Texts texts;
    for (int i = 1; i <= 5000; ++i)
        CHECK_EQUAL(texts.add("text " + std::to_string(i)), TextId(i));
    CHECK_EQUAL(texts.add("text 1"), 1U);
    CHECK_EQUAL(texts.from(0)[1], "text 1");
}

// Three threads add the same 1,000 texts, and a fourth reads meanwhile.
void textsMayBeAddedFromAnyThread()
{
    Texts texts;
    std::vector<std::vector<TextId>> ids(3);
    std::vector<std::thread> threads;
    for (std::vector<TextId> &own : ids) {
        threads.emplace_back([&texts, &own] {
            for (int i = 0; i < 1000; ++i)
                own.push_back(texts.add(std::to_string(i)));
        });
    }
    std::vector<std::string> seen;
    while (seen.size() < 1001) {
        for (std::string &text : texts.from(seen.size()))
            seen.push_back(std::move(text));
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK_EQUAL(texts.size(), 1001U);
    CHECK_EQUAL(std::set<std::string>(seen.begin(), seen.end()).size(), 1001U);
    for (std::size_t i = 0; i < 1000; ++i) {
        CHECK_EQUAL(seen[ids[0][i]], std::to_string(i));
        CHECK(ids[0][i] == ids[1][i] && ids[0][i] == ids[2][i]);
    }
}

} // namespace

int main()
{
    theEmptyTextHasIdZero();
    everyTextIsKeptOnce();
    anIdStaysRightWhenThousandsOfTextsFollow();
    textsMayBeAddedFromAnyThread();
    return coroscope::test::checksFailed();
}
