// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/picture/picture.h"
#include "ui/picture/runs.h"
#include "ui/picture/svgfile.h"

#include <QGuiApplication>
#include <QTest>
#include <QXmlStreamReader>

#include <deque>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

const std::array kKinds = {PictureKind::Timeline, PictureKind::Totals, PictureKind::Race,
                           PictureKind::Comparison};

struct SvgFacts
{
    QString error;
    QString title;
    QStringList texts;
    int images = 0;
};

SvgFacts factsOf(const QByteArray &svg)
{
    SvgFacts facts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("image"))
            ++facts.images;
        else if (xml.name() == QLatin1String("title"))
            facts.title = xml.readElementText();
        else if (xml.name() == QLatin1String("text"))
            facts.texts << xml.readElementText();
    }
    facts.error = xml.hasError() ? xml.errorString() : QString();
    return facts;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private:
    PicturedRun run(Recording recording, const QString &title, std::optional<std::int64_t> ideal)
    {
        const Recording &kept = m_recordings.emplace_back(std::move(recording));
        const Spans &spans = m_spans.emplace_back(kept);
        return {&kept, &spans, title, QStringLiteral("3·d"), ideal, shownEnd(spans), 40 * kMs};
    }
    Picture three(int tasks, std::int64_t delay)
    {
        Picture picture;
        picture.size = QSize(800, 500);
        picture.delay = delay;
        picture.runs = {
            run(test::sequentialRun(tasks, delay), QStringLiteral("Sequential"), tasks * delay),
            run(test::coroutineRun(tasks, delay), QStringLiteral("Coroutine"), delay),
            run(test::poolRun(tasks, 8, 1, delay), QStringLiteral("Process pool"), std::nullopt)};
        return picture;
    }
    void verifyAllKinds(Picture picture);

    std::deque<Recording> m_recordings;
    std::deque<Spans> m_spans;

private Q_SLOTS:
    void cleanup()
    {
        m_spans.clear();
        m_recordings.clear();
    }
    void aPngHasSizeTimesScale();
    void anSvgIsShapesAndText();
    void theSamePictureHasTheSameBytes();
    void theSvgNamesFontsToFallBackTo();
    void foreignTextIsEscaped();
    void emptyAndOddRunsArePainted_data();
    void emptyAndOddRunsArePainted();
    void aPictureOfNothingSaysSo();
    void captionsCanBeLeftOut();
    void theVerdictComparesWithTheFastest();
    void theHeadingNamesTheScenario();
    void aSimulatedRunSaysSo();
    void tinyPicturesArePainted();
};

void TestPicture::verifyAllKinds(Picture picture)
{
    for (const PictureKind kind : kKinds) {
        for (const AxisKind axis : {AxisKind::Clock, AxisKind::Paced}) {
            picture.what = kind;
            picture.axis = axis;
            picture.scheme = axis == AxisKind::Clock ? ColourScheme::Light : ColourScheme::Dark;
            const QImage image = picture.toImage();
            QCOMPARE(image.size(), picture.size * int(picture.scale));
            const SvgFacts facts = factsOf(picture.toSvg());
            QVERIFY2(facts.error.isEmpty(), qPrintable(facts.error));
            QCOMPARE(facts.images, 0);
            QVERIFY(!facts.texts.isEmpty());
        }
    }
}

void TestPicture::aPngHasSizeTimesScale()
{
    Picture picture = three(5, 300 * kMs);
    picture.scale = 2;
    const QImage image = QImage::fromData(picture.toPng(), "PNG");
    QCOMPARE(image.size(), QSize(1600, 1000));
    QCOMPARE(image.pixelColor(3, 3), Theme(ColourScheme::Light).color(Token::Canvas));
    picture.scale = 1;
    picture.scheme = ColourScheme::Dark;
    QCOMPARE(image.text(u"Software"_qs), u"Made by Coroscope"_qs);
    const QImage dark = QImage::fromData(picture.toPng(), "PNG");
    QCOMPARE(dark.size(), QSize(800, 500));
    QCOMPARE(dark.pixelColor(3, 3), Theme(ColourScheme::Dark).color(Token::Canvas));
}

void TestPicture::anSvgIsShapesAndText()
{
    const SvgFacts facts = factsOf(three(20, 300 * kMs).toSvg());
    QVERIFY2(facts.error.isEmpty(), qPrintable(facts.error));
    QCOMPARE(facts.images, 0);
    QVERIFY(facts.texts.contains(QStringLiteral("Process pool")));
    QVERIFY(facts.texts.contains(QStringLiteral("8 workers (rows), 20 chunks of 1")));
    QVERIFY(facts.title.contains(QStringLiteral("20 tasks · d = 300 ms · one clock")));
}

void TestPicture::theSamePictureHasTheSameBytes()
{
    Picture picture = three(20, 300 * kMs);
    for (const PictureKind kind : kKinds) {
        picture.what = kind;
        const QByteArray svg = picture.toSvg();
        QCOMPARE(picture.toSvg(), svg);
        QCOMPARE(picture.toPng(), picture.toPng());
        QVERIFY(svg.startsWith("<?xml"));
        QVERIFY(svg.contains("width=\"800\" height=\"500\" viewBox=\"0 0 800 500\""));
    }
}

void TestPicture::theSvgNamesFontsToFallBackTo()
{
    const QByteArray svg = three(5, 300 * kMs).toSvg();
    QVERIFY(svg.contains("'Inter', 'Noto Sans', 'DejaVu Sans'"));
    QVERIFY(svg.contains("'JetBrains Mono'"));
    QVERIFY(!svg.contains("<defs>"));
}

void TestPicture::foreignTextIsEscaped()
{
    Picture picture = three(5, 300 * kMs);
    picture.title = QStringLiteral("<b>&\"x\" \x01\x1f\u2028 %1 </svg>");
    picture.runs[0].title = QStringLiteral("<script>alert(1)</script>\n\t%2");
    const SvgFacts facts = factsOf(picture.toSvg());
    QVERIFY2(facts.error.isEmpty(), qPrintable(facts.error));
    QVERIFY(facts.title.contains(QStringLiteral("</svg>")));
    QCOMPARE(facts.images, 0);
}

void TestPicture::emptyAndOddRunsArePainted_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<qlonglong>("delay");
    QTest::newRow("no task") << 0 << qlonglong(300 * kMs);
    QTest::newRow("one task") << 1 << qlonglong(300 * kMs);
    QTest::newRow("no delay") << 20 << qlonglong(0);
    QTest::newRow("many tasks") << 10'000 << qlonglong(3'000 * kMs);
}

void TestPicture::emptyAndOddRunsArePainted()
{
    QFETCH(int, tasks);
    QFETCH(qlonglong, delay);
    Picture picture = three(tasks, delay);
    picture.scale = 1;
    verifyAllKinds(picture);
    picture.runs = {
        run(test::troubledRun(std::min(tasks, 100), delay), QString(400, u'W'), std::nullopt),
        run(Recording(), QString(), std::nullopt)};
    picture.title = QString(300, u'T');
    picture.at = delay / 2;
    verifyAllKinds(picture);
}

void TestPicture::aPictureOfNothingSaysSo()
{
    Picture picture;
    picture.size = QSize(400, 300);
    verifyAllKinds(picture);
    QVERIFY(factsOf(picture.toSvg()).texts.contains(QStringLiteral("There is no run to show.")));
}

void TestPicture::captionsCanBeLeftOut()
{
    const QString sentence =
        QStringLiteral("All 5 tasks are suspended at once; they wait together.");
    Picture picture = three(5, 300 * kMs);
    picture.size = QSize(1600, 1000);
    QVERIFY(factsOf(picture.toSvg()).texts.contains(sentence));
    picture.captions = Captions::Hidden;
    QVERIFY(!factsOf(picture.toSvg()).texts.contains(sentence));
}

void TestPicture::theVerdictComparesWithTheFastest()
{
    Picture picture = three(20, 300 * kMs);
    QString verdict = verdictOf(picture.runs);
    QCOMPARE(verdict.replace(QChar::Nbsp, u' '),
             QStringLiteral("Coroutine is 20 times as fast as Sequential and 3.0 times as fast as "
                            "Process pool."));
    picture.runs[2].total = picture.runs[1].total + kMs;
    QVERIFY(
        verdictOf(picture.runs).startsWith(QStringLiteral("Coroutine and Process pool are 20")));
    picture.runs[0].total = picture.runs[1].total;
    QCOMPARE(verdictOf(picture.runs), QStringLiteral("All take the same time."));
    picture.runs.resize(1);
    QCOMPARE(verdictOf(picture.runs), QString());
}

void TestPicture::theHeadingNamesTheScenario()
{
    Picture picture = three(1, 300 * kMs);
    QCOMPARE(picture.heading(), QStringLiteral("Coroscope · 1 task · d = 300 ms · one clock"));
    picture.what = PictureKind::Timeline;
    picture.title = QStringLiteral("Figure 3");
    QVERIFY(picture.heading().startsWith(QStringLiteral("Figure 3 · Sequential · 1 task · d = ")));
    picture.delay = 0;
    QVERIFY(!picture.heading().contains(QStringLiteral("d = ")));
}

void TestPicture::aSimulatedRunSaysSo()
{
    Picture picture = three(3, 300 * kMs);
    const auto says = [&picture](const QString &text) {
        return factsOf(picture.toSvg()).texts.contains(text);
    };
    QVERIFY(says(QStringLiteral("real requests, measured")));
    for (Recording &recording : m_recordings)
        recording.isVirtual = true;
    QVERIFY(says(QStringLiteral("simulated")));
}

void TestPicture::tinyPicturesArePainted()
{
    Picture picture = three(20, 300 * kMs);
    for (const QSize size : {QSize(0, 0), QSize(16, 16), QSize(120, 900), QSize(2000, 60)}) {
        picture.size = size;
        picture.scale = 1;
        QVERIFY(!picture.toImage().isNull());
        QVERIFY(factsOf(picture.toSvg()).error.isEmpty());
    }
}

// A QGuiApplication is enough: pictures need no widgets and no display.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestPicture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_picture.moc"
