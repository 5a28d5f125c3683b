// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/strategies/strategy.h"
#include "ui/panels/consolepanel.h"
#include "ui/panels/transcript.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

Recording sequential(unsigned tasks)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = std::chrono::milliseconds(300);
    return predict(scenario, *strategy("sequential"));
}

QString textAt(const Transcript &transcript, int row)
{
    const TranscriptLine &line = transcript.line(row);
    return QStringLiteral("%1 %2 %3")
        .arg(line.time / kMs)
        .arg(line.task + 1)
        .arg(transcript.text(line));
}

} // namespace

class TestConsolePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRowsUpToThePlayheadAreThere()
    {
        const Recording recording = sequential(3);
        const Spans spans(recording);
        Transcript transcript;
        transcript.setRun(&recording, &spans);
        transcript.setTime(-1);
        QCOMPARE(transcript.rowCount(), 0);
        transcript.setTime(0);
        QCOMPARE(transcript.rowCount(), 1);
        transcript.setTime(450 * kMs);
        QCOMPARE(transcript.rowCount(), 3);
        QCOMPARE(textAt(transcript, 0), QStringLiteral("0 1 Waiting 1"));
        QCOMPARE(textAt(transcript, 1), QStringLiteral("300 1 Get 1"));
        QCOMPARE(textAt(transcript, 2), QStringLiteral("300 2 Waiting 2"));
        transcript.setTime(spans.end());
        QCOMPARE(transcript.rowCount(), 6);
    }

    void aStepAddsAndRemovesRowsAndNeverResets()
    {
        const Recording recording = sequential(100);
        const Spans spans(recording);
        Transcript transcript;
        transcript.setRun(&recording, &spans);
        QSignalSpy resets(&transcript, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&transcript, &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(&transcript, &QAbstractItemModel::rowsRemoved);
        transcript.setTime(900 * kMs);
        transcript.setTime(900 * kMs + 1);
        QCOMPARE(inserts.count(), 1);
        transcript.setTime(0);
        QCOMPARE(removals.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(transcript.rowCount(), 1);
    }

    void aLiveRecordingIsReadOn()
    {
        const Recording whole = sequential(4);
        Recording live = whole;
        live.isComplete = false;
        live.events.resize(whole.events.size() / 2);
        Spans spans(live);
        Transcript transcript;
        transcript.setRun(&live, &spans);
        transcript.setTime(INT64_MAX);
        const int before = transcript.rowCount();
        QSignalSpy resets(&transcript, &QAbstractItemModel::modelReset);
        live.events = whole.events;
        spans.append(live, whole.events.size() / 2);
        transcript.setRun(&live, &spans);
        QVERIFY(before < 8);
        QCOMPARE(transcript.rowCount(), 8);
        QCOMPARE(resets.count(), 0);
    }

    void aLineOfAnotherLaneThatComesLateStandsInItsPlace()
    {
        Recording live = sequential(2);
        live.isComplete = false;
        Spans spans(live);
        Transcript transcript;
        transcript.setRun(&live, &spans);
        transcript.setTime(INT64_MAX);
        Event late = live.events.back();
        late.kind = EventKind::Printed;
        late.t = 100 * kMs;
        late.task = spans.requests()[1].id;
        late.arg = 0;
        live.events.push_back(late);
        transcript.setRun(&live, &spans);
        QCOMPARE(transcript.rowCount(), 5);
        QCOMPARE(transcript.line(1).time, 100 * kMs);
        QCOMPARE(transcript.line(1).task, std::size_t(1));
    }

    void theEndIsFollowedUnlessThePersonScrolledUp()
    {
        const Recording recording = sequential(200);
        const Spans spans(recording);
        ConsolePanel panel;
        panel.resize(360, 240);
        panel.show();
        panel.setRun(&recording, &spans);
        panel.setTime(30'000 * kMs);
        QVERIFY(panel.verticalScrollBar()->maximum() > 0);
        QCOMPARE(panel.verticalScrollBar()->value(), panel.verticalScrollBar()->maximum());
        panel.setTime(40'000 * kMs);
        QCOMPARE(panel.verticalScrollBar()->value(), panel.verticalScrollBar()->maximum());
        panel.verticalScrollBar()->setValue(100);
        panel.setTime(50'000 * kMs);
        QCOMPARE(panel.verticalScrollBar()->value(), 100);
    }

    void aClickOnALineChoosesItsTask()
    {
        const Recording recording = sequential(5);
        const Spans spans(recording);
        ConsolePanel panel;
        panel.resize(360, 400);
        panel.show();
        panel.setRun(&recording, &spans);
        panel.setTime(spans.end());
        QSignalSpy chosen(&panel, &ConsolePanel::taskChosen);
        const QPoint middle = panel.visualRect(panel.model()->index(2, 0)).center();
        QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<std::size_t>(), std::size_t(1));
        panel.setSelected(1);
        QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(chosen.count(), 1);
    }

    void withoutARunThereAreNoRows()
    {
        ConsolePanel panel;
        panel.setRun(nullptr, nullptr);
        panel.setTime(5);
        QCOMPARE(panel.transcript().rowCount(), 0);
        panel.grab();
    }
};

QTEST_MAIN(TestConsolePanel)
#include "tst_consolepanel.moc"
