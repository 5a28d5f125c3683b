#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
"""Finds the forms of co_await that g++ 12.2 miscompiles (coawait.query says which), by clang-query on the tree.

    coawaitban.py ROOT BUILD     reads all our sources that see a co_await; BUILD holds compile_commands.json
    coawaitban.py --self-test    every marked line of coawait_bad.cpp is found, and nothing in coawait_good.cpp

Prints one `file:line: sentence` per finding and exits 1 if there is any.
"""
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
QUERY = os.path.join(HERE, "coawait.query")
OUR_AREAS = ("app/", "ui/", "core/", "tests/")
BINDING = re.compile(r'^(.+?):(\d+):\d+: note: "(place|temporary)" binds here$')
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


def query(source, words):
    """The findings in one translation unit as {(place, temporary)}, each (path, line), and what failed."""
    done = subprocess.run(
        ["clang-query", "-f", QUERY, source, *words], capture_output=True, text=True, check=False
    )
    output = done.stdout + done.stderr
    failed = done.returncode != 0 or re.search(r"(^|: )(fatal )?error:|^Error while", output, re.M)
    findings = set()
    for match in re.split(r"^Match #\d+:$", output, flags=re.M)[1:]:
        bound = {}
        for line in match.split("\n"):
            binding = BINDING.match(line)
            if binding:
                bound[binding.group(3)] = (os.path.realpath(binding.group(1)), int(binding.group(2)))
        if "place" in bound:
            findings.add((bound["place"], bound.get("temporary")))
    return findings, output if failed else ""


def sentence(root, finding):
    place, temporary = finding
    where = f"{os.path.relpath(place[0], root)}:{place[1]}"
    if temporary is None:
        return f"{where}: a closure with captures must not be a coroutine: give it parameters"
    what = f"{os.path.relpath(temporary[0], root)}:{temporary[1]}"
    return f"{where}: name the temporary of {what} on a line of its own, before this co_await"


def sees_coawait(path, root, known):
    """True if the source at `path` holds the word co_await, or includes one of ours that does."""
    if path not in known:
        known[path] = False  # until known better: ends circles
        with open(os.path.join(root, path), encoding="utf-8") as file:
            text = file.read()
        ours = [name for name in INCLUDE.findall(text) if os.path.isfile(os.path.join(root, name))]
        known[path] = "co_await" in text or any([sees_coawait(name, root, known) for name in ours])
    return known[path]


def our_sources(root, build):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        commands = json.load(file)
    paths = {os.path.relpath(os.path.realpath(os.path.join(c["directory"], c["file"])), root) for c in commands}
    known = {}
    return sorted(path for path in paths if path.startswith(OUR_AREAS) and sees_coawait(path, root, known))


def check(root, build):
    root = os.path.realpath(root)
    sources = our_sources(root, build)
    findings, failures = set(), []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for found, failure in pool.map(lambda path: query(os.path.join(root, path), ["-p", build]), sources):
            findings |= found
            failures += [failure] if failure else []
    ours = sorted((f for f in findings if f[0][0].startswith(root + os.sep)), key=str)
    print("".join(failures) + "".join(sentence(root, finding) + "\n" for finding in ours), end="")
    print(f"co_await: {len(sources)} sources read, {len(failures)} unreadable, {len(ours)} banned forms")
    return 1 if ours or failures else 0


def self_test():
    root = os.path.dirname(os.path.dirname(HERE))
    wrong = 0
    for name in ("coawait_bad.cpp", "coawait_good.cpp"):
        path = os.path.join(HERE, name)
        with open(path, encoding="utf-8") as file:
            expected = {n for n, line in enumerate(file, 1) if line.rstrip().endswith("// banned")}
        findings, failure = query(path, ["--", "-std=c++20", f"-I{root}"])
        found = {place[1] for place, _ in findings if place[0] == os.path.realpath(path)}
        for line in sorted(expected ^ found):
            print(f"{name}:{line}: {'not found' if line in expected else 'found, though it is right'}")
        print(failure, end="")
        print(f"{name}: {len(expected & found)} of {len(expected)} banned lines found")
        wrong += len(expected ^ found) + bool(failure) + (name == "coawait_bad.cpp" and not expected)
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    if len(sys.argv) != 3:
        print("usage: coawaitban.py ROOT BUILD | --self-test", file=sys.stderr)
        return 2
    return check(sys.argv[1], sys.argv[2])


if __name__ == "__main__":
    sys.exit(main())
