// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/glossary.h"
#include "core/lessons/lessons.h"
#include "core/recording/event.h"

#include <QTest>

#include <set>

using namespace coroscope;

namespace {

/// What a course on asynchronous coroutines talks of, and the words of the states.
const QStringList kTerms = {u"blocking"_qs,
                            u"non-blocking"_qs,
                            u"synchronous"_qs,
                            u"asynchronous"_qs,
                            u"multi-process"_qs,
                            u"concurrency"_qs,
                            u"parallelism"_qs,
                            u"io-bound"_qs,
                            u"cpu-bound"_qs,
                            u"coroutine"_qs,
                            u"event-loop"_qs,
                            u"coroutine-object"_qs,
                            u"native-coroutine"_qs,
                            u"generator-based-coroutine"_qs,
                            u"task"_qs,
                            u"future"_qs,
                            u"awaitable"_qs,
                            u"await"_qs,
                            u"run-until-complete"_qs,
                            u"wait"_qs,
                            u"gather"_qs,
                            u"callback"_qs,
                            u"semaphore"_qs,
                            u"lock"_qs,
                            u"process-pool"_qs,
                            u"context-switch"_qs,
                            u"session"_qs,
                            u"connection-reuse"_qs,
                            u"slow-server"_qs};

std::vector<GlossaryEntry> glossaryIn(const QString &language)
{
    std::variant<std::vector<GlossaryEntry>, Message> read = readGlossary(language);
    if (const Message *error = std::get_if<Message>(&read))
        qFatal("%s", english(*error).c_str());
    return std::get<std::vector<GlossaryEntry>>(std::move(read));
}

QString errorOf(const QString &markdown)
{
    const std::variant<std::vector<GlossaryEntry>, Message> read =
        parseGlossary(markdown, u"en.md"_qs);
    const Message *error = std::get_if<Message>(&read);
    return error ? QString::fromStdString(english(*error)) : u"no error"_qs;
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTermIsExplainedInBothLanguages();
    void bothLanguagesHaveTheSameTermsInTheSameOrder();
    void everyStateIsExplained();
    void everyLinkOfALessonResolves();
    void mistakesAreNamed();
};

void TestGlossary::everyTermIsExplainedInBothLanguages()
{
    for (const QString &language : {u"en"_qs, u"zh_CN"_qs}) {
        const std::vector<GlossaryEntry> glossary = glossaryIn(language);
        for (const QString &term : kTerms) {
            const GlossaryEntry *entry = glossaryEntry(glossary, term);
            QVERIFY2(entry, qPrintable(term));
            QVERIFY(!entry->term.isEmpty());
            QVERIFY(entry->text.size() > 15);
        }
    }
}

void TestGlossary::bothLanguagesHaveTheSameTermsInTheSameOrder()
{
    const std::vector<GlossaryEntry> english = glossaryIn(u"en"_qs);
    const std::vector<GlossaryEntry> chinese = glossaryIn(u"zh_CN"_qs);
    QCOMPARE(english.size(), chinese.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        QCOMPARE(chinese[i].id, english[i].id);
        QCOMPARE(chinese[i].seeAlso, english[i].seeAlso);
        QVERIFY(chinese[i].text != english[i].text);
    }
}

void TestGlossary::everyStateIsExplained()
{
    const std::vector<GlossaryEntry> glossary = glossaryIn(u"en"_qs);
    for (int state = 0; state < kStateCount; ++state) {
        const QString id = glossaryIdOf(word(State(state)));
        QVERIFY2(glossaryEntry(glossary, id), word(State(state)).data());
    }
    for (int why = 0; why < kWhyCount; ++why) {
        const QString id = glossaryIdOf(word(Why(why)));
        QVERIFY(id.isEmpty() || glossaryEntry(glossary, id));
    }
    QCOMPARE(glossaryIdOf(word(Why::Permit)), u"semaphore"_qs);
    QVERIFY(glossaryIdOf("nonsense").isEmpty());
}

void TestGlossary::everyLinkOfALessonResolves()
{
    const auto read = readLessons();
    QVERIFY(std::holds_alternative<std::vector<Lesson>>(read));
    const std::vector<GlossaryEntry> glossary = glossaryIn(u"en"_qs);
    int links = 0;
    for (const Lesson &lesson : std::get<std::vector<Lesson>>(read)) {
        for (const LessonBeat &beat : lesson.beats) {
            for (const QString &text : beat.text.byLanguage) {
                for (const QString &id : glossaryLinks(text)) {
                    ++links;
                    QVERIFY2(glossaryEntry(glossary, id), qPrintable(lesson.id + u": "_qs + id));
                }
            }
        }
    }
    QVERIFY(links > 40);
}

void TestGlossary::mistakesAreNamed()
{
    QVERIFY(errorOf(u"## Task\n"_qs).startsWith(u"en.md: A term must be given as"));
    QVERIFY(errorOf(u"## Task {#task}\n\nA text.\n"_qs).contains(u"'task' needs a text"));
    QVERIFY(errorOf(u"## Task {#task}\n\n→ task\n"_qs).contains(u"'task' needs a text"));
    QVERIFY(errorOf(u"## Task {#task}\n\nA text.\n\n→ loop\n"_qs).contains(u"refers to 'loop'"));
    QVERIFY(errorOf(u"## Task {#task}\n\nA [b](glossary:b).\n\n→ task\n"_qs)
                .contains(u"refers to 'b'"));
    const QString one = u"## Task {#task}\n\nA text.\n\n→ task\n"_qs;
    QCOMPARE(errorOf(one), u"no error"_qs);
    QVERIFY(errorOf(one + one).contains(u"explained twice"));
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
