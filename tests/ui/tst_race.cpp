// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/charts/race.h"
#include "ui/charts/racewords.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <deque>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;
const Theme kTheme(ColourScheme::Light, 1.25);
const QRectF kRect(10, 20, 1028, 830);

} // namespace

class TestRace : public QObject
{
    Q_OBJECT

private:
    Racer racer(Recording recording, const QString &title)
    {
        const Recording &kept = m_recordings.emplace_back(std::move(recording));
        const Spans &spans = m_spans.emplace_back(kept);
        return {&kept,
                &spans,
                title,
                QStringLiteral("what ran where"),
                QStringLiteral("What there is to see, in a sentence of some length."),
                shownEnd(spans),
                300 * kMs,
                false};
    }
    std::vector<Racer> three(int tasks, std::int64_t delay)
    {
        return {racer(test::sequentialRun(tasks, delay), QStringLiteral("Sequential")),
                racer(test::coroutineRun(tasks, delay), QStringLiteral("Coroutine")),
                racer(test::poolRun(tasks, 8, (tasks + 31) / 32, delay), QStringLiteral("Pool"))};
    }
    // Whether bars lie under the words of a strip.
    static bool covers(const RaceStrip &strip, const Racer &racer, const TimeAxis &axis);

    std::deque<Recording> m_recordings;
    std::deque<Spans> m_spans;

private Q_SLOTS:
    void cleanup()
    {
        m_spans.clear();
        m_recordings.clear();
    }
    void allRunsShareOneClock();
    void aPoolIsBricksAndTheOthersAreTasks();
    void onlyASliverHasALens();
    void wordsNeverLieOnBars_data();
    void wordsNeverLieOnBars();
    void wordsOfStripsStandBelowEachOther();
    void whereAllIsFullTheTitleStandsAbove();
    void aTitleIsWhole();
    void manyStripsAndLongTitlesArePainted();
    void aRaceOfNobodyIsEmpty();
};

bool TestRace::covers(const RaceStrip &strip, const Racer &racer, const TimeAxis &axis)
{
    for (std::size_t i = strip.rows.first; i < strip.rows.last; ++i) {
        const double top = strip.rows.topOf(i);
        const std::int64_t end = strip.form == StripForm::Bricks
                                     ? shownEnd(*racer.spans)
                                     : racer.spans->requests()[i].spans.back().to;
        const QRectF lane(axis.left(), top, axis.x(end) - axis.left(), strip.rows.height);
        if (lane.intersects(strip.words))
            return true;
    }
    return false;
}

void TestRace::allRunsShareOneClock()
{
    const std::vector<Racer> racers = three(20, 300 * kMs);
    const RaceLayout layout = layOutRace(kRect, kTheme, racers);
    QCOMPARE(layout.strips.size(), std::size_t(3));
    QCOMPARE(layout.axis.x(0), layout.area.left());
    QVERIFY(layout.axis.x(shownEnd(*racers[0].spans)) < layout.area.right());
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(qAbs(layout.strips[i].rect.height() - layout.strips[0].rect.height()) <= 1);
        QVERIFY(layout.strips[i].rows.topOf(layout.strips[i].rows.last) <=
                layout.strips[i].rect.bottom());
    }
    QCOMPARE(layout.strips[2].rect.bottom(), kRect.bottom());
}

void TestRace::aPoolIsBricksAndTheOthersAreTasks()
{
    const RaceLayout layout = layOutRace(kRect, kTheme, three(20, 300 * kMs));
    QCOMPARE(layout.strips[0].form, StripForm::Tasks);
    QCOMPARE(layout.strips[0].rows.last, std::size_t(20));
    QCOMPARE(layout.strips[1].form, StripForm::Tasks);
    QCOMPARE(layout.strips[2].form, StripForm::Bricks);
    QCOMPARE(layout.strips[2].rows.last, std::size_t(8));
}

void TestRace::onlyASliverHasALens()
{
    const RaceLayout layout = layOutRace(kRect, kTheme, three(20, 300 * kMs));
    QVERIFY(layout.strips[0].lens.isNull());
    QVERIFY(layout.strips[2].lens.isNull());
    const QRectF lens = layout.strips[1].lens;
    QVERIFY(layout.strips[1].rect.contains(lens));
    QVERIFY(lens.width() > 200);
    QVERIFY(!lens.intersects(layout.strips[1].words));
    for (const RaceStrip &strip : layOutRace(kRect, kTheme, three(5, 300 * kMs)).strips)
        QVERIFY(strip.lens.isNull());
}

void TestRace::wordsNeverLieOnBars_data()
{
    QTest::addColumn<int>("tasks");
    for (const int tasks : {1, 2, 3, 5, 8, 20, 100, 1'000})
        QTest::addRow("%d tasks", tasks) << tasks;
}

void TestRace::wordsNeverLieOnBars()
{
    QFETCH(int, tasks);
    const std::vector<Racer> racers = three(tasks, 300 * kMs);
    for (const QSizeF size : {QSizeF(1028, 830), QSizeF(700, 400), QSizeF(1800, 500)}) {
        const RaceLayout layout = layOutRace(QRectF({0, 0}, size), kTheme, racers);
        for (std::size_t i = 0; i < racers.size(); ++i) {
            const RaceStrip &strip = layout.strips[i];
            QVERIFY(!covers(strip, racers[i], layout.axis));
            QVERIFY(strip.rect.adjusted(0, 0, 0, 1).contains(strip.words));
        }
    }
}

void TestRace::wordsOfStripsStandBelowEachOther()
{
    const RaceLayout layout = layOutRace(kRect, kTheme, three(100, 3'000 * kMs));
    QCOMPARE(layout.strips[1].words.left(), layout.strips[2].words.left());
    QCOMPARE(layout.strips[0].lines, 3);
}

void TestRace::whereAllIsFullTheTitleStandsAbove()
{
    const std::vector<Racer> racers = {
        racer(test::poolRun(64, 8, 8, 300 * kMs), QStringLiteral("Pool"))};
    const RaceLayout layout = layOutRace(QRectF(0, 0, 1000, 260), kTheme, racers);
    const RaceStrip &strip = layout.strips.front();
    QCOMPARE(strip.lines, 1);
    QVERIFY(strip.words.bottom() <= strip.rows.top);
}

// Beside the shorter of two pools there is room for a part of its title only.
void TestRace::aTitleIsWhole()
{
    const QString title = QStringLiteral("Chunks of one task each");
    const std::vector<Racer> racers = {racer(test::poolRun(100, 8, 4, 3000 * kMs), title),
                                       racer(test::poolRun(100, 8, 1, 3000 * kMs), title)};
    for (const double width : {500.0, 700.0, 900.0, 1400.0}) {
        const RaceLayout layout = layOutRace(QRectF(0, 0, width, 900), kTheme, racers);
        for (std::size_t i = 0; i < racers.size(); ++i) {
            const RaceStrip &strip = layout.strips[i];
            QVERIFY(strip.words.width() >= wordsWidth(kTheme, racers[i], 1) - 1);
            QVERIFY(!covers(strip, racers[i], layout.axis));
        }
    }
}

void TestRace::manyStripsAndLongTitlesArePainted()
{
    std::vector<Racer> racers;
    for (int i = 0; i < 10; ++i)
        racers.push_back(racer(test::coroutineRun(20, 300 * kMs), QString(200, u'x')));
    racers.push_back(racer(test::troubledRun(12, 300 * kMs), QString()));
    racers.push_back(racer(Recording(), QStringLiteral("Nothing")));
    racers.back().delay = 0;
    QImage image(1100, 900, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRace(painter, kTheme, kRect, racers);
    painter.end();
    for (int y = 0; y < 900; ++y) {
        QCOMPARE(image.pixelColor(5, y), QColor(Qt::white));
        QCOMPARE(image.pixelColor(1060, y), QColor(Qt::white));
    }
}

void TestRace::aRaceOfNobodyIsEmpty()
{
    const RaceLayout layout = layOutRace(kRect, kTheme, {});
    QVERIFY(layout.strips.empty());
    QVERIFY(!isRaceWidened(layout, {}));
    QVERIFY(isRaceWidened(layOutRace(kRect, kTheme, three(5, 300 * kMs)), three(5, 300 * kMs)));
}

QTEST_MAIN(TestRace)
#include "tst_race.moc"
