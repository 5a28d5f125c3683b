// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/widgetprobe.h"
#include "ui/controls/button.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;

class TestButton : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme{ColourScheme::Light};

    QColor ground(Button &button) const
    {
        button.resize(button.sizeHint());
        const QImage image = painted(button);
        return image.pixelColor(5, image.height() / 2);
    }

private Q_SLOTS:
    void eachKindHasItsGround();
    void theHeightIsTheDesigns();
    void thePointerAndAPressChangeTheGround();
    void aDisabledButtonIsPaleAndDeaf();
    void aCheckedButtonShowsIt();
    void theRingIsForTheKeyboardOnly();
    void spaceAndReturnPress();
    void itIsAButtonToAssistiveTools();
};

void TestButton::eachKindHasItsGround()
{
    Button primary(ButtonKind::Primary, Icon::Play, QStringLiteral("Run"));
    Button secondary(ButtonKind::Secondary, QStringLiteral("Export"));
    QCOMPARE(ground(primary), m_theme.color(Token::Accent));
    QCOMPARE(ground(secondary), m_theme.color(Token::Surface));
    QVERIFY(countOf(painted(secondary), m_theme.color(Token::Control)) >
            2 * secondary.width() - 40);
    const Theme dark(ColourScheme::Dark);
    primary.setTheme(dark);
    QCOMPARE(ground(primary), dark.color(Token::Accent));
}

void TestButton::theHeightIsTheDesigns()
{
    Button button(ButtonKind::Primary, QStringLiteral("Run"));
    QCOMPARE(button.sizeHint().height(), 32);
    for (const int height : {28, 32, 40, 52}) {
        button.setControlHeight(height);
        QCOMPARE(button.sizeHint().height(), height);
    }
    button.setTheme(Theme(ColourScheme::Light, 1.5));
    QCOMPARE(button.sizeHint().height(), 78);
    QCOMPARE(Button(ButtonKind::Round, Icon::Play).sizeHint(), QSize(40, 40));
    QCOMPARE(Button(ButtonKind::Plain, Icon::Next).sizeHint(), QSize(32, 32));
}

void TestButton::thePointerAndAPressChangeTheGround()
{
    Button button(ButtonKind::Primary, QStringLiteral("Run"));
    button.setAttribute(Qt::WA_UnderMouse);
    QCOMPARE(ground(button), m_theme.color(Token::AccentHover));
    button.setDown(true);
    QCOMPARE(ground(button), m_theme.color(Token::AccentPress));
    Button plain(ButtonKind::Plain, QStringLiteral("Present"));
    plain.setAttribute(Qt::WA_UnderMouse);
    QCOMPARE(ground(plain), m_theme.color(Token::Hover));
}

void TestButton::aDisabledButtonIsPaleAndDeaf()
{
    Button button(ButtonKind::Primary, QStringLiteral("Run"));
    const QSignalSpy clicks(&button, &QAbstractButton::clicked);
    button.setEnabled(false);
    QCOMPARE(ground(button), m_theme.color(Token::BorderStrong));
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicks.count(), 0);
}

void TestButton::aCheckedButtonShowsIt()
{
    Button button(ButtonKind::Plain, Icon::Loop);
    button.setCheckable(true);
    const QColor before = ground(button);
    button.setChecked(true);
    QCOMPARE(ground(button), m_theme.color(Token::AccentSoft));
    QVERIFY(before != ground(button));
}

void TestButton::theRingIsForTheKeyboardOnly()
{
    QWidget window;
    Button button(ButtonKind::Secondary, QStringLiteral("Export"), &window);
    button.resize(button.sizeHint());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ring = [&] { return countOf(painted(button), m_theme.color(Token::Accent)); };
    button.setFocus(Qt::MouseFocusReason);
    QCOMPARE(ring(), 0);
    button.clearFocus();
    button.setFocus(Qt::TabFocusReason);
    QVERIFY(ring() > 2 * button.width());
    button.clearFocus();
    QCOMPARE(ring(), 0);
}

void TestButton::spaceAndReturnPress()
{
    Button button(ButtonKind::Plain, QStringLiteral("Present"));
    const QSignalSpy clicks(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicks.count(), 2);
}

void TestButton::itIsAButtonToAssistiveTools()
{
    Button button(ButtonKind::Plain, Icon::Moon);
    button.setAccessibleName(QStringLiteral("Dark"));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Button);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Dark"));
}

QTEST_MAIN(TestButton)
#include "tst_button.moc"
