// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/goalpart.h"

#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

/// A figure, or a sign between it and its bound, and how it is said.
struct Said
{
    QStringView key;
    const char *words;
};

constexpr std::array kFigures = {
    Said{u"N", QT_TRANSLATE_NOOP("GoalPart", "Requests")},
    Said{u"d", QT_TRANSLATE_NOOP("GoalPart", "Delay of the endpoint")},
    Said{u"S", QT_TRANSLATE_NOOP("GoalPart", "The endpoint handles at once")},
    Said{u"timeout", QT_TRANSLATE_NOOP("GoalPart", "Deadline of a request")},
    Said{u"finished", QT_TRANSLATE_NOOP("GoalPart", "Requests with an answer")},
    Said{u"inFlight", QT_TRANSLATE_NOOP("GoalPart", "On their way at once")},
    Said{u"total", QT_TRANSLATE_NOOP("GoalPart", "Total time")},
    Said{u"blocked", QT_TRANSLATE_NOOP("GoalPart", "Time in blocking calls")},
    Said{u"workers", QT_TRANSLATE_NOOP("GoalPart", "Busy workers")},
    Said{u"suspensions", QT_TRANSLATE_NOOP("GoalPart", "Suspensions")},
};

// %1: the figure, %2: its bound
constexpr std::array kSigns = {
    Said{u"==", QT_TRANSLATE_NOOP("GoalPart", "%1: %2")},
    Said{u"!=", QT_TRANSLATE_NOOP("GoalPart", "%1: not %2")},
    Said{u"<=", QT_TRANSLATE_NOOP("GoalPart", "%1: at most %2")},
    Said{u">=", QT_TRANSLATE_NOOP("GoalPart", "%1: at least %2")},
    Said{u"<", QT_TRANSLATE_NOOP("GoalPart", "%1: less than %2")},
    Said{u">", QT_TRANSLATE_NOOP("GoalPart", "%1: more than %2")},
    Said{u"≈", QT_TRANSLATE_NOOP("GoalPart", "%1: about %2")},
};

QString inWords(const char *source)
{
    return QCoreApplication::translate("GoalPart", source);
}

template <class Table>
const char *wordsIn(const Table &table, const QString &key)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&key](const Said &each) { return each.key == key; });
    return row == table.end() ? nullptr : row->words;
}

std::int64_t nanoseconds(double seconds)
{
    return std::llround(seconds * 1e9);
}

QString textOf(double value, bool isTime)
{
    return isTime ? durationText(nanoseconds(value)) : QLocale().toString(value, 'g', 6);
}

// Without digits that say nothing.
QString boundText(double value, bool isTime)
{
    return isTime ? idealText(nanoseconds(value), nanoseconds(value)) : textOf(value, false);
}

// Of a value that misses its bound.
QString missingWords(double value, double bound, bool isTime)
{
    const QString much = textOf(std::abs(value - bound), isTime);
    if (isTime)
        return (value > bound ? QCoreApplication::translate("GoalPart", "%1 too long")
                              : QCoreApplication::translate("GoalPart", "%1 too short"))
            .arg(much);
    return (value > bound ? QCoreApplication::translate("GoalPart", "%1 too many")
                          : QCoreApplication::translate("GoalPart", "%1 too few"))
        .arg(much);
}

} // namespace

bool hasGoalWords(const QString &figure)
{
    return wordsIn(kFigures, figure) != nullptr;
}

GoalPart goalPart(const Condition &condition)
{
    const bool isTime = condition.left.isTime;
    GoalPart part;
    part.holds = condition.holds;
    part.value = textOf(condition.left.value, isTime);
    const char *figure = wordsIn(kFigures, condition.measured);
    const char *sign = wordsIn(kSigns, condition.sign);
    if (!figure || !sign || !condition.right) {
        part.words = condition.text;
        return part;
    }
    const double bound = condition.right->value;
    part.words = inWords(sign).arg(inWords(figure), boundText(bound, isTime));
    if (!part.holds && bound != condition.left.value)
        part.missing = missingWords(condition.left.value, bound, isTime);
    return part;
}

} // namespace coroscope
