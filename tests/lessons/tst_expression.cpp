// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/expression.h"

#include <QTest>

using namespace coroscope;

namespace {

/// N = 100, d = 3 s, run(2) = 2, said('a', 'b') = how many texts.
std::variant<Quantity, Message> sample(const FigureCall &call)
{
    if (call.name == u"N")
        return Quantity{100, false};
    if (call.name == u"d")
        return Quantity{3, true};
    if (call.name == u"run")
        return Quantity{double(call.run.value_or(1)), false};
    if (call.name == u"said")
        return Quantity{double(call.texts.size()), false};
    return Message{"There is no '%1'.", {call.name.toStdString()}};
}

QString valueOf(const QString &expression)
{
    const auto value = evaluate(expression, sample);
    if (const Message *error = std::get_if<Message>(&value))
        return QString::fromStdString(english(*error));
    return quantityText(std::get<Quantity>(value));
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAreCalculated_data();
    void formulasAreCalculated();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void conditionsHoldOrDoNot_data();
    void conditionsHoldOrDoNot();
    void aConditionKeepsBothValues();
    void aTimeIsNotComparedWithANumber();
};

void TestExpression::formulasAreCalculated_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *expression, const char *value) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(value);
    };
    row("N·d", "300 s");
    row("16 * d", "48 s");
    row("d", "3 s");
    row("ceil(N / 6)·d", "51 s");
    row("ceil(N / 10)", "10");
    row("(1 + 2) · 3 - 4 / 2", "7");
    row("min(N, 5)·d", "15 s");
    row("max(d, d + d)", "6 s");
    row("d / 10", "300 ms");
    row("d / d", "1");
    row("run(2) + run", "3");
    row("said('a, b', 'c')", "2");
    row(" N ", "100");
    row("0.5·d", "1.5 s");
}

void TestExpression::formulasAreCalculated()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    QCOMPARE(valueOf(expression), value);
}

void TestExpression::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *expression, const char *sentence) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(sentence);
    };
    row("", "'' ends too early.");
    row("N·", "'N·' ends too early.");
    row("(N", "'(N' ends too early.");
    row("N)", "'N)' is not understood from ')' on.");
    row("min(N)", "'min(N)' is not understood from ')' on.");
    row("said('a", "'said('a' is not understood from 'a' on.");
    row("run(N)", "'run(N)' is not understood from 'N)' on.");
    row("x", "There is no 'x'.");
    row("N / (N - N)", "Nothing can be divided by 0.");
    row("d·d", "Two times cannot be multiplied.");
    row("N / d", "A number cannot be divided by a time.");
    row("N + d", "A time and a number cannot be added or compared; multiply the number by a time "
                 "such as d.");
}

void TestExpression::mistakesAreNamed()
{
    QFETCH(QString, expression);
    QFETCH(QString, sentence);
    QCOMPARE(valueOf(expression), sentence);
}

void TestExpression::conditionsHoldOrDoNot_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("isTrue");
    const auto row = [](const char *condition, bool isTrue) {
        QTest::newRow(condition) << QString::fromUtf8(condition) << isTrue;
    };
    row("N == 100", true);
    row("N != 100", false);
    row("N <= 100", true);
    row("N < 100", false);
    row("N >= 101", false);
    row("N > 99", true);
    row("d == 0.03·N·d - 0·d", false);
    row("d == 0.01·N·d", true);
    row("1.09·d ≈ d", true);
    row("0.92·d ≈ d", true);
    row("1.11·d ≈ d", false);
    row("0.9·d ≈ d", false);
    row("said('<=')", true);
    row("N - N", false);
    row("d > 0", true);
}

void TestExpression::conditionsHoldOrDoNot()
{
    QFETCH(QString, condition);
    QFETCH(bool, isTrue);
    const auto read = evaluateCondition(condition, sample);
    QVERIFY(std::holds_alternative<Condition>(read));
    QCOMPARE(std::get<Condition>(read).holds, isTrue);
}

void TestExpression::aConditionKeepsBothValues()
{
    const auto read = evaluateCondition(u"2·d <= N·d"_qs, sample);
    QVERIFY(std::holds_alternative<Condition>(read));
    const Condition &condition = std::get<Condition>(read);
    QCOMPARE(condition.text, u"2·d <= N·d"_qs);
    QCOMPARE(quantityText(condition.left), u"6 s"_qs);
    QVERIFY(condition.right);
    QCOMPARE(quantityText(*condition.right), u"300 s"_qs);
}

void TestExpression::aTimeIsNotComparedWithANumber()
{
    QVERIFY(std::holds_alternative<Message>(evaluateCondition(u"d < N"_qs, sample)));
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
