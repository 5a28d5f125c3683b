// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <QString>

namespace coroscope {

/// The sentence in the language of the installed translators, in English without one, with its
/// arguments (UTF-8) put in. Arguments are put in as they are: a "%1" inside one stays "%1". A place
/// without an argument stays as it is, as in english().
QString translated(const Message &message);

} // namespace coroscope
