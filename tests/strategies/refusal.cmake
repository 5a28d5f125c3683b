# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT

# What the compiler says to a co_await on an answer: it must refuse it in the words of our static_assert, and in
# those of the card that the window shows. COMPILER, ROOT, SOURCE (the snippet), CARD (the text).
set(command "${COMPILER}" -std=c++20 -fsyntax-only "-I${ROOT}" "${SOURCE}")
execute_process(COMMAND ${command} RESULT_VARIABLE result ERROR_VARIABLE said)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "The snippet without the mistake must compile, but:\n${said}")
endif()

set(ENV{LC_ALL} C.UTF-8)
execute_process(COMMAND ${command} -DAWAITS_THE_ANSWER RESULT_VARIABLE result ERROR_VARIABLE said)
if(result EQUAL 0)
    message(FATAL_ERROR "A co_await on an answer must not compile.")
endif()

file(READ "${CARD}" card)
if(NOT card MATCHES "error: static assertion failed: ([^\n]+)")
    message(FATAL_ERROR "The card has no line of a static assertion.")
endif()
string(FIND "${said}" "${CMAKE_MATCH_1}" place)
if(place EQUAL -1)
    message(FATAL_ERROR "The compiler does not say “${CMAKE_MATCH_1}”, but:\n${said}")
endif()
string(REGEX MATCHALL " error: " errors "${said}")
list(LENGTH errors count)
if(NOT count EQUAL 1)
    message(FATAL_ERROR "One error is to be said, not ${count}:\n${said}")
endif()
