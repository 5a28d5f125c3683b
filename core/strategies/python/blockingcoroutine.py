# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio

import requests


async def fetch(url, number):
    print("Waiting", number)
    answer = requests.get(url)  # no await: the whole loop waits here
    print("Get", number)
    return answer.text


async def blocking_coroutine(url, tasks):
    waiting = [
        asyncio.create_task(fetch(url, number))
        for number in range(1, tasks + 1)
    ]
    await asyncio.gather(*waiting, return_exceptions=True)
