// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timetext.h"

#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kUs = 1'000;
constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kS = 1'000'000'000;

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsHaveThreeDigits();
    void aColumnHasOneUnit();
    void idealsHaveNoEmptyDigits();
    void multiplesAreTimesTheDelay();
    void excessIsPerCentWithItsSign();
    void rulersHaveTheDigitsOfTheirStep();
    void pacedLabelsAreShort();
};

void TestTimeText::durationsHaveThreeDigits()
{
    QCOMPARE(durationText(303'600 * kMs), QStringLiteral("304 s"));
    QCOMPARE(durationText(48'170 * kMs), QStringLiteral("48.2 s"));
    QCOMPARE(durationText(3'006 * kMs), QStringLiteral("3.01 s"));
    QCOMPARE(durationText(9'996 * kMs), QStringLiteral("10.0 s"));
    QCOMPARE(durationText(999'600 * kUs), QStringLiteral("1.00 s"));
    QCOMPARE(durationText(302 * kMs), QStringLiteral("302 ms"));
    QCOMPARE(durationText(80 * kUs), QStringLiteral("80 µs"));
    QCOMPARE(durationText(0), QStringLiteral("0 s"));
    QCOMPARE(durationText(-34 * kMs), QStringLiteral("-34.0 ms"));
}

void TestTimeText::aColumnHasOneUnit()
{
    QCOMPARE(comparedText(302 * kMs, 6 * kS), QStringLiteral("0.302 s"));
    QCOMPARE(comparedText(6'040 * kMs, 6 * kS), QStringLiteral("6.04 s"));
    QCOMPARE(comparedText(302 * kMs, 310 * kMs), QStringLiteral("302 ms"));
    QCOMPARE(comparedText(0, 6 * kS), QStringLiteral("0 s"));
    QCOMPARE(comparedText(80 * kUs, 90 * kUs), QStringLiteral("80 µs"));
}

void TestTimeText::idealsHaveNoEmptyDigits()
{
    QCOMPARE(idealText(300 * kS, 304 * kS), QStringLiteral("300 s"));
    QCOMPARE(idealText(900 * kMs, 6 * kS), QStringLiteral("0.9 s"));
    QCOMPARE(idealText(300 * kMs, 300 * kMs), QStringLiteral("300 ms"));
    QCOMPARE(idealText(1'500 * kUs, 1'500 * kUs), QStringLiteral("1.5 ms"));
    QCOMPARE(idealText(0, 0), QStringLiteral("0 s"));
}

void TestTimeText::multiplesAreTimesTheDelay()
{
    QCOMPARE(multipleText(304 * kS, 3 * kS), QStringLiteral("×101"));
    QCOMPARE(multipleText(48'200 * kMs, 3 * kS), QStringLiteral("×16"));
    QCOMPARE(multipleText(3'010 * kMs, 3 * kS), QStringLiteral("×1.0"));
    QCOMPARE(multipleText(3 * kS, 0), QString());
}

void TestTimeText::excessIsPerCentWithItsSign()
{
    QCOMPARE(excessText(303'600 * kMs, 300 * kS), QStringLiteral("1.2 %"));
    QCOMPARE(excessText(299'700 * kMs, 300 * kS), QStringLiteral("−0.1 %"));
    QCOMPARE(excessText(300 * kS, 300 * kS), QStringLiteral("0.0 %"));
    QCOMPARE(excessText(300 * kS, 0), QString());
}

void TestTimeText::rulersHaveTheDigitsOfTheirStep()
{
    QCOMPARE(rulerText(50 * kS, 50 * kS, 300 * kS), QStringLiteral("50 s"));
    QCOMPARE(rulerText(500 * kMs, 500 * kMs, 3 * kS), QStringLiteral("0.5 s"));
    QCOMPARE(rulerText(0, 500 * kMs, 3 * kS), QStringLiteral("0 s"));
    QCOMPARE(rulerText(20 * kUs, 20 * kUs, 100 * kUs), QStringLiteral("20 µs"));
}

void TestTimeText::pacedLabelsAreShort()
{
    QCOMPARE(pacedText(0), QStringLiteral("0"));
    QCOMPARE(pacedText(209 * kUs), QStringLiteral("209 µs"));
    QCOMPARE(pacedText(1'200 * kUs), QStringLiteral("1.20 ms"));
    QCOMPARE(pacedText(301 * kMs), QStringLiteral("301 ms"));
    QCOMPARE(pacedText(3 * kS), QStringLiteral("3.00 s"));
}

QTEST_MAIN(TestTimeText)
#include "tst_timetext.moc"
