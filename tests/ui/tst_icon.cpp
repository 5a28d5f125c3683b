// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/widgetprobe.h"
#include "ui/controls/icon.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;

namespace {

QImage canvas(int side, double ratio = 1)
{
    QImage image(QSize(side, side) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

QImage drawn(Icon icon, const QColor &color, double ratio = 1)
{
    QImage image = canvas(24, ratio);
    QPainter painter(&image);
    paintIcon(painter, icon, QRectF(0, 0, 24, 24), color);
    painter.end();
    return image;
}

} // namespace

class TestIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconPaintsSomethingInItsBox();
    void theColourIsTheOneThatIsGiven();
    void aScaledScreenGetsMorePixelsNotLargerOnes();
    void aVectorFileGetsNoRaster();
    void anIconOfQtsFollowsTheTheme();
};

void TestIcon::everyIconPaintsSomethingInItsBox()
{
    for (int i = 0; i < kIconCount; ++i) {
        QImage image = canvas(40);
        QPainter painter(&image);
        paintIcon(painter, Icon(i), QRectF(8, 8, 24, 24), Qt::black);
        painter.end();
        int inside = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                if (image.pixelColor(x, y) == Qt::white)
                    continue;
                QVERIFY2(QRect(8, 8, 24, 24).contains(x, y), qPrintable(QString::number(i)));
                ++inside;
            }
        }
        QVERIFY2(inside > 10, qPrintable(QString::number(i)));
    }
}

void TestIcon::theColourIsTheOneThatIsGiven()
{
    QCOMPARE(drawn(Icon::Stop, Qt::red).pixelColor(12, 12), QColor(Qt::red));
    QCOMPARE(drawn(Icon::Stop, Qt::blue).pixelColor(12, 12), QColor(Qt::blue));
}

void TestIcon::aScaledScreenGetsMorePixelsNotLargerOnes()
{
    const QImage large = drawn(Icon::Close, Qt::black, 3);
    QCOMPARE(large.size(), QSize(72, 72));
    const QImage scaled = drawn(Icon::Close, Qt::black).scaled(72, 72);
    QVERIFY(large.convertToFormat(scaled.format()) != scaled);
    QVERIFY(countOf(large, Qt::black) > 4 * countOf(drawn(Icon::Close, Qt::black), Qt::black));
}

void TestIcon::aVectorFileGetsNoRaster()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator file;
    file.setOutputDevice(&buffer);
    file.setSize({24, 24});
    QPainter painter(&file);
    paintIcon(painter, Icon::Export, QRectF(0, 0, 24, 24), Qt::black);
    painter.end();
    QVERIFY(bytes.contains("<path") || bytes.contains("<poly"));
    QVERIFY(!bytes.contains("<image"));
}

void TestIcon::anIconOfQtsFollowsTheTheme()
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        const Theme theme(scheme);
        const QIcon icon = iconOf(Icon::Stop, theme);
        const auto middle = [&icon](QIcon::Mode mode) {
            return icon.pixmap(QSize(24, 24), 1, mode).toImage().pixelColor(12, 12).rgb();
        };
        QCOMPARE(middle(QIcon::Normal), theme.color(Token::Text2).rgb());
        QCOMPARE(middle(QIcon::Disabled), theme.color(Token::BorderStrong).rgb());
    }
}

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
