// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/commands.h"
#include "ui/window/keylist.h"

#include <QAction>
#include <QLineEdit>
#include <QSet>
#include <QTest>
#include <QTreeWidget>

using namespace coroscope;

namespace {

// The rows of a list that can be seen and chosen: text and keys.
QList<std::pair<QString, QString>> rowsOf(const KeyList &list)
{
    QList<std::pair<QString, QString>> rows;
    for (int i = 0; i < list.list()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = list.list()->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            const QTreeWidgetItem *item = group->child(j);
            if (!group->isHidden() && !item->isHidden() && item->flags() & Qt::ItemIsSelectable)
                rows << std::pair(item->text(0), item->text(1));
        }
    }
    return rows;
}

QString textOf(ActionId id)
{
    for (const ActionRow &row : actionRows()) {
        if (row.id == id)
            return coroscope::textOf(row);
    }
    return {};
}

} // namespace

/// The actions of the window and the list that names them.
class TestKeyList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListNamesTheKeysThatTheActionsHave()
    {
        QWidget window;
        new Commands(window);
        const KeyList list{Theme(ColourScheme::Light)};
        QHash<QString, QSet<QString>> listed;
        for (const auto &[text, keys] : rowsOf(list)) {
            QVERIFY2(!listed.contains(text), qPrintable(text));
            const QStringList words = keys.split(QStringLiteral("   "), Qt::SkipEmptyParts);
            listed.insert(text, QSet<QString>(words.begin(), words.end()));
        }
        QCOMPARE(listed.size(), window.actions().size());
        for (const QAction *action : window.actions()) {
            QSet<QString> keys;
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
            QVERIFY2(!action->text().isEmpty() && !keys.isEmpty(), qPrintable(action->text()));
            QCOMPARE(listed.value(action->text()), keys);
        }
    }

    void everyActionIsInTheTableOnceAndAsksForItself()
    {
        QWidget window;
        auto *commands = new Commands(window);
        QList<ActionId> asked;
        connect(commands, &Commands::asked, &window, [&](ActionId id) { asked << id; });
        QList<ActionId> expected;
        for (const ActionRow &row : actionRows()) {
            QVERIFY(!expected.contains(row.id));
            expected << row.id;
            commands->action(row.id)->trigger();
        }
        QCOMPARE(asked, expected);
        for (int id = 0; id <= int(ActionId::Keys); ++id)
            QVERIFY2(expected.contains(ActionId(id)), QByteArray::number(id).constData());
    }

    void noKeyIsBoundTwice()
    {
        QHash<QString, QString> bound;
        for (const ActionRow &row : actionRows()) {
            for (const QKeySequence &key : keysOf(row)) {
                const QString word = key.toString(QKeySequence::PortableText);
                QVERIFY2(!word.isEmpty(), row.text);
                QVERIFY2(!bound.contains(word), qPrintable(word));
                bound.insert(word, QString::fromLatin1(row.text));
            }
        }
        QVERIFY(bound.size() > int(actionRows().size()));
    }

    void typingNarrowsTheList()
    {
        KeyList list{Theme(ColourScheme::Light)};
        auto *words = list.findChild<QLineEdit *>();
        QVERIFY(words);
        const auto all = rowsOf(list);
        QTest::keyClicks(words, QStringLiteral("zOOm"));
        const auto narrowed = rowsOf(list);
        QVERIFY(narrowed.size() == 2);
        for (const auto &[text, keys] : narrowed)
            QVERIFY2(text.contains(QLatin1String("zoom"), Qt::CaseInsensitive), qPrintable(text));
        words->setText(QStringLiteral("Ctrl+Shift+R"));
        QCOMPARE(rowsOf(list).size(), 1);
        QCOMPARE(rowsOf(list).front().first, textOf(ActionId::RunAll));
        words->setText(QStringLiteral("nothing of that name"));
        QVERIFY(rowsOf(list).isEmpty());
        words->clear();
        QCOMPARE(rowsOf(list), all);
    }

    void returnDoesTheMarkedOne()
    {
        KeyList list{Theme(ColourScheme::Light)};
        auto *words = list.findChild<QLineEdit *>();
        list.show();
        QTest::keyClick(words, Qt::Key_Return); // nothing is marked yet
        QVERIFY(list.isVisible());
        QVERIFY(!list.chosen());
        QTest::keyClicks(words, QStringLiteral("zoom"));
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!list.isVisible());
        QCOMPARE(list.result(), int(QDialog::Accepted));
        QCOMPARE(list.chosen(), std::optional(ActionId::ZoomOut));
    }

    void whatTheMouseDoesCannotBeChosen()
    {
        KeyList list{Theme(ColourScheme::Light)};
        auto *words = list.findChild<QLineEdit *>();
        list.show();
        QTest::keyClicks(words, QStringLiteral("Double click"));
        QVERIFY(rowsOf(list).isEmpty());
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(list.isVisible());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!list.isVisible());
        QVERIFY(!list.chosen());
    }
};

QTEST_MAIN(TestKeyList)
#include "tst_keylist.moc"
