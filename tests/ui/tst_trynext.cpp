// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/strategies/strategy.h"
#include "ui/controls/button.h"
#include "ui/panels/inspector.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/trynext.h"

#include <QSignalSpy>
#include <QTest>

using namespace coroscope;

namespace {

QStringList textsOf(const std::vector<Offer> &offers)
{
    QStringList texts;
    for (const Offer &offer : offers)
        texts << offer.text;
    return texts;
}

std::vector<Scenario> scenarios()
{
    std::vector<Scenario> all;
    for (const unsigned tasks : {1U, 4U, 20U, 100U}) {
        for (const unsigned limit : {0U, 1U, 4U, 8U, 16U}) {
            Scenario scenario;
            scenario.tasks = tasks;
            scenario.permits = limit;
            all.push_back(scenario);
            scenario.permits = 0;
            scenario.chunk = limit;
            scenario.atOnce = limit;
            all.push_back(scenario);
            scenario.processes = limit == 0 ? 64 : limit;
            scenario.url = "https://example.org/";
            all.push_back(scenario);
        }
    }
    return all;
}

} // namespace

class TestTryNext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOfferIsWhatHasJustRun()
    {
        for (const Strategy &row : strategies()) {
            for (const Scenario &scenario : scenarios()) {
                const std::vector<Offer> offers = tryNext(row, scenario);
                QCOMPARE(offers.size(), std::size_t(2));
                QVERIFY(!(offers[0] == offers[1]));
                for (const Offer &offer : offers) {
                    QVERIFY(offer.strategy != row.id || !(offer.scenario == scenario));
                    QVERIFY(strategy(offer.strategy));
                    QVERIFY(!offer.text.isEmpty());
                }
            }
        }
    }

    void aCoroutineIsOfferedLimits()
    {
        Scenario scenario;
        const std::vector<Offer> offers = tryNext(*strategy("coroutine"), scenario);
        QCOMPARE(textsOf(offers), QStringList({QStringLiteral("Same with 4 at once"),
                                               QStringLiteral("The endpoint answers one by one")}));
        QCOMPARE(offers[0].scenario.permits, 4U);
        QCOMPARE(offers[1].scenario.atOnce, 1U);
        QCOMPARE(offers[1].scenario.permits, 0U);
        QCOMPARE(textsOf(tryNext(*strategy("coroutine"), offers[0].scenario)).first(),
                 QStringLiteral("Same with all at once"));
    }

    void aForeignEndpointIsNotToldHowToAnswer()
    {
        Scenario scenario;
        scenario.url = "https://example.org/";
        for (const Offer &offer : tryNext(*strategy("coroutine"), scenario))
            QCOMPARE(offer.scenario.atOnce, scenario.atOnce);
    }

    void aPoolIsOfferedSmallerChunksAndMoreWorkers()
    {
        Scenario scenario;
        scenario.tasks = 100;
        scenario.chunk = 4;
        const std::vector<Offer> offers = tryNext(*strategy("process-pool"), scenario);
        QCOMPARE(textsOf(offers), QStringList({QStringLiteral("Same with chunks of 1"),
                                               QStringLiteral("Same with 16 workers")}));
        QCOMPARE(offers[0].scenario.chunk, 1U);
        QCOMPARE(offers[1].scenario.processes, 16U);
    }

    void oneAfterTheOtherIsOfferedTheOtherWays()
    {
        Scenario scenario;
        QCOMPARE(textsOf(tryNext(*strategy("sequential"), scenario)),
                 QStringList({QStringLiteral("Same as coroutines"),
                              QStringLiteral("Same with 8 workers")}));
        QCOMPARE(textsOf(tryNext(*strategy("blocking-coroutine"), scenario)).first(),
                 QStringLiteral("Same with a client that suspends"));
    }

    void whoBlocksIsOfferedAClientThatSuspendsAndAThread()
    {
        for (const char *id : {"blocking-coroutine", "wrapped-blocking"}) {
            const std::vector<Offer> offers = tryNext(*strategy(id), Scenario());
            QCOMPARE(offers[0].strategy, std::string("coroutine"));
            QCOMPARE(offers[1].strategy, std::string("thread-pool"));
        }
    }

    void aPoolOfLoopsIsOfferedOneRoundAndItsParents()
    {
        Scenario scenario;
        scenario.tasks = 100;
        scenario.processes = 4;
        scenario.perProcess = 16;
        const Strategy &row = *strategy("process-pool-coroutine");
        std::vector<Offer> offers = tryNext(row, scenario);
        QCOMPARE(textsOf(offers),
                 QStringList({QStringLiteral("Same with 25 at once in each worker"),
                              QStringLiteral("Same workers without loops")}));
        QCOMPARE(offers[0].scenario.perProcess, 25U);
        offers = tryNext(row, offers[0].scenario); // now it is one round
        QCOMPARE(offers[0].strategy, std::string("process-pool"));
        QCOMPARE(offers[1].strategy, std::string("coroutine"));
    }

    void threadsAreOfferedMoreOfThemAndProcesses()
    {
        Scenario scenario;
        scenario.tasks = 100;
        QCOMPARE(textsOf(tryNext(*strategy("thread-pool"), scenario)),
                 QStringList({QStringLiteral("Same with 16 threads"),
                              QStringLiteral("Same with processes")}));
        scenario.tasks = 4; // each has its own thread already
        QCOMPARE(textsOf(tryNext(*strategy("thread-pool"), scenario)).first(),
                 QStringLiteral("Same with processes"));
    }

    void qtsClientIsOfferedOneWithoutItsLimitAndFewerTasks()
    {
        Scenario scenario;
        const Strategy &row = *strategy("qt-network");
        std::vector<Offer> offers = tryNext(row, scenario);
        QCOMPARE(textsOf(offers), QStringList({QStringLiteral("Same with a client without a limit"),
                                               QStringLiteral("6 tasks: all at once")}));
        QCOMPARE(offers[1].scenario.tasks, 6U);
        offers = tryNext(row, offers[1].scenario);
        QCOMPARE(offers[1].text, QStringLiteral("Same with 100 tasks"));
        QCOMPARE(offers[1].strategy, std::string("qt-network"));
    }

    void mistakesAreOfferedWhatWouldBeRight()
    {
        const Scenario scenario;
        QCOMPARE(tryNext(*strategy("await-in-loop"), scenario)[0].strategy,
                 std::string("coroutine"));
        QCOMPARE(tryNext(*strategy("await-in-loop"), scenario)[1].strategy,
                 std::string("blocking-coroutine"));
        QCOMPARE(tryNext(*strategy("await-non-awaitable"), scenario)[0].strategy,
                 std::string("blocking-coroutine"));
        QCOMPARE(tryNext(*strategy("await-non-awaitable"), scenario)[1].strategy,
                 std::string("coroutine"));
    }

    void aConceptIsOfferedTheNextOne()
    {
        const Scenario scenario;
        const std::vector<Offer> first = tryNext(*strategy("define-coroutine"), scenario);
        QCOMPARE(first[0].strategy, std::string("task-states"));
        QVERIFY(first[0].text.contains(QStringLiteral("States of a task")));
        QCOMPARE(first[1].strategy, std::string("many-tasks"));
        QCOMPARE(first[1].scenario.tasks, 5U);
        const std::vector<Offer> late = tryNext(*strategy("done-callback"), scenario);
        QCOMPARE(late[0].strategy, std::string("many-tasks"));
        QCOMPARE(late[1].strategy, std::string("coroutine"));
        const std::vector<Offer> last = tryNext(*strategy("many-tasks"), scenario);
        QCOMPARE(last[0].strategy, std::string("many-tasks"));
        QCOMPARE(last[0].scenario.tasks, 100U);
        QCOMPARE(last[1].strategy, std::string("coroutine"));
    }

    void aButtonGivesItsOffer()
    {
        Inspector inspector;
        inspector.resize(340, 600);
        const std::vector<Offer> offers = tryNext(*strategy("coroutine"), Scenario());
        inspector.setOffers(offers);
        inspector.show();
        std::vector<Offer> chosen;
        connect(&inspector, &Inspector::offerChosen, &inspector,
                [&chosen](const Offer &offer) { chosen.push_back(offer); });
        const QList<Button *> buttons = inspector.findChildren<Button *>();
        for (Button *button : buttons) {
            if (button->isVisible())
                button->click();
        }
        QVERIFY(chosen == offers);
        inspector.setOffers({});
        for (Button *button : buttons)
            QVERIFY(!button->isVisible());
    }

    void onlyTheTabInSightFollowsButAnotherOneCatchesUp()
    {
        const Recording recording = predict(Scenario(), *strategy("blocking-coroutine"));
        const Spans spans(recording);
        Inspector inspector;
        const auto *queue = inspector.findChild<QueuePanel *>();
        inspector.setRun(&recording, &spans);
        QCOMPARE(queue->moment().kind, QueueKind::Loop);
        const std::size_t before = queue->moment().queue.size();
        inspector.setTime(1'000'000'000);
        QCOMPARE(queue->moment().queue.size(), before);
        inspector.setTab(InspectorTab::Queue);
        QVERIFY(queue->moment().queue.size() != before);
        inspector.setRun(nullptr, nullptr);
        QCOMPARE(queue->moment().kind, QueueKind::None);
    }

    void tabsAreToldWhenTheyChange()
    {
        Inspector inspector;
        std::vector<InspectorTab> seen;
        connect(&inspector, &Inspector::tabChanged, &inspector,
                [&seen](InspectorTab tab) { seen.push_back(tab); });
        QCOMPARE(inspector.tab(), InspectorTab::Task);
        inspector.setTab(InspectorTab::Queue);
        inspector.setTab(InspectorTab::Queue);
        QCOMPARE(seen.size(), std::size_t(1));
        QCOMPARE(inspector.tab(), InspectorTab::Queue);
    }
};

QTEST_MAIN(TestTryNext)
#include "tst_trynext.moc"
