// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/raceview.h"
#include "ui/controls/button.h"
#include "ui/panels/totalspanel.h"
#include "ui/picture/runs.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kDelay = 300 * kMs;

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private:
    PicturedRun run(Recording recording, const QString &title)
    {
        const Recording &kept = m_recordings.emplace_back(std::move(recording));
        const Spans &spans = m_spans.emplace_back(kept);
        return {&kept, &spans, title, QStringLiteral("d"), kDelay, shownEnd(spans), 0};
    }
    std::vector<PicturedRun> threeRuns()
    {
        return {run(test::sequentialRun(20, kDelay), QStringLiteral("Sequential")),
                run(test::poolRun(20, 8, 1, kDelay), QStringLiteral("Process pool")),
                run(test::coroutineRun(20, kDelay), QStringLiteral("Coroutine"))};
    }

    std::deque<Recording> m_recordings;
    std::deque<Spans> m_spans;

private Q_SLOTS:
    void aClickSetsThePlayheadToThePixelsTime()
    {
        RaceView view;
        view.resize(900, 500);
        view.setRacers(racersOf(threeRuns(), kDelay, Captions::Shown));
        view.show();
        QSignalSpy chosen(&view, &RaceView::timeChosen);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(400, 200));
        QCOMPARE(chosen.count(), 1);
        const auto time = chosen.at(0).at(0).value<qint64>();
        QCOMPARE(time, view.timeAt(400));
        QCOMPARE(view.xOf(time), 400.0);
        QCOMPARE(view.time(), time);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(400, 300));
        QCOMPARE(chosen.count(), 1); // it is there already
    }

    void aDragMovesThePlayheadAndStopsAtTheEnds()
    {
        RaceView view;
        view.resize(900, 500);
        view.setRacers(racersOf(threeRuns(), kDelay, Captions::Shown));
        view.show();
        QSignalSpy chosen(&view, &RaceView::timeChosen);
        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(300, 10));
        QTest::mouseMove(&view, QPoint(500, 10));
        QTest::mouseMove(&view, QPoint(899, 10));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(899, 10));
        QVERIFY(chosen.count() >= 2);
        QCOMPARE(view.time(), threeRuns().front().total);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 10));
        QCOMPARE(view.time(), 0);
    }

    void theTableAgainstTheoryExplainsItsIdeals()
    {
        std::vector<PicturedRun> runs = threeRuns();
        for (PicturedRun &each : runs) {
            each.closedForm = QStringLiteral("form of ") + each.title;
            each.account = QStringLiteral("waiting ready 3 ms");
            each.resources = QStringLiteral("processes: 9");
        }
        ComparePage page;
        page.resize(1200, 760);
        page.setRuns(runs, kDelay);
        QString seen;
        for (int y = page.height() / 2 - 20; y < page.height(); ++y) {
            const QString hint = page.theoryHint(QPointF(page.width() - 100, y));
            if (!hint.isEmpty() && !seen.contains(hint))
                seen += hint + u'\n';
        }
        for (const PicturedRun &each : runs)
            QVERIFY2(seen.contains(QStringLiteral("Ideal: ") + each.closedForm), qPrintable(seen));
        QVERIFY(seen.contains(QStringLiteral("Of that: waiting ready 3 ms")));
        QVERIFY(seen.contains(QStringLiteral("processes: 9")));
        QVERIFY(page.theoryHint(QPointF(10, 10)).isEmpty());
    }

    void theFutureIsPaleAndTheStripsAreNotPaintedAnew()
    {
        RaceView view;
        view.resize(900, 500);
        view.setRacers(racersOf(threeRuns(), kDelay, Captions::Shown));
        view.show();
        // In a brick of the pool, in the middle strip.
        const RaceStrip &strip = view.layout().strips[1];
        const QPoint brick(int(view.xOf(kDelay / 2)),
                           int(strip.rows.topOf(3) + strip.rows.height / 2));
        view.setTime(0);
        const QColor future = view.grab().toImage().pixelColor(brick);
        view.setTime(6000 * kMs);
        const QColor past = view.grab().toImage().pixelColor(brick);
        QVERIFY(future.lightness() > past.lightness() + 30);
        QCOMPARE(view.renderings(), 1);
        view.resize(800, 500);
        view.grab();
        QCOMPARE(view.renderings(), 2);
    }

    void anEmptyPageOffersToRunAll()
    {
        ComparePage page;
        page.resize(1200, 700);
        page.show();
        QSignalSpy asked(&page, &ComparePage::runAllAsked);
        auto *button = page.findChild<Button *>();
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(asked.count(), 1);
        page.setRuns(threeRuns(), kDelay);
        QVERIFY(!button->isVisible());
        QVERIFY(page.race().isVisible());
        page.setRuns({}, 0);
        QVERIFY(button->isVisible());
    }

    void whatIsStillToComeHasStrips()
    {
        ComparePage page;
        page.resize(1200, 700);
        const std::vector<PicturedRun> all = threeRuns();
        page.setProgress(
            ComparisonProgress{{QStringLiteral("Sequential"), QStringLiteral("Process pool"),
                                QStringLiteral("Coroutine")},
                               1});
        page.setRuns({all[0]}, kDelay);
        page.show();
        const double third = page.race().layout().strips.front().rect.height();
        QVERIFY(qAbs(third * 3 - page.race().height()) < page.race().height() * 0.2);
        page.grab();
        page.setProgress(std::nullopt);
        page.setRuns(all, kDelay);
        QCOMPARE(page.race().layout().strips.size(), std::size_t(3));
        page.grab();
    }

    void theTotalsAreThoseOfTheRunsAndAClickChoosesOne()
    {
        ComparePage page;
        page.resize(1200, 700);
        page.setRuns(threeRuns(), kDelay);
        page.show();
        QCOMPARE(page.totals().totals().size(), std::size_t(3));
        QVERIFY(page.totals().totals()[2].isCurrent);
        QSignalSpy chosen(&page, &ComparePage::runChosen);
        const TotalsLayout layout =
            layOutTotals(QRectF(page.totals().rect()), page.totals().theme(),
                         page.totals().totals(), TotalsScale::Linear);
        QTest::mouseClick(&page.totals(), Qt::LeftButton, {},
                          layout.rows[1].track.center().toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 1);
    }

    void aPredictedTotalIsPaleAndSaysSo()
    {
        TotalsPanel panel;
        panel.resize(220, 120);
        Total total{QStringLiteral("Coroutine"), 3000 * kMs, 3000 * kMs, 0, 3000 * kMs};
        total.formula = QStringLiteral("d");
        panel.setTotals({total});
        const auto darkest = [&panel] {
            const QImage image = panel.grab().toImage();
            const int y = int(layOutTotals(QRectF(panel.rect()), panel.theme(), panel.totals(),
                                           TotalsScale::Linear)
                                  .rows.front()
                                  .track.center()
                                  .y());
            int least = 255;
            for (int x = 20; x < 120; ++x)
                least = qMin(least, image.pixelColor(x, y).lightness());
            return least;
        };
        const int measured = darkest();
        QVERIFY(panel.hint(0).contains(QLatin1String("Ideal: d = 3 s")));
        QVERIFY(panel.hint(0).contains(QLatin1String("over the ideal")));
        total.isPredicted = true;
        panel.setTotals({total});
        QVERIFY(darkest() > measured + 20);
        QVERIFY(panel.hint(0).contains(QLatin1String("predicted")));
        QCOMPARE(panel.hint(1), QString());
        QCOMPARE(panel.hint(-1), QString());
    }

    void totalsAreChosenByKeysToo()
    {
        TotalsPanel panel;
        panel.resize(220, 160);
        panel.setTotals(totalsOf(threeRuns(), kDelay));
        QSignalSpy chosen(&panel, &TotalsPanel::chosen);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Down, Qt::Key_Down,
                                  Qt::Key_Space, Qt::Key_Up, Qt::Key_Return})
            QTest::keyClick(&panel, key);
        QList<int> rows;
        for (const QList<QVariant> &one : chosen)
            rows << one.at(0).toInt();
        QCOMPARE(rows, QList<int>({1, 2, 1}));
        panel.setTotals({});
        QTest::keyClick(&panel, Qt::Key_Return);
        QCOMPARE(chosen.count(), 3);
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
