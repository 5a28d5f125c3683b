// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/handout/handout.h"
#include "ui/handout/handoutblocks.h"
#include "ui/handout/pageflow.h"

#include <QTest>

using namespace coroscope;

namespace {

PageFlow::Block blockOf(double height, bool keepsNext = false)
{
    return {height, 10, 20, keepsNext, {}};
}

Playlist playlist(const char *id)
{
    return std::get<Playlist>(playlistNamed(QString::fromLatin1(id)));
}

QByteArray pdf(const Playlist &of, const char *language)
{
    return std::get<QByteArray>(handoutOf(of, QString::fromLatin1(language)));
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

/// A playlist on paper.
class HandoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksStandBelowEachOtherWithTheLargerGap()
    {
        PageFlow flow(QRectF(5, 50, 100, 200));
        flow.add(blockOf(30));
        flow.add(blockOf(40));
        const std::vector<PageFlow::Placed> placed = flow.layOut();
        QCOMPARE(placed[0].box, QRectF(5, 50, 100, 30));
        QCOMPARE(placed[1].box, QRectF(5, 100, 100, 40));
        QCOMPARE(placed[1].page, 0);
    }

    void whatDoesNotFitBeginsThePageAndIsNotCut()
    {
        PageFlow flow(QRectF(0, 50, 100, 200));
        flow.add(blockOf(150));
        flow.add(blockOf(31));
        const std::vector<PageFlow::Placed> placed = flow.layOut();
        QCOMPARE(placed[1].page, 1);
        QCOMPARE(placed[1].box.top(), 50.0);
    }

    void aHeadingStandsOnThePageOfWhatFollows()
    {
        PageFlow flow(QRectF(0, 0, 100, 200));
        flow.add(blockOf(100));
        flow.add(blockOf(20, true));
        flow.add(blockOf(20, true));
        flow.add(blockOf(30));
        const std::vector<PageFlow::Placed> placed = flow.layOut();
        QCOMPARE(placed[0].page, 0);
        for (std::size_t i = 1; i < 4; ++i)
            QCOMPARE(placed[i].page, 1);
        QCOMPARE(placed[3].box.top(), 80.0);
    }

    void blocksThatAreTooManyForAPageGoOnOnTheNext()
    {
        PageFlow flow(QRectF(0, 0, 100, 100));
        for (int i = 0; i < 4; ++i)
            flow.add(blockOf(60, true));
        const std::vector<PageFlow::Placed> placed = flow.layOut();
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(placed[i].page, int(i));
        QVERIFY(PageFlow(QRectF(0, 0, 1, 1)).layOut().empty());
    }

    void aParagraphIsABlockAndNoneIsWithoutHeight()
    {
        const auto blocks = textBlocks(QStringLiteral("One.\n\nTwo [links](glossary:task).\n\n"
                                                      "    code\n        more\n"),
                                       400);
        QCOMPARE(blocks.size(), std::size_t(3));
        for (const PageFlow::Block &block : blocks)
            QVERIFY(block.height > 10);
        QVERIFY(blocks[2].height > blocks[0].height * 1.5); // two lines
        QVERIFY(textBlocks(QString(), 400).empty());
    }

    void aHandoutIsTheSameEveryTimeAndHasNoDate()
    {
        const Playlist ten = playlist("ten-minutes");
        const QByteArray first = pdf(ten, "en");
        QVERIFY(first.startsWith("%PDF-"));
        QCOMPARE(first, pdf(ten, "en"));
        QVERIFY(!first.contains("CreationDate"));
        QVERIFY(!first.contains("CreateDate")); // XMP
        QVERIFY(!first.contains("/ID "));
        QVERIFY(first != pdf(ten, "zh_CN"));
        QVERIFY(pagesOf(first) >= 3);
    }

    void itsPicturesAreShapes()
    {
        const QByteArray made = pdf(playlist("ten-minutes"), "en");
        QVERIFY(!made.contains("/Subtype /Image"));
        QVERIFY(made.contains("/FontFile"));
    }

    void everyPlaylistHasAHandout()
    {
        const auto read = readPlaylists();
        for (const Playlist &each : std::get<std::vector<Playlist>>(read)) {
            for (const char *language : {"en", "zh_CN"}) {
                const qsizetype pages = pagesOf(pdf(each, language));
                const auto lessons = qsizetype(each.entries.size());
                QVERIFY2(pages >= lessons && pages <= 2 * lessons, qPrintable(each.id));
            }
        }
    }

    void aPlaylistThatIsWrongHasNone()
    {
        Playlist wrong = playlist("ten-minutes");
        wrong.entries[0].lesson = QStringLiteral("unheard-of");
        QVERIFY(std::holds_alternative<Message>(handoutOf(wrong, QStringLiteral("en"))));
    }
};

QTEST_MAIN(HandoutTest)
#include "tst_handout.moc"
