// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/windowprobe.h"
#include "ui/learn/learnpage.h"
#include "ui/look/systemmotion.h"

#include <QSignalSpy>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

/// Whether things move by themselves.
class TestMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesktopsWishIsHeardFromEitherSetting()
    {
        SystemMotion system;
        QSignalSpy changed(&system, &SystemMotion::changed);
        QVERIFY(!system.isReduced());
        system.setReducedMotion(0U);
        system.setEnableAnimations(true);
        QCOMPARE(changed.count(), 0);
        system.setReducedMotion(1U);
        QVERIFY(system.isReduced());
        system.setEnableAnimations(false);
        QCOMPARE(changed.count(), 1);
        system.setReducedMotion(0U);
        QVERIFY(system.isReduced());
        system.setEnableAnimations(QVariant()); // says nothing
        QVERIFY(!system.isReduced());
        QCOMPARE(changed.count(), 2);
        system.setReducedMotion(QStringLiteral("yes"));
        QVERIFY(!system.isReduced());
    }

    void theAxisMorphsUnlessThePersonWantsNoMotion()
    {
        WindowProbe probe{labPreferences(5, 20ms)};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::Axis);
        QVERIFY(probe.timeline().isMorphing());
        probe.press(ActionId::LessMotion); // stops what moves
        QVERIFY(!probe.timeline().isMorphing());
        QVERIFY(probe.window.preferences().isStill);
        QVERIFY(probe.window.commands().action(ActionId::LessMotion)->isChecked());
        const AxisKind kind = probe.timeline().axisKind();
        probe.press(ActionId::Axis);
        QVERIFY(probe.timeline().axisKind() != kind);
        QVERIFY(!probe.timeline().isMorphing());
        probe.press(ActionId::LessMotion);
        QVERIFY(!probe.window.preferences().isStill);
        probe.press(ActionId::Axis);
        QVERIFY(probe.timeline().isMorphing());
    }

    void aRunIsPlayedAllTheSame()
    {
        Preferences preferences = labPreferences(5, 20ms);
        preferences.isStill = true;
        WindowProbe probe{preferences};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        probe.press(Qt::Key_Home);
        probe.press(Qt::Key_Space);
        QVERIFY(probe.playhead().isPlaying());
    }
};

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
