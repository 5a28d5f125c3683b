// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/awaitchain.h"

#include "core/recording/place.h"
#include "core/strategies/steps.h"
#include "ui/code/currentline.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace coroscope {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Whether line `number` of the strategy's file is where its steps are shown.
bool isRequestLine(const Source &shown, int number)
{
    return number == shown.stepsAfter;
}

} // namespace

std::vector<ChainLink> chainOf(const Recording &recording, const Span *wait, const Source &shown)
{
    std::vector<ChainLink> chain;
    if (!wait)
        return chain;
    const std::string_view text = recording.text(wait->place);
    const auto step = stepOfPlace(text, shown);
    const int stepLine = step ? shown.steps[*step].line : 0;
    for (const PlaceFrame &frame : framesOf(text)) {
        const QString file = textOf(fileOf(frame));
        const QString place =
            frame.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(frame.line) : file;
        if (file == QLatin1String(kStepsFile) && frame.function.empty()) {
            chain.push_back({QCoreApplication::translate("ChainBar", "step %1").arg(frame.line),
                             place, stepLine, 0});
            continue;
        }
        const int line =
            step && isRequestLine(shown, frame.line) ? stepLine : shownLine(shown, frame.line);
        const bool isShown = file == shown.file && indexOf(shown, line);
        chain.push_back({frame.function.empty() ? place : textOf(frame.function), place,
                         isShown ? line : 0, frame.bytes});
    }
    return chain;
}

QString chainEnd(State state, const Span *wait, const std::vector<ChainLink> &chain,
                 const Source &shown)
{
    if (isEnd(state))
        return QCoreApplication::translate("ChainBar", "has ended");
    if (!wait)
        return state == State::Running
                   ? QCoreApplication::translate("ChainBar", "in its first turn")
                   : QCoreApplication::translate("ChainBar", "has not begun");
    if (state == State::Suspended)
        return waitWords(wait->why);
    if (state != State::Blocked)
        return {};
    const QString call = QStringLiteral("blockingGet");
    const auto index = chain.empty() ? std::nullopt : indexOf(shown, chain.back().line);
    if (index && shown.lines[*index].text.contains(call))
        return call;
    return QCoreApplication::translate("ChainBar", "a blocking call");
}

} // namespace coroscope
