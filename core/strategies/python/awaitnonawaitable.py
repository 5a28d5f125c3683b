# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio

import requests


async def fetch(url, number):
    print("Waiting", number)
    answer = await requests.get(url)  # blocks until the answer is there, then fails
    print("Get", number)
    return answer.text


async def await_non_awaitable(url, tasks):
    waiting = [
        asyncio.create_task(fetch(url, number))
        for number in range(1, tasks + 1)
    ]
    await asyncio.wait(waiting)  # asks for no result, so nobody reads the errors
