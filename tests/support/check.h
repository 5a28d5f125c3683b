// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <string>
#include <type_traits>

/// Checks for tests that link no Qt (they also run under ThreadSanitizer). A test program calls CHECK and
/// CHECK_EQUAL as often as it likes and ends with `return checksFailed();`.
namespace coroscope::test {

inline int &failures()
{
    static int count = 0;
    return count;
}

inline int &checks()
{
    static int count = 0;
    return count;
}

template <class T>
std::string shown(const T &value)
{
    if constexpr (std::is_enum_v<T>)
        return std::to_string(int(value));
    else if constexpr (std::is_arithmetic_v<T>)
        return std::to_string(value);
    else if constexpr (std::is_convertible_v<T, std::string>)
        return value;
    else
        return std::string(value);
}

inline void check(bool holds, const char *what, const char *file, int line)
{
    ++checks();
    if (!holds) {
        ++failures();
        std::printf("FAIL %s:%d: %s\n", file, line, what);
    }
}

template <class A, class B>
void checkEqual(const A &actual, const B &expected, const char *what, const char *file, int line)
{
    ++checks();
    if (!(actual == expected)) {
        ++failures();
        std::printf("FAIL %s:%d: %s\n--- actual\n%s\n--- expected\n%s\n", file, line, what,
                    shown(actual).c_str(), shown(expected).c_str());
    }
}

/// Says how many checks ran; 0 if all held and there was at least one.
inline int checksFailed()
{
    std::printf("%d checks, %d failed\n", checks(), failures());
    return failures() == 0 && checks() > 0 ? 0 : 1;
}

} // namespace coroscope::test

#define CHECK(condition) coroscope::test::check((condition), #condition, __FILE__, __LINE__)
#define CHECK_EQUAL(actual, expected)                                                              \
    coroscope::test::checkEqual((actual), (expected), #actual " == " #expected, __FILE__, __LINE__)
