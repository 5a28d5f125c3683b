# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT

# Writes OUTPUT, a header with the text of the strategies' sources as they are compiled, for the Code pane.
# SOURCES: pairs of constant name and path, NAME|PATH, separated by commas.
set(text "// Made by core/strategies/embed.cmake.\n#pragma once\n\n#include <string_view>\n\nnamespace coroscope::sources {\n")
string(REPLACE "," ";" pairs "${SOURCES}")
foreach(pair IN LISTS pairs)
    string(REGEX REPLACE "\\|.*" "" name "${pair}")
    string(REGEX REPLACE "^[^|]*\\|" "" path "${pair}")
    file(READ "${path}" source)
    string(APPEND text "inline constexpr std::string_view ${name} = R\"__source__(${source})__source__\";\n")
endforeach()
string(APPEND text "} // namespace coroscope::sources\n")
file(WRITE "${OUTPUT}" "${text}")
