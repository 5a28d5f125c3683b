// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/ui/showstand.h"

#include "core/strategies/strategy.h"
#include "ui/learn/learnpage.h"
#include "ui/look/language.h"
#include "ui/mainwindow.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/show/codefit.h"
#include "ui/show/showcaption.h"
#include "ui/show/showhead.h"
#include "ui/show/showslide.h"
#include "ui/show/showstrip.h"

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 60'000;

LessonText english(const char *text)
{
    return {{{QStringLiteral("en"), QString::fromLatin1(text)}}};
}

LessonBeat beatOf(BeatKind kind, const char *text, std::vector<std::size_t> runs = {})
{
    LessonBeat beat;
    beat.kind = kind;
    beat.text = english(text);
    beat.runs = std::move(runs);
    return beat;
}

// A text, a question, the run of five coroutines, its replay to the first answer, and a race.
Lesson fiveLesson(ClockKind clock)
{
    Lesson lesson;
    lesson.id = QStringLiteral("five");
    lesson.title = english("Five");
    LessonRun run{strategy("coroutine"), {}, english("Five"), false};
    run.scenario.tasks = 5;
    run.scenario.delay = clock == ClockKind::Real ? 30ms : 1s;
    run.scenario.delayGiven = true;
    run.scenario.clock = clock;
    lesson.runs = {run};
    LessonBeat question = beatOf(BeatKind::Predict, "How long?");
    question.asked = QStringLiteral("total(1)");
    for (const char *value : {"5·d", "2·d", "d"})
        question.answers.push_back(
            {QString::fromUtf8(value), english("because"), QString::fromUtf8(value)});
    LessonBeat replay = beatOf(BeatKind::Replay, "Look.", {0});
    replay.until = ReplayUntil::FirstAnswer;
    replay.stage = LessonStage::Paced;
    LessonBeat race = beatOf(BeatKind::Compare, "So.");
    race.stage = LessonStage::Race;
    lesson.beats = {beatOf(BeatKind::Text, "Read this."), question,
                    beatOf(BeatKind::Run, "Run it.", {0}), replay, race};
    lesson.claim = {QStringLiteral("together(1)")};
    return lesson;
}

// The colours that are seen right of the playhead, in the middle of each lane.
QSet<QRgb> coloursAfter(ShowStand &stand, double gap)
{
    TimelineArea &timeline = stand.page.stage().timeline();
    const QImage picture = timeline.viewport()->grab().toImage();
    const double left = timeline.axis().x(stand.playhead.time()) + gap;
    std::vector<double> heights;
    const TimelineLayout &layout = timeline.layout();
    for (const ResourceRow &row : layout.resources)
        heights.push_back(row.rect.center().y());
    for (std::size_t i = 0; i < layout.taskCount; ++i)
        heights.push_back(layout.rows.topOf(i) + layout.rows.height / 2);
    QSet<QRgb> colours;
    for (const double y : heights) {
        for (int x = int(left); x < picture.width() - 2; ++x)
            colours << picture.pixel(x, int(y));
    }
    return colours;
}

} // namespace

/// A show as a lecturer's keys lead it. Beside this test lie the programs that runs start.
class ShowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBeatsComeInOrderAndBack()
    {
        ShowStand stand({fiveLesson(ClockKind::Virtual)});
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        QCOMPARE(stand.page.face(), ShowPage::Face::Slide);
        QCOMPARE(stand.page.slide().words().title, QStringLiteral("Five"));
        QVERIFY(stand.page.head().counter().startsWith(QStringLiteral("1 / 5 · 0:0")));
        stand.press(Qt::Key_PageDown);
        QCOMPARE(stand.page.slide().words().question, QStringLiteral("How long?"));
        QVERIFY(!stand.page.slide().words().truth);
        stand.press(Qt::Key_3);
        QCOMPARE(stand.page.slide().words().guess, std::optional(2));
        stand.press(Qt::Key_Space); // what is to run
        QCOMPARE(stand.page.face(), ShowPage::Face::Stage);
        QVERIFY(!stand.page.stage().run());
        stand.press(Qt::Key_Right); // runs it, simulated, and plays it
        QVERIFY(stand.page.stage().run());
        QVERIFY(stand.playhead.isPlaying());
        stand.press(Qt::Key_PageDown); // to where it pauses
        QCOMPARE(stand.course.beat(), 2);
        QVERIFY(!stand.playhead.isPlaying());
        QCOMPARE(stand.playhead.time(), stand.playhead.end());
        QCOMPARE(stand.page.words().words().truth, std::optional(2));
        stand.press(Qt::Key_PageDown);
        QCOMPARE(stand.course.beat(), 3);
        stand.press(Qt::Key_PageDown);
        QVERIFY(stand.playhead.time() > 0 && stand.playhead.time() < stand.playhead.end());
        QVERIFY(!stand.page.caption().sentence().isEmpty());
        stand.press(Qt::Key_PageDown);
        QCOMPARE(stand.page.face(), ShowPage::Face::Race);
        QVERIFY(stand.page.head().counter().startsWith(QStringLiteral("5 / 5 · ")));
        stand.press(Qt::Key_PageDown);
        QVERIFY(stand.show.isAtEnd());
        stand.press(Qt::Key_PageDown);
        QVERIFY(stand.show.isAtEnd());
        stand.press(Qt::Key_PageUp);
        QCOMPARE(stand.page.face(), ShowPage::Face::Race);
        for (int beat = 3; beat >= 0; --beat) {
            stand.press(Qt::Key_Left);
            QCOMPARE(stand.course.beat(), beat);
        }
        stand.press(Qt::Key_PageUp);
        QCOMPARE(stand.course.beat(), 0);
        stand.press(Qt::Key_PageDown);
        QCOMPARE(stand.page.slide().words().truth, std::optional(2)); // it is known by now
    }

    void nothingOfTheFutureIsSeen()
    {
        ShowStand stand({fiveLesson(ClockKind::Virtual)});
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        while (stand.course.kind() != BeatKind::Replay)
            stand.show.goOn();
        stand.settle();
        QVERIFY(stand.playhead.time() < stand.playhead.end());
        const Theme &theme = stand.page.theme();
        QSet<QRgb> grounds;
        for (const Token token : {Token::Surface, Token::LaneAlternate, Token::LaneSelected})
            grounds << theme.color(token).rgb();
        // Marks of what has just ended, and how many are in flight, stand right beside the playhead.
        const QSet<QRgb> seen = coloursAfter(stand, theme.px(90));
        QVERIFY(!seen.isEmpty());
        QVERIFY2(grounds.contains(seen), qPrintable(QString::number(seen.size())));
        stand.page.stage().timeline().setFuture(Future::Faded);
        QVERIFY(!grounds.contains(coloursAfter(stand, theme.px(90)))); // there is a future
        Scrubber &profile = stand.page.profile();
        const QImage picture = profile.grab().toImage();
        const double knob = profile.axis().x(stand.playhead.time()) + theme.px(10);
        for (int x = int(knob); x < picture.width() - int(theme.px(8)); ++x)
            QCOMPARE(picture.pixel(x, picture.height() / 2), theme.color(Token::Surface).rgb());
    }

    void aBlankScreenComesBackWithAnyKey()
    {
        ShowStand stand({fiveLesson(ClockKind::Virtual)});
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period}) {
            stand.press(key);
            QVERIFY(stand.page.isBlank());
            const QImage picture = stand.page.grab().toImage();
            for (const QPoint at : {QPoint(5, 5), QPoint(640, 360), QPoint(1270, 710)})
                QCOMPARE(picture.pixel(at), qRgb(0, 0, 0));
            stand.press(Qt::Key_PageDown); // only brings it back
            QVERIFY(!stand.page.isBlank());
            QCOMPARE(stand.course.beat(), 0);
        }
    }

    void escAsksByASecondPress()
    {
        ShowStand stand({fiveLesson(ClockKind::Virtual)});
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        QCOMPARE(stand.saver.held, 1);
        stand.press(Qt::Key_Escape);
        QVERIFY(stand.show.isOn());
        QVERIFY(!stand.page.head().status().isEmpty());
        stand.press(Qt::Key_PageDown); // it was not meant
        QVERIFY(stand.page.head().status().isEmpty());
        stand.press(Qt::Key_Escape);
        QVERIFY(stand.show.isOn());
        stand.press(Qt::Key_Escape);
        QVERIFY(!stand.show.isOn());
        QCOMPARE(stand.saver.released, 1);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        stand.press(Qt::Key_F5);
        QVERIFY(!stand.show.isOn());
    }

    void aPressWhileSomethingRunsIsNotLost()
    {
        ShowStand stand({fiveLesson(ClockKind::Real)});
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        while (!stand.course.isToRun())
            stand.press(Qt::Key_PageDown);
        stand.press(Qt::Key_PageDown);
        QVERIFY(stand.course.isRunning());
        QVERIFY(stand.page.head().isRunning());
        stand.press(Qt::Key_PageDown);
        QCOMPARE(stand.course.beat(), 2);
        QVERIFY(!stand.page.head().status().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(stand.course.beat(), 3, kPatience);
        QVERIFY(!stand.course.isRunning());
        QVERIFY(stand.course.failureWords().isEmpty());
        QVERIFY(!stand.page.head().isRunning());
    }

    void aRunThatCannotBeMadeIsShownAsItsSimulation()
    {
        Lesson lesson = fiveLesson(ClockKind::Real);
        lesson.runs[0].scenario.url = "http://127.0.0.1:1/"; // nobody listens there
        lesson.runs[0].scenario.delayGiven = false;
        ShowStand stand({lesson});
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        while (!stand.course.isToRun())
            stand.press(Qt::Key_PageDown);
        stand.press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(!stand.course.isRunning() && !stand.course.isToRun(), kPatience);
        QVERIFY(stand.page.caption().warning().contains(QStringLiteral("simulation")));
        QVERIFY(stand.page.stage().run());
        QVERIFY(!stand.page.stage().run()->isGhost());
        QVERIFY2(stand.page.cut().isEmpty(), qPrintable(stand.page.cut().join(u' ')));
        stand.press(Qt::Key_PageDown);
        QCOMPARE(stand.course.beat(), 3);
        QVERIFY(!stand.page.caption().warning().isEmpty()); // the replay is of the simulation, too
    }

    void whoeverStopsARunHasNoSimulation()
    {
        Lesson lesson = fiveLesson(ClockKind::Real);
        lesson.runs[0].scenario.delay = 20s;
        ShowStand stand({lesson});
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        while (!stand.course.isToRun())
            stand.press(Qt::Key_PageDown);
        stand.press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(stand.course.shown(), kPatience);
        stand.course.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!stand.course.isRunning(), kPatience);
        QVERIFY(stand.course.failureWords().isEmpty());
        QVERIFY(stand.course.isToRun());
    }

    void aQuestionIsAnsweredAndTheLessonComesBack()
    {
        Lesson lesson = fiveLesson(ClockKind::Virtual);
        lesson.runs[0].strategy = strategy("process-pool");
        lesson.runs[0].scenario.tasks = 100;
        lesson.runs[0].scenario.delay = 3s;
        lesson.runs[0].scenario.processes = 8;
        lesson.claim.clear();
        ShowStand stand({lesson});
        const Scenario before = stand.session.scenario();
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        while (stand.course.kind() != BeatKind::Replay)
            stand.show.goOn();
        stand.settle();
        const std::int64_t time = stand.playhead.time();
        const OpenRun *run = stand.course.shown();
        stand.press(Qt::Key_P);
        QVERIFY(stand.show.isAsking());
        QVERIFY(stand.page.strip().isVisible());
        QCOMPARE(stand.page.strip().words().field, QStringLiteral("Processes P"));
        stand.press(Qt::Key_Right);
        QCOMPARE(stand.page.strip().words().field, QStringLiteral("Chunk c"));
        stand.press(Qt::Key_1);
        const auto hasAnswer = [&stand](const char *answer) {
            return stand.page.strip().words().answer == QString::fromUtf8(answer);
        };
        QTRY_VERIFY2(hasAnswer("predicted 39.0 s instead of 48.0 s"),
                     qPrintable(stand.page.strip().words().answer));
        QVERIFY(stand.page.stage().run()->isGhost());
        stand.press(Qt::Key_0);
        stand.press(Qt::Key_0);
        stand.press(Qt::Key_0); // 1000
        stand.press(Qt::Key_0);
        stand.press(Qt::Key_0);
        stand.press(Qt::Key_0); // too many
        QVERIFY(!stand.page.strip().words().problem.isEmpty());
        stand.press(Qt::Key_Left);
        stand.press(Qt::Key_Up);
        QCOMPARE(stand.page.strip().words().value, QStringLiteral("9"));
        stand.press(Qt::Key_Escape);
        QVERIFY(!stand.show.isAsking());
        QVERIFY(stand.show.isOn());
        QVERIFY(!stand.page.strip().isVisible());
        QCOMPARE(stand.course.shown(), run);
        QCOMPARE(stand.page.stage().run(), run);
        QCOMPARE(stand.playhead.time(), time);
        QVERIFY(stand.session.scenario() == before);
    }

    void aQuestionIsRun()
    {
        Lesson lesson = fiveLesson(ClockKind::Virtual);
        lesson.runs[0].scenario.delay = 30ms;
        ShowStand stand({lesson});
        stand.course.open(0);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        stand.show.goOn();
        stand.show.goOn();
        stand.show.goOn();
        stand.settle();
        const OpenRun *run = stand.course.shown();
        stand.press(Qt::Key_P);
        while (stand.show.question().field() != "tasks")
            stand.press(Qt::Key_Right);
        stand.press(Qt::Key_7);
        stand.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!stand.session.runs().empty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!stand.session.isRunning(), kPatience);
        QCOMPARE(stand.page.stage().run()->spans.requests().size(), std::size_t(7));
        QVERIFY(stand.page.strip().words().answer.startsWith(QStringLiteral("took ")));
        stand.press(Qt::Key_P);
        QCOMPARE(stand.page.stage().run(), run);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh_CN"}) {
            for (const QSize size : {QSize(1280, 720), QSize(1024, 768)})
                QTest::newRow(qPrintable(
                    QStringLiteral("%1 %2").arg(size.width()).arg(QString::fromLatin1(language))))
                    << size << QString::fromLatin1(language);
        }
    }
    void nothingIsCut()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, language);
        const Translation translation(languageNamed(language).value_or(Language::English));
        ShowStand stand(simulatedLessons(), size);
        stand.course.setLanguage(language);
        QStringList cut;
        int seen = 0;
        for (int i = 0; i < int(stand.course.lessons().size()); ++i) {
            stand.course.open(i);
            stand.show.start(Show::Source::Lesson, AxisKind::Paced);
            while (stand.course.index() == i && !stand.show.isAtEnd()) {
                stand.settle();
                ++seen;
                const QStringList here = stand.page.cut();
                if (!here.isEmpty())
                    cut << stand.course.lesson()->id + u' ' + here.join(u',');
                stand.show.goOn();
            }
            stand.show.end();
        }
        QVERIFY(seen > 100);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void longLinesOfCodeAreWrapped()
    {
        const Strategy &row = *strategy("coroutine");
        const Source source =
            sourceOf(row.cppSource, CodeLanguage::Cpp, QStringLiteral("coroutine.cpp"));
        const auto lines = shownLines(source, std::nullopt);
        QCOMPARE(source.lines[lines.first].number, source.functions.front().first);
        for (const int columns : {100, 40, 24}) {
            QString all;
            for (const CodeRow &one : wrappedRows(source, lines, columns)) {
                QVERIFY(one.length + one.indent <= std::max(columns, 34));
                all += source.lines[*indexOf(source, one.number)].text.mid(one.from, one.length);
            }
            QString whole;
            for (std::size_t i = lines.first; i < lines.second; ++i)
                whole += source.lines[i].text;
            QCOMPARE(all, whole);
        }
    }

    void theWindowPresentsAndIsAsBefore()
    {
        Preferences preferences;
        preferences.hasRun = true;
        MainWindow window(preferences);
        window.show();
        window.perform(ActionId::Present);
        QVERIFY(window.presentation().isOn());
        QCOMPARE(window.presentation().source(), Show::Source::Run);
        QVERIFY(window.showPage().isVisible());
        QVERIFY(!window.transport().isVisible());
        const double scale = window.showPage().theme().scale();
        QCOMPARE(scale, 1.5);
        window.perform(ActionId::LargerInterface);
        QVERIFY(window.showPage().theme().scale() > scale);
        QCOMPARE(window.theme().scale(), 1.0);
        QCOMPARE(window.preferences().showScale, 1.1);
        QCOMPARE(window.preferences().scale, 1.0);
        window.perform(ActionId::Compare); // not in a show
        QVERIFY(window.presentation().isOn());
        QCOMPARE(window.page(), Page::Lab);
        window.perform(ActionId::Present);
        QVERIFY(!window.presentation().isOn());
        QVERIFY(!window.showPage().isVisible());
        QVERIFY(window.transport().isVisible());
        window.setPage(Page::Learn);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F11);
        QVERIFY(window.presentation().isOn());
        QCOMPARE(window.presentation().source(), Show::Source::Lesson);
        QTest::keyClick(&window.showPage(), Qt::Key_PageDown);
        QCOMPARE(window.learnPage().course().beat(), 1);
        QTest::keyClick(&window.showPage(), Qt::Key_F5);
        QVERIFY(!window.presentation().isOn());
        QCOMPARE(window.page(), Page::Learn);
        QCOMPARE(window.learnPage().course().beat(), 1);
    }
};

QTEST_MAIN(ShowTest)
#include "tst_show.moc"
