// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/glossarydialog.h"
#include "ui/learn/markdownview.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace coroscope;

class GlossaryDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermIsShownWithLinksToOthers()
    {
        GlossaryDialog dialog;
        dialog.setLanguage(QStringLiteral("en"));
        dialog.showTerm(QStringLiteral("event-loop"));
        QCOMPARE(dialog.term(), QStringLiteral("event-loop"));
        auto *text = dialog.findChild<MarkdownView *>();
        QVERIFY(text->markdown().contains(QStringLiteral("](glossary:")));
        Q_EMIT text->termAsked(QStringLiteral("coroutine"));
        QCOMPARE(dialog.term(), QStringLiteral("coroutine"));
        dialog.showTerm(QStringLiteral("no such thing"));
        QCOMPARE(dialog.term(), QStringLiteral("coroutine"));
    }

    void typingLeavesTheTermsThatHoldIt()
    {
        GlossaryDialog dialog;
        dialog.setLanguage(QStringLiteral("en"));
        auto *list = dialog.findChild<QListWidget *>();
        auto *search = dialog.findChild<QLineEdit *>();
        const int all = list->count();
        QVERIFY(all > 20);
        QTest::keyClicks(search, QStringLiteral("semaphore"));
        QVERIFY(list->count() > 0 && list->count() < all);
        QVERIFY(!dialog.term().isEmpty());
        QTest::keyClicks(search, QStringLiteral("zzz"));
        QCOMPARE(list->count(), 0);
        QVERIFY(dialog.term().isEmpty());
        // A link leads there whatever was typed.
        dialog.showTerm(QStringLiteral("blocking"));
        QCOMPARE(list->count(), all);
        QCOMPARE(dialog.term(), QStringLiteral("blocking"));
    }

    void theTermStaysInAnotherLanguage()
    {
        GlossaryDialog dialog;
        dialog.setLanguage(QStringLiteral("en"));
        dialog.showTerm(QStringLiteral("blocking"));
        const QString english = dialog.findChild<MarkdownView *>()->markdown();
        dialog.setLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(dialog.term(), QStringLiteral("blocking"));
        QVERIFY(dialog.findChild<MarkdownView *>()->markdown() != english);
    }
};

QTEST_MAIN(GlossaryDialogTest)
#include "tst_glossarydialog.moc"
