#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
"""Shows sourcerules.py a tree that keeps every rule, and one bad file for each rule."""
import os
import tempfile
import unittest

from sourcerules import Rules

LICENCE = "// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-Identifier: MIT\n"
HEADER = LICENCE + "#pragma once\n"
CMAKE_LICENCE = LICENCE.replace("//", "#")

GOOD_TREE = {
    "CMakeLists.txt": CMAKE_LICENCE + "configure_file(core/version.h.in generated/core/version.h @ONLY)\n",
    "core/recording/event.h": HEADER + "#include <vector>\n",
    "core/scenario/scenario.h": HEADER + '#include "core/recording/event.h"\n',
    "core/scenario/ideal.cpp": LICENCE + '#include "core/scenario/scenario.h"\n',
    "core/scenario/CMakeLists.txt": CMAKE_LICENCE + "target_sources(coroscope_std PRIVATE\n    ideal.cpp)\n",
    "core/coroutine/task.h": HEADER + "#include <QCoroTask>\n#include <QObject>\n",
    "core/http/stream.h": HEADER + '#include "core/coroutine/task.h"\n',
    "core/strategies/strategy.h": HEADER + '#include "core/http/stream.h"\n#include "core/version.h"\n',
    "core/exporters/csv.cpp": LICENCE + '#include "core/scenario/scenario.h"\n',
    "ui/mainwindow.cpp": LICENCE + '#include "core/strategies/strategy.h"\n#include "mainwindow.moc"\n',
    "app/main.cpp": LICENCE + '#include "ui/mainwindow.cpp"\n#include "core/http/stream.h"\n',
}


def violations(changes):
    """What is found in the good tree with these files (path: text) put into it."""
    tree = dict(GOOD_TREE)
    tree.update(changes)
    with tempfile.TemporaryDirectory() as root:
        for path, text in tree.items():
            os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        return Rules(root).check()


class SourceRulesTest(unittest.TestCase):
    def assert_found(self, path, line, part, text):
        found = violations({path: text})
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(f"{path}:{line}: "), found)
        self.assertIn(part, found[0])

    def test_nothing_is_found_in_a_good_tree(self):
        self.assertEqual(violations({}), [])

    def test_core_includes_no_ui(self):
        self.assert_found("core/http/a.cpp", 3, "core must not include", LICENCE + '#include "ui/mainwindow.cpp"\n')

    def test_ui_includes_no_app(self):
        self.assert_found("ui/a.cpp", 4, "ui must not include", LICENCE + '\n#include "app/main.cpp"\n')

    def test_a_folder_of_core_includes_none_that_stands_after_it(self):
        self.assert_found(
            "core/coroutine/a.cpp", 3, "http does not stand before it", LICENCE + '#include "core/http/stream.h"\n'
        )

    def test_exporters_know_no_loop(self):
        self.assert_found(
            "core/exporters/a.cpp", 3, "must not include", LICENCE + '#include "core/coroutine/task.h"\n'
        )

    def test_nothing_in_core_includes_exporters(self):
        self.assert_found(
            "core/experiment/a.cpp", 3, "must not include", LICENCE + '#include "core/exporters/csv.cpp"\n'
        )

    def test_a_new_folder_of_core_must_be_given_its_place(self):
        self.assert_found("core/other/a.cpp", 3, "must not include", LICENCE + '#include "core/recording/event.h"\n')

    def test_ui_does_not_include_the_loop(self):
        self.assert_found("ui/a.cpp", 3, "does not know how", LICENCE + '#include "core/coroutine/task.h"\n')

    def test_ui_includes_no_qcoro(self):
        self.assert_found("ui/a.cpp", 3, "never includes QCoro", LICENCE + "#include <QCoroTask>\n")

    def test_an_include_is_a_path_from_the_root(self):
        self.assert_found("core/recording/a.cpp", 3, "no path of ours", LICENCE + '#include "event.h"\n')

    def test_a_header_that_nothing_makes_is_named(self):
        self.assert_found("app/a.cpp", 3, "no path of ours", LICENCE + '#include "core/versions.h"\n')

    def test_recording_knows_no_qt(self):
        self.assert_found("core/recording/a.h", 4, "needs no Qt", HEADER + "#include <QString>\n")

    def test_a_source_of_the_std_library_includes_no_qt(self):
        self.assert_found("core/scenario/ideal.cpp", 3, "needs no Qt", LICENCE + "#include <QtCore/QString>\n")

    def test_nor_does_a_header_that_it_includes(self):
        self.assert_found("core/scenario/scenario.h", 4, "needs no Qt", HEADER + "#include <QString>\n")

    def test_nobody_opens_the_namespace_of_qcoro(self):
        self.assert_found("core/http/a.cpp", 3, "QCoro::Task", LICENCE + "using namespace QCoro;\n")

    def test_a_file_ends_with_a_newline(self):
        self.assert_found("core/http/a.cpp", 3, "newline", LICENCE + "int a;")

    def test_a_file_carries_its_licence(self):
        self.assert_found("app/CMakeLists.txt", 1, "SPDX", "add_executable(coroscope main.cpp)\n")

    def test_a_header_has_its_guard(self):
        self.assert_found("core/http/a.h", 1, "#pragma once", LICENCE + "int a();\n")


if __name__ == "__main__":
    unittest.main()
