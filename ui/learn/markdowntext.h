// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

class QString;
class QTextDocument;

namespace coroscope {

/// Fills `document` with a text in Markdown in the design's type at the theme's scale, without a margin. Foreign
/// HTML in it stays text.
void setMarkdown(QTextDocument &document, const QString &markdown, const Theme &theme);

} // namespace coroscope
