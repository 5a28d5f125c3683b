// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT

// Paints samples to be looked at: paint_samples FOLDER [PART OF A NAME]

#include "tests/support/sampleruns.h"
#include "ui/picture/picture.h"
#include "ui/timeline/timelinepainter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>

#include <cstdio>
#include <deque>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

// Keeps recordings and spans alive while pictures borrow them.
class Gallery
{
public:
    PicturedRun run(Recording recording, const QString &title, const QString &formula,
                    std::optional<std::int64_t> ideal, std::int64_t startup = 0)
    {
        const Recording &kept = m_recordings.emplace_back(std::move(recording));
        const Spans &spans = m_spans.emplace_back(kept);
        return {&kept, &spans, title, formula, ideal, shownEnd(spans), startup};
    }

private:
    std::deque<Recording> m_recordings;
    std::deque<Spans> m_spans;
};

QString folder;
QString part;

void write(const QString &name, Picture picture)
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        const bool light = scheme == ColourScheme::Light;
        const QString file = name + (light ? QStringLiteral("-light") : QStringLiteral("-dark"));
        if (!file.contains(part))
            continue;
        picture.scheme = scheme;
        QElapsedTimer timer;
        timer.start();
        const QByteArray png = picture.toPng();
        const qint64 pngTime = timer.restart();
        const QByteArray svg = picture.toSvg();
        std::printf("%-40s png %6lld ms %7lld B   svg %6lld ms %8lld B\n", qPrintable(file),
                    pngTime, qint64(png.size()), timer.elapsed(), qint64(svg.size()));
        QFile out(QDir(folder).filePath(file + QStringLiteral(".png")));
        if (out.open(QIODevice::WriteOnly))
            out.write(png);
        QFile vector(QDir(folder).filePath(file + QStringLiteral(".svg")));
        if (vector.open(QIODevice::WriteOnly))
            vector.write(svg);
    }
}

Picture comparison(Gallery &gallery, int n, std::int64_t d, int chunk, int rounds)
{
    Picture picture;
    picture.delay = d;
    picture.runs = {
        gallery.run(test::sequentialRun(n, d), QStringLiteral("Sequential"),
                    QStringLiteral("%1·d").arg(n), n * d),
        gallery.run(test::coroutineRun(n, d), QStringLiteral("Coroutine"), QStringLiteral("d"), d),
        gallery.run(test::poolRun(n, 8, chunk, d), QStringLiteral("Process pool"),
                    QStringLiteral("%1·d").arg(rounds), rounds * d, 34 * kMs)};
    return picture;
}

Picture timeline(Gallery &gallery, Recording recording, const QString &title, std::int64_t d,
                 AxisKind axis)
{
    Picture picture;
    picture.what = PictureKind::Timeline;
    picture.axis = axis;
    picture.delay = d;
    picture.runs = {gallery.run(std::move(recording), title, {}, std::nullopt)};
    return picture;
}

void paintComparisons(Gallery &gallery)
{
    Picture small = comparison(gallery, 20, 300 * kMs, 1, 3);
    write(QStringLiteral("comparison-20"), small);
    small.what = PictureKind::Race;
    write(QStringLiteral("race-20"), small);
    small.what = PictureKind::Totals;
    write(QStringLiteral("totals-20"), small);
    write(QStringLiteral("comparison-100"), comparison(gallery, 100, 3000 * kMs, 4, 16));
    write(QStringLiteral("comparison-1"), comparison(gallery, 1, 300 * kMs, 1, 1));
    write(QStringLiteral("comparison-5"), comparison(gallery, 5, 300 * kMs, 1, 1));
}

void paintTimelines(Gallery &gallery)
{
    const auto clock = AxisKind::Clock;
    const auto paced = AxisKind::Paced;
    const QString coroutine = QStringLiteral("Coroutine");
    for (const int n : {5, 20, 100, 10000}) {
        const std::int64_t d = 3000 * kMs;
        write(QStringLiteral("coroutine-%1-clock").arg(n),
              timeline(gallery, test::coroutineRun(n, d), coroutine, d, clock));
        Picture picture = timeline(gallery, test::coroutineRun(n, d), coroutine, d, paced);
        write(QStringLiteral("coroutine-%1-paced").arg(n), picture);
        const Spans &spans = *picture.runs.front().spans;
        picture.at = spans.requests()[std::size_t(n / 2)].spans.back().from + 22'000;
        write(QStringLiteral("coroutine-%1-paced-at").arg(n), picture);
        write(QStringLiteral("sequential-%1").arg(n),
              timeline(gallery, test::sequentialRun(n, d), QStringLiteral("Sequential"), d, clock));
        Picture pool = timeline(gallery, test::poolRun(n, 8, (n + 31) / 32, d),
                                QStringLiteral("Process pool"), d, clock);
        write(QStringLiteral("pool-%1").arg(n), pool);
        pool.at = pool.runs.front().total * 40 / 48;
        write(QStringLiteral("pool-%1-at").arg(n), pool);
    }
    write(QStringLiteral("permits-12"),
          timeline(gallery, test::coroutineRun(12, 300 * kMs, 4), coroutine, 300 * kMs, paced));
    write(QStringLiteral("troubled-12"),
          timeline(gallery, test::troubledRun(12, 300 * kMs), coroutine, 300 * kMs, paced));
    write(QStringLiteral("sequential-20-paced"),
          timeline(gallery, test::sequentialRun(20, 300 * kMs), QStringLiteral("Sequential"),
                   300 * kMs, paced));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "Usage: paint_samples FOLDER [PART OF A NAME]\n");
        return 2;
    }
    folder = words[1];
    part = words.value(2);
    Gallery gallery;
    paintComparisons(gallery);
    paintTimelines(gallery);
    return 0;
}
