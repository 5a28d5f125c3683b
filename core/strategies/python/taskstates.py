# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio


async def work(delay):
    print("The body runs")
    await asyncio.sleep(delay)
    return 1


def task_states(loop, delay):
    task = loop.create_task(work(delay))
    print(task)  # pending: it waits for its first turn
    loop.run_until_complete(task)
    print(task)  # finished, with what the body returned
