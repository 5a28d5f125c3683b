// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/translate.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace coroscope;

namespace {

/// Answers one sentence of the context "coroscope", as a loaded .qm file would.
class OneSentence : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isMine =
            qstrcmp(context, "coroscope") == 0 && qstrcmp(source, "'%1' must be %2 to %3.") == 0;
        return isMine ? QStringLiteral("范围是 %2–%3：“%1”。") : QString();
    }
};

} // namespace

class TranslateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATranslatorTheSentenceIsEnglish()
    {
        const Message message{"'%1' must be %2 to %3.", {"tasks", "1", "9"}};
        QCOMPARE(translated(message), QStringLiteral("'tasks' must be 1 to 9."));
        QCOMPARE(translated(message).toStdString(), english(message));
    }

    void aTranslatorMayReorderTheArguments()
    {
        OneSentence translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(translated({"'%1' must be %2 to %3.", {"tasks", "1", "9"}}),
                 QStringLiteral("范围是 1–9：“tasks”。"));
        QVERIFY(QCoreApplication::removeTranslator(&translator));
    }

    void argumentsArePutInAsTheyAre()
    {
        const Message message{"%1 and %2", {"%2 %1 %L1 100 %", "Zürich"}};
        QCOMPARE(translated(message), QStringLiteral("%2 %1 %L1 100 % and Zürich"));
    }

    void placesWithoutArgumentStay()
    {
        for (const Message &message :
             {Message{"%1 of %2", {"one"}}, Message{"%0 %% 5% %", {"one"}}, Message{"", {}},
              Message{"%", {"one"}}, Message{"%10", {"one"}}})
            QCOMPARE(translated(message).toStdString(), english(message));
        QCOMPARE(translated({"%1 of %2", {"one"}}), QStringLiteral("one of %2"));
    }
};

QTEST_GUILESS_MAIN(TranslateTest)
#include "tst_translate.moc"
