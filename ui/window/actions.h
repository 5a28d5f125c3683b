// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

class QAction;
class QKeySequence;
class QString;
template <typename T>
class QList;

namespace coroscope {

/// Everything that can be done by a key.
enum class ActionId {
    Run,
    RunAll,
    Stop,
    RunStepwise,
    Hold,
    Step,
    StepTick,
    CancelTask,
    NextOrder,
    Open,
    Save,
    SavePicture,
    CopyPicture,
    Handout,
    FindTask,
    Quit,
    PlayPause,
    PreviousEvent,
    NextEvent,
    PreviousOfTask,
    NextOfTask,
    ToStart,
    ToEnd,
    Slow,
    Normal,
    Fast,
    Loop,
    RangeStart,
    RangeEnd,
    WholeRange,
    Live,
    PreviousTask,
    NextTask,
    Axis,
    Table,
    ZoomIn,
    ZoomOut,
    PanLeft,
    PanRight,
    FitTime,
    FitAll,
    LanesHigher,
    LanesLower,
    Follow,
    SideBySide,
    Parting,
    Back,
    Forward,
    Mark,
    RemoveMark,
    PreviousMark,
    NextMark,
    UndoMark,
    RedoMark,
    NextBeat,
    PreviousBeat,
    LessonList,
    Glossary,
    Present,
    Question,
    Blank,
    Learn,
    Lab,
    Compare,
    Theme,
    SystemTheme,
    LessMotion,
    LargerInterface,
    SmallerInterface,
    NormalInterface,
    SystemLanguage,
    English,
    Chinese,
    Keys,
};

/// Where an action stands in the list of keys.
enum class ActionGroup { Runs, Playback, Timeline, Marking, Lessons, Window };

/// A row of the table from which the window's actions and the list of keys are made.
struct ActionRow
{
    ActionId id;
    ActionGroup group;
    const char *text; ///< marked for translation, without a full stop
    const char *keys; ///< as QKeySequence reads them, portable, "; " between several
};

/// All rows, in the order in which the list of keys has them.
std::span<const ActionRow> actionRows();
/// The row's text and the group's name in the user's language.
QString textOf(const ActionRow &row);
QString textOf(ActionGroup group);
/// The keys of a row; the first is the one that menus and tips name.
QList<QKeySequence> keysOf(const ActionRow &row);

} // namespace coroscope
