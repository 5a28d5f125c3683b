// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/widgetprobe.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/panels/endpointform.h"
#include "ui/panels/endpointwords.h"
#include "ui/panels/fieldgrid.h"
#include "ui/panels/scenarioform.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

void type(Field *field, const char *text)
{
    field->edit()->selectAll();
    QTest::keyClick(field->edit(), Qt::Key_Delete);
    QTest::keyClicks(field->edit(), QString::fromLatin1(text));
}

void turn(QWidget *widget, int eighths)
{
    QWheelEvent event({5, 5}, widget->mapToGlobal(QPointF(5, 5)), {}, {0, eighths}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

// The sentences that stand in the form now.
QStringList errors(const ScenarioForm &form)
{
    QStringList sentences;
    for (const Label *label : form.findChildren<Label *>()) {
        if (label->wordWrap() && !label->isHidden() && label->isVisibleTo(&form))
            sentences.append(label->text());
    }
    return sentences;
}

} // namespace

class TestScenarioForm : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme{ColourScheme::Light};

    static Scenario last(const QSignalSpy &spy)
    {
        return spy.constLast().constFirst().value<Scenario>();
    }

private Q_SLOTS:
    void onlyTheFieldsThatAreUsedAreShown();
    void typingChangesTheScenario();
    void invalidTextKeepsTheLastValidScenario();
    void escapeBringsTheLastValidTextBack();
    void anInvalidTextOutlivesOtherChanges();
    void keysAndTheWheelStep();
    void theWheelIsForTheFocusedFieldOnly();
    void aScenarioFromOutsideIsSilent();
    void theChunkThatIsTakenFollows();
    void theEndpointIsSaidInWords();
    void anAddressOfOnesOwnIsChecked();
    void aForeignMachineHasLimits();
    void stepsHaveARowOfTheirOwn();
    void tabGoesFromFieldToField();
};

void TestScenarioForm::onlyTheFieldsThatAreUsedAreShown()
{
    ScenarioForm form;
    for (const Strategy &strategy : strategies()) {
        form.setStrategy(strategy);
        std::vector<std::string_view> names = {"tasks", "delay"};
        if (!strategy.usesTasks)
            names.erase(names.begin());
        names.insert(names.end(), strategy.fields.begin(), strategy.fields.end());
        if (strategy.group != StrategyGroup::Concepts)
            names.emplace_back("steps");
        QCOMPARE(form.fields()->names(), names);
        qsizetype shown = 0;
        for (const Field *field : form.fields()->findChildren<Field *>())
            shown += field->isHidden() ? 0 : 1;
        QCOMPARE(shown, qsizetype(names.size()));
    }
    form.setStrategy(*strategy("sequential"));
    QVERIFY(!form.fields()->field("processes"));
}

void TestScenarioForm::stepsHaveARowOfTheirOwn()
{
    ScenarioForm form;
    form.setStrategy(*strategy("process-pool"));
    form.resize(268, 500);
    form.show();
    Field *steps = form.fields()->field("steps");
    QCOMPARE(steps->text(), QStringLiteral("request"));
    QCOMPARE(steps->width(), form.fields()->width());
    QVERIFY(steps->y() > form.fields()->field("chunk")->geometry().bottom());
    QVERIFY(steps->toolTip().contains(QStringLiteral("\ncompute TIME – ")));
    steps->edit()->setText(QString());
    QTest::keyClicks(steps->edit(), QStringLiteral("request; compute"));
    QVERIFY(form.isInvalid());
    QCOMPARE(form.scenario().steps, "request");
    QTest::keyClicks(steps->edit(), QStringLiteral(" 20ms;"));
    QVERIFY(!form.isInvalid());
    QCOMPARE(form.scenario().steps, "request; compute 20ms");
    QTest::keyClick(steps->edit(), Qt::Key_Return);
    QCOMPARE(steps->text(), QStringLiteral("request; compute 20ms"));
}

void TestScenarioForm::typingChangesTheScenario()
{
    ScenarioForm form;
    form.setStrategy(*strategy("coroutine"));
    QSignalSpy changes(&form, &ScenarioForm::changed);
    type(form.fields()->field("tasks"), "7");
    QCOMPARE(last(changes).tasks, 7u);
    type(form.fields()->field("delay"), "300ms");
    QCOMPARE(last(changes).delay, std::chrono::nanoseconds(300ms));
    QTest::keyClick(form.fields()->field("delay")->edit(), Qt::Key_Return);
    QCOMPARE(form.fields()->field("delay")->text(), QStringLiteral("0.30"));
    QCOMPARE(form.scenario(), last(changes));
    const auto count = changes.count();
    type(form.fields()->field("permits"), "0");
    QCOMPARE(changes.count(), count); // no limit before and after
}

void TestScenarioForm::invalidTextKeepsTheLastValidScenario()
{
    ScenarioForm form;
    form.resize(268, 400);
    Field *tasks = form.fields()->field("tasks");
    type(tasks, "12");
    QSignalSpy changes(&form, &ScenarioForm::changed);
    type(tasks, "many");
    QTest::keyClick(tasks->edit(), Qt::Key_Return);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(form.scenario().tasks, 12u);
    QCOMPARE(tasks->text(), QStringLiteral("many"));
    QVERIFY(form.isInvalid());
    QCOMPARE(errors(form).size(), 1);
    QVERIFY(errors(form).constFirst().contains(QStringLiteral("'tasks'")));
    QVERIFY(countOf(painted(*tasks), m_theme.fill(State::Failed)) > 100);
    type(tasks, "13");
    QVERIFY(!form.isInvalid());
    QVERIFY(errors(form).isEmpty());
    QCOMPARE(form.scenario().tasks, 13u);
}

void TestScenarioForm::escapeBringsTheLastValidTextBack()
{
    ScenarioForm form;
    Field *delay = form.fields()->field("delay");
    type(delay, "soon");
    QVERIFY(form.isInvalid());
    QTest::keyClick(delay->edit(), Qt::Key_Escape);
    QCOMPARE(delay->text(), QStringLiteral("0.30"));
    QVERIFY(!form.isInvalid());
}

void TestScenarioForm::anInvalidTextOutlivesOtherChanges()
{
    ScenarioForm form;
    type(form.fields()->field("delay"), "soon");
    type(form.fields()->field("tasks"), "9");
    QCOMPARE(form.fields()->field("delay")->text(), QStringLiteral("soon"));
    Scenario other = form.scenario();
    other.tasks = 11;
    form.setScenario(other);
    QCOMPARE(form.fields()->field("delay")->text(), QStringLiteral("soon"));
    QCOMPARE(form.fields()->field("tasks")->text(), QStringLiteral("11"));
    other.delay = 2s;
    form.setScenario(other);
    QCOMPARE(form.fields()->field("delay")->text(), QStringLiteral("2.00"));
    QVERIFY(!form.isInvalid());
}

void TestScenarioForm::keysAndTheWheelStep()
{
    ScenarioForm form;
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    Field *tasks = form.fields()->field("tasks");
    QTest::keyClick(tasks->edit(), Qt::Key_Up);
    QCOMPARE(form.scenario().tasks, 50u);
    QCOMPARE(tasks->text(), QStringLiteral("50"));
    QTest::keyClick(tasks->edit(), Qt::Key_Down);
    QTest::keyClick(tasks->edit(), Qt::Key_Down);
    QCOMPARE(form.scenario().tasks, 10u);
    tasks->edit()->setFocus();
    turn(tasks->edit(), 240);
    QCOMPARE(form.scenario().tasks, 50u);
    turn(tasks->edit(), -60); // half a notch of a fine wheel
    QCOMPARE(form.scenario().tasks, 50u);
    turn(tasks->edit(), -60);
    QCOMPARE(form.scenario().tasks, 20u);
}

void TestScenarioForm::theWheelIsForTheFocusedFieldOnly()
{
    ScenarioForm form;
    const QSignalSpy changes(&form, &ScenarioForm::changed);
    turn(form.fields()->field("tasks")->edit(), 120);
    QCOMPARE(changes.count(), 0);
}

void TestScenarioForm::aScenarioFromOutsideIsSilent()
{
    ScenarioForm form;
    const QSignalSpy changes(&form, &ScenarioForm::changed);
    Scenario scenario;
    scenario.tasks = 100;
    scenario.delay = 3s;
    form.setScenario(scenario);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(form.fields()->field("tasks")->text(), QStringLiteral("100"));
    QCOMPARE(form.fields()->field("delay")->text(), QStringLiteral("3.00"));
}

void TestScenarioForm::theChunkThatIsTakenFollows()
{
    ScenarioForm form;
    form.setStrategy(*strategy("process-pool"));
    type(form.fields()->field("tasks"), "100");
    Field *chunk = form.fields()->field("chunk");
    QCOMPARE(chunk->text() + chunk->suffix(), QStringLiteral("4auto"));
    type(chunk, "5");
    QCOMPARE(chunk->suffix(), QString());
    QCOMPARE(form.scenario().chunk, 5u);
    type(chunk, "");
    QCOMPARE(chunk->suffix(), QStringLiteral("auto"));
    QTest::keyClick(chunk->edit(), Qt::Key_Return);
    QCOMPARE(chunk->text(), QStringLiteral("4"));
}

void TestScenarioForm::theEndpointIsSaidInWords()
{
    Scenario scenario;
    scenario.delay = 3s;
    QCOMPARE(EndpointWords::wordsOf(scenario).constFirst(),
             QStringLiteral("Built-in endpoint, answers after 3.00 s"));
    scenario.jitter = 500ms;
    QVERIFY(
        EndpointWords::wordsOf(scenario).constFirst().endsWith(QStringLiteral("3.00 s to 3.50 s")));
    scenario.url = "http://me:secret@localhost/?key=secret";
    for (const QString &words : EndpointWords::wordsOf(scenario))
        QVERIFY(!words.contains(QStringLiteral("secret")));
    ScenarioForm form;
    EndpointForm *endpoint = form.endpoint();
    QVERIFY(endpoint->options()->isHidden());
    QTest::keyClick(endpoint->words(), Qt::Key_Return);
    QVERIFY(endpoint->isOpen());
    QVERIFY(!endpoint->options()->isHidden());
    QSignalSpy changes(&form, &ScenarioForm::changed);
    type(endpoint->options()->field("at-once"), "1");
    QCOMPARE(last(changes).atOnce, 1u);
}

void TestScenarioForm::anAddressOfOnesOwnIsChecked()
{
    ScenarioForm form;
    QSignalSpy changes(&form, &ScenarioForm::changed);
    form.askForAddress();
    EndpointForm *endpoint = form.endpoint();
    QVERIFY(!endpoint->address()->isHidden());
    QCOMPARE(endpoint->kind()->current(), 1);
    QCOMPARE(changes.count(), 0); // the built-in endpoint answers until there is an address
    type(endpoint->address(), "ftp://localhost/");
    QCOMPARE(changes.count(), 0);
    QVERIFY(form.isInvalid());
    QVERIFY(endpoint->address()->isInvalid());
    type(endpoint->address(), "http://LOCALHOST:8080");
    QCOMPARE(last(changes).url, std::string("http://localhost:8080/"));
    QVERIFY(errors(form).isEmpty());
    endpoint->setOpen(true);
    QTest::mouseClick(endpoint->kind()->findChildren<QAbstractButton *>().constFirst(),
                      Qt::LeftButton);
    QVERIFY(last(changes).url.empty());
    QCOMPARE(endpoint->address()->text(), QStringLiteral("http://LOCALHOST:8080")); // for later
}

void TestScenarioForm::aForeignMachineHasLimits()
{
    ScenarioForm form;
    form.setStrategy(*strategy("coroutine"));
    Scenario scenario;
    scenario.url = "https://example.org/";
    form.setScenario(scenario);
    QCOMPARE(errors(form).size(), 1);
    QVERIFY(errors(form).constFirst().startsWith(QStringLiteral("example.org")));
    scenario.tasks = 4;
    form.setScenario(scenario);
    QVERIFY(errors(form).isEmpty());
    form.endpoint()->setOpen(true);
    QCOMPARE(errors(form).size(), 1); // says what goes there at most
}

void TestScenarioForm::tabGoesFromFieldToField()
{
    ScenarioForm form;
    form.setStrategy(*strategy("process-pool"));
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.fields()->field("tasks")->edit()->setFocus(Qt::TabFocusReason);
    for (const char *name : {"delay", "processes", "chunk", "steps"}) {
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        QVERIFY2(form.fields()->field(name)->edit()->hasFocus(), name);
    }
    QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    QVERIFY(form.endpoint()->words()->hasFocus());
}

QTEST_MAIN(TestScenarioForm)
#include "tst_scenarioform.moc"
