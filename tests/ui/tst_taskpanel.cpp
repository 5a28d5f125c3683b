// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/recording/metrics.h"
#include "core/strategies/strategy.h"
#include "tests/support/sampleruns.h"
#include "ui/panels/taskpanel.h"
#include "ui/panels/taskwords.h"

#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

std::array<std::int64_t, kStateCount> sumsAt(const Spans &spans, std::int64_t time)
{
    std::array<std::int64_t, kStateCount> sums{};
    for (std::size_t i = 0; i < spans.requests().size(); ++i) {
        for (const StateShare &share : stateShares(*momentOf(spans, i, time)))
            sums[std::size_t(share.state)] += share.time;
    }
    return sums;
}

QString valueOf(const std::vector<Fact> &facts, const char *label)
{
    for (const Fact &fact : facts) {
        if (fact.label == QLatin1String(label))
            return fact.value;
    }
    return QStringLiteral("no such fact");
}

Recording pool()
{
    Scenario scenario;
    scenario.tasks = 100;
    scenario.delay = std::chrono::seconds(3);
    scenario.chunk = 4;
    return predict(scenario, *strategy("process-pool"));
}

} // namespace

class TestTaskPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimesOfAllTasksAreTheMetricsOfTheRun()
    {
        for (const Recording &recording :
             {test::coroutineRun(20, 300 * kMs, 4), test::sequentialRun(5, 300 * kMs), pool()}) {
            const Spans spans(recording);
            QCOMPARE(sumsAt(spans, spans.end()), computeMetrics(recording, spans).statesNs);
        }
    }

    void theSharesOfATaskAreOne()
    {
        const Recording recording = test::coroutineRun(20, 300 * kMs, 4);
        const Spans spans(recording);
        for (const std::int64_t time : {kMs, 150 * kMs, 700 * kMs}) {
            double sum = 0;
            bool isOwn = false;
            for (const StateShare &share : stateShares(*momentOf(spans, 11, time))) {
                sum += share.share;
                isOwn |= share.isOwnWait;
            }
            QVERIFY(qAbs(sum - 1) < 1e-9);
            QVERIFY(isOwn); // it waits for its permit first
        }
    }

    void beforeItsCreationATaskHasNoTimes()
    {
        const Recording recording = test::coroutineRun(2, 300 * kMs);
        const Spans spans(recording);
        const auto moment = momentOf(spans, 0, -1);
        QCOMPARE(moment->state, State::Created);
        QVERIFY(stateShares(*moment).empty());
        QVERIFY(!momentOf(spans, 2, 0));
        QVERIFY(!momentOf(spans, std::nullopt, 0));
    }

    void aPoolsTaskTellsWhereItRanAndWhenItEnds()
    {
        const Recording recording = pool();
        const Spans spans(recording);
        const auto facts = factsOf(recording, spans, *momentOf(spans, 97, 40'000 * kMs));
        QCOMPARE(valueOf(facts, "Worker"), QStringLiteral("1 of 8"));
        QCOMPARE(valueOf(facts, "Chunk"), QStringLiteral("25 of 25"));
        QCOMPARE(valueOf(facts, "Tasks in the chunk"), QStringLiteral("97 98 99 100"));
        QCOMPARE(valueOf(facts, "Started at"), QStringLiteral("39.0 s"));
        QCOMPARE(valueOf(facts, "Ends as"), QStringLiteral("98th of 100"));
    }

    void endsAreCountedInEnglishOrdinals_data()
    {
        QTest::addColumn<std::size_t>("task");
        QTest::addColumn<QString>("words");
        const std::pair<std::size_t, const char *> rows[] = {
            {0, "1st"},   {1, "2nd"},   {2, "3rd"},  {3, "4th"},
            {10, "11th"}, {12, "13th"}, {20, "21st"}};
        for (const auto &[task, words] : rows)
            QTest::newRow(words) << task << QString::fromLatin1(words) + QStringLiteral(" of 24");
    }
    void endsAreCountedInEnglishOrdinals()
    {
        QFETCH(std::size_t, task);
        QFETCH(QString, words);
        const Recording recording = test::sequentialRun(24, 3 * kMs);
        const Spans spans(recording);
        QCOMPARE(valueOf(factsOf(recording, spans, *momentOf(spans, task, 0)), "Ends as"), words);
    }

    void aLoopsTaskTellsHowItsTimeWent()
    {
        const Recording recording = test::coroutineRun(20, 300 * kMs);
        const Spans spans(recording);
        const TaskSpans &task = spans.requests()[11];
        const auto before = timesOf(recording, spans, *momentOf(spans, 11, 150 * kMs));
        QCOMPARE(valueOf(before, "Ready, not running"), QStringLiteral("0 s"));
        QCOMPARE(valueOf(before, "Awaits that did not suspend"), QStringLiteral("2"));
        const auto after = timesOf(recording, spans, *momentOf(spans, 11, task.ended));
        QVERIFY(valueOf(after, "Ready, not running") != QStringLiteral("0 s"));
        QCOMPARE(valueOf(timesOf(recording, spans, *momentOf(spans, 11, 0)),
                         "Awaits that did not suspend"),
                 QStringLiteral("0"));
    }

    void anOutcomeIsToldOnlyOnceItIsThere()
    {
        const Recording recording = test::troubledRun(12, 300 * kMs);
        const Spans spans(recording);
        const std::int64_t end = spans.requests()[2].ended;
        QCOMPARE(spans.requests()[2].last, State::Failed);
        QCOMPARE(outcomeWords(recording, *momentOf(spans, 2, end - 1)), QString());
        QVERIFY(!outcomeWords(recording, *momentOf(spans, 2, end)).isEmpty());
    }

    void foreignTextInAMeaningIsNoMarkup()
    {
        Recording recording = test::troubledRun(12, 300 * kMs);
        recording.texts[Spans(recording).requests()[2].outcome] = "<b>no</b>";
        const Spans spans(recording);
        QVERIFY(stateMeaning(recording, *momentOf(spans, 2, spans.end()), false, std::nullopt)
                    .contains(QLatin1String("&lt;b&gt;")));
    }

    void thePanelIsAsHighAsWhatItSays()
    {
        const Recording recording = test::coroutineRun(20, 300 * kMs);
        const Spans spans(recording);
        TaskPanel panel;
        panel.resize(360, 10);
        panel.setRun(&recording, &spans);
        const int nothing = panel.heightForWidth(360);
        panel.setSelected(3);
        panel.setTime(spans.end());
        QVERIFY(panel.heightForWidth(360) > nothing);
        QCOMPARE(panel.minimumHeight(), panel.heightForWidth(360));
        QVERIFY(panel.accessibleDescription().contains(QLatin1String("Task 4: finished")));
        panel.setRun(nullptr, nullptr);
        QCOMPARE(panel.heightForWidth(360), nothing);
    }
};

QTEST_MAIN(TestTaskPanel)
#include "tst_taskpanel.moc"
