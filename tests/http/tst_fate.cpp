// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/fate.h"

#include "tests/support/check.h"

#include <cmath>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

/// Numbers of a program in another language, made from the formula alone.
void knownFatesNeverChange()
{
    const auto check = [](std::uint64_t seed, std::uint64_t number, bool fails,
                          std::int64_t extra) {
        const Fate fate = fateOf(seed, number, 100ms, 0.5);
        CHECK_EQUAL(fate.fails, fails);
        CHECK_EQUAL(fate.extra.count(), extra);
    };
    check(1, 1, false, 69'244'558);
    check(1, 2, false, 46'519'245);
    check(1, 3, true, 19'958'521);
    check(42, 100'000, false, 43'797'746);
    check(UINT64_MAX, UINT32_MAX, false, 65'756'228);
}

void nothingHappensWithoutJitterAndErrors()
{
    for (std::uint64_t number = 0; number < 1000; ++number) {
        CHECK((fateOf(5, number, 0ns, 0) == Fate{}));
        CHECK(fateOf(5, number, 0ns, 1).fails);
    }
}

void jitterIsEvenAndErrorsHaveTheirShare()
{
    constexpr int kCount = 100'000;
    double sum = 0;
    int failed = 0;
    int tenths[10] = {};
    for (std::uint64_t number = 1; number <= kCount; ++number) {
        const Fate fate = fateOf(9, number, 1s, 0.25);
        CHECK(fate.extra >= 0ns && fate.extra < 1s);
        sum += double(fate.extra.count());
        failed += fate.fails ? 1 : 0;
        ++tenths[fate.extra / 100ms];
    }
    CHECK(std::abs(sum / kCount / 1e9 - 0.5) < 0.005);
    CHECK(std::abs(double(failed) / kCount - 0.25) < 0.005);
    for (int count : tenths)
        CHECK(std::abs(count - kCount / 10) < 500);
}

void oneParameterDoesNotMoveTheOther()
{
    for (std::uint64_t number = 1; number < 1000; ++number) {
        const Fate fate = fateOf(3, number, 1s, 0.5);
        CHECK_EQUAL(fateOf(3, number, 1s, 0.9).extra.count(), fate.extra.count());
        CHECK_EQUAL(fateOf(3, number, 1h, 0.5).fails, fate.fails);
    }
}

} // namespace

int main()
{
    knownFatesNeverChange();
    nothingHappensWithoutJitterAndErrors();
    jitterIsEvenAndErrorsHaveTheirShare();
    oneParameterDoesNotMoveTheOther();
    return coroscope::test::checksFailed();
}
