// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

#include <array>

namespace coroscope {

namespace {

using Id = ActionId;
using Group = ActionGroup;

constexpr std::array kRows = {
    ActionRow{Id::Run, Group::Runs, QT_TRANSLATE_NOOP("Action", "Run the chosen strategy"),
              "Ctrl+R"},
    ActionRow{Id::RunAll, Group::Runs, QT_TRANSLATE_NOOP("Action", "Run all and compare"),
              "Ctrl+Shift+R"},
    ActionRow{Id::Stop, Group::Runs, QT_TRANSLATE_NOOP("Action", "Stop the run"), "Ctrl+."},
    ActionRow{Id::RunStepwise, Group::Runs,
              QT_TRANSLATE_NOOP("Action", "Run the chosen strategy step by step"), "Ctrl+Alt+R"},
    ActionRow{Id::Hold, Group::Runs,
              QT_TRANSLATE_NOOP("Action", "Hold the loop of the run, or let it go on"), "H"},
    ActionRow{Id::Step, Group::Runs,
              QT_TRANSLATE_NOOP("Action", "Hold the loop and give the next task one turn"), "N"},
    ActionRow{Id::StepTick, Group::Runs,
              QT_TRANSLATE_NOOP("Action", "Give a turn to all that are ready now"), "Shift+N"},
    ActionRow{Id::CancelTask, Group::Runs,
              QT_TRANSLATE_NOOP("Action", "Cancel the selected task of the run"), "Ctrl+Del"},
    ActionRow{Id::NextOrder, Group::Runs,
              QT_TRANSLATE_NOOP("Action", "Next order of turns: FIFO, LIFO, random"), "Q"},
    ActionRow{Id::Open, Group::Runs, QT_TRANSLATE_NOOP("Action", "Open a recording…"), "Ctrl+O"},
    ActionRow{Id::Save, Group::Runs, QT_TRANSLATE_NOOP("Action", "Save the recording…"), "Ctrl+S"},
    ActionRow{Id::SavePicture, Group::Runs, QT_TRANSLATE_NOOP("Action", "Save a picture…"),
              "Ctrl+E"},
    ActionRow{Id::CopyPicture, Group::Runs, QT_TRANSLATE_NOOP("Action", "Copy the picture"),
              "Ctrl+C"},
    ActionRow{Id::Handout, Group::Runs,
              QT_TRANSLATE_NOOP("Action", "Handout of the playlist (PDF)…"), "Ctrl+P"},
    ActionRow{Id::PlayPause, Group::Playback, QT_TRANSLATE_NOOP("Action", "Play or pause"),
              "Space"},
    ActionRow{Id::PreviousEvent, Group::Playback,
              QT_TRANSLATE_NOOP("Action", "Previous event of the run"), "Left"},
    ActionRow{Id::NextEvent, Group::Playback, QT_TRANSLATE_NOOP("Action", "Next event of the run"),
              "Right"},
    ActionRow{Id::PreviousOfTask, Group::Playback,
              QT_TRANSLATE_NOOP("Action", "Previous event of the selected task"), ","},
    ActionRow{Id::NextOfTask, Group::Playback,
              QT_TRANSLATE_NOOP("Action", "Next event of the selected task"), "."},
    ActionRow{Id::ToStart, Group::Playback, QT_TRANSLATE_NOOP("Action", "To the start"), "Home"},
    ActionRow{Id::ToEnd, Group::Playback, QT_TRANSLATE_NOOP("Action", "To the end"), "End"},
    ActionRow{Id::Slow, Group::Playback, QT_TRANSLATE_NOOP("Action", "Ten times slower"), "1"},
    ActionRow{Id::Normal, Group::Playback, QT_TRANSLATE_NOOP("Action", "Normal speed"), "2"},
    ActionRow{Id::Fast, Group::Playback, QT_TRANSLATE_NOOP("Action", "Ten times faster"), "3"},
    ActionRow{Id::Loop, Group::Playback, QT_TRANSLATE_NOOP("Action", "Play again and again"), "L"},
    ActionRow{Id::RangeStart, Group::Playback,
              QT_TRANSLATE_NOOP("Action", "Play from here on: start of the range"), "I"},
    ActionRow{Id::RangeEnd, Group::Playback,
              QT_TRANSLATE_NOOP("Action", "Play up to here: end of the range"), "O"},
    ActionRow{Id::WholeRange, Group::Playback,
              QT_TRANSLATE_NOOP("Action", "Play all of it again: no range"), "Shift+I; Shift+O"},
    ActionRow{Id::Live, Group::Playback, QT_TRANSLATE_NOOP("Action", "Follow the run under way"),
              "Shift+L"},
    ActionRow{Id::PreviousTask, Group::Timeline,
              QT_TRANSLATE_NOOP("Action", "Select the task above"), "Up"},
    ActionRow{Id::NextTask, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Select the task below"),
              "Down"},
    ActionRow{Id::FindTask, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Find a task…"), "Ctrl+F"},
    ActionRow{Id::Axis, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Clock or Paced axis"), "T"},
    ActionRow{Id::Table, Group::Timeline,
              QT_TRANSLATE_NOOP("Action", "The tasks as a table, or the timeline"), "Shift+T"},
    ActionRow{Id::ZoomIn, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Zoom in at the playhead"),
              "+; =; W"},
    ActionRow{Id::ZoomOut, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Zoom out at the playhead"),
              "-; S"},
    ActionRow{Id::PanLeft, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Move to earlier times"),
              "Shift+Left; A"},
    ActionRow{Id::PanRight, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Move to later times"),
              "Shift+Right; D"},
    ActionRow{Id::FitTime, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Show the whole run"), "0"},
    ActionRow{Id::FitAll, Group::Timeline,
              QT_TRANSLATE_NOOP("Action", "Show the whole run and all tasks"), "Shift+0; )"},
    ActionRow{Id::LanesHigher, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Higher lanes"),
              "Shift+Up"},
    ActionRow{Id::LanesLower, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Lower lanes"),
              "Shift+Down"},
    ActionRow{Id::Follow, Group::Timeline,
              QT_TRANSLATE_NOOP("Action", "Keep the playhead in sight, or not"), "F"},
    ActionRow{Id::SideBySide, Group::Timeline, QT_TRANSLATE_NOOP("Action", "Two runs side by side"),
              "Ctrl+D"},
    ActionRow{Id::Parting, Group::Timeline,
              QT_TRANSLATE_NOOP("Action", "To the moment where two runs part"), "Ctrl+Shift+D"},
    ActionRow{Id::Back, Group::Timeline,
              QT_TRANSLATE_NOOP("Action", "Back to what was seen before"), "Alt+Left"},
    ActionRow{Id::Forward, Group::Timeline,
              QT_TRANSLATE_NOOP("Action", "Forward to what was seen after that"), "Alt+Right"},
    ActionRow{Id::Mark, Group::Marking,
              QT_TRANSLATE_NOOP("Action", "Mark the shown moment, or change its mark…"), "M"},
    ActionRow{Id::RemoveMark, Group::Marking, QT_TRANSLATE_NOOP("Action", "Remove the mark"),
              "Del"},
    ActionRow{Id::PreviousMark, Group::Marking, QT_TRANSLATE_NOOP("Action", "Previous mark"),
              "Ctrl+Left"},
    ActionRow{Id::NextMark, Group::Marking, QT_TRANSLATE_NOOP("Action", "Next mark"), "Ctrl+Right"},
    ActionRow{Id::UndoMark, Group::Marking,
              QT_TRANSLATE_NOOP("Action", "Undo the last change of a mark"), "Ctrl+Z"},
    ActionRow{Id::RedoMark, Group::Marking,
              QT_TRANSLATE_NOOP("Action", "Redo the change of a mark"), "Ctrl+Shift+Z; Ctrl+Y"},
    ActionRow{Id::NextBeat, Group::Lessons, QT_TRANSLATE_NOOP("Action", "On to the next step"),
              "PgDown"},
    ActionRow{Id::PreviousBeat, Group::Lessons, QT_TRANSLATE_NOOP("Action", "Back by one step"),
              "PgUp"},
    ActionRow{Id::Present, Group::Lessons, QT_TRANSLATE_NOOP("Action", "Present, or end the show"),
              "F11; F5"},
    ActionRow{Id::Question, Group::Lessons,
              QT_TRANSLATE_NOOP("Action", "In a show: ask what if, and run it"), "P"},
    ActionRow{Id::Blank, Group::Lessons,
              QT_TRANSLATE_NOOP("Action", "In a show: a black screen, and back"), "B"},
    ActionRow{Id::LessonList, Group::Lessons, QT_TRANSLATE_NOOP("Action", "Lessons and exercises…"),
              "Ctrl+L"},
    ActionRow{Id::Glossary, Group::Lessons, QT_TRANSLATE_NOOP("Action", "Glossary"), "Ctrl+G"},
    ActionRow{Id::Learn, Group::Window, QT_TRANSLATE_NOOP("Action", "Learn"), "Ctrl+1"},
    ActionRow{Id::Lab, Group::Window, QT_TRANSLATE_NOOP("Action", "Lab"), "Ctrl+2"},
    ActionRow{Id::Compare, Group::Window, QT_TRANSLATE_NOOP("Action", "Compare"), "Ctrl+3"},
    ActionRow{Id::Theme, Group::Window, QT_TRANSLATE_NOOP("Action", "Light or dark"), "Ctrl+T"},
    ActionRow{Id::SystemTheme, Group::Window,
              QT_TRANSLATE_NOOP("Action", "Light or dark as the desktop is"), "Ctrl+Shift+T"},
    ActionRow{Id::LessMotion, Group::Window,
              QT_TRANSLATE_NOOP("Action", "No motion: changes are shown at once"), "Ctrl+Shift+M"},
    ActionRow{Id::LargerInterface, Group::Window, QT_TRANSLATE_NOOP("Action", "Larger interface"),
              "Ctrl++; Ctrl+="},
    ActionRow{Id::SmallerInterface, Group::Window, QT_TRANSLATE_NOOP("Action", "Smaller interface"),
              "Ctrl+-"},
    ActionRow{Id::NormalInterface, Group::Window,
              QT_TRANSLATE_NOOP("Action", "Interface at its normal size"), "Ctrl+0"},
    ActionRow{Id::SystemLanguage, Group::Window,
              QT_TRANSLATE_NOOP("Action", "Language as the system has it"), "Ctrl+Shift+L"},
    ActionRow{Id::English, Group::Window, QT_TRANSLATE_NOOP("Action", "English"), "Ctrl+Alt+E"},
    ActionRow{Id::Chinese, Group::Window, QT_TRANSLATE_NOOP("Action", "中文 (Chinese)"),
              "Ctrl+Alt+Z"},
    ActionRow{Id::Keys, Group::Window, QT_TRANSLATE_NOOP("Action", "Keys and commands"),
              "?; F1; Ctrl+K"},
    ActionRow{Id::Quit, Group::Window, QT_TRANSLATE_NOOP("Action", "Quit"), "Ctrl+Q"},
};

} // namespace

std::span<const ActionRow> actionRows()
{
    return kRows;
}

QString textOf(const ActionRow &row)
{
    return QCoreApplication::translate("Action", row.text);
}

QString textOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Runs:
        return QCoreApplication::translate("Action", "Runs");
    case ActionGroup::Playback:
        return QCoreApplication::translate("Action", "Playback");
    case ActionGroup::Timeline:
        return QCoreApplication::translate("Action", "Timeline");
    case ActionGroup::Marking:
        return QCoreApplication::translate("Action", "Marks");
    case ActionGroup::Lessons:
        return QCoreApplication::translate("Action", "Lessons");
    case ActionGroup::Window:
        break;
    }
    return QCoreApplication::translate("Action", "Window");
}

QList<QKeySequence> keysOf(const ActionRow &row)
{
    QList<QKeySequence> keys;
    const QStringList words = QString::fromLatin1(row.keys).split(QStringLiteral("; "));
    for (const QString &word : words)
        keys << QKeySequence(word, QKeySequence::PortableText);
    return keys;
}

} // namespace coroscope
