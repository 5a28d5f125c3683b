// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/lessons/claim.h"
#include "core/lessons/lessons.h"
#include "core/lessons/playlist.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

const QByteArray kJson = R"file({
  "title": {"en": "Mine", "zh_CN": "我的"}, "minutes": 12,
  "entries": [
    {"lesson": "five-at-once", "delay": "2s", "notes": "{{N}} of {{d}} take {{N·d}}."},
    {"lesson": "one-request"}
  ]
})file";

const QStringList kLessons = {u"one-request"_qs, u"five-at-once"_qs};

LessonFiles sample()
{
    return {u"mine"_qs, kJson, {}};
}

QString errorOf(const LessonFiles &files)
{
    const auto read = parsePlaylist(files, kLessons);
    const Message *error = std::get_if<Message>(&read);
    return error ? QString::fromStdString(english(*error)) : QString();
}

std::vector<PlaylistLesson> lessonsOrFail(const Playlist &playlist)
{
    auto read = lessonsOf(playlist);
    if (const Message *error = std::get_if<Message>(&read))
        qFatal("%s", english(*error).c_str());
    return std::get<std::vector<PlaylistLesson>>(std::move(read));
}

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class TestPlaylist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEntrysDelayHoldsForRunsTextsAnswersAndClaim();
    void notesMayStandBesideTheJson();
    void mistakesNameFileAndPlace_data();
    void mistakesNameFileAndPlace();
    void aFileIsAPlaylistAndAnUnknownNameSaysWhichThereAre();
    void threePlaylistsComeWithIt();
    void theirLessonsFitIntoTheirMinutes();
    void everyEntryHasNotesInBothLanguages();
    void everyClaimAndAnswerHoldsWithTheEntrysDelay_data();
    void everyClaimAndAnswerHoldsWithTheEntrysDelay();
    void waitingDoesNotEatTheLecture();

private:
    std::vector<Playlist> m_playlists;
};

void TestPlaylist::initTestCase()
{
    auto read = readPlaylists();
    if (const Message *error = std::get_if<Message>(&read))
        QFAIL(english(*error).c_str());
    m_playlists = std::get<std::vector<Playlist>>(std::move(read));
}

void TestPlaylist::anEntrysDelayHoldsForRunsTextsAnswersAndClaim()
{
    const Playlist playlist = std::get<Playlist>(parsePlaylist(sample(), kLessons));
    QCOMPARE(playlist.title.in(u"en"_qs), u"Mine"_qs);
    QCOMPARE(playlist.title.in(u"zh_CN"_qs), u"我的"_qs);
    QCOMPARE(playlist.minutes, 12);
    const std::vector<PlaylistLesson> lessons = lessonsOrFail(playlist);
    QCOMPARE(lessons.size(), std::size_t(2));
    const Lesson &five = lessons[0].lesson;
    QCOMPARE(five.order, 1);
    QCOMPARE(five.id, u"five-at-once"_qs);
    for (const LessonRun &run : five.runs)
        QCOMPARE(run.scenario.delay, std::chrono::nanoseconds(2s));
    QVERIFY(five.beats[0].text.in(u"en"_qs).contains(u"5 requests, 2 s each"));
    QCOMPARE(five.beats[1].answers[0].value, u"10 s"_qs);
    QCOMPARE(lessons[0].notes.in(u"en"_qs), u"5 of 2 s take 10 s."_qs);
    QVERIFY(holds(std::get<std::vector<Condition>>(checkClaim(five, {}))));
    QCOMPARE(lessons[1].lesson.runs[0].scenario.delay, std::chrono::nanoseconds(1s));
    QVERIFY(lessons[1].notes.isEmpty());
}

void TestPlaylist::notesMayStandBesideTheJson()
{
    LessonFiles files = sample();
    files.markdown[u"en"_qs] = "# Beside\n\nFirst.\n\n---\n\nSecond,\nstill second.\n";
    const Playlist playlist = std::get<Playlist>(parsePlaylist(files, kLessons));
    QCOMPARE(playlist.title.in(u"en"_qs), u"Beside"_qs);
    QCOMPARE(playlist.entries[0].notes.in(u"en"_qs), u"First."_qs);
    QCOMPARE(playlist.entries[1].notes.in(u"de"_qs), u"Second,\nstill second."_qs);
    files.markdown[u"en"_qs] = "# Beside\n\nFirst.\n";
    QCOMPARE(errorOf(files), u"mine.en.md: There must be as many blocks, with '---' between them, "
                             "as entries: 2, got 1."_qs);
    files.json.replace(R"("title": {"en": "Mine", "zh_CN": "我的"}, )", "");
    files.markdown.clear();
    QCOMPARE(std::get<Playlist>(parsePlaylist(files, kLessons)).title.in(u"en"_qs), u"mine"_qs);
}

void TestPlaylist::mistakesNameFileAndPlace_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *right, const char *wrong,
                        const char *sentence) {
        QTest::newRow(name) << QByteArray(right) << QByteArray(wrong)
                            << QString::fromUtf8(sentence);
    };
    row("syntax", "12,", "12", "mine.json:3: The file must be one JSON object; ");
    row("key", "entries", "entrys",
        "mine.json: There is no 'entrys'; there are: title, minutes, entries.");
    row("minutes", "12", "0", "mine.json: 'minutes' must be a number from 1 on.");
    row("lesson", "five-at-once", "six-at-once",
        "mine.json: entries 1: There is no lesson 'six-at-once'; there are: one-request, "
        "five-at-once.");
    row("delay", "2s", "2", "mine.json: entries 1: ");
    row("no entries", "\"entries\": [", "\"entries\": [], \"title\": [",
        "mine.json: 'entries' must be a list of at least one lesson");
    row("entry's key", "notes", "note",
        "mine.json: entries 1: There is no 'note'; there are: lesson, delay, notes.");
}

void TestPlaylist::mistakesNameFileAndPlace()
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

void TestPlaylist::aFileIsAPlaylistAndAnUnknownNameSaysWhichThereAre()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kJson);
    file.close();
    QCOMPARE(std::get<Playlist>(playlistNamed(path)).id, u"mine"_qs);
    QCOMPARE(std::get<Playlist>(readPlaylist(path)).entries.size(), std::size_t(2));
    QCOMPARE(std::get<Playlist>(playlistNamed(u"lecture"_qs)).minutes, 45);
    const auto unknown = playlistNamed(u"nothing"_qs);
    QCOMPARE(english(std::get<Message>(unknown)),
             std::string("There is no playlist 'nothing', nor a file of that name; there are: "
                         "ten-minutes, lecture, double-lecture."));

    Playlist wrong = std::get<Playlist>(readPlaylist(path));
    wrong.entries[1].notes.byLanguage[u"en"_qs] = u"{{nonsense}}"_qs;
    const auto lessons = lessonsOf(wrong);
    QVERIFY(QString::fromStdString(english(std::get<Message>(lessons)))
                .startsWith(u"mine.json: entries 2: There is no figure 'nonsense'"));
}

void TestPlaylist::threePlaylistsComeWithIt()
{
    QCOMPARE(m_playlists.size(), std::size_t(3));
    QCOMPARE(m_playlists[0].minutes, 10);
    QCOMPARE(m_playlists[1].minutes, 45);
    QCOMPARE(m_playlists[2].minutes, 90);
}

void TestPlaylist::theirLessonsFitIntoTheirMinutes()
{
    for (const Playlist &playlist : m_playlists) {
        int minutes = 0;
        for (const PlaylistLesson &entry : lessonsOrFail(playlist))
            minutes += entry.lesson.minutes;
        QVERIFY2(minutes <= playlist.minutes, qPrintable(playlist.id));
        QVERIFY2(minutes * 10 >= playlist.minutes * 8, qPrintable(playlist.id));
    }
}

void TestPlaylist::everyEntryHasNotesInBothLanguages()
{
    const QRegularExpression halfWidth(u"[\\x{3400}-\\x{9fff}][,;:!?()]"_qs);
    for (const Playlist &playlist : m_playlists) {
        QVERIFY(isChinese(playlist.title.in(u"zh_CN"_qs)));
        QVERIFY(!isChinese(playlist.title.in(u"en"_qs)));
        for (const PlaylistLesson &entry : lessonsOrFail(playlist)) {
            const QString english = entry.notes.byLanguage.value(u"en"_qs);
            const QString chinese = entry.notes.byLanguage.value(u"zh_CN"_qs);
            QVERIFY2(!english.isEmpty() && !isChinese(english), qPrintable(entry.lesson.id));
            QVERIFY2(isChinese(chinese), qPrintable(entry.lesson.id));
            QVERIFY2(!halfWidth.match(chinese).hasMatch(), qPrintable(chinese));
            QVERIFY2(!english.contains(u"{{") && !chinese.contains(u"{{"),
                     qPrintable(entry.lesson.id));
        }
    }
}

void TestPlaylist::everyClaimAndAnswerHoldsWithTheEntrysDelay_data()
{
    QTest::addColumn<int>("playlist");
    for (std::size_t i = 0; i < m_playlists.size(); ++i)
        QTest::newRow(qPrintable(m_playlists[i].id)) << int(i);
}

void TestPlaylist::everyClaimAndAnswerHoldsWithTheEntrysDelay()
{
    QFETCH(int, playlist);
    for (const PlaylistLesson &entry : lessonsOrFail(m_playlists[std::size_t(playlist)])) {
        const Lesson &lesson = entry.lesson;
        const auto checked = checkClaim(lesson, {});
        if (const Message *error = std::get_if<Message>(&checked))
            QFAIL(english(*error).c_str());
        for (const Condition &condition : std::get<std::vector<Condition>>(checked))
            QVERIFY2(condition.holds, qPrintable(lesson.id + u": "_qs + condition.text));
        for (const LessonBeat &beat : lesson.beats)
            QCOMPARE(rightAnswer(lesson, beat).has_value(), beat.kind == BeatKind::Predict);
    }
}

// What is really run of a lesson takes less than a twelfth of the time for it.
void TestPlaylist::waitingDoesNotEatTheLecture()
{
    for (const Playlist &playlist : m_playlists) {
        for (const PlaylistLesson &entry : lessonsOrFail(playlist)) {
            std::int64_t waited = 0;
            for (const LessonRun &run : entry.lesson.runs) {
                if (!run.isBefore && run.scenario.clock == ClockKind::Real)
                    waited += pauseOf(predict(run.scenario, *run.strategy), ReplayUntil::End);
            }
            QVERIFY2(waited <= std::int64_t(entry.lesson.minutes) * 5'000'000'000,
                     qPrintable(playlist.id + u' ' + entry.lesson.id));
        }
    }
}

QTEST_GUILESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
