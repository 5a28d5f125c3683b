// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/timeline/legend.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kDelay = 300'000'000;

std::vector<State> statesOf(const std::vector<LegendEntry> &entries)
{
    std::vector<State> states;
    for (const LegendEntry &entry : entries)
        states.push_back(entry.state);
    return states;
}

double painted(double width, const std::vector<LegendEntry> &entries)
{
    QImage image(1600, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    return paintLegend(painter, Theme(ColourScheme::Light), QRectF(0, 0, width, 40), entries,
                       LegendWords::Phrases);
}

} // namespace

class TestLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyStatesThatOccurAreThere();
    void ownWaitsAreBesideTheOthers();
    void countsAreThoseOfTheTime();
    void aLegendNeverLeavesItsBox();
    void noRunsAreNoEntries();
};

void TestLegend::onlyStatesThatOccurAreThere()
{
    const Spans sequential(test::sequentialRun(3, kDelay));
    QCOMPARE(statesOf(legendEntries({&sequential}, std::nullopt)),
             (std::vector{State::Pending, State::Running, State::Blocked, State::Finished}));
    const Spans coroutine(test::coroutineRun(3, kDelay));
    const auto both = statesOnly(legendEntries({&sequential, &coroutine}, std::nullopt));
    QCOMPARE(statesOf(both), (std::vector{State::Pending, State::Ready, State::Running,
                                          State::Blocked, State::Suspended, State::Finished}));
}

void TestLegend::ownWaitsAreBesideTheOthers()
{
    const Spans spans(test::coroutineRun(6, kDelay, 2));
    const auto entries = legendEntries({&spans}, std::nullopt);
    const auto own = std::find_if(entries.begin(), entries.end(),
                                  [](const LegendEntry &entry) { return entry.isOwnWait; });
    QVERIFY(own != entries.end());
    QCOMPARE((own - 1)->state, State::Suspended);
    QVERIFY(entries.back().isNotSuspended);
}

void TestLegend::countsAreThoseOfTheTime()
{
    const Spans spans(test::coroutineRun(6, kDelay, 2));
    for (const LegendEntry &entry : legendEntries({&spans}, 100'000'000)) {
        if (entry.state == State::Suspended)
            QCOMPARE(entry.count, std::optional(entry.isOwnWait ? 4u : 2u));
        else if (!entry.isNotSuspended)
            QCOMPARE(entry.count, std::optional(0u));
    }
    QVERIFY(!legendEntries({&spans}, std::nullopt).front().count);
}

void TestLegend::aLegendNeverLeavesItsBox()
{
    const Spans spans(test::troubledRun(12, kDelay));
    const auto entries = legendEntries({&spans}, std::nullopt);
    QCOMPARE(entries.size(), std::size_t(9));
    double last = 0;
    for (double width = 0; width < 1600; width += 37) {
        const double used = painted(width, entries);
        QVERIFY(used <= width + 1);
        last = used;
    }
    QVERIFY(last > 900);
}

void TestLegend::noRunsAreNoEntries()
{
    QVERIFY(legendEntries({}, std::nullopt).empty());
    QCOMPARE(painted(500, {}), 0.0);
}

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
