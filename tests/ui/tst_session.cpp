// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/invariants.h"
#include "core/strategies/strategy.h"
#include "tests/support/sampleruns.h"
#include "ui/playback/session.h"
#include "ui/window/files.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 60'000;

Scenario scenarioOf(unsigned tasks, std::chrono::nanoseconds delay)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = delay;
    scenario.delayGiven = true;
    return scenario;
}

} // namespace

/// The session by itself. Beside this test lie the programs that runs start.
class TestSession : public QObject
{
    Q_OBJECT

    // The origins that the stage saw, one after another.
    struct Stage
    {
        explicit Stage(Session &session)
        {
            connect(&session, &Session::shownChanged, &context, [this, &session] {
                const OpenRun *run = session.shown();
                if (run && (origins.empty() || origins.back() != run->origin))
                    origins.push_back(run->origin);
            });
        }
        QObject context;
        std::vector<Origin> origins;
    };

    static bool isGhostOf(const Session &session, const Scenario &scenario, const char *id)
    {
        const OpenRun *run = session.shown();
        return run && run->isGhost() && run->scenario == scenario && run->strategy == strategy(id);
    }
    static QString written(const QTemporaryDir &folder, const QString &name,
                           const std::vector<Recording> &recordings)
    {
        std::vector<const Recording *> all;
        for (const Recording &recording : recordings)
            all.push_back(&recording);
        const QString path = folder.filePath(name);
        return saveRecordings(path, all) ? QString() : path;
    }

private Q_SLOTS:
    void theGhostOfTheFormAppears()
    {
        Session session;
        QVERIFY(!session.shown());
        QSignalSpy form(&session, &Session::formChanged);
        session.setForm(*strategy("sequential"), scenarioOf(4, 20ms));
        session.setForm(*strategy("sequential"), scenarioOf(4, 20ms));
        QCOMPARE(form.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isGhostOf(session, scenarioOf(4, 20ms), "sequential"), kPatience);
        QCOMPARE(session.shown(), session.ghost());
        QVERIFY(session.shown()->now >= 80'000'000);
        QVERIFY(session.shown()->recording.isVirtual);
        QVERIFY(session.runs().empty());
    }

    void theLatestFormWins()
    {
        Session session;
        std::vector<unsigned> shown;
        connect(&session, &Session::shownChanged, &session,
                [&] { shown.push_back(session.shown()->scenario.tasks); });
        session.setForm(*strategy("coroutine"), scenarioOf(3000, 1s));
        session.setScenario(scenarioOf(2, 1s));
        session.setScenario(scenarioOf(2000, 1s));
        session.setStrategy(*strategy("sequential"));
        session.setScenario(scenarioOf(3, 1s));
        QTRY_VERIFY_WITH_TIMEOUT(isGhostOf(session, scenarioOf(3, 1s), "sequential"), kPatience);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(shown, std::vector<unsigned>({3}));
    }

    void aRunIsLiveAndThenMeasured()
    {
        Session session;
        session.setForm(*strategy("coroutine"), scenarioOf(5, 100ms));
        QTRY_VERIFY_WITH_TIMEOUT(session.shown(), kPatience);
        const Stage stage(session);
        QSignalSpy grew(&session, &Session::grew);
        bool isSound = true;
        connect(&session, &Session::grew, &session, [&] {
            const OpenRun *run = session.shown();
            isSound &= run->isLive() && run->spans.end() <= run->now && session.ghost() &&
                       session.ghost()->isGhost();
        });
        session.run();
        QVERIFY(session.isRunning());
        session.run(); // is ignored
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kPatience);
        QVERIFY(!session.error());
        QVERIFY(isSound);
        QVERIFY(grew.count() > 1);
        QCOMPARE(stage.origins, std::vector<Origin>({Origin::Live, Origin::Measured}));
        QCOMPARE(session.runs().size(), std::size_t(1));
        const OpenRun &run = *session.shown();
        QCOMPARE(&run, session.runs().front().get());
        QCOMPARE(run.number, 1);
        QCOMPARE(run.result.finished, 5u);
        QVERIFY(run.recording.isComplete && !run.recording.isVirtual);
        QVERIFY(checkInvariants(run.recording).empty());
        QVERIFY(run.now >= 100'000'000);
        QCOMPARE(session.comparable(), std::vector<const OpenRun *>({&run}));
    }

    void whileARunIsLiveTheStageKeepsItsGhost()
    {
        Session session;
        session.setForm(*strategy("coroutine"), scenarioOf(5, 10s));
        QTRY_VERIFY_WITH_TIMEOUT(session.shown(), kPatience);
        session.run();
        QTRY_VERIFY_WITH_TIMEOUT(session.shown()->isLive(), kPatience);
        const OpenRun *ghost = session.ghost();
        QVERIFY(ghost && ghost->isGhost());
        // Whoever shows it has been told of no other one.
        QSignalSpy changed(&session, &Session::shownChanged);
        session.setScenario(scenarioOf(7, 10s));
        session.setScenario(scenarioOf(8, 10s));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
        QCOMPARE(session.ghost(), ghost);
        QCOMPARE(ghost->spans.requests().size(), std::size_t(5));
        // Afterwards the form's own one comes.
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(isGhostOf(session, scenarioOf(8, 10s), "coroutine"), kPatience);
        // The run is of what was asked for, not of what the form says meanwhile.
        QVERIFY(session.runs().front()->scenario == scenarioOf(5, 10s));
    }

    void aStoppedRunKeepsWhatItRecorded()
    {
        Session session;
        session.setForm(*strategy("coroutine"), scenarioOf(5, 30s));
        const Stage stage(session);
        session.run();
        QTRY_VERIFY_WITH_TIMEOUT(session.shown() && session.shown()->isLive() &&
                                     session.shown()->spans.requests().size() == 5,
                                 kPatience);
        session.stop();
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kPatience);
        QVERIFY(!session.error());
        QCOMPARE(session.runs().size(), std::size_t(1));
        QCOMPARE(stage.origins.back(), Origin::Measured);
        QCOMPARE(session.shown()->result.finished, 0u);
        QVERIFY(!session.shown()->recording.isComplete);
    }

    void aSessionMayEndWhileItRuns()
    {
        auto session = std::make_unique<Session>();
        session->setForm(*strategy("coroutine"), scenarioOf(5, 30s));
        session->run();
        QTRY_VERIFY_WITH_TIMEOUT(session->shown() && session->shown()->isLive(), kPatience);
        QSignalSpy running(session.get(), &Session::runningChanged);
        session.reset();
        QCOMPARE(running.count(), 0);
        QCoreApplication::processEvents();
    }

    void severalStrategiesRunOneAfterAnother()
    {
        Session session;
        session.setForm(*strategy("coroutine"), scenarioOf(3, 20ms));
        std::vector<std::size_t> raced;
        connect(&session, &Session::runningChanged, &session, [&] {
            if (session.isRunning() && (raced.empty() || raced.back() != session.raced().size()))
                raced.push_back(session.raced().size());
        });
        const std::vector<const Strategy *> asked = {
            strategy("sequential"), strategy("process-pool"), strategy("coroutine")};
        session.runAll(asked);
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kPatience);
        QVERIFY(!session.error());
        QCOMPARE(session.asked().strategies, asked);
        QCOMPARE(session.runs().size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(session.runs()[i]->strategy, asked[i]);
            QCOMPARE(session.runs()[i]->number, int(i) + 1);
            QCOMPARE(session.runs()[i]->result.finished, 3u);
        }
        QCOMPARE(raced, std::vector<std::size_t>({1, 2, 3}));
        QCOMPARE(session.raced(), session.comparable());
        QCOMPARE(session.comparable().size(), std::size_t(3));
        QCOMPARE(session.shown()->strategy, strategy("coroutine"));
        QCOMPARE(session.shown()->origin, Origin::Measured);
        // Another scenario has other runs; those that were made are still there.
        session.setScenario(scenarioOf(4, 20ms));
        QVERIFY(session.comparable().empty());
        session.show(2);
        QCOMPARE(session.shown(), session.runs()[1].get());
        QCOMPARE(session.strategy().id, std::string_view("process-pool"));
        QCOMPARE(session.comparable().size(), std::size_t(3));
        session.show(77);
        QCOMPARE(session.shown(), session.runs()[1].get());
        session.runAll({});
        QVERIFY(!session.isRunning());
    }

    void strategiesThatRunTogetherAreComparedForThemselves()
    {
        Session session;
        session.setForm(*strategy("coroutine"), scenarioOf(3, 100ms));
        const std::vector<const Strategy *> asked = {
            strategy("sequential"), strategy("process-pool"), strategy("coroutine")};
        session.setWay(Comparison::Way::Together);
        QVERIFY(session.raced().empty());
        session.runAll(asked);
        QTRY_COMPARE_WITH_TIMEOUT(session.live().runs().size(), std::size_t(3), kPatience);
        QCOMPARE(session.raced().size(), std::size_t(3));
        QVERIFY(!session.live().canBeHeld());
        QCOMPARE(session.shown()->strategy, strategy("coroutine"));
        const auto areAllUnderWay = [&session] {
            return std::all_of(session.live().runs().begin(), session.live().runs().end(),
                               [](const auto &run) { return run->now > 0; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(areAllUnderWay(), kPatience);
        session.setWay(Comparison::Way::OneAfterAnother); // not now
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kPatience);
        QVERIFY(!session.error());
        QCOMPARE(session.way(), Comparison::Way::Together);
        QCOMPARE(session.comparableTogether().size(), std::size_t(3));
        QCOMPARE(session.raced(), session.comparableTogether());
        QVERIFY(session.comparable().empty());
        for (const OpenRun *run : session.raced()) {
            QCOMPARE(run->result.together, 3u);
            QCOMPARE(run->result.finished, 3u);
            QVERIFY(wordsOf(*run).contains(QStringLiteral("run together with 2 others")));
        }
        session.setWay(Comparison::Way::OneAfterAnother);
        QVERIFY(session.raced().empty());
    }

    void aRunThatWasHeldStaysOutOfTheComparison()
    {
        Session session;
        session.setForm(*strategy("coroutine"), scenarioOf(2, 20ms));
        session.run(Begin::Held);
        QTRY_VERIFY_WITH_TIMEOUT(session.live().isHeld(), kPatience);
        QVERIFY(session.live().canBeHeld());
        session.live().step();
        const auto hasRun = [&session] {
            const Recording &recording = session.live().runs().front()->recording;
            return std::any_of(recording.events.begin(), recording.events.end(),
                               [](auto &event) { return event.kind == EventKind::Running; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasRun(), kPatience);
        QCOMPARE(session.ghost(), nullptr);
        session.live().letGo();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kPatience);
        QCOMPARE(session.runs().size(), std::size_t(1));
        QVERIFY(session.runs().front()->result.isHeld);
        QCOMPARE(session.runs().front()->result.finished, 2u);
        QVERIFY(session.comparable().empty());
        QVERIFY(wordsOf(*session.runs().front()).contains(QStringLiteral("held by hand")));
        QVERIFY(!session.live().isHeld());
        session.live().step(); // nothing is under way
    }

    void aRefusedTargetIsAnErrorAndNoRun()
    {
        Session session;
        Scenario scenario = scenarioOf(11, 20ms);
        scenario.url = "http://192.0.2.1/";
        session.setForm(*strategy("sequential"), scenario);
        QTRY_VERIFY_WITH_TIMEOUT(session.shown(), kPatience);
        QSignalSpy errors(&session, &Session::errorChanged);
        session.run();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kPatience);
        QVERIFY(session.error().has_value());
        QVERIFY2(english(*session.error()).find("192.0.2.1") != std::string::npos,
                 english(*session.error()).c_str());
        QVERIFY(session.runs().empty());
        QVERIFY(session.shown() && session.shown()->isGhost());
        // Another form, another chance.
        session.setScenario(scenarioOf(3, 20ms));
        QVERIFY(!session.error());
        QCOMPARE(errors.count(), 2);
    }

    void nobodyListeningIsAResult()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const int port = closed.serverPort();
        closed.close();
        Session session;
        Scenario scenario = scenarioOf(100, 20ms);
        scenario.url = "http://127.0.0.1:" + std::to_string(port) + "/";
        session.setForm(*strategy("coroutine"), scenario);
        session.run();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kPatience);
        QVERIFY2(!session.error(), session.error() ? english(*session.error()).c_str() : "");
        QCOMPARE(session.runs().size(), std::size_t(1));
        QCOMPARE(session.shown()->origin, Origin::Measured);
        QCOMPARE(session.shown()->result.failed, 100u);
    }

    void aFileIsOpenedAsFarAsItIsSound()
    {
        const QTemporaryDir folder;
        const QString good =
            written(folder, QStringLiteral("good.coroscope"), {test::coroutineRun(6, 300'000'000)});
        QFile file(good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString cut = folder.filePath(QStringLiteral("cut.coroscope"));
        QFile half(cut);
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(bytes.left(bytes.size() / 2));
        half.close();

        Session session;
        session.open({good});
        QVERIFY(!session.error() && session.warnings().empty());
        QCOMPARE(session.shown()->origin, Origin::Opened);
        QCOMPARE(session.shown()->spans.requests().size(), std::size_t(6));
        QCOMPARE(session.strategy().id, std::string_view("coroutine"));
        QCOMPARE(session.scenario().tasks, 6u);
        const OpenRun *first = session.shown();

        session.open({cut});
        QVERIFY(!session.error());
        QCOMPARE(session.warnings().size(), std::size_t(1));
        QVERIFY(session.shown() != first);
        QVERIFY(!session.shown()->recording.isComplete);

        QSignalSpy shown(&session, &Session::shownChanged);
        session.open({folder.filePath(QStringLiteral("missing.coroscope"))});
        QVERIFY(session.error().has_value());
        QVERIFY(english(*session.error()).find("missing.coroscope") != std::string::npos);
        QCOMPARE(session.runs().size(), std::size_t(2));
        QCOMPARE(shown.count(), 0);
    }

    void severalFilesOfOneScenarioCanBeCompared()
    {
        const QTemporaryDir folder;
        const QString two =
            written(folder, QStringLiteral("two.coroscope"),
                    {test::sequentialRun(6, 300'000'000), test::coroutineRun(6, 300'000'000)});
        const QString one =
            written(folder, QStringLiteral("one.coroscope"), {test::poolRun(6, 8, 1, 300'000'000)});
        Session session;
        session.open({two, folder.filePath(QStringLiteral("missing.coroscope")), one});
        QVERIFY(session.error().has_value());
        QCOMPARE(session.runs().size(), std::size_t(3));
        QCOMPARE(session.comparable().size(), std::size_t(3));
        QCOMPARE(session.shown(), session.runs().front().get());
    }

    void whatIsOpenedStaysOnTheStage()
    {
        const QTemporaryDir folder;
        Recording foreign = test::coroutineRun(6, 300'000'000);
        foreign.strategy = "somebody-elses";
        const QString path = written(folder, QStringLiteral("foreign.coroscope"), {foreign});
        Session session;
        session.setForm(*strategy("coroutine"), scenarioOf(5, 1s)); // its prediction is on its way
        session.open({path});
        QVERIFY(!session.error());
        const OpenRun *opened = session.shown();
        QVERIFY(opened && opened->origin == Origin::Opened && !opened->strategy);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(session.shown(), opened);
        QVERIFY(!session.ghost());
        // The form is a person's: what they ask for comes.
        session.setScenario(scenarioOf(9, 1s));
        QTRY_VERIFY_WITH_TIMEOUT(isGhostOf(session, scenarioOf(9, 1s), "coroutine"), kPatience);
    }

    void theOldestRunsAreForgotten()
    {
        const QTemporaryDir folder;
        const std::vector<Recording> many(Session::kMostRuns, test::coroutineRun(2, 10'000'000));
        const QString path = written(folder, QStringLiteral("many.coroscope"), many);
        Session session;
        session.open({path});
        QCOMPARE(session.runs().size(), Session::kMostRuns);
        QCOMPARE(session.shown()->number, 1);
        session.open(
            {written(folder, QStringLiteral("more.coroscope"),
                     {test::coroutineRun(3, 10'000'000), test::coroutineRun(2, 10'000'000)})});
        QCOMPARE(session.runs().size(), Session::kMostRuns);
        QCOMPARE(session.runs().front()->number, 3);
        QCOMPARE(session.shown()->number, int(Session::kMostRuns) + 1);
        session.show(1);
        QCOMPARE(session.shown()->number, int(Session::kMostRuns) + 1);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
