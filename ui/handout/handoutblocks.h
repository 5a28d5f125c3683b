// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"
#include "ui/handout/pageflow.h"
#include "ui/theme.h"

#include <QStringList>

namespace coroscope {

/// The blocks of a handout, for PageFlow. `width` is the room's; type is that of paper.

/// Paper's type and colours.
Theme paperTheme();

/// The text of a beat: a block for each of its paragraphs. Links are plain words.
std::vector<PageFlow::Block> textBlocks(const QString &markdown, double width);
/// What a lesson begins with: number, title and what is said of its time.
PageFlow::Block headingBlock(int number, const QString &title, const QString &words, double width);
/// A question with its answers, in a frame.
PageFlow::Block questionBlock(const QString &question, const QStringList &answers, double width);
/// What only the speaker has to know, on a ground of its own; `answers` are the right ones, may be empty.
PageFlow::Block notesBlock(const QString &notes, const QStringList &answers, double width);

} // namespace coroscope
