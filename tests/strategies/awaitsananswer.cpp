// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/coroutine.h"
#include "core/http/request.h"

// Compiled by refusal.cmake, as it is and with AWAITS_THE_ANSWER: the second must fail.
namespace coroscope {

Answer blockingGet();
Coroutine<Answer> get();

Coroutine<Answer> fetch()
{
#ifdef AWAITS_THE_ANSWER
    Answer answer = co_await blockingGet();
#else
    Answer answer = co_await get();
#endif
    co_return answer;
}

} // namespace coroscope
