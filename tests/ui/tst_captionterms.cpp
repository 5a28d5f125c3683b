// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/glossary.h"
#include "core/recording/captions.h"
#include "core/scenario/translate.h"
#include "tests/support/openruns.h"
#include "ui/look/language.h"
#include "ui/window/captionbar.h"
#include "ui/window/legendbar.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

// "suspended=suspended loop=event-loop"
QString termsOf(const QString &sentence)
{
    QStringList words;
    for (const CaptionTerm &term : termsIn(sentence))
        words << sentence.mid(term.from, term.length) + u'=' + term.id;
    return words.join(u' ');
}

// Captions at many moments of runs of many kinds.
std::set<QString> captions()
{
    std::set<QString> all;
    for (const char *id :
         {"sequential", "coroutine", "blocking-coroutine", "await-in-loop", "process-pool",
          "process-pool-coroutine", "thread-pool", "await-non-awaitable", "wrapped-blocking"}) {
        const auto run = simulatedRun(id, 12, 300ms);
        for (int i = 0; i <= 40; ++i) {
            const std::int64_t time = run->spans.end() * i / 40;
            if (const auto caption = captionAt(run->recording, run->spans, time))
                all.insert(translated(*caption));
        }
    }
    return all;
}

} // namespace

class TestCaptionTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsAreWholeWordsAndEachIsMarkedOnce()
    {
        QCOMPARE(termsOf(QStringLiteral("All 20 tasks are suspended. Nobody holds the loop: the "
                                        "loop is free.")),
                 QStringLiteral("suspended=suspended loop=event-loop"));
        QCOMPARE(termsOf(QStringLiteral("Task 2 holds the loop and does nothing; tasks 3–5 have "
                                        "to wait until it lets go.")),
                 QStringLiteral("loop=event-loop does nothing=blocked"));
        QCOMPARE(termsOf(QStringLiteral("Blocked in a request: 2, not run yet: 3.")),
                 QStringLiteral("Blocked=blocked not run yet=pending"));
        QCOMPARE(termsOf(QStringLiteral("Loopholes, unblocked coworkers.")), QString());
        QCOMPARE(termsOf(QString()), QString());
    }

    void everyCaptionsTermsAreInTheGlossary_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << int(Language::English);
        QTest::newRow("Chinese") << int(Language::Chinese);
    }
    void everyCaptionsTermsAreInTheGlossary()
    {
        QFETCH(int, language);
        const Translation translation{Language(language)};
        const auto read = readGlossary(codeOf(translation.language()));
        const auto &glossary = std::get<std::vector<GlossaryEntry>>(read);
        std::size_t without = 0;
        const std::set<QString> all = captions();
        for (const QString &caption : all) {
            qsizetype end = 0;
            const std::vector<CaptionTerm> terms = termsIn(caption);
            without += terms.empty() ? 1 : 0;
            for (const CaptionTerm &term : terms) {
                QVERIFY2(glossaryEntry(glossary, term.id), qPrintable(term.id));
                QVERIFY(term.from >= end && term.length > 0);
                end = term.from + term.length;
                QVERIFY(end <= caption.size());
            }
        }
        QVERIFY(all.size() > 15);
        QVERIFY2(without * 4 < all.size(), qPrintable(QString::number(without)));
    }

    void aTermIsAskedForByClickAndByKeys()
    {
        CaptionBar bar;
        bar.resize(700, 36);
        bar.setSentence(QStringLiteral("Task 2 holds the loop and does nothing."),
                        CaptionBar::Kind::Caption);
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QSignalSpy asked(&bar, &CaptionBar::termAsked);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.termBox(0).center().toPoint());
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(18, 18)); // "Task"
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("event-loop"));
        bar.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bar, Qt::Key_Right);
        QVERIFY(bar.accessibleDescription().startsWith(QLatin1String("does nothing")));
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(1).at(0).toString(), QStringLiteral("blocked"));
    }

    void aSentenceWithoutTermsIsNoStopOfTheTabKey()
    {
        CaptionBar bar;
        QCOMPARE(bar.focusPolicy(), Qt::NoFocus);
        bar.setSentence(QStringLiteral("The loop is free."), CaptionBar::Kind::Caption);
        QCOMPARE(bar.focusPolicy(), Qt::TabFocus);
        bar.setSentence(QStringLiteral("The loop is broken."), CaptionBar::Kind::Problem);
        QCOMPARE(bar.focusPolicy(), Qt::NoFocus);
        QVERIFY(bar.terms().empty());
    }

    void whatIsCutOffIsNoLink()
    {
        CaptionBar bar;
        bar.resize(180, 36);
        bar.setSentence(QStringLiteral("The loop is held by a task that for a long time does "
                                       "nothing."),
                        CaptionBar::Kind::Caption);
        QCOMPARE(bar.terms().size(), std::size_t(2));
        QVERIFY(!bar.termBox(0).isNull());
        QVERIFY(bar.termBox(1).isNull());
        bar.resize(900, 36);
        QVERIFY(!bar.termBox(1).isNull());
        QVERIFY(!bar.termBox(1).intersects(bar.termBox(0)));
    }

    void aClickOnAStateOfTheLegendAsksForItsTerm()
    {
        const auto run = simulatedRun("coroutine", 3, 300ms);
        LegendBar legend;
        legend.resize(900, 46);
        legend.setRun(&run->spans, true);
        legend.show();
        QSignalSpy asked(&legend, &LegendBar::termAsked);
        QTest::mouseClick(&legend, Qt::LeftButton, {}, QPoint(30, 23));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("pending"));
        legend.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&legend, Qt::Key_End);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space})
            QTest::keyClick(&legend, key);
        QCOMPARE(asked.count(), 3);
        QCOMPARE(asked.at(1), asked.at(2));
        const auto read = readGlossary(QStringLiteral("en"));
        for (const auto &arguments : asked)
            QVERIFY(glossaryEntry(std::get<std::vector<GlossaryEntry>>(read),
                                  arguments.at(0).toString()));
    }
};

QTEST_MAIN(TestCaptionTerms)
#include "tst_captionterms.moc"
