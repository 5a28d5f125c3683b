// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/pages.h"
#include "ui/picture/runs.h"
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

QString timesAsFast(const PicturedRun &slow, std::int64_t fast)
{
    const double times = double(slow.total) / double(std::max<std::int64_t>(1, fast));
    return QCoreApplication::translate("Picture", "%1\u00a0times as fast as %2")
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

bool isFastest(const std::vector<PicturedRun> &runs, const PicturedRun &run)
{
    return std::all_of(runs.begin(), runs.end(),
                       [&run](const PicturedRun &other) { return ratio(run, other) < kSameTime; });
}

QString scenarioWords(const Picture &picture)
{
    QStringList words;
    if (picture.runs.empty())
        return {};
    const std::size_t tasks = picture.runs.front().spans->requests().size();
    words << (tasks == 1 ? QCoreApplication::translate("Picture", "1 task")
                         : QCoreApplication::translate("Picture", "%1 tasks").arg(tasks));
    if (picture.delay > 0)
        words << QCoreApplication::translate("Picture", "d = %1")
                     .arg(idealText(picture.delay, picture.delay));
    if (picture.what == PictureKind::Timeline)
        words.prepend(picture.runs.front().title);
    else if (picture.runs.size() > 1)
        words << QCoreApplication::translate("Picture", "one clock");
    if (picture.what == PictureKind::Timeline)
        words << QCoreApplication::translate("Picture", "total %1")
                     .arg(durationText(picture.runs.front().total));
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

QString verdictOf(const std::vector<PicturedRun> &runs)
{
    if (runs.size() < 2)
        return {};
    std::vector<const PicturedRun *> slower;
    QStringList fastest;
    std::int64_t least = INT64_MAX;
    for (const PicturedRun &run : runs) {
        least = std::min(least, run.total);
        if (isFastest(runs, run))
            fastest << run.title;
        else
            slower.push_back(&run);
    }
    if (slower.empty())
        return QCoreApplication::translate("Picture", "All take the same time.");
    std::stable_sort(slower.begin(), slower.end(), [](const PicturedRun *a, const PicturedRun *b) {
        return a->total > b->total;
    });
    QStringList others;
    for (const PicturedRun *run : slower) {
        if (others.size() < kMostNamed)
            others << timesAsFast(*run, least);
    }
    return fastest.size() == 1 ? QCoreApplication::translate("Picture", "%1 is %2.")
                                     .arg(fastest.first(), enumerated(others))
                               : QCoreApplication::translate("Picture", "%1 are %2.")
                                     .arg(enumerated(fastest), enumerated(others));
}

} // namespace coroscope
