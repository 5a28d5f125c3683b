# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio
import contextlib


async def fetch(session, url, number):
    print("Waiting", number)
    async with session.get(url) as answer:
        text = await answer.text()
    print("Get", number)
    return text


async def fetch_with_permit(permits, session, url, number):
    async with permits or contextlib.nullcontext():
        return await fetch(session, url, number)


async def coroutine(session, url, tasks, permits=None):
    waiting = [
        asyncio.create_task(fetch_with_permit(permits, session, url, number))
        for number in range(1, tasks + 1)
    ]
    await asyncio.gather(*waiting, return_exceptions=True)
