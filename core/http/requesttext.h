// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/clientoptions.h"
#include "core/recording/event.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace coroscope {

/// What is wrong with `request`, if anything: a method, field or host that would break the message, or a
/// field that only the client may write. Names no value.
std::optional<Message> faultIn(const HttpRequest &request);

/// True for the methods that may be sent twice without harm (RFC 9110, 9.2.2).
bool isIdempotent(std::string_view method);

/// The bytes of a run's requests, written once: only X-Task differs from task to task.
class RequestText
{
public:
    /// `options.request` must be without fault.
    explicit RequestText(const ClientOptions &options);

    /// The message for one task, in pieces that borrow from the text and from `line`, without its first
    /// `sent` bytes.
    using TaskLine = std::array<char, 24>;
    using Pieces = std::array<std::string_view, 3>;
    Pieces pieces(TaskId task, TaskLine &line, std::size_t sent = 0) const;

private:
    std::string m_head; // to the last field
    std::string m_rest; // the empty line and the body
    Audience m_audience;
};

} // namespace coroscope
