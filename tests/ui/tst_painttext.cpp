// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/painttext.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>

using namespace coroscope;

namespace {

/// Keeps what is drawn as text, in the order of drawing.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (at.y() == m_y)
            lines.last() += item.text();
        else
            lines << item.text();
        m_y = at.y();
    }

    QStringList lines;

private:
    double m_y = -1;
};

class TextDevice final : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &engine; }
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 10'000;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return metric == PdmDevicePixelRatio ? 1 : 96;
        }
    }

    mutable TextEngine engine;
};

QStringList linesOf(const QString &text, double width, int most = 20)
{
    TextDevice device;
    QPainter painter(&device);
    const QFont font = Theme(ColourScheme::Light).text(13);
    const double height =
        paintParagraph(painter, QRectF(0, 0, width, 20 * most), text, font, Qt::black, 20);
    painter.end();
    const int lines = paragraphLines(text, font, width);
    if (height != 20 * std::min(most, lines))
        return {QStringLiteral("painted %1 px, %2 lines").arg(height).arg(lines)};
    return device.engine.lines;
}

double widthOf(const QString &text)
{
    return textWidth(Theme(ColourScheme::Light).text(13), text) + 1;
}

} // namespace

/// Where paragraphs break.
class TestPaintText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishBreaksAtSpacesOnly()
    {
        const QString address = QStringLiteral("http://a-long.name/and-path");
        const QStringList lines = linesOf(QStringLiteral("the  answer of %1 is late").arg(address),
                                          widthOf(QStringLiteral("the answer")));
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QStringLiteral("the answer"));
        QCOMPARE(lines[1], QStringLiteral("of"));
        QVERIFY2(lines[2].startsWith(QStringLiteral("http:")), qPrintable(lines[2]));
        QCOMPARE(lines[3], QStringLiteral("is late"));
        const QFont font = Theme(ColourScheme::Light).text(13);
        QCOMPARE(paragraphLines(QStringLiteral("100\u00a0times as fast"), font, 1), 3);
        QCOMPARE(paragraphLines(QString(), font, 100), 0);
    }

    void aTimeStaysTogetherWithItsUnit()
    {
        const QString text = QStringLiteral("it waits 403 ms for 5 sheep");
        QCOMPARE(linesOf(text, widthOf(QStringLiteral("it waits 403 m"))),
                 QStringList({QStringLiteral("it waits"), QStringLiteral("403 ms for 5"),
                              QStringLiteral("sheep")}));
        const QString chinese = QStringLiteral("等了 403 ms。完");
        QCOMPARE(linesOf(chinese, widthOf(QStringLiteral("403 ms。")) + 1),
                 QStringList(
                     {QStringLiteral("等了"), QStringLiteral("403 ms。"), QStringLiteral("完")}));
    }

    void chineseBreaksBetweenAnyTwoCharacters()
    {
        const QString text = QStringLiteral("协程等待应答的时候不占用线程");
        QCOMPARE(linesOf(text, widthOf(text.left(5))),
                 QStringList({text.mid(0, 5), text.mid(5, 5), text.mid(10)}));
    }

    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne()
    {
        const QString text = QStringLiteral("四个任务，同时（许可四）等待应答。完");
        for (int count = 2; count < text.size(); ++count) {
            const QStringList lines = linesOf(text, widthOf(text.left(count)));
            QCOMPARE(lines.join(QString()), text);
            for (const QString &line : lines) {
                QVERIFY2(!QStringLiteral("，）。").contains(line.front()), qPrintable(line));
                QVERIFY2(!line.endsWith(u'（'), qPrintable(line));
            }
        }
    }

    void wordsAndNumbersInsideChineseStayWhole()
    {
        const QString text = QStringLiteral("任务 12 等待 await 返回");
        for (int count = 5; count < text.size(); ++count) {
            for (const QString &line : linesOf(text, widthOf(text.left(count)))) {
                QVERIFY2(line.contains(QStringLiteral("await")) || !line.contains(u'w'),
                         qPrintable(line));
                QVERIFY2(line.contains(QStringLiteral("12")) ||
                             !(line.contains(u'1') || line.contains(u'2')),
                         qPrintable(line));
            }
        }
    }

    void whatHasNoRoomEndsInDots()
    {
        const QString text = QStringLiteral("协程等待应答的时候不占用线程");
        const QStringList lines = linesOf(text, widthOf(text.left(5)), 2);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.front(), text.left(5));
        QVERIFY2(lines.back().endsWith(u'…') && text.mid(5).startsWith(lines.back().chopped(1)),
                 qPrintable(lines.back()));
    }
};

QTEST_MAIN(TestPaintText)
#include "tst_painttext.moc"
