// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/clientoptions.h"
#include "core/http/tlssettings.h"
#include "core/recording/event.h"

#include <optional>
#include <string>

class QNetworkAccessManager;
class QNetworkReply;

/// Requests and answers as Qt's own client has them, so that they mean the same as ours.
namespace coroscope {

/// Hands the request of `options` for `task` to `manager`: the fields, the method and the body that RequestText
/// has, and nothing of Qt's own choice (compression, cookies, HTTP/2). `tls`: nothing for http. The reply is
/// the caller's to delete.
QNetworkReply *sendByQt(QNetworkAccessManager &manager, const ClientOptions &options,
                        const std::optional<TlsSettings> &tls, TaskId task);

/// The answer in a reply that has finished, whatever its status. Throws HttpError, in HttpClient's words where
/// Qt tells enough, if there is none. `peer`: its name in reasons.
Answer answerIn(QNetworkReply &reply, const ClientOptions &options, const std::string &peer);

} // namespace coroscope
