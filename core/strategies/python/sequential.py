# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
import requests


def fetch(url, number):
    print("Waiting", number)
    answer = requests.get(url)
    print("Get", number)
    return answer.text


def sequential(url, tasks):
    for number in range(1, tasks + 1):
        fetch(url, number)
