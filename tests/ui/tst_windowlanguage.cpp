// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/recordingfile.h"
#include "tests/support/sampleruns.h"
#include "tests/support/windowprobe.h"
#include "ui/compare/comparepage.h"
#include "ui/controls/field.h"
#include "ui/panels/fieldgrid.h"
#include "ui/panels/inspector.h"
#include "ui/panels/scenarioform.h"
#include "ui/panels/welcome.h"
#include "ui/window/leftcolumn.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>

#include <fstream>
#include <functional>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kDelay = 300'000'000;
constexpr std::int64_t kMoment = kDelay + 40'000; // of the second answers: all states are there

Preferences speaking(std::optional<Language> language)
{
    Preferences preferences = labPreferences(12, 300ms);
    preferences.scenario.permits = 4;
    preferences.language = language;
    return preferences;
}

/// Everything that is said by what is seen of a window.
QStringList saidBy(const QWidget &window)
{
    QStringList said;
    const auto add = [&said](const QWidget &widget, const QString &words) {
        if (!words.isEmpty())
            said << QStringLiteral("%1: %2").arg(
                QString::fromLatin1(widget.metaObject()->className()), words);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        add(*widget, widget->accessibleName());
        add(*widget, widget->accessibleDescription());
        add(*widget, widget->toolTip());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(*widget, button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(*widget, label->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(*widget, edit->text() + edit->placeholderText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(*widget, tabs->tabText(i));
        }
    }
    for (const QAction *action : window.actions())
        add(window, action->text());
    add(window, window.windowTitle());
    return said;
}

} // namespace

/// Another language while the window is open.
class TestWindowLanguage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const char *name, const Recording &recording) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        std::ofstream file(path.toStdString());
        writeRecording(file, recording);
        return path;
    }
    QStringList one() const { return {written("one.coroscope", coroutineRun(12, kDelay, 4))}; }
    QStringList several() const
    {
        return {written("a.coroscope", sequentialRun(5, kDelay)),
                written("b.coroscope", poolRun(5, 2, 1, kDelay)),
                written("c.coroscope", coroutineRun(5, kDelay))};
    }
    // The window as somebody left it who looked at one run.
    static void look(WindowProbe &probe, const QStringList &recordings)
    {
        probe.window.openRecordings(recordings);
        probe.timeline().setSelected(6);
        probe.playhead().setTime(kMoment);
    }
    static void onEachPage(WindowProbe &probe, const std::function<void(const char *)> &check)
    {
        probe.window.setPage(Page::Learn);
        check("welcome");
        Q_EMIT probe.window.findChild<Welcome *>()->lessonsAsked();
        for (const char *beat : {"first beat", "second beat"}) {
            check(beat);
            probe.window.perform(ActionId::NextBeat);
        }
        probe.window.perform(ActionId::PreviousBeat);
        probe.window.perform(ActionId::PreviousBeat);
        probe.window.setPage(Page::Lab);
        for (const InspectorTab tab :
             {InspectorTab::Task, InspectorTab::Code, InspectorTab::Console, InspectorTab::Queue,
              InspectorTab::Story}) {
            probe.window.inspector().setTab(tab);
            probe.playhead().setTime(kMoment);
            check("lab");
        }
        probe.window.setPage(Page::Compare);
        check("compare");
    }

private Q_SLOTS:
    void aSwitchedWindowLooksAsOneThatWasMadeSo_data()
    {
        QTest::addColumn<ActionId>("first");
        QTest::addColumn<ActionId>("then");
        QTest::addColumn<Language>("language");
        QTest::newRow("Chinese") << ActionId::English << ActionId::Chinese << Language::Chinese;
        QTest::newRow("English") << ActionId::Chinese << ActionId::English << Language::English;
    }

    void aSwitchedWindowLooksAsOneThatWasMadeSo()
    {
        QFETCH(ActionId, first);
        QFETCH(ActionId, then);
        QFETCH(Language, language);
        for (const QStringList &recordings : {one(), several()}) {
            QList<QImage> pictures;
            QList<QStringList> said;
            {
                WindowProbe made{speaking(language)};
                QVERIFY(made.hasShown);
                look(made, recordings);
                onEachPage(made, [](const char *) {}); // as the other one, before it is switched
                onEachPage(made, [&](const char *) {
                    pictures << made.picture();
                    said << saidBy(made.window);
                });
            }
            WindowProbe probe{speaking(std::nullopt)};
            QVERIFY(probe.hasShown);
            probe.window.perform(first);
            QCoreApplication::processEvents();
            look(probe, recordings);
            onEachPage(probe, [](const char *) {});
            QCoreApplication::processEvents();
            probe.window.perform(then);
            QCoreApplication::processEvents();
            qsizetype page = 0;
            onEachPage(probe, [&](const char *name) {
                const qsizetype now = page++;
                const QImage picture = probe.picture();
                QCOMPARE(saidBy(probe.window), said[now]);
                QVERIFY2(picture == pictures[now], name);
            });
        }
    }

    void theSwitchLosesNothing()
    {
        WindowProbe probe{speaking(Language::English)};
        QVERIFY(probe.hasShown);
        look(probe, one());
        probe.window.inspector().setTab(InspectorTab::Console);
        FieldGrid *fields = probe.window.leftColumn().form().fields();
        Field *tasks = fields->field("tasks");
        tasks->edit()->selectAll();
        QTest::keyClicks(tasks->edit(), QStringLiteral("many"));
        QVERIFY(fields->isInvalid());
        const Preferences before = probe.window.preferences();
        const OpenRun *shown = probe.window.session().shown();
        const QString caption = probe.window.stage().caption();
        const QImage picture = probe.picture();
        for (int turn = 0; turn < 2; ++turn) {
            probe.window.perform(turn == 0 ? ActionId::Chinese : ActionId::English);
            QCoreApplication::processEvents();
            QCOMPARE(probe.window.session().shown(), shown);
            QCOMPARE(probe.playhead().time(), kMoment);
            QCOMPARE(probe.timeline().selected(), std::optional<std::size_t>(6));
            QCOMPARE(probe.window.inspector().tab(), InspectorTab::Console);
            QCOMPARE(tasks->text(), QStringLiteral("many"));
            QVERIFY(fields->isInvalid());
            QVERIFY(probe.window.preferences().scenario == before.scenario);
            QCOMPARE(probe.window.preferences().strategy, before.strategy);
            QCOMPARE(probe.window.stage().caption() == caption, turn == 1);
        }
        QCOMPARE(probe.picture(), picture);
    }

    void aRunUnderWayGoesOn()
    {
        WindowProbe probe{labPreferences(3, 400ms)};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::Run);
        QVERIFY(probe.window.session().isRunning());
        probe.press(ActionId::Chinese);
        QVERIFY(probe.waitForEnd());
        QVERIFY(!probe.window.session().error());
        QCOMPARE(probe.window.session().shown()->result.finished, 3u);
        QVERIFY(probe.button(QStringLiteral("运行")));
    }

    void theMenuMarksWhatHoldsAndItIsKept()
    {
        WindowProbe probe{speaking(std::nullopt)};
        QVERIFY(probe.hasShown);
        const auto marked = [&probe] {
            QList<ActionId> found;
            for (const ActionId id :
                 {ActionId::SystemLanguage, ActionId::English, ActionId::Chinese}) {
                if (probe.window.commands().action(id)->isChecked())
                    found << id;
            }
            return found;
        };
        QCOMPARE(marked(), {ActionId::SystemLanguage});
        probe.press(ActionId::Chinese);
        QCOMPARE(marked(), {ActionId::Chinese});
        probe.press(ActionId::Chinese); // again
        QCOMPARE(marked(), {ActionId::Chinese});
        QCOMPARE(probe.window.preferences().language, std::optional(Language::Chinese));
        probe.press(ActionId::SystemLanguage);
        QCOMPARE(marked(), {ActionId::SystemLanguage});
        QCOMPARE(probe.window.preferences().language, std::nullopt);
        QCoreApplication::processEvents();
        QVERIFY(probe.button(QStringLiteral("Run")));
    }
};

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
