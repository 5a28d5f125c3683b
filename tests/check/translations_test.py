#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
"""Tests translations.py on a tree made for it: translations_test.py LUPDATE."""
import os
import sys
import tempfile
import unittest

import translations

LUPDATE = sys.argv.pop()

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="zh_CN">\n'


def message(source, translation, kind=""):
    kind = f' type="{kind}"' if kind else ""
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>\n"


class Translations(unittest.TestCase):
    def found(self, sources, messages):
        with tempfile.TemporaryDirectory() as root:
            os.makedirs(os.path.join(root, "ui"))
            os.makedirs(os.path.join(root, os.path.dirname(translations.FILE)))
            with open(os.path.join(root, "ui", "a.cpp"), "w", encoding="utf-8") as file:
                for source in sources:
                    file.write(f'const char *a = QT_TRANSLATE_NOOP("A", "{source}");\n')
            with open(os.path.join(root, translations.FILE), "w", encoding="utf-8") as file:
                file.write(HEAD + "<context><name>A</name>\n" + "".join(messages) + "</context></TS>\n")
            return translations.check(root, LUPDATE)

    def test_what_is_finished_passes(self):
        self.assertEqual(self.found(["%1 of %2"], [message("%1 of %2", "%2 个中的 %1 个")]), [])

    def test_a_text_that_is_missing_is_named(self):
        found = self.found(["Run", "Stop"], [message("Run", "运行")])
        self.assertEqual(len(found), 1)
        self.assertIn("“Stop” is not in", found[0])

    def test_a_text_that_is_gone_is_named(self):
        found = self.found(["Run"], [message("Run", "运行"), message("Walk", "走")])
        self.assertEqual(len(found), 1)
        self.assertIn("“Walk” is no longer", found[0])

    def test_what_is_unfinished_or_empty_is_named(self):
        self.assertIn("is unfinished", self.found(["Run"], [message("Run", "运行", "unfinished")])[0])
        self.assertIn("is empty", self.found(["Run"], [message("Run", "")])[0])

    def test_places_and_tags_are_those_of_the_source(self):
        for wrong in ["%1", "%1 %3", "%1 %2 %2", "%1 %2 %n"]:
            self.assertEqual(len(self.found(["%1 %2"], [message("%1 %2", wrong)])), 1, wrong)
        self.assertEqual(len(self.found(["<b>a</b>"], [message("&lt;b&gt;a&lt;/b&gt;", "甲")])), 1)

    def test_a_half_width_mark_after_a_chinese_character_is_named(self):
        self.assertEqual(len(self.found(["a, b"], [message("a, b", "甲, 乙")])), 1)
        self.assertEqual(self.found(["a, b"], [message("a, b", "甲，乙 (*.a)")]), [])


if __name__ == "__main__":
    unittest.main()
