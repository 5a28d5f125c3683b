// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/request.h"

#include <variant>

class QUrl;

namespace coroscope {

/// What a request to `url` needs to know; an international host name in its ASCII form, user info as
/// Authorization, the fragment dropped. A sentence if it is not an http or https URL with a host; the
/// sentence has nothing of the URL but its scheme, for the rest may hold secrets.
std::variant<Target, Message> targetFromUrl(const QUrl &url);

} // namespace coroscope
