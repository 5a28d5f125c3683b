# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import multiprocessing

import requests


# In each worker process:
def fetch_in_process(url):
    return requests.get(url).text


# In this process:
def process_pool(url, tasks, processes, chunk=None):
    # Without a chunk, map cuts the work into chunks of ceil(tasks / (4 * processes)).
    with multiprocessing.Pool(processes) as pool:
        return pool.map(fetch_in_process, [url] * tasks, chunk)
