# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import aiohttp
import aiomultiprocess


# In each worker process, on its own loop:
async def fetch_in_worker(url):
    async with aiohttp.request("GET", url) as answer:
        return await answer.text()


# In this process:
async def process_pool_coroutine(url, tasks, processes, per_process=16):
    async with aiomultiprocess.Pool(
        processes, childconcurrency=per_process
    ) as pool:
        return await pool.map(fetch_in_worker, [url] * tasks)
