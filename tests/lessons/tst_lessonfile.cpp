// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lessonfile.h"
#include "core/lessons/lessons.h"

#include <QTemporaryDir>
#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

const QByteArray kJson = R"file({
  "minutes": 2, "stage": "paced", "panel": "queue",
  "scenario": {"tasks": 6, "delay": "2s", "body-size": 1234567},
  "runs": [
    {"strategy": "sequential", "before": true},
    {"strategy": "coroutine", "scenario": {"permits": 3, "clock": "virtual"},
     "title": {"en": "Three permits"}}
  ],
  "beats": [
    {"kind": "text"},
    {"kind": "predict", "asks": "total(2)", "answers": ["N·d", "ceil(N / permits(2))·d", "d"]},
    {"kind": "run"},
    {"kind": "replay", "run": 2, "until": "firstAnswer", "stage": "clock"},
    {"kind": "compare", "stage": "race"}
  ],
  "claim": ["total(1) == N·d", "total(2) == 2·d"]
})file";

const QByteArray kMarkdown = R"(<!-- a comment -->
# Three of six

{{N}} requests, {{total(1)}} in all.

---

How long with three [permits](glossary:semaphore)?

- one by one
- in two
  turns
- all together

---

Run.

---

Look.

---

Compare.
)";

LessonFiles sample()
{
    return {u"03-three-of-six"_qs, kJson, {{u"en"_qs, kMarkdown}}};
}

QString errorOf(const LessonFiles &files)
{
    const std::variant<Lesson, Message> read = parseLesson(files);
    const Message *error = std::get_if<Message>(&read);
    return error ? QString::fromStdString(english(*error)) : u"no error"_qs;
}

} // namespace

class TestLessonFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead();
    void textsHaveTheirValues();
    void answersAreCalculated();
    void aMissingLanguageIsEnglish();
    void mistakesNameFileAndPlace_data();
    void mistakesNameFileAndPlace();
    void mistakesInTextsNameTheTextsFile();
    void aFolderIsReadInOrder();
    void markdownBecomesPlain();
};

void TestLessonFile::everythingIsRead()
{
    const std::variant<Lesson, Message> read = parseLesson(sample());
    QVERIFY(std::holds_alternative<Lesson>(read));
    const Lesson &lesson = std::get<Lesson>(read);
    QCOMPARE(lesson.id, u"three-of-six"_qs);
    QCOMPARE(lesson.order, 3);
    QVERIFY(!lesson.isExercise);
    QCOMPARE(lesson.minutes, 2);
    QCOMPARE(lesson.title.in(u"en"_qs), u"Three of six"_qs);
    QCOMPARE(int(lesson.stage), int(LessonStage::Paced));
    QCOMPARE(int(lesson.panel), int(LessonPanel::Queue));
    QCOMPARE(lesson.runs.size(), std::size_t(2));
    QVERIFY(lesson.runs[0].isBefore);
    QVERIFY(lesson.runs[0].title.isEmpty());
    QCOMPARE(lesson.runs[1].scenario.tasks, 6U);
    QCOMPARE(lesson.runs[1].scenario.delay, std::chrono::nanoseconds(2s));
    QCOMPARE(lesson.runs[1].scenario.bodySize, 1234567U);
    QCOMPARE(lesson.runs[1].scenario.permits, 3U);
    QCOMPARE(int(lesson.runs[1].scenario.clock), int(ClockKind::Virtual));
    QCOMPARE(lesson.runs[1].title.in(u"zh_CN"_qs), u"Three permits"_qs);
    QCOMPARE(lesson.beats.size(), std::size_t(5));
    QCOMPARE(lesson.beats[2].runs, std::vector<std::size_t>{1});
    QCOMPARE(lesson.beats[3].runs, std::vector<std::size_t>{1});
    QCOMPARE(int(lesson.beats[3].until), int(ReplayUntil::FirstAnswer));
    QCOMPARE(int(lesson.beats[3].stage), int(LessonStage::Clock));
    QCOMPARE(int(lesson.beats[0].stage), int(LessonStage::Paced));
    QCOMPARE(lesson.beats[4].runs, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(lesson.claim.size(), qsizetype(2));
}

void TestLessonFile::textsHaveTheirValues()
{
    const Lesson lesson = std::get<Lesson>(parseLesson(sample()));
    QCOMPARE(lesson.beats[0].text.in(u"en"_qs), u"6 requests, 12 s in all."_qs);
}

void TestLessonFile::answersAreCalculated()
{
    const Lesson lesson = std::get<Lesson>(parseLesson(sample()));
    const LessonBeat &beat = lesson.beats[1];
    QCOMPARE(beat.text.in(u"en"_qs), u"How long with three [permits](glossary:semaphore)?"_qs);
    QCOMPARE(beat.answers.size(), std::size_t(3));
    QCOMPARE(beat.answers[0].value, u"12 s"_qs);
    QCOMPARE(beat.answers[1].value, u"4 s"_qs);
    QCOMPARE(beat.answers[1].words.in(u"en"_qs), u"in two turns"_qs);
    QCOMPARE(beat.answers[2].value, u"2 s"_qs);
}

void TestLessonFile::aMissingLanguageIsEnglish()
{
    LessonFiles files = sample();
    QCOMPARE(std::get<Lesson>(parseLesson(files)).title.in(u"zh_CN"_qs), u"Three of six"_qs);
    files.markdown.insert(u"zh_CN"_qs, QByteArray(kMarkdown).replace("Three of six", "六取三"));
    const Lesson lesson = std::get<Lesson>(parseLesson(files));
    QCOMPARE(lesson.title.in(u"zh_CN"_qs), u"六取三"_qs);
    QCOMPARE(lesson.title.in(u"zh_Hans_SG"_qs), u"六取三"_qs);
    QCOMPARE(lesson.title.in(u"de_DE"_qs), u"Three of six"_qs);
}

void TestLessonFile::mistakesNameFileAndPlace_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &right, const QByteArray &wrong,
                        const char *sentence) {
        QTest::newRow(name) << right << wrong
                            << u"03-three-of-six.json"_qs + QString::fromUtf8(sentence);
    };
    row("syntax", R"("minutes": 2,)", R"("minutes": 2)", ":2: The file must be one JSON object; ");
    row("key", R"("minutes")", R"("minuets")", ": There is no 'minuets'; there are: minutes, ");
    row("minutes", "2, \"stage\"", "0, \"stage\"", ": 'minutes' must be a number from 1 on.");
    row("stage", R"("paced")", R"("pacing")",
        ": 'stage' must be one of paced, clock, race, totals, got 'pacing'.");
    row("field", R"("tasks": 6)", R"("tusks": 6)", ": There is no 'tusks'; did you mean 'tasks'?");
    row("range", R"("permits": 3)", R"("permits": -3)", ": runs 2: 'permits' must be 0 to 100000");
    row("strategy", R"("sequential")", R"("unheard-of")",
        ": runs 1: There is no strategy 'unheard-of'; 'coroscope strategies' lists them.");
    row("run", R"("run": 2)", R"("run": 3)", ": beats 4: 'run' must be 1 to 2, got 3.");
    row("answers", "·d\", \"d\"]", "·d\"]",
        ": beats 2: 'answers' must be three expressions, got 2.");
    row("figure", "total(1) == N", "totals(1) == N", ": claim 1: There is no figure 'totals'");
    row("figure's run", "total(1) == N", "total(7) == N",
        ": claim 1: 'total' asks for run 7, but there are 2.");
    row("units", "total(2) == 2·d", "total(2) == 2", ": claim 2: A time and a number cannot be ");
}

void TestLessonFile::mistakesNameFileAndPlace()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, sentence);
    LessonFiles files = sample();
    QVERIFY(files.json.contains(right));
    files.json.replace(right, wrong);
    const QString error = errorOf(files);
    QVERIFY2(error.startsWith(sentence), qPrintable(error));
}

void TestLessonFile::mistakesInTextsNameTheTextsFile()
{
    LessonFiles files = sample();
    files.markdown[u"en"_qs].replace("- all together\n", "");
    QVERIFY(errorOf(files).startsWith(u"03-three-of-six.en.md: The question 'How long"_qs));
    files = sample();
    files.markdown[u"en"_qs].replace("Look.\n\n---\n", "");
    QVERIFY(errorOf(files).contains(u"as many blocks"));
    files = sample();
    files.markdown[u"en"_qs].replace("# Three", "Three");
    QVERIFY(errorOf(files).contains(u"The first line must be the title"));
    files = sample();
    files.markdown[u"en"_qs].replace("Look.", "");
    QVERIFY(errorOf(files).contains(u"Block 4 is empty"));
    files = sample();
    files.markdown[u"en"_qs].replace("{{N}}", "{{M}}");
    QVERIFY(errorOf(files).startsWith(u"03-three-of-six.en.md: There is no figure 'M'"));
    files = sample();
    files.markdown.clear();
    QVERIFY(errorOf(files).contains(u"write it into '03-three-of-six.en.md'"));
    files = sample();
    files.name = u"three"_qs;
    QVERIFY(errorOf(files).contains(u"must be named NN-id.json"));
}

void TestLessonFile::aFolderIsReadInOrder()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    for (const QString &name : {u"exercise-01-first"_qs, u"12-later"_qs, u"02-early"_qs}) {
        write(name + u".json"_qs, kJson);
        write(name + u".en.md"_qs, kMarkdown);
    }
    const std::variant<std::vector<Lesson>, Message> read = readLessons(folder.path());
    QVERIFY(std::holds_alternative<std::vector<Lesson>>(read));
    const auto &lessons = std::get<std::vector<Lesson>>(read);
    QCOMPARE(lessons.size(), std::size_t(3));
    QCOMPARE(lessons[0].id, u"early"_qs);
    QCOMPARE(lessons[1].id, u"later"_qs);
    QCOMPARE(lessons[2].id, u"first"_qs);
    QVERIFY(lessons[2].isExercise);
    QCOMPARE(lesson(lessons, u"later"_qs), &lessons[1]);
    QVERIFY(!lesson(lessons, u"never"_qs));
}

void TestLessonFile::markdownBecomesPlain()
{
    QCOMPARE(plainText(u"## A **bold** `word` and a [link](glossary:task)."_qs),
             u"A bold word and a link."_qs);
    QCOMPARE(glossaryLinks(u"[a](glossary:task) [b](https://x) [c](glossary:event-loop)"_qs),
             (QStringList{u"task"_qs, u"event-loop"_qs}));
}

QTEST_GUILESS_MAIN(TestLessonFile)
#include "tst_lessonfile.moc"
