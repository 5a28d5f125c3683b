// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/endpointoptions.h"
#include "core/recording/message.h"

#include <span>
#include <variant>

namespace coroscope {

/// The command line of coroscope-endpoint: pairs of a name and a number. It is started by Coroscope alone, so
/// times are plain nanoseconds.
struct EndpointArguments
{
    EndpointOptions options{};
    int factsFd = -1; ///< --facts-fd: where its events go, as frames; -1: nowhere
    int lifeFd = -1;  ///< --life-fd: it ends when this comes to its end; -1: only signals end it
};

/// `words`: without the program's name. A message for an unknown name, a missing or malformed number or one
/// out of its range.
std::variant<EndpointArguments, Message> parseEndpointArguments(std::span<const char *const> words);

} // namespace coroscope
