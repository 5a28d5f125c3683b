// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// Who is asked: checks of the URL, what of it may be shown, and who may be asked how much.
namespace coroscope {

/// A strategy may send so many requests away from this machine, so many of them at once.
inline constexpr unsigned kMostForeignRequests = 10;
inline constexpr unsigned kMostForeignAtOnce = 4;

/// The URL as the program uses it: checked strictly, only ASCII, host in lower case, IPv4 in its usual
/// form (QUrl reads 127.1 as 127.0.0.1), path at least "/", no fragment, user info kept. "" stays ""
/// (the built-in endpoint). Refused: other schemes than http and https, no host, port 0 and above 65535,
/// characters that a URL cannot have, more than 8,192 bytes. An error never repeats the URL, which may
/// hold a password.
std::variant<std::string, Message> normalizedUrl(std::string_view text);

/// The URL as it may be shown, logged and recorded: no user info, no fragment, every value of the query
/// replaced by "…" (`?key=…&…`: a part without '=' is taken for a value). "" stays "", a text that
/// normalizedUrl() refuses is "…" as a whole.
std::string redactedUrl(std::string_view url);

/// Whether the requests stay on this machine: the built-in endpoint, localhost and names below it,
/// 127.0.0.0/8, ::1 and IPv4-mapped loopback. Looks no name up: one that merely resolves to such an
/// address is foreign, and so is a URL that does not parse.
bool isLoopback(const Scenario &scenario);

/// Why a strategy must not start: with all its repeats it would send more than kMostForeignRequests, or
/// more than kMostForeignAtOnce at once, to a machine that is not this one. `concurrency` is the number of
/// requests that the strategy has at once under this scenario. A virtual run sends nothing and is never
/// refused.
std::optional<Message> loadGuard(const Scenario &scenario, unsigned concurrency);

} // namespace coroscope
