// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/theme.h"
#include "ui/timeline/endpointlane.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace coroscope;

namespace {

const EndpointLoad kLoad = {{10'000, 1}, {20'000, 3}, {50'000, 2}, {55'000, 3}, {80'000, 0}};

} // namespace

class TestEndpointLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoadHoldsUntilItChanges();
    void thePeakIsTheMostAtOnce();
    void theLongestPeakOverlooksShortDips();
    void stepsAreAsHighAsTheirCount();
};

void TestEndpointLane::theLoadHoldsUntilItChanges()
{
    QCOMPARE(loadAt(kLoad, 9'999), 0);
    QCOMPARE(loadAt(kLoad, 10'000), 1);
    QCOMPARE(loadAt(kLoad, 49'000), 3);
    QCOMPARE(loadAt(kLoad, 900'000), 0);
    QCOMPARE(loadAt({}, 5), 0);
}

void TestEndpointLane::thePeakIsTheMostAtOnce()
{
    QCOMPARE(peakOf(kLoad), 3);
    QCOMPARE(peakOf({}), 0);
}

void TestEndpointLane::theLongestPeakOverlooksShortDips()
{
    using Stretch = std::pair<std::int64_t, std::int64_t>;
    QCOMPARE(longestPeak(kLoad, 100'000, 0), Stretch(20'000, 50'000));
    QCOMPARE(longestPeak(kLoad, 100'000, 5'000), Stretch(20'000, 80'000));
    QCOMPARE(longestPeak({{10, 1}}, 100, 0), Stretch(10, 100));
    QCOMPARE(longestPeak({}, 100, 0), Stretch(0, 0));
}

void TestEndpointLane::stepsAreAsHighAsTheirCount()
{
    const Theme theme(ColourScheme::Light);
    QImage image(100, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const TimeAxis axis = TimeAxis::clock(0, 100'000, 0, 100);
    paintEndpoint(painter, theme, QRectF(0, 0, 100, 40), kLoad, 100'000, axis, {0, 40});
    painter.end();
    const QColor fill = mixed(theme.color(Token::Text3), Qt::white, 0.18);
    QCOMPARE(image.pixelColor(30, 12), fill);
    QCOMPARE(image.pixelColor(15, 28), fill);
    QCOMPARE(image.pixelColor(15, 12), QColor(Qt::white));
    QCOMPARE(image.pixelColor(45, 20), QColor(Qt::white)); // beyond the reach
}

QTEST_MAIN(TestEndpointLane)
#include "tst_endpointlane.moc"
