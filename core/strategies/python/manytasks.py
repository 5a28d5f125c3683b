# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import asyncio


async def request(session, url):
    async with session.get(url) as answer:
        return answer.status


def many_tasks(loop, session, url, tasks):
    waiting = [
        loop.create_task(request(session, url), name=str(number))
        for number in range(1, tasks + 1)
    ]
    loop.run_until_complete(asyncio.wait(waiting))
    for task in waiting:  # in the order of the list, whatever order they ended in
        print(f"Task {task.get_name()}: {task.result()}")
