// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/pages.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kSameTime = 1.05;
constexpr qsizetype kMostNamed = 3;

double ratio(const PicturedRun &slow, const PicturedRun &fast)
{
    return double(slow.total) / double(std::max<std::int64_t>(1, fast.total));
}

QString timesAsFast(const PicturedRun &slow, const PicturedRun &fast)
{
    const double times = ratio(slow, fast);
    return QCoreApplication::translate("Picture", "%1 times as fast as %2")
        .arg(numberText(times, times < 9.95 ? 1 : 0), slow.title);
}

// "a", "a and b", "a, b and c"
QString enumerated(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return QCoreApplication::translate("Picture", "%1 and %2")
        .arg(QStringList(parts.mid(0, parts.size() - 1))
                 .join(QCoreApplication::translate("Picture", ", ")),
             parts.last());
}

} // namespace

QString scenarioWords(const Picture &picture)
{
    QStringList words;
    if (picture.runs.empty())
        return {};
    const std::size_t tasks = picture.runs.front().spans->requests().size();
    words << (tasks == 1 ? QCoreApplication::translate("Picture", "1 task")
                         : QCoreApplication::translate("Picture", "%1 tasks").arg(tasks));
    if (picture.delay > 0)
        words << QCoreApplication::translate("Picture", "d = %1").arg(idealText(picture.delay));
    if (picture.what == PictureKind::Timeline)
        words.prepend(picture.runs.front().title);
    else if (picture.runs.size() > 1)
        words << QCoreApplication::translate("Picture", "one clock");
    if (picture.what == PictureKind::Timeline)
        words << durationText(picture.runs.front().total);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString descriptionOf(const Picture &picture)
{
    QStringList runs;
    for (const PicturedRun &run : picture.runs)
        runs << QStringLiteral("%1: %2").arg(run.title, durationText(run.total));
    return runs.join(QStringLiteral("; "));
}

QString verdictOf(const Picture &picture)
{
    if (picture.runs.size() < 2)
        return {};
    std::vector<const PicturedRun *> runs;
    for (const PicturedRun &run : picture.runs)
        runs.push_back(&run);
    std::stable_sort(runs.begin(), runs.end(), [](const PicturedRun *a, const PicturedRun *b) {
        return a->total < b->total;
    });
    const PicturedRun &best = *runs.front();
    QStringList others;
    for (auto run = runs.rbegin(); run != runs.rend() && others.size() < kMostNamed; ++run) {
        if (ratio(**run, best) >= kSameTime)
            others << timesAsFast(**run, best);
    }
    if (others.isEmpty())
        return QCoreApplication::translate("Picture", "All take the same time.");
    return QCoreApplication::translate("Picture", "%1 is %2.").arg(best.title, enumerated(others));
}

} // namespace coroscope
