// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/handout/handout.h"

#include "core/lessons/claim.h"
#include "core/scenario/duration.h"
#include "ui/handout/handoutblocks.h"
#include "ui/handout/handoutfigure.h"
#include "ui/handout/handoutplan.h"
#include "ui/handout/pdffile.h"
#include "ui/painttext.h"

#include <QCoreApplication>
#include <QPainter>

#include <deque>

namespace coroscope {

namespace {

// px of 1/96 inch: 18 mm at the sides, 16 mm above, 20 mm below.
constexpr double kSide = 68;
constexpr double kTop = 60;
constexpr double kBottom = 76;
constexpr double kFoot = 44; // of the footer's line, from the bottom
constexpr double kFigureGap = 12;

QString say(const char *text)
{
    return QCoreApplication::translate("Handout", text);
}

// a) 3 s – because …
QString answerText(const LessonAnswer &answer, std::size_t index, const QString &language)
{
    const QString words = answer.words.in(language);
    const QString said =
        answer.value.isEmpty() ? words : QStringLiteral("**%1** – %2").arg(answer.value, words);
    return QStringLiteral("%1\\) %2").arg(QChar(char16_t(u'a' + index))).arg(said);
}

QString timeWords(const Lesson &lesson, int from)
{
    const std::string delay = exactTime(lesson.runs.front().scenario.delay);
    return say(QT_TRANSLATE_NOOP("Handout", "Minutes %1–%2 · d = %3"))
        .arg(from)
        .arg(from + lesson.minutes)
        .arg(QString::fromStdString(delay));
}

/// What is put on the pages, and what that borrows.
struct Composition
{
    explicit Composition(const QRectF &room)
        : flow(room)
    {
    }
    PageFlow flow;
    std::vector<PlaylistLesson> lessons;
    std::deque<LessonFigures> figures; // addresses stay
    std::vector<PlanRow> plan;
    std::vector<std::size_t> headings; // of the lessons, as indices of blocks
    bool isAfterRun = false;           // the last block tells to run
};

// What one beat tells, asks and shows; gives the right answer of a question.
QString addBeat(Composition &made, const Lesson &lesson, const LessonBeat &beat,
                const QString &language)
{
    PageFlow &flow = made.flow;
    const double width = flow.room().width();
    if (beat.kind == BeatKind::Predict) {
        QStringList answers;
        for (std::size_t i = 0; i < beat.answers.size(); ++i)
            answers << answerText(beat.answers[i], i, language);
        flow.add(questionBlock(beat.text.in(language), answers, width));
        const std::optional<std::size_t> right = rightAnswer(lesson, beat);
        return right ? answers[qsizetype(*right)] : QString();
    }
    if (const std::optional<Picture> picture = made.figures.back().take(beat)) {
        const auto paint = [shown = *picture](QPainter &painter, const QRectF &box) {
            paintFigure(painter, box, shown);
        };
        if (made.isAfterRun)
            flow.keepLast(); // "Run it."
        flow.add({figureHeight(*picture), kFigureGap, kFigureGap, true, paint});
    }
    for (PageFlow::Block &block : textBlocks(beat.text.in(language), width))
        flow.add(std::move(block));
    made.isAfterRun = beat.kind == BeatKind::Run;
    return {};
}

void addLesson(Composition &made, const PlaylistLesson &entry, int from, const QString &language)
{
    const Lesson &lesson = entry.lesson;
    const double width = made.flow.room().width();
    made.headings.push_back(made.flow.add(
        headingBlock(lesson.order, lesson.title.in(language), timeWords(lesson, from), width)));
    made.figures.emplace_back(lesson, language);
    QStringList right;
    for (const LessonBeat &beat : lesson.beats)
        right << addBeat(made, lesson, beat, language);
    right.removeAll(QString());
    if (!entry.notes.isEmpty() || !right.isEmpty())
        made.flow.add(notesBlock(entry.notes.in(language), right, width));
}

// The lessons, and the time for questions if there is some left.
std::vector<PlanRow> planOf(const std::vector<PlaylistLesson> &lessons, int minutes,
                            const QString &language)
{
    std::vector<PlanRow> plan;
    int from = 0;
    for (const PlaylistLesson &entry : lessons) {
        const int to = from + entry.lesson.minutes;
        plan.push_back({entry.lesson.order, entry.lesson.title.in(language), from, to, 0});
        from = to;
    }
    if (from < minutes)
        plan.push_back({0, say(QT_TRANSLATE_NOOP("Handout", "Questions")), from, minutes, 0});
    return plan;
}

void compose(Composition &made, const Playlist &playlist, const QString &language)
{
    const double width = made.flow.room().width();
    made.flow.add(titleBlock(playlist.title.in(language),
                             say(QT_TRANSLATE_NOOP("Handout", "%1 minutes · %2 lessons"))
                                 .arg(playlist.minutes)
                                 .arg(playlist.entries.size()),
                             width));
    made.plan = planOf(made.lessons, playlist.minutes, language);
    made.flow.add(planBlock(made.plan));
    for (std::size_t i = 0; i < made.lessons.size(); ++i)
        addLesson(made, made.lessons[i], made.plan[i].from, language);
}

void paintFoot(QPainter &painter, const QRectF &room, const QString &title, int page, int pages)
{
    const Theme t = paperTheme();
    const QRectF foot(room.left(), pageSizeOfPdf().height() - kFoot, room.width(), 18);
    paintText(painter, foot.adjusted(0, 0, -90, 0), title, t.text(11.5, 500),
              t.color(Token::Text3));
    paintText(painter, foot, QStringLiteral("%1 / %2").arg(page + 1).arg(pages),
              t.number(11.5, 400), t.color(Token::Text3), Qt::AlignRight);
}

} // namespace

std::variant<QByteArray, Message> handoutOf(const Playlist &playlist, const QString &language)
{
    std::variant<std::vector<PlaylistLesson>, Message> read = lessonsOf(playlist);
    if (Message *error = std::get_if<Message>(&read))
        return std::move(*error);
    const QSizeF page = pageSizeOfPdf();
    const QRectF room(kSide, kTop, page.width() - 2 * kSide, page.height() - kTop - kBottom);
    Composition made(room);
    made.lessons = std::get<std::vector<PlaylistLesson>>(std::move(read));
    compose(made, playlist, language);
    const std::vector<PageFlow::Placed> placed = made.flow.layOut();
    for (std::size_t i = 0; i < made.headings.size(); ++i)
        made.plan[i].page = placed[made.headings[i]].page + 1;
    const int pages = placed.back().page + 1;
    const QString title = playlist.title.in(language);
    return pdfOf(pages, title, [&](QPainter &painter, int number) {
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (placed[i].page == number)
                made.flow.block(i).paint(painter, placed[i].box);
        }
        paintFoot(painter, room, title, number, pages);
    });
}

} // namespace coroscope
