# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio


async def work(delay):
    print("The body runs")
    await asyncio.sleep(delay)
    return 1


def ensure_future_first(delay):
    task = asyncio.ensure_future(work(delay))  # no loop is named
    print(task)
    loop = asyncio.get_event_loop()
    loop.run_until_complete(task)
    print(task)
