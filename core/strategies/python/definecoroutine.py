# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio


async def work(delay):
    print("The body runs")
    await asyncio.sleep(delay)
    print("The body ends")


def define_coroutine(loop, delay):
    coroutine = work(delay)  # called, and nothing has run
    print(coroutine)
    print("After calling")
    loop.run_until_complete(coroutine)
    print("After the loop")
