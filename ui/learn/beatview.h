// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/learn/goalpart.h"

#include <optional>
#include <vector>

namespace coroscope {

/// What the card of a lesson shows of one beat of a lesson.
struct BeatView
{
    struct Answer
    {
        QString words;
        QString reason; ///< why one may think so; may be empty
        friend bool operator==(const Answer &, const Answer &) = default;
    };

    QString text;                ///< Markdown
    QString question;            ///< of a guess; empty: none
    std::vector<Answer> answers; ///< to the question
    std::optional<int> guess;    ///< the answer that was chosen
    std::optional<int> truth;    ///< the right one, once it is known
    QString goalHead;            ///< above the parts of a goal
    std::vector<GoalPart> goals; ///< of an exercise
    QString action;              ///< on the large button
    /// What the button does.
    enum class Does { GoOn, Run, Stop, Try };
    Does does = Does::GoOn;
    bool isEnabled = true; ///< the button
    QString check;         ///< on the smaller button that judges a run; empty: none
    QString more;          ///< on the one that goes on while the large button does not; empty: none
    QString note;          ///< below the button; may be empty
    bool isWarning = false; ///< the note tells that something did not come out as it should
    int number = 1;         ///< of this beat, from 1
    int count = 1;          ///< beats of the lesson
    friend bool operator==(const BeatView &, const BeatView &) = default;
};

} // namespace coroscope
