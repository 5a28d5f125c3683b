// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/density.h"

#include <QPainter>
#include <QTest>

using namespace coroscope;

namespace {

// A task that is in one state from..to (ns) and then, if it has one, in an end state.
TaskSpans taskOf(State state, std::int64_t from, std::int64_t to, State last = State::Created)
{
    TaskSpans task;
    Span span;
    span.from = from;
    span.to = to;
    span.state = state;
    task.spans.push_back(span);
    task.last = last == State::Created ? state : last;
    task.ended = isEnd(task.last) ? to : -1;
    return task;
}

const Theme kTheme(ColourScheme::Light);

std::vector<DensityRun> runsOf(const std::vector<TaskSpans> &tasks, double height)
{
    return densityRuns(kTheme, tasks, TimeAxis::clock(0, 100'000, 0, 100),
                       Rows{0, height, 0, tasks.size()}, {0, 100}, 1);
}

} // namespace

class TestDensity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTaskARowHasItsOwnColour();
    void severalTasksInARowMixByTheirShare();
    void aRowIsMixedAnewOnlyWhereSomethingChanges();
    void aTaskThatCoversHalfARowIsHalfOpaque();
    void anEndLeavesAMark();
    void theImageHasTheColoursOfTheRuns();
    void noTasksAreNoRuns();
};

void TestDensity::oneTaskARowHasItsOwnColour()
{
    const auto runs = runsOf({taskOf(State::Suspended, 10'000, 60'000)}, 1);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].left, 10);
    QCOMPARE(runs[0].right, 60);
    QCOMPARE(runs[0].color, kTheme.fill(State::Suspended).rgba());
}

void TestDensity::severalTasksInARowMixByTheirShare()
{
    const auto runs = runsOf({taskOf(State::Running, 0, 50'000), taskOf(State::Ready, 0, 50'000),
                              taskOf(State::Ready, 0, 50'000), taskOf(State::Ready, 0, 50'000)},
                             0.25);
    QCOMPARE(runs.size(), std::size_t(1));
    const QColor mix = mixed(kTheme.fill(State::Running), kTheme.fill(State::Ready), 0.25);
    QVERIFY(qAbs(qRed(runs[0].color) - mix.red()) <= 1);
    QVERIFY(qAbs(qGreen(runs[0].color) - mix.green()) <= 1);
    QVERIFY(qAbs(qBlue(runs[0].color) - mix.blue()) <= 1);
    QCOMPARE(qAlpha(runs[0].color), 255);
}

void TestDensity::aRowIsMixedAnewOnlyWhereSomethingChanges()
{
    const auto runs = runsOf(
        {taskOf(State::Suspended, 0, 60'000), taskOf(State::Suspended, 20'000, 60'000)}, 0.5);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].right, 20);
    QCOMPARE(qAlpha(runs[0].color), 128);
    QCOMPARE(runs[1].left, 20);
    QCOMPARE(qAlpha(runs[1].color), 255);
}

void TestDensity::aTaskThatCoversHalfARowIsHalfOpaque()
{
    const auto runs =
        runsOf({taskOf(State::Running, 0, 10'000), taskOf(State::Suspended, 0, 10'000)}, 1.5);
    // Rows: all of the first; half of each; all of the second.
    QCOMPARE(runs.size(), std::size_t(3));
    QCOMPARE(runs[0].color, kTheme.fill(State::Running).rgba());
    const QColor half = mixed(kTheme.fill(State::Running), kTheme.fill(State::Suspended), 0.5);
    QVERIFY(qAbs(qRed(runs[1].color) - half.red()) <= 1);
    QCOMPARE(runs[2].color, kTheme.fill(State::Suspended).rgba());
}

void TestDensity::anEndLeavesAMark()
{
    const auto runs = runsOf({taskOf(State::Suspended, 0, 50'000, State::Finished),
                              taskOf(State::Suspended, 0, 50'000, State::Failed)},
                             1);
    QCOMPARE(runs.size(), std::size_t(4));
    QCOMPARE(runs[1].left, 50);
    QCOMPARE(runs[1].right, 51);
    QCOMPARE(runs[1].color, kTheme.fill(State::Finished).rgba());
    QCOMPARE(runs[3].right - runs[3].left, 2);
    QCOMPARE(runs[3].color, kTheme.fill(State::Failed).rgba());
}

void TestDensity::theImageHasTheColoursOfTheRuns()
{
    for (const double ratio : {1.0, 2.0}) {
        QImage image(QSize(100, 10) * int(ratio), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintDensity(painter, kTheme,
                     {taskOf(State::Running, 0, 50'000), taskOf(State::Suspended, 0, 50'000)},
                     TimeAxis::clock(0, 100'000, 0, 100), Rows{4, 1, 0, 2}, {0, 100});
        painter.end();
        const int r = int(ratio);
        QCOMPARE(image.pixelColor(20 * r, 4 * r), kTheme.fill(State::Running));
        QCOMPARE(image.pixelColor(20 * r, 5 * r), kTheme.fill(State::Suspended));
        QCOMPARE(image.pixelColor(20 * r, 6 * r), QColor(Qt::white));
        QCOMPARE(image.pixelColor(60 * r, 4 * r), QColor(Qt::white));
    }
}

void TestDensity::noTasksAreNoRuns()
{
    QVERIFY(runsOf({}, 0.5).empty());
}

QTEST_MAIN(TestDensity)
#include "tst_density.moc"
