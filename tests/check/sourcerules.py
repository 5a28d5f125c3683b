#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
"""Holds the tree against the rules of ARCHITECTURE that a compiler does not know.

    sourcerules.py ROOT

Prints one `file:line: sentence` per violation and exits 1 if there is any. Includes point from app to ui to
core, and inside core only at folders that stand before one's own; the part of core that needs no Qt includes
none; ui never includes QCoro; every source ends with a newline and carries its licence.
"""
import os
import re
import sys

# Each area and what it may include.
AREAS = {
    "app": {"app", "ui", "core"},
    "ui": {"ui", "core"},
    "core": {"core"},
    "tests": {"tests", "app", "ui", "core"},
}

# The folders of core: each may include itself and those that stand before it.
CORE_ORDER = ["recording", "scenario", "coroutine", "http", "workers", "strategies", "experiment", "lessons"]
CORE_MAY_INCLUDE = {folder: set(CORE_ORDER[: place + 1]) for place, folder in enumerate(CORE_ORDER)}
CORE_MAY_INCLUDE["exporters"] = {"recording", "scenario", "exporters"}

# The window knows what happened and what to run, and the tables; not how it is run.
UI_MAY_INCLUDE = {"recording", "scenario", "strategies", "experiment", "exporters", "lessons"}

SOURCE_NAMES = re.compile(r"(\.cpp|\.h|\.h\.in|\.py|\.sh|\.query|\.cmake|^CMakeLists\.txt)$")

GENERATED = re.compile(r"\bgenerated/([\w./-]+\.h)\b")  # as the CMakeLists name what the build makes
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
QT_HEADER = re.compile(r"^(Q[A-Z]|Qt|q[a-z_]+\.h$|qt6?/|QCoro|qcoro)")
QCORO_HEADER = re.compile(r"^(QCoro|qcoro)")


class Rules:
    """All rules over one tree; `violations` are the sentences found."""

    def __init__(self, root):
        self.root = root
        self.violations = []
        self.generated = set()
        self.qt_free = set()

    def add(self, path, line, sentence):
        self.violations.append(f"{path}:{line}: {sentence}")

    def check(self):
        paths = sorted(self.sources())
        texts = {path: self.read(path) for path in paths}
        cmake = "\n".join(text for path, text in texts.items() if path.endswith("CMakeLists.txt"))
        self.generated = set(GENERATED.findall(cmake))
        self.qt_free = self.closure(self.std_sources(texts), texts)
        for path, text in texts.items():
            self.check_file(path, text)
            if path.endswith((".cpp", ".h")):
                self.check_cpp(path, text)
        return self.violations

    def sources(self):
        """Paths from the root of all sources of ours, and of the scripts beside them."""
        for area in AREAS:
            for folder, _, names in os.walk(os.path.join(self.root, area)):
                for name in names:
                    if SOURCE_NAMES.search(name):
                        yield os.path.relpath(os.path.join(folder, name), self.root)
        for name in ("CMakeLists.txt", "dev", ".ci/run"):
            if os.path.exists(os.path.join(self.root, name)):
                yield name

    def read(self, path):
        with open(os.path.join(self.root, path), encoding="utf-8") as file:
            return file.read()

    def check_file(self, path, text):
        lines = text.split("\n")
        if not text.endswith("\n"):
            self.add(path, len(lines), "the file must end with a newline")
        head = "\n".join(lines[:4])
        if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier: MIT" not in head:
            self.add(path, 1, "the file must begin with the two SPDX lines")

    def check_cpp(self, path, text):
        if path.endswith(".h") and not re.search(r"^#pragma once$", text, re.M):
            self.add(path, 1, "a header needs #pragma once")
        for number, line in enumerate(text.split("\n"), 1):
            if re.match(r"\s*using\s+namespace\s+QCoro\b", line):
                self.add(path, number, "write QCoro::Task in full: our own Task is another thing")
            include = INCLUDE.match(line)
            if include and include.group(1):
                self.check_own_include(path, number, include.group(1))
            elif include:
                self.check_foreign_include(path, number, include.group(2))

    def check_own_include(self, path, number, target):
        if target.endswith(".moc") or target.startswith("moc_"):
            return
        parts = target.split("/")
        if parts[0] not in AREAS or not self.exists(target):
            self.add(path, number, f'"{target}" is no path of ours from the root')
            return
        area, folder = path.split("/")[:2]
        if parts[0] not in AREAS[area]:
            self.add(path, number, f'{area} must not include "{target}": includes point from app to ui to core')
            return
        if parts[0] != "core" or len(parts) < 3:
            return
        if area == "core" and parts[1] not in CORE_MAY_INCLUDE.get(folder, set()):
            self.add(path, number, f'core/{folder} must not include "{target}": {parts[1]} does not stand before it')
        elif area == "ui" and parts[1] not in UI_MAY_INCLUDE:
            self.add(path, number, f'ui must not include "{target}": the window does not know how things are run')

    def check_foreign_include(self, path, number, target):
        if path in self.qt_free and QT_HEADER.match(target):
            self.add(path, number, f"<{target}> in a part of core that needs no Qt")
        if path.startswith("ui/") and QCORO_HEADER.match(target):
            self.add(path, number, f"<{target}>: ui never includes QCoro")

    def exists(self, target):
        return target in self.generated or os.path.isfile(os.path.join(self.root, target))

    def std_sources(self, texts):
        """What the CMakeLists name as sources of coroscope_std, and all of core/recording."""
        found = {path for path in texts if path.startswith("core/recording/")}
        for path, text in texts.items():
            if path.startswith("core/") and path.endswith("CMakeLists.txt"):
                for names in re.findall(r"target_sources\(\s*coroscope_std\b([^)]*)\)", text):
                    found |= {os.path.join(os.path.dirname(path), name) for name in re.findall(r"\S+\.(?:cpp|h)\b", names)}
        return found

    @staticmethod
    def closure(start, texts):
        """`start` and everything of ours that it includes, directly or not."""
        reached, waiting = set(), list(start)
        while waiting:
            path = waiting.pop()
            if path in reached or path not in texts:
                continue
            reached.add(path)
            for line in texts[path].split("\n"):
                include = INCLUDE.match(line)
                if include and include.group(1):
                    waiting.append(include.group(1))
        return reached


def main():
    if len(sys.argv) != 2 or not os.path.isdir(os.path.join(sys.argv[1], "core")):
        print("usage: sourcerules.py ROOT", file=sys.stderr)
        return 2
    rules = Rules(sys.argv[1])
    for violation in rules.check():
        print(violation)
    print(f"{len(rules.violations)} violations")
    return 1 if rules.violations else 0


if __name__ == "__main__":
    sys.exit(main())
