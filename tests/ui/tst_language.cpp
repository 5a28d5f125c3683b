// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/translate.h"
#include "ui/look/language.h"
#include "ui/words.h"

#include <QTest>

using namespace coroscope;

namespace {

Language chosen(std::initializer_list<const char *> names)
{
    QStringList wanted;
    for (const char *name : names)
        wanted << QString::fromLatin1(name);
    return languageOf(wanted);
}

} // namespace

/// Which language the program speaks.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOfTheUsersLanguagesThatItKnowsIsSpoken()
    {
        QCOMPARE(chosen({"zh-Hans-CN", "zh-CN", "zh"}), Language::Chinese);
        QCOMPARE(chosen({"zh_CN"}), Language::Chinese);
        QCOMPARE(chosen({"zh-SG"}), Language::Chinese);
        QCOMPARE(chosen({"de-DE", "zh-CN", "en-US"}), Language::Chinese);
        QCOMPARE(chosen({"de-DE", "en-US", "zh-CN"}), Language::English);
        QCOMPARE(chosen({"en-GB", "zh-CN"}), Language::English);
        QCOMPARE(chosen({"de-DE"}), Language::English);
        QCOMPARE(chosen({"C"}), Language::English);
        QCOMPARE(chosen({}), Language::English);
    }

    void traditionalCharactersAreNotTakenForSimplifiedOnes()
    {
        QCOMPARE(chosen({"zh-TW", "zh-Hant-TW"}), Language::English);
        QCOMPARE(chosen({"zh-HK", "zh-CN"}), Language::Chinese);
    }

    void inTheCLocaleItIsEnglish() { QCOMPARE(systemLanguage(), Language::English); }

    void codesAndNamesLeadBackToTheLanguage()
    {
        for (const Language language : {Language::English, Language::Chinese})
            QCOMPARE(languageNamed(codeOf(language)), std::optional(language));
        QVERIFY(!languageNamed(QString()));
        QVERIFY(!languageNamed(QStringLiteral("zh")));
        QVERIFY(!languageNamed(QStringLiteral("system")));
    }

    void aTranslationHoldsAsLongAsItLives()
    {
        const Message message{"There is no format '%1'; there are: %2.", {"%2", "b"}};
        QCOMPARE(translated(message), QStringLiteral("There is no format '%2'; there are: b."));
        {
            Translation translation(Language::Chinese);
            QCOMPARE(translation.language(), Language::Chinese);
            QCOMPARE(translated(message), QStringLiteral("没有格式“%2”；可用的有：b。"));
            QCOMPARE(stateWord(State::Suspended), QStringLiteral("挂起"));
            translation.setLanguage(Language::English);
            QCOMPARE(stateWord(State::Suspended), QStringLiteral("suspended"));
            translation.setLanguage(Language::Chinese);
            QCOMPARE(stateWord(State::Suspended), QStringLiteral("挂起"));
        }
        QCOMPARE(stateWord(State::Suspended), QStringLiteral("suspended"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
