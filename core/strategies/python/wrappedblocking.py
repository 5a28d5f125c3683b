# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio

import requests


async def get(url):
    return requests.get(url)  # a coroutine around it does not make it suspend


async def fetch(url, number):
    print("Waiting", number)
    answer = await get(url)
    print("Get", number)
    return answer.text


async def wrapped_blocking(url, tasks):
    waiting = [
        asyncio.create_task(fetch(url, number))
        for number in range(1, tasks + 1)
    ]
    await asyncio.gather(*waiting, return_exceptions=True)
