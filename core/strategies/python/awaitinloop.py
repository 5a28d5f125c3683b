# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio

import aiohttp


async def fetch(session, url, number):
    print("Waiting", number)
    async with session.get(url) as answer:
        text = await answer.text()
    print("Get", number)
    return text


async def await_in_loop(session, url, tasks):
    for number in range(1, tasks + 1):
        try:
            task = asyncio.create_task(fetch(session, url, number))
            await task  # the next task is not even made before this one has ended
        except aiohttp.ClientError:
            continue
