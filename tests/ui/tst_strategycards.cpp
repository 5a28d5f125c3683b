// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/widgetprobe.h"
#include "ui/controls/button.h"
#include "ui/controls/rowlist.h"
#include "ui/panels/strategycards.h"
#include "ui/panels/strategyrow.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;

namespace {

Strategy row(const char *id, const char *title, StrategyGroup group)
{
    Strategy strategy{};
    strategy.id = id;
    strategy.title = title;
    strategy.line = "What it does";
    strategy.group = group;
    return strategy;
}

using G = StrategyGroup;
const std::vector<Strategy> kRows = {
    row("one", "One", G::Strategies),   row("two", "Two", G::Strategies),
    row("three", "Three", G::Mistakes), row("four", "Four", G::Strategies),
    row("five", "Five", G::Strategies), row("six", "Six", G::Concepts),
    row("seven", "Seven", G::Mistakes)};

QStringList titles(const StrategyCards &cards)
{
    QStringList all;
    for (int i = 0; i < cards.list()->model()->rowCount(); ++i)
        all.append(cards.list()->model()->index(i, 0).data().toString());
    return all;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QRect rowRect(const StrategyCards &cards, int row)
{
    return cards.list()->visualRect(cards.list()->model()->index(row, 0));
}

} // namespace

class TestStrategyCards : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme{ColourScheme::Light};

    // Shown and as large as it wants to be.
    static void show(StrategyCards &cards)
    {
        cards.resize(268, cards.sizeHint().height());
        cards.show();
        QVERIFY(QTest::qWaitForWindowActive(&cards));
    }

private Q_SLOTS:
    void fiveRowsAreShownThenAllUnderHeadings();
    void theSelectedOneIsAlwaysAmongThem();
    void allRowsOfTheTableAreThere();
    void aClickChooses();
    void arrowsHomeAndEndChooseAndPassHeadings();
    void selectingFromOutsideIsSilent();
    void totalsAreRead();
    void cTakesARowInAndOutOfTheComparison();
    void aClickIntoTheBoxSelectsNothing();
    void theSelectedRowStandsOut();
    void itIsAListToAssistiveTools();
};

void TestStrategyCards::fiveRowsAreShownThenAllUnderHeadings()
{
    StrategyCards cards(kRows);
    QCOMPARE(titles(cards), words("One Two Three Four Five"));
    auto *link = cards.findChild<Button *>();
    QCOMPARE(link->text(), QStringLiteral("all 7"));
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(cards.showsAll());
    QCOMPARE(titles(cards),
             words("Strategies One Two Four Five Mistakes Three Seven Concepts Six"));
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(titles(cards), words("One Two Three Four Five"));
    const int height = cards.list()->sizeHint().height();
    cards.setMostRows(3);
    QCOMPARE(titles(cards), words("One Two Three"));
    QVERIFY(cards.list()->sizeHint().height() < height * 3 / 5);
    cards.setMostRows(7);
    QVERIFY(link->isHidden());
}

void TestStrategyCards::theSelectedOneIsAlwaysAmongThem()
{
    StrategyCards cards(kRows);
    cards.setSelected("seven");
    QCOMPARE(titles(cards), words("One Two Three Four Seven"));
    QCOMPARE(cards.list()->currentRow(), 4);
    cards.setMostRows(1);
    QCOMPARE(titles(cards), words("Seven"));
    cards.setSelected("one");
    QCOMPARE(titles(cards), words("One"));
    cards.setSelected("none such");
    QCOMPARE(cards.selected().id, std::string_view("one"));
}

void TestStrategyCards::allRowsOfTheTableAreThere()
{
    StrategyCards cards;
    cards.setMostRows(100);
    QCOMPARE(std::size_t(titles(cards).size()), strategies().size());
    QCOMPARE(cards.selected().id, strategies().front().id);
}

void TestStrategyCards::aClickChooses()
{
    StrategyCards cards(kRows);
    show(cards);
    QSignalSpy chosen(&cards, &StrategyCards::chosen);
    const QPoint place = rowRect(cards, 3).topLeft() + QPoint(20, 10);
    QTest::mouseClick(cards.list()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(cards.list()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("four"));
    QCOMPARE(cards.selected().id, std::string_view("four"));
}

void TestStrategyCards::arrowsHomeAndEndChooseAndPassHeadings()
{
    StrategyCards cards(kRows);
    cards.setShowsAll(true);
    QSignalSpy chosen(&cards, &StrategyCards::chosen);
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Up, Qt::Key_Home, Qt::Key_Up, Qt::Key_Down})
        QTest::keyClick(cards.list(), key);
    QStringList ids;
    for (const QList<QVariant> &arguments : chosen)
        ids.append(arguments[0].toString());
    QCOMPARE(ids, words("six seven one two"));
}

void TestStrategyCards::selectingFromOutsideIsSilent()
{
    StrategyCards cards(kRows);
    const QSignalSpy chosen(&cards, &StrategyCards::chosen);
    const QSignalSpy compared(&cards, &StrategyCards::comparedChanged);
    cards.setSelected("four");
    cards.setCompared({"one", "none such"});
    QCOMPARE(chosen.count() + compared.count(), 0);
    QCOMPARE(cards.compared().size(), std::size_t(1));
}

void TestStrategyCards::totalsAreRead()
{
    StrategyCards cards(kRows);
    cards.setTotals({{"two", 3'004'000'000}});
    const auto total = [&cards](int row) {
        return cards.list()->model()->index(row, 0).data(StrategyTotalRole).toString();
    };
    QCOMPARE(total(1), QStringLiteral("3.00 s"));
    QCOMPARE(total(0), QString());
    cards.setTotals({});
    QCOMPARE(total(1), QString());
}

void TestStrategyCards::cTakesARowInAndOutOfTheComparison()
{
    StrategyCards cards(kRows);
    QCOMPARE(cards.compared().size(), std::size_t(4)); // the group Strategies
    const QSignalSpy compared(&cards, &StrategyCards::comparedChanged);
    QTest::keyClick(cards.list(), Qt::Key_C);
    QVERIFY(!cards.compared().contains("one"));
    QTest::keyClick(cards.list(), Qt::Key_C);
    QVERIFY(cards.compared().contains("one"));
    QCOMPARE(compared.count(), 2);
    QTest::keyClick(cards.list(), Qt::Key_C, Qt::ControlModifier); // copies: not ours
    QCOMPARE(compared.count(), 2);
}

void TestStrategyCards::aClickIntoTheBoxSelectsNothing()
{
    StrategyCards cards(kRows);
    show(cards);
    const QSignalSpy chosen(&cards, &StrategyCards::chosen);
    const auto *delegate = static_cast<const StrategyRow *>(cards.list()->itemDelegate());
    const QPoint place = delegate->boxIn(rowRect(cards, 2)).center().toPoint();
    QTest::mouseClick(cards.list()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(cards.compared().contains("three"));
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(cards.selected().id, std::string_view("one"));
}

void TestStrategyCards::theSelectedRowStandsOut()
{
    StrategyCards cards(kRows);
    show(cards);
    const auto ground = [&cards](int row) {
        const QPoint place = rowRect(cards, row).topLeft() + QPoint(150, 5);
        return painted(cards).pixelColor(cards.list()->viewport()->mapTo(&cards, place));
    };
    QCOMPARE(ground(0), m_theme.color(Token::AccentSoft));
    QCOMPARE(ground(1), m_theme.color(Token::Surface));
    QTest::mouseMove(cards.list()->viewport(), rowRect(cards, 1).center() - QPoint(1, 0));
    QTest::mouseMove(cards.list()->viewport(), rowRect(cards, 1).center());
    QTRY_COMPARE(cards.list()->hoveredRow(), 1);
    QCOMPARE(ground(1), m_theme.color(Token::Hover));
}

void TestStrategyCards::itIsAListToAssistiveTools()
{
    StrategyCards cards(kRows);
    cards.setTotals({{"one", 3'000'000'000}});
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(cards.list());
    QCOMPARE(face->role(), QAccessible::List);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Strategies"));
    QCOMPARE(face->child(0)->text(QAccessible::Name), QStringLiteral("One, 3.00 s"));
    QVERIFY(face->child(0)->state().selected);
}

QTEST_MAIN(TestStrategyCards)
#include "tst_strategycards.moc"
