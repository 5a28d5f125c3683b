#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
"""Holds the translation against the sources.

    translations.py ROOT LUPDATE            checks; changes nothing
    translations.py --update ROOT LUPDATE   takes new texts of the sources in, unfinished, and drops those that are gone

Prints one sentence per violation and exits 1 if there is any: every text of app, core and ui has its finished
translation, none is left over, each has the places (%1) and tags (<b>) of its source, as many times, and a mark
after a Chinese character is a full-width one.
"""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

FILE = os.path.join("resources", "translations", "coroscope_zh_CN.ts")
SOURCES = ["app", "core", "ui"]

PLACE = re.compile(r"%L?\d+|%n|</?[a-z][^>]*>")
HALF_WIDTH = re.compile(r"[\u3400-\u9fff][,;:!?()]")

Text = collections.namedtuple("Text", "context source comment kind translation")


def texts_of(path):
    """All texts of a .ts file; `kind` is "" for a finished one."""
    for context in xml.etree.ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                translation.get("type", ""),
                "".join(translation.itertext()),
            )


def update(root, lupdate, path):
    """Lets lupdate bring the .ts file at `path` up to date with the sources."""
    words = ["-I", root, "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "zh_CN"]
    folders = [folder for folder in SOURCES if os.path.isdir(os.path.join(root, folder))]
    done = subprocess.run([lupdate, *words, *folders, "-ts", path], cwd=root, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"lupdate failed:\n{done.stdout}{done.stderr}")
    # Where it cannot tell a class it puts its texts into a context in which nobody looks for them.
    return [line for line in done.stderr.splitlines() if "unknown namespace/class" in line]


def key(text):
    return text.context, text.source, text.comment


def marks(words):
    return sorted(PLACE.findall(words))


def check_text(text):
    """What is wrong with a finished text."""
    if not text.translation.strip() and text.source.strip():
        yield "its translation is empty"
    if marks(text.source) != marks(text.translation):
        yield f"it has {' '.join(marks(text.source)) or 'no place'}, its translation {' '.join(marks(text.translation)) or 'none'}"
    for found in HALF_WIDTH.findall(text.translation):
        yield f"'{found}' of its translation wants a full-width mark"


def check(root, lupdate):
    """The violations, a sentence each."""
    path = os.path.join(root, FILE)
    said = {key(text): text for text in texts_of(path)}
    with tempfile.TemporaryDirectory() as folder:
        fresh = shutil.copy(path, os.path.join(folder, os.path.basename(path)))
        violations = update(root, lupdate, fresh)
        wanted = {key(text) for text in texts_of(fresh)}

    def name(one):
        return f"{one[0]}: “{one[1]}”"

    for one in sorted(wanted - said.keys()):
        violations.append(f"{name(one)} is not in {FILE}; ./dev translate takes it in.")
    for one in sorted(said.keys() - wanted):
        violations.append(f"{name(one)} is no longer in the sources; ./dev translate drops it.")
    for one, text in sorted(said.items()):
        if text.kind:
            violations.append(f"{name(one)} is {text.kind}.")
            continue
        violations += [f"{name(one)}: {problem}." for problem in check_text(text)]
    return violations


def main(words):
    if len(words) == 3 and words[0] == "--update":
        update(words[1], words[2], os.path.join(words[1], FILE))
        left = [text for text in texts_of(os.path.join(words[1], FILE)) if text.kind]
        print(f"{FILE}: {len(left)} texts want a translation.")
        return 0
    if len(words) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    violations = check(*words)
    print("\n".join(violations + [f"{len(violations)} violations"]))
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
