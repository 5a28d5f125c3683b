// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/button.h"
#include "ui/learn/answercard.h"
#include "ui/learn/builtinlessons.h"
#include "ui/learn/course.h"
#include "ui/learn/goallist.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lessonbody.h"
#include "ui/learn/lessoncard.h"
#include "ui/learn/markdownview.h"
#include "ui/playback/playhead.h"
#include "ui/playback/session.h"
#include "ui/window/stage.h"

#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace coroscope;

namespace {

// A card beside a stage: what is left of a window for the page.
constexpr int kAboveAndBelow = 132;

// The course with nothing that takes its time.
std::vector<Lesson> simulatedLessons()
{
    std::vector<Lesson> lessons = builtInLessons();
    for (Lesson &lesson : lessons) {
        for (LessonRun &run : lesson.runs)
            run.scenario.clock = ClockKind::Virtual;
    }
    return lessons;
}

struct Shown
{
    explicit Shown(QSize window)
        : course(session, playhead, simulatedLessons)
        , page(course)
    {
        applyTheme(page, Theme(ColourScheme::Light));
        page.resize(window.width(), window.height() - kAboveAndBelow);
        page.fitInto(window);
        page.show();
    }
    Session session;
    Playhead playhead;
    Course course;
    LearnPage page;

    LessonBody &body() { return page.card().beatBody(); }
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
};

BeatView questionOf(const QString &words, const QString &reason)
{
    BeatView view;
    view.text = QStringLiteral("A text of one line.");
    view.question = QStringLiteral("How long?");
    view.answers = {{words, reason}, {QStringLiteral("3 s"), QStringLiteral("short")}};
    return view;
}

} // namespace

/// How the card of a lesson shares out its room.
class TestLessonBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsAsHighAsItsLines()
    {
        const QString longer =
            QStringLiteral("because all of them wait together, and waiting costs "
                           "no time of the thread that waits for them");
        const AnswerCard brief(QStringLiteral("3 s"), QStringLiteral("short"));
        const AnswerCard full(QStringLiteral("3 s"), longer);
        const AnswerCard alone(QStringLiteral("3 s"), {});
        QVERIFY(full.heightForWidth(308) > brief.heightForWidth(308));
        QVERIFY(full.heightForWidth(200) > full.heightForWidth(308));
        QVERIFY(brief.heightForWidth(308) > alone.heightForWidth(308));
        QCOMPARE(full.heightIn(308, AnswerCard::Reason::Hidden), alone.heightForWidth(308));
        const AnswerCard words(longer, {});
        QVERIFY(words.heightForWidth(308) > alone.heightForWidth(308) + 20);
    }

    void withLittleRoomReasonsGoAndThenAllIsScrolled()
    {
        LessonBody body;
        applyTheme(body, Theme(ColourScheme::Light));
        body.setBeat(questionOf(QStringLiteral("300 s"), QStringLiteral("as before")));
        const int whole = body.heightForWidth(308);
        body.resize(308, whole);
        body.show();
        QCoreApplication::processEvents();
        const AnswerCard &card = *body.answers().front();
        QCOMPARE(card.height(), card.heightIn(card.width(), AnswerCard::Reason::Shown));
        QCOMPARE(body.verticalScrollBar()->maximum(), 0);
        QVERIFY(card.toolTip().isEmpty());
        body.resize(308, whole - 10);
        QCoreApplication::processEvents();
        QCOMPARE(card.height(), card.heightIn(card.width(), AnswerCard::Reason::Hidden));
        QCOMPARE(card.toolTip(), QStringLiteral("as before"));
        QCOMPARE(body.verticalScrollBar()->maximum(), 0);
        body.resize(308, 60);
        QCoreApplication::processEvents();
        QCOMPARE(card.height(), card.heightIn(card.width(), AnswerCard::Reason::Hidden));
        QVERIFY(body.verticalScrollBar()->maximum() > 0);
        body.resize(308, whole);
        QCoreApplication::processEvents();
        QCOMPARE(card.height(), card.heightIn(card.width(), AnswerCard::Reason::Shown));
    }

    void whatIsNewIsSeenWhereAllIsScrolled()
    {
        LessonBody body;
        applyTheme(body, Theme(ColourScheme::Light));
        BeatView view = questionOf(QStringLiteral("300 s"), QStringLiteral("as before"));
        body.resize(308, 90);
        body.setBeat(view);
        body.show();
        QCoreApplication::processEvents();
        const QWidget &right = *body.answers().back();
        const auto isSeen = [&body](const QWidget &widget) {
            const int top = widget.mapTo(body.viewport(), QPoint(0, 0)).y();
            return top >= 0 && top + widget.height() <= body.viewport()->height();
        };
        QCOMPARE(body.verticalScrollBar()->value(), 0);
        QVERIFY(!isSeen(right));
        view.truth = 1;
        body.setBeat(view);
        QVERIFY(isSeen(right));
        view.text = QStringLiteral("Another beat."); // from its beginning
        view.truth.reset();
        body.setBeat(view);
        QCOMPARE(body.verticalScrollBar()->value(), 0);
    }

    void aLongTextIsScrolledByItself()
    {
        LessonBody body;
        applyTheme(body, Theme(ColourScheme::Light));
        BeatView view = questionOf(QStringLiteral("300 s"), QStringLiteral("as before"));
        view.text = QStringLiteral("Many words that fill line after line. ").repeated(40);
        body.setBeat(view);
        body.resize(308, 420);
        body.show();
        QCoreApplication::processEvents();
        QCOMPARE(body.verticalScrollBar()->maximum(), 0);
        QVERIFY(body.text()->verticalScrollBar()->maximum() > 0);
        QVERIFY(body.text()->height() >= 50);
        QVERIFY(body.answers().front()->toolTip().isEmpty());
    }

    void aLessonAboutATaskSelectsOne()
    {
        Shown shown(QSize(1600, 1000));
        Course &course = shown.course;
        const TimelineArea &timeline = shown.page.stage().timeline();
        for (int lesson = 0; lesson < int(course.lessons().size()); ++lesson) {
            course.open(lesson);
            if (course.lesson()->isExercise)
                continue;
            while (course.beat() + 1 < course.view().count && course.index() == lesson) {
                course.guess(0);
                if (course.view().does == BeatView::Does::Run)
                    course.act();
                else
                    course.next();
            }
            const LessonPanel panel = course.lesson()->panel;
            const bool isOfTask = panel == LessonPanel::Task || panel == LessonPanel::Code;
            const QByteArray id = course.lesson()->id.toUtf8();
            QVERIFY2(timeline.selected().has_value() == isOfTask, id.constData());
            if (!isOfTask)
                continue;
            // The one that failed, if there is one.
            const std::vector<TaskSpans> &tasks = course.shown()->spans.requests();
            const auto hasFailed = [](const TaskSpans &task) { return task.last == State::Failed; };
            QVERIFY2(hasFailed(tasks[*timeline.selected()]) ==
                         std::any_of(tasks.begin(), tasks.end(), hasFailed),
                     id.constData());
        }
    }

    void anEmptyStageSaysWhatIsToRun()
    {
        Shown shown(QSize(1280, 800));
        Course &course = shown.course;
        for (int i = 0; i < int(course.lessons().size()); ++i) {
            course.open(i);
            const LessonRun &run = course.lesson()->runs.front();
            QVERIFY(course.comingWords().contains(QString::number(run.scenario.tasks)));
        }
    }

    void nothingOfALessonIsCut_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<QString>("language");
        for (const QSize window : {QSize(1024, 768), QSize(1280, 720)}) {
            for (const char *language : {"en", "zh_CN"})
                QTest::addRow("%d %s", window.width(), language)
                    << window << QString::fromLatin1(language);
        }
    }

    void nothingOfALessonIsCut()
    {
        QFETCH(const QSize, window);
        QFETCH(const QString, language);
        Shown shown(window);
        Course &course = shown.course;
        course.setLanguage(language);
        for (int lesson = 0; lesson < int(course.lessons().size()); ++lesson) {
            course.open(lesson);
            const int beats = course.view().count;
            while (course.index() == lesson) {
                shown.settle();
                const QByteArray where = course.lesson()->id.toUtf8() + ", beat " +
                                         QByteArray::number(course.beat() + 1);
                const LessonBody &body = shown.body();
                QVERIFY2(body.verticalScrollBar()->maximum() == 0, where.constData());
                for (const AnswerCard *card : body.answers()) {
                    QVERIFY2(card->height() ==
                                 card->heightIn(card->width(), AnswerCard::Reason::Shown),
                             where.constData());
                }
                const GoalList &goals = *body.goals();
                QVERIFY2(goals.isHidden() || goals.height() >= goals.heightForWidth(goals.width()),
                         where.constData());
                const Button &action = *shown.page.card().actionButton();
                QVERIFY2(!action.isVisible() || action.geometry().top() >= body.geometry().bottom(),
                         where.constData());
                if (course.view().does == BeatView::Does::Run) {
                    course.guess(0);
                    course.act();
                } else if (course.beat() + 1 == beats) {
                    break;
                } else {
                    course.next();
                }
            }
        }
    }
};

QTEST_MAIN(TestLessonBody)
#include "tst_lessonbody.moc"
