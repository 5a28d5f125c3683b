// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/statebar.h"
#include "ui/timeline/stateglyph.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace coroscope;

namespace {

const Theme kTheme(ColourScheme::Light);

// A bar from x 10 to 90 in a lane of 30 px at y 0.
QImage painted(const Theme &theme, State state, bool isOwnWait = false, Reach reach = {0, 100},
               double lane = 30)
{
    QImage image(100, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, theme, Bar{10, 90, state, isOwnWait}, 0, lane, reach);
    return image;
}

int count(const QImage &image, const QColor &color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return pixels;
}

} // namespace

class TestStateBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMiddleOfABarHasTheFillOfItsState_data();
    void theMiddleOfABarHasTheFillOfItsState();
    void barsAreAsHighAsTheirStateSays();
    void aBarIsCentredOnWholePixels();
    void anOwnWaitIsHollow();
    void ablockedBarHasStripesAndAnEdge();
    void whatLiesBeyondTheReachIsNotPainted();
    void aCutBarGoesOnToItsCut();
    void lowLanesHavePlainBars();
    void endStatesAreGlyphs();
    void stripesStayInTheirRectangle();
};

void TestStateBar::theMiddleOfABarHasTheFillOfItsState_data()
{
    QTest::addColumn<int>("state");
    for (const State state :
         {State::Created, State::Pending, State::Ready, State::Running, State::Suspended})
        QTest::addRow("%d", int(state)) << int(state);
}

void TestStateBar::theMiddleOfABarHasTheFillOfItsState()
{
    QFETCH(int, state);
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        const Theme theme(scheme);
        QCOMPARE(painted(theme, State(state)).pixelColor(50, 15), theme.fill(State(state)));
        const Theme faded = theme.faded();
        QCOMPARE(painted(faded, State(state)).pixelColor(50, 15), faded.fill(State(state)));
    }
}

void TestStateBar::barsAreAsHighAsTheirStateSays()
{
    const auto height = [](State state, double lane) {
        return barRect(kTheme, state, 0, 10, 0, lane).height();
    };
    // H = 0.62 × 30 = 18.6; ready 0.64 H, suspended 0.46 H, pending 0.30 H, to even pixels.
    QCOMPARE(height(State::Running, 30), 18.0);
    QCOMPARE(height(State::Ready, 30), 12.0);
    QCOMPARE(height(State::Suspended, 30), 8.0);
    QCOMPARE(height(State::Pending, 30), 6.0);
    QCOMPARE(height(State::Created, 30), 2.0);
    QCOMPARE(height(State::Running, 100), 36.0); // never more
    QCOMPARE(barRect(Theme(ColourScheme::Light, 1.5), State::Running, 0, 1, 0, 100).height(), 54.0);
    QCOMPARE(height(State::Running, 10), 8.0); // 0.78 × 10
    QCOMPARE(height(State::Pending, 10), 1.0);
    QCOMPARE(height(State::Suspended, 2), 1.0);
}

void TestStateBar::aBarIsCentredOnWholePixels()
{
    for (const double lane : {20.0, 21.0, 30.0, 33.0}) {
        for (int state = 0; state < int(State::Finished); ++state) {
            const QRectF rect = barRect(kTheme, State(state), 0, 10, 7, lane);
            QCOMPARE(rect.top(), std::round(rect.top()));
            QCOMPARE(rect.center().y(), 7 + lane / 2);
        }
    }
}

void TestStateBar::anOwnWaitIsHollow()
{
    const QImage image = painted(kTheme, State::Suspended, true);
    QCOMPARE(image.pixelColor(50, 15), kTheme.color(Token::Surface));
    const QRectF rect = barRect(kTheme, State::Suspended, 10, 90, 0, 30);
    QCOMPARE(image.pixelColor(50, int(rect.top())), kTheme.edge(State::Suspended));
}

void TestStateBar::ablockedBarHasStripesAndAnEdge()
{
    const QImage image = painted(kTheme, State::Blocked);
    const QRectF rect = barRect(kTheme, State::Blocked, 10, 90, 0, 30);
    QCOMPARE(image.pixelColor(50, int(rect.top())), kTheme.edge(State::Blocked));
    QCOMPARE(image.pixelColor(50, int(rect.top()) + 1), kTheme.edge(State::Blocked));
    int stripes = 0;
    for (int x = 14; x < 86; ++x)
        stripes += image.pixelColor(x, 15) == kTheme.color(Token::Stripe) ? 1 : 0;
    QVERIFY2(stripes >= 8 && stripes <= 24, (QByteArray::number(stripes)).constData());
    QVERIFY(count(image, kTheme.fill(State::Blocked)) > 300);
}

void TestStateBar::whatLiesBeyondTheReachIsNotPainted()
{
    for (int state = 0; state < int(State::Finished); ++state) {
        const QImage image = painted(kTheme, State(state), false, {30, 60});
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixelColor(28, y), QColor(Qt::white));
            QCOMPARE(image.pixelColor(61, y), QColor(Qt::white));
        }
        QVERIFY(count(image, Qt::white) < 100 * 40);
    }
    QCOMPARE(count(painted(kTheme, State::Running, false, {95, 100}), Qt::white), 100 * 40);
}

void TestStateBar::aCutBarGoesOnToItsCut()
{
    const QImage image = painted(kTheme, State::Ready, false, {0, 50});
    const QRectF rect = barRect(kTheme, State::Ready, 10, 90, 0, 30);
    QCOMPARE(image.pixelColor(49, 15), kTheme.fill(State::Ready)); // no edge, no round corner
    QCOMPARE(image.pixelColor(49, int(rect.top())), kTheme.edge(State::Ready));
}

void TestStateBar::lowLanesHavePlainBars()
{
    const QImage image = painted(kTheme, State::Suspended, false, {0, 100}, 6);
    const QRectF rect = barRect(kTheme, State::Suspended, 10, 90, 0, 6);
    QCOMPARE(image.pixelColor(10, int(rect.center().y())), kTheme.fill(State::Suspended));
    const QImage pending = painted(kTheme, State::Pending, false, {0, 100}, 5);
    QCOMPARE(count(pending, kTheme.color(Token::BorderStrong)), 80);
    const QImage own = painted(kTheme, State::Suspended, true, {0, 100}, 6);
    QVERIFY(count(own, kTheme.color(Token::OwnWait)) > 200);
}

void TestStateBar::endStatesAreGlyphs()
{
    QCOMPARE(count(painted(kTheme, State::Finished), Qt::white), 100 * 40);
    for (const State state :
         {State::Finished, State::Failed, State::Cancelled, State::Running, State::Pending}) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGlyph(painter, kTheme, QPointF(20, 20), 24, state);
        painter.end();
        QVERIFY2(count(image, kTheme.fill(state)) > 15,
                 (QByteArray::number(int(state))).constData());
    }
}

void TestStateBar::stripesStayInTheirRectangle()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStripes(painter, QRectF(10, 10, 30, 20), Qt::black, 9, 2.2, 10);
    painter.end();
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 60; ++x) {
            if (x < 10 || x >= 40 || y < 10 || y >= 30)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }
    QVERIFY(count(image, Qt::black) > 30);
}

QTEST_MAIN(TestStateBar)
#include "tst_statebar.moc"
