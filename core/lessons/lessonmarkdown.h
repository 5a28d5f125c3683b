// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <QString>
#include <QStringList>

#include <variant>

/// The Markdown files of lessons.
namespace coroscope {

/// A lesson's text in one language: "# Title", then one block a beat, with a line "---" between two.
struct LessonBlocks
{
    QString title;
    QStringList blocks;
};

/// Splits a file's text. Comments (<!-- … -->) are left out. `fileName` is for the errors.
std::variant<LessonBlocks, Message> parseBlocks(const QString &markdown, const QString &fileName);

/// A block that asks: the question, and the items of the list ("- …") at its end.
struct LessonQuestion
{
    QString question;
    QStringList items;
};
LessonQuestion parseQuestion(const QString &block);

} // namespace coroscope
