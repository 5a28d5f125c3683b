// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/strategy.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/sweeppanel.h"
#include "ui/compare/sweepwords.h"
#include "ui/controls/button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

Scenario article()
{
    Scenario scenario;
    scenario.tasks = 100;
    scenario.delay = 3s;
    return scenario;
}

std::vector<const Strategy *> rows(std::initializer_list<const char *> ids)
{
    std::vector<const Strategy *> rows;
    for (const char *id : ids)
        rows.push_back(strategy(id));
    return rows;
}

} // namespace

class SweepPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsAPlanWithUsualValues()
    {
        SweepPanel panel;
        panel.setForm(article(), rows({"sequential", "coroutine"}));
        QVERIFY(panel.plan().has_value());
        QCOMPARE(panel.plan()->field->name, "tasks");
        QCOMPARE(panel.plan()->values, (std::vector<unsigned>{1, 2, 5, 10, 20, 50, 100}));
        QCOMPARE(panel.plan()->strategies.size(), 2u);
        QVERIFY(panel.runButton().isEnabled());
    }

    void aStrategyThatTheParameterDoesNotConcernIsLeftOut()
    {
        SweepPanel panel;
        panel.setForm(article(), rows({"sequential", "coroutine", "process-pool"}));
        panel.chooseField(*scenarioField("permits"));
        QCOMPARE(panel.plan()->strategies, rows({"coroutine"}));
        QCOMPARE(panel.plan()->values, (std::vector<unsigned>{1, 2, 5, 10, 20, 50, 100, 0}));
        panel.chooseField(*scenarioField("processes"));
        QCOMPARE(panel.plan()->strategies, rows({"process-pool"}));
    }

    void whatIsTypedIsCheckedAgainstTheRange()
    {
        SweepPanel panel;
        panel.setForm(article(), rows({"process-pool"}));
        panel.chooseField(*scenarioField("processes"));
        QSignalSpy changed(&panel, &SweepPanel::planChanged);
        panel.values().clear();
        QTest::keyClicks(&panel.values(), QStringLiteral("1, 3, 65"));
        QVERIFY(!panel.plan());
        QVERIFY(!panel.runButton().isEnabled());
        QTest::keyClick(&panel.values(), Qt::Key_Backspace);
        QVERIFY(panel.plan().has_value());
        QCOMPARE(panel.plan()->values, (std::vector<unsigned>{1, 3, 6}));
        QVERIFY(changed.count() > 0);
        // Another scenario keeps what was typed.
        Scenario other = article();
        other.delay = 1s;
        panel.setForm(other, rows({"process-pool"}));
        QCOMPARE(panel.plan()->values, (std::vector<unsigned>{1, 3, 6}));
    }

    void theoryIsShownAtOnceAndMarksAsTheyAreMeasured()
    {
        SweepPanel panel;
        panel.resize(900, 600);
        panel.setForm(article(), rows({"coroutine", "process-pool"}));
        const std::vector<SweepPoint> predicted = predictSweep(*panel.plan());
        panel.setPredicted(predicted);
        QCOMPARE(panel.chart().lines.size(), 2u);
        QCOMPARE(panel.chart().lines[1].theory.back().total, 48'000'000'000);
        QVERIFY(panel.chart().lines[0].measured.empty());
        panel.setMeasured({predicted.front()});
        QCOMPARE(panel.chart().lines[0].measured.size(), 1u);
        QVERIFY(panel.chart().lines[1].measured.empty());
    }

    void theHintHasTheFormulaWithItsNumbers()
    {
        SweepPanel panel;
        panel.resize(900, 600);
        panel.setForm(article(), rows({"process-pool"}));
        panel.setPredicted(predictSweep(*panel.plan()));
        const SweepLayout layout = layOutSweep(panel.chartRect(), panel.theme(), panel.chart());
        const QPointF last = layout.place(panel.chart().lines[0].theory.back());
        const QString hint = panel.hint(last);
        QVERIFY2(hint.contains(QStringLiteral("100")) && hint.contains(QStringLiteral("= 48 s")),
                 qPrintable(hint));
        QVERIFY(panel.hint(last - QPointF(200, -250)).isEmpty());
    }

    void theButtonRunsAndThenStops()
    {
        SweepPanel panel;
        panel.resize(900, 600);
        panel.setForm(article(), rows({"coroutine"}));
        QSignalSpy run(&panel, &SweepPanel::runAsked);
        QSignalSpy stop(&panel, &SweepPanel::stopAsked);
        panel.runButton().click();
        QCOMPARE(run.count(), 1);
        panel.setState(SweepState{2, 7, 5, QStringLiteral("Coroutine")});
        QVERIFY(panel.values().isReadOnly());
        panel.runButton().click();
        QCOMPARE(stop.count(), 1);
        QCOMPARE(run.count(), 1);
        panel.setState(std::nullopt);
        QVERIFY(!panel.values().isReadOnly());
        panel.setAvailable(false);
        QVERIFY(!panel.runButton().isEnabled());
    }

    void theComparePageShowsItInPlaceOfTheRace()
    {
        ComparePage page;
        page.resize(1200, 700);
        QVERIFY(!page.isSweepShown());
        QVERIFY(page.sweep().isHidden());
        QSignalSpy changed(&page, &ComparePage::viewChanged);
        page.showSweep();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!page.sweep().isHidden());
        QCOMPARE(page.sweep().width(), 1198); // without runs it has the page for itself
    }
};

QTEST_MAIN(SweepPanelTest)
#include "tst_sweeppanel.moc"
