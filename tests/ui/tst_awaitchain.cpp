// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/place.h"
#include "tests/support/openruns.h"
#include "ui/code/chainbar.h"
#include "ui/code/codeview.h"
#include "ui/code/framerow.h"
#include "ui/panels/codepanel.h"

#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMs = 1'000'000;

/// A run in the pane, its first task selected.
struct Shown
{
    Shown(const char *id, std::int64_t time, std::string (*text)(const std::string &) = nullptr)
    {
        Scenario scenario;
        scenario.tasks = 5;
        scenario.delay = 300ms;
        scenario.permits = 2;
        Recording recording = predict(scenario, *strategy(id), kTypicalCosts);
        for (std::string &one : recording.texts) {
            if (text)
                one = text(one);
        }
        run = openRun(std::move(recording));
        panel.resize(360, 700);
        panel.setRun(&run->recording, &run->spans);
        panel.setSelected(0);
        panel.setTime(time);
    }

    QString words() const { return panel.chain().accessibleDescription(); }

    std::unique_ptr<OpenRun> run;
    CodePanel panel;
};

// As an older version wrote it: without functions.
std::string withoutFunctions(const std::string &text)
{
    std::string chain;
    for (PlaceFrame frame : framesOf(text)) {
        if (frame.line == 0)
            return text;
        frame.function = {};
        chain = placeText(chain, frame);
    }
    return chain;
}

std::string withSizes(const std::string &text)
{
    std::string chain;
    std::uint32_t bytes = 100;
    for (PlaceFrame frame : framesOf(text)) {
        if (frame.line == 0)
            return text;
        frame.bytes = bytes;
        bytes *= 2;
        chain = placeText(chain, frame);
    }
    return chain;
}

std::vector<ChainLink> longChain()
{
    return {{QStringLiteral("request"), QStringLiteral("a.cpp:1"), 1, 100},
            {QStringLiteral("fetch"), QStringLiteral("a.cpp:9"), 9, 100},
            {QStringLiteral("exchange"), QStringLiteral("b.cpp:3"), 0, 100},
            {QStringLiteral("converse"), QStringLiteral("b.cpp:7"), 0, 100},
            {QStringLiteral("receive"), QStringLiteral("c.cpp:2"), 0, 100}};
}

} // namespace

class TestAwaitChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChainLeadsFromTheTasksCoroutineToTheInnermostAwait()
    {
        const Shown shown("coroutine", 150 * kMs);
        QCOMPARE(
            shown.words(),
            QStringLiteral("fetchWithPermit › fetch › request › visit › answered › the answer"));
        QVERIFY(shown.panel.chain().chain()[0].line > 0);
        QVERIFY(shown.panel.chain().chain()[1].line > 0);
        QCOMPARE(shown.panel.chain().chain()[2].line, 0);
    }

    void aBlockedTaskEndsInTheCallThatBlocks()
    {
        const Shown shown("wrapped-blocking", 150 * kMs);
        QCOMPARE(shown.words(), QStringLiteral("fetch › get › blockingGet"));
        const Shown pool("process-pool", 150 * kMs);
        QCOMPARE(pool.words(), QStringLiteral("fetchInProcess › blockingGet"));
    }

    void aStepIsTheLastOfItsChain()
    {
        Scenario scenario;
        scenario.tasks = 2;
        scenario.delay = 300ms;
        scenario.steps = "sleep 1s; block 100ms";
        for (const auto &[time, words] :
             {std::pair(500 * kMs, "fetch › runSteps › step 1 › a time"),
              std::pair(1050 * kMs, "fetch › runSteps › step 2 › a blocking call")}) {
            const auto run = openRun(predict(scenario, *strategy("coroutine")));
            CodePanel panel;
            panel.setRun(&run->recording, &run->spans);
            panel.setSelected(0);
            panel.setTime(time);
            QCOMPARE(panel.chain().accessibleDescription(), QString::fromUtf8(words));
        }
    }

    void whoDoesNotWaitHasNoEnd()
    {
        Shown shown("coroutine", 150 * kMs);
        const std::int64_t answered = shown.run->spans.requests()[0].spans.back().from;
        shown.panel.setTime(answered);
        QCOMPARE(shown.words(),
                 QStringLiteral("fetchWithPermit › fetch › request › visit › answered"));
        shown.panel.setTime(shown.run->spans.end());
        QCOMPARE(shown.words(), QStringLiteral("has ended"));
        shown.panel.setTime(-1);
        QCOMPARE(shown.words(), QStringLiteral("has not begun"));
        QVERIFY(shown.panel.frame().words().isEmpty());
    }

    void anOlderRecordingNamesItsFilesInstead()
    {
        const Shown shown("coroutine", 150 * kMs, withoutFunctions);
        QVERIFY(shown.words().startsWith(QLatin1String("coroutine.cpp:")));
        QVERIFY(shown.words().endsWith(QLatin1String("the answer")));
        QVERIFY(shown.panel.cpp().currentLine());
    }

    void aFrameOfTheShownSourceLeadsToItsLine()
    {
        Shown shown("coroutine", 150 * kMs);
        auto *bar = shown.panel.findChild<ChainBar *>();
        shown.panel.resize(700, 700);
        shown.panel.show();
        QSignalSpy chosen(bar, &ChainBar::lineChosen);
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(10, bar->height() / 2));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(shown.panel.cpp().pointedLine(), std::optional(bar->chain()[0].line));
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.at(1).at(0).toInt(), bar->chain()[1].line);
        QVERIFY(!shown.panel.cpp().pointedLine()); // that one is the current line
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2); // in another file
    }

    void innerFramesGiveWayWhereThereIsNoRoom()
    {
        ChainBar bar;
        bar.setChain(longChain(), QStringLiteral("the answer"));
        QCOMPARE(bar.wordsAt(2000), QStringLiteral("request › fetch › exchange › converse › "
                                                   "receive › the answer"));
        QString before = bar.wordsAt(2000);
        for (int width = 600; width > 60; width -= 4) {
            const QString words = bar.wordsAt(width);
            QVERIFY(words.size() <= before.size());
            QVERIFY(words.startsWith(QLatin1String("request")));
            QVERIFY(words.contains(QLatin1String("fetch")));
            QVERIFY(words.endsWith(QLatin1String("the answer")));
            QVERIFY(!words.contains(QStringLiteral("… › …")));
            before = words;
        }
        QCOMPARE(before, QStringLiteral("request › fetch › … › the answer"));
        QVERIFY(bar.toolTip().contains(QLatin1String("converse")));
        bar.setChain({}, QString());
        QVERIFY(bar.wordsAt(300).isEmpty());
        QVERIFY(bar.toolTip().isEmpty());
    }

    void aFrameSaysWhatItKeepsAndHowLargeItIs()
    {
        const Shown predicted("coroutine", 150 * kMs);
        QCOMPARE(predicted.panel.frame().words(),
                 QStringLiteral("In its heap frame: env, number = 1"));
        const Shown real("coroutine", 150 * kMs, withSizes);
        QCOMPARE(real.panel.frame().words(),
                 QStringLiteral("Heap frame: 200 bytes env, number = 1"));
        QVERIFY(real.panel.frame().toolTip().contains(QLatin1String("stackless")));
        QVERIFY(real.panel.frame().toolTip().contains(QLatin1String("3,100 bytes")));
        const Shown threads("thread-pool", 150 * kMs);
        QCOMPARE(threads.panel.frame().words(),
                 QStringLiteral("On the thread’s stack: env, number = 1"));
    }
};

QTEST_MAIN(TestAwaitChain)
#include "tst_awaitchain.moc"
