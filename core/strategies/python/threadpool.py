# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio
import concurrent.futures

import requests


# On a thread of the pool:
def fetch(url, number):
    print("Waiting", number)
    answer = requests.get(url)
    print("Get", number)
    return answer.text


# On the loop, which nobody blocks:
async def thread_pool(url, tasks, threads):
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        waiting = [
            loop.run_in_executor(pool, fetch, url, number)
            for number in range(1, tasks + 1)
        ]
        await asyncio.gather(*waiting, return_exceptions=True)
