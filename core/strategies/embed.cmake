# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT

# Writes OUTPUT, a header with the text of the strategies' sources as they are compiled, for the Code pane.
# SOURCES: pairs of constant name and path, separated by |.
set(text "// Made by core/strategies/embed.cmake.\n#pragma once\n\n#include <string_view>\n\nnamespace coroscope::sources {\n")
foreach(pair IN LISTS SOURCES)
    string(REPLACE "|" ";" parts "${pair}")
    list(GET parts 0 name)
    list(GET parts 1 path)
    file(READ "${path}" source)
    string(APPEND text "inline constexpr std::string_view ${name} = R\"__source__(${source})__source__\";\n")
endforeach()
string(APPEND text "} // namespace coroscope::sources\n")
file(WRITE "${OUTPUT}" "${text}")
