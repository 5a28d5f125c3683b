// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <typeinfo>

namespace coroscope {

/// The name of a type without its scope, as Python names types: "Answer", "runtime_error".
std::string typeName(const std::type_info &type);

} // namespace coroscope
