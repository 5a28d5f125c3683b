# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
async def request(session, url):
    async with session.get(url) as answer:
        return answer.status


def callback(done):
    print("Callback:", done)


def done_callback(loop, session, url):
    task = loop.create_task(request(session, url))
    task.add_done_callback(callback)
    print(task)
    loop.run_until_complete(task)
    print(task)
    print("Result:", task.result())  # without a callback
