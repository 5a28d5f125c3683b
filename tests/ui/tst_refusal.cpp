// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/openruns.h"
#include "ui/code/codeview.h"
#include "ui/controls/button.h"
#include "ui/panels/codelayout.h"
#include "ui/panels/codepanel.h"
#include "ui/panels/refusalcard.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalIsTakenApart()
    {
        const Refusal refusal = refusalOf(strategy("await-non-awaitable")->refusal);
        QVERIFY(refusal.compiler.startsWith(QLatin1String("g++ ")));
        QCOMPARE(refusal.written, QStringLiteral("Answer answer = co_await blockingGet();"));
        QVERIFY(refusal.error.startsWith(
            QLatin1String("error: static assertion failed: this cannot be awaited")));
        QVERIFY(!refusal.error.contains(u'\n'));
        QVERIFY(refusal.said.contains(refusal.error));
        QVERIFY(!refusal.said.contains(u'“') && refusal.said.contains(u'\n'));
        QCOMPARE(
            refusalOf("x.cpp:1: error: no\nmore"),
            (Refusal{
                {}, {}, QStringLiteral("error: no"), QStringLiteral("x.cpp:1: error: no\nmore")}));
        QCOMPARE(refusalOf({}), Refusal());
    }

    void onlyAStrategyThatACompilerRefusesHasTheCard()
    {
        const auto mistake = simulatedRun("await-non-awaitable", 3, 100ms);
        const auto fine = simulatedRun("coroutine", 3, 100ms);
        CodePanel panel;
        panel.resize(360, 700);
        panel.show();
        panel.setRun(&mistake->recording, &mistake->spans);
        QVERIFY(panel.refusal().isVisible());
        QVERIFY(panel.refusal().isOpen());
        const auto *words = panel.findChild<QPlainTextEdit *>();
        QVERIFY(words->toPlainText().startsWith(panel.refusal().refusal().written));
        QVERIFY(words->toPlainText().endsWith(panel.refusal().refusal().said));
        panel.setRun(&fine->recording, &fine->spans);
        QVERIFY(!panel.refusal().isVisible());
        QVERIFY(panel.python().isVisible());
    }

    void whereThereIsLittleRoomTheCardOpensInPlaceOfPython()
    {
        const auto run = simulatedRun("await-non-awaitable", 3, 100ms);
        CodePanel panel;
        panel.resize(300, 495);
        panel.show();
        panel.setRun(&run->recording, &run->spans);
        QVERIFY(!panel.refusal().isOpen());
        QVERIFY(panel.python().isVisible());
        auto *head = panel.refusal().findChild<Button *>();
        QTest::mouseClick(head, Qt::LeftButton);
        QVERIFY(panel.refusal().isOpen());
        QVERIFY(!panel.python().isVisible());
        QVERIFY(panel.cpp().height() > 100);
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(!panel.refusal().isOpen());
        QVERIFY(panel.python().isVisible());
    }

    void partsStandOneBelowTheOtherAtAnyHeight()
    {
        const Theme theme(ColourScheme::Light);
        for (const double height : {200.0, 400.0, 500.0, 700.0, 1200.0}) {
            for (const bool isOpen : {false, true}) {
                const CodeNeeds needs{556, 412, true, true, true, 32, 200, isOpen};
                const CodeLayout layout = layOutCode(theme, {300, height}, needs);
                double y = 0;
                for (const QRectF &part :
                     {layout.head, layout.chain, layout.cppHeading, layout.cpp, layout.frame,
                      layout.pythonHeading, layout.python, layout.refusal, layout.meaning,
                      layout.facts, layout.queueHeading}) {
                    if (part.isNull())
                        continue;
                    QVERIFY(part.top() >= y);
                    y = part.bottom();
                }
                QVERIFY(height < 600 || y <= height);
                QCOMPARE(layout.isRefusalOpen, isOpen);
            }
        }
    }
};

QTEST_MAIN(TestRefusal)
#include "tst_refusal.moc"
