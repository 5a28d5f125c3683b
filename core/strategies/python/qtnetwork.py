# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio

import aiohttp


async def fetch(session, url, number):
    print("Waiting", number)
    async with session.get(url) as answer:  # six at once, the others queue
        text = await answer.text()
    print("Get", number)
    return text


# Qt's client opens six connections per host; aiohttp's connector can be told to.
async def qt_network(url, tasks):
    connector = aiohttp.TCPConnector(limit_per_host=6)
    async with aiohttp.ClientSession(connector=connector) as session:
        waiting = [
            asyncio.create_task(fetch(session, url, number))
            for number in range(1, tasks + 1)
        ]
        await asyncio.gather(*waiting, return_exceptions=True)
